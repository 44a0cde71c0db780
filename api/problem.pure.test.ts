import { expect, it } from 'vitest';
import { DomainProblem, problemCodes } from '../domain/problem.ts';
import { asDomainProblem, languageOf, notAllowed, problemBody } from './problem.ts';

it('gives every code a status of its own kind', () => {
  const statuses = problemCodes.map((code) => problemBody(new DomainProblem(code, 'x'), 'en', 'i').status);
  expect(statuses).toEqual([400, 401, 403, 404, 409, 412, 422, 422, 428, 429, 503, 500]);
});

it('says the reason in the language asked for, and in both for programs', () => {
  const problem = notAllowed('term-not-over', { stage: 'regulator', allowedActions: ['recordAgreement'] });
  const body = problemBody(problem, 'zh', 'i');
  expect(body.detail).toBe('调解期限尚未届满（第二十三条第五项）');
  expect(body).toMatchObject({
    reason: 'term-not-over',
    stage: 'regulator',
    allowedActions: ['recordAgreement'],
    reasonText: { en: expect.any(String) },
  });
});

it('tells nothing of an error that nobody foresaw', () => {
  const body = problemBody(asDomainProblem(new Error('select * from party where phone = 199')), 'en', 'i');
  expect([body.status, JSON.stringify(body)]).toEqual([500, expect.not.stringContaining('party')]);
});

it.each(['ECONNREFUSED', '57P01', '53300', '08006'])('takes %s of the database for a part that is down', (code) => {
  expect(asDomainProblem(Object.assign(new Error('x'), { code })).code).toBe('unavailable');
});

it.each([
  ['en-GB,en;q=0.9', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  [undefined, 'zh'],
  ['fr', 'zh'],
])('answers %s in %s', (header, language) => expect(languageOf(header)).toBe(language));
