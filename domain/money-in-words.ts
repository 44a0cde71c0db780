import { checkFen, yuanAndFen, type Fen } from './money.ts';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿', '万亿'];

/**
 * The amount in formal characters (大写), as documents of a settlement write it: `129900` is 壹仟贰佰玖拾玖元整.
 * Throws RangeError on amounts below zero or above the safe integers.
 */
export function moneyInWords(fen: Fen): string {
  checkFen(fen);
  if (fen < 0) throw new RangeError(`a negative amount has no formal writing: ${fen}`);
  const [yuan, rest] = yuanAndFen(fen);
  if (fen === 0) return '零元整';
  const [jiao, cents] = [Math.floor(rest / 10), rest % 10];
  const whole = yuan > 0 ? `${integerInWords(yuan)}元` : '';
  if (rest === 0) return `${whole}整`;
  // 壹元零伍分: a missing jiao between yuan and fen is read out.
  const gap = jiao === 0 && yuan > 0 ? '零' : '';
  return whole + gap + (jiao > 0 ? `${DIGITS.charAt(jiao)}角` : '') + (cents > 0 ? `${DIGITS.charAt(cents)}分` : '整');
}

/** Groups of four digits; a zero is read once, and only between two digits that are not zero. */
function integerInWords(value: number): string {
  let words = '';
  const groups = String(value).padStart(16, '0').match(/\d{4}/g) ?? [];
  for (const [index, group] of groups.entries()) {
    const number = Number(group);
    if (number === 0) continue;
    const gap = words !== '' && (number < 1000 || groups[index - 1]?.endsWith('0') === true) ? '零' : '';
    words += gap + groupInWords(group) + (GROUPS[groups.length - 1 - index] ?? '');
  }
  return words;
}

function groupInWords(group: string): string {
  let words = '';
  let gap = false;
  for (const [index, digit] of [...group].entries()) {
    if (digit === '0') {
      gap = words !== '';
      continue;
    }
    words += (gap ? '零' : '') + DIGITS.charAt(Number(digit)) + (PLACES[3 - index] ?? '');
    gap = false;
  }
  return words;
}
