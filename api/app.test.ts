import { afterAll, beforeAll, expect, it } from 'vitest';
import { anonymous } from './test-client.ts';
import { openTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

it('computes a deadline for anybody, each day explained', async () => {
  const { data } = await anonymous(test.app).GET('/deadline-preview', { params: { query: { kind: 'odr', from: '2025-09-26' } } });
  expect(data?.dueOn).toBe('2025-10-16');
  expect(data?.days.filter(({ counted }) => counted)).toHaveLength(10);
});

it('answers 401 before it looks at the body', async () => {
  const answer = await test.app.inject({ method: 'POST', url: '/api/complaints', payload: { nonsense: 1 } });
  expect([answer.statusCode, answer.json().code]).toEqual([401, 'unauthenticated']);
  expect(answer.headers['content-type']).toContain('application/problem+json');
});

it('serves contract, reading page and health without a session', async () => {
  for (const url of ['/api/openapi.json', '/api/docs/', '/api/docs/swagger-ui.css', '/healthz', '/readyz', '/metrics']) {
    expect([url, (await test.app.inject(url)).statusCode]).toEqual([url, 200]);
  }
});
