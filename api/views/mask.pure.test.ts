import { expect, it } from 'vitest';
import { maskedAddress, maskedName, maskedNumber, maskedText, seen } from './mask.ts';

it.each([
  ['张三', '张＊'],
  ['欧阳某某', '欧＊＊＊'],
  ['𠮷田', '𠮷＊'],
  ['王', '王＊'],
])('shows of the name %s only its first character', (name, expected) => expect(maskedName(name)).toBe(expected));

it.each([
  ['19900000001', '199****0001'],
  ['330110199001010017', '330***********0017'],
  ['1234', '1*34'],
])('shows of the number %s only its ends', (number, expected) => expect(maskedNumber(number)).toBe(expected));

it('shows of an address where it lies and not who lives there', () => {
  expect(maskedAddress('浙江省杭州市余杭区某路一号')).toBe('浙江省杭州市*******');
});

it('hides names and everything like a phone or identity number in a free text', () => {
  const text = '我是测试人甲，电话199 0000 0001，身份证33011019900101001X，订单号为A12，金额199.00元，日期2026-04-01。';
  const masked = maskedText(text, ['测试人甲']);
  expect(masked).not.toContain('测试人甲');
  expect(masked).not.toContain('0000 0001');
  expect(masked).not.toContain('19900101001X');
  expect(masked).toContain('金额199.00元，日期2026-04-01');
});

it('gives a field in full, masked or not at all', () => {
  expect([
    seen('张三', 'full', maskedName),
    seen('张三', 'masked', maskedName),
    seen('张三', 'hidden', maskedName),
    seen(undefined, 'full', maskedName),
  ]).toEqual(['张三', '张＊', undefined, undefined]);
});
