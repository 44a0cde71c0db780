import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
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

it('serves the console at its own address and every address within it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'redress-console-'));
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html>console');
  writeFileSync(path.join(folder, 'assets/index-abcdefgh.js'), '1');
  writeFileSync(path.join(folder, 'assets/pdf-worker-abcdefgh.js'), '1');
  const other = await openTestApp({ consoleFolder: folder });
  expect((await other.app.inject('/')).headers['location']).toBe('/console/');
  const [page, deep, script, missing] = await Promise.all(
    ['/console/', '/console/complaints/TS2026-330110-000001-8', '/console/assets/index-abcdefgh.js', '/nowhere'].map((url) =>
      other.app.inject(url),
    ),
  );
  expect([page?.body, deep?.body, deep?.headers['cache-control']]).toEqual([
    '<!doctype html>console',
    '<!doctype html>console',
    'no-cache',
  ]);
  expect([script?.headers['cache-control'], missing?.statusCode]).toEqual(['public, max-age=31536000, immutable', 404]);
  const policyOf = async (url: string) => (await other.app.inject(url)).headers['content-security-policy'];
  expect(await policyOf('/console/assets/pdf-worker-abcdefgh.js')).toBe("default-src 'none'; script-src 'self'");
  expect(await policyOf('/console/assets/index-abcdefgh.js')).not.toMatch(/unsafe/u);
  expect(await policyOf('/console/')).not.toMatch(/unsafe/u);
  await other.close();
  rmSync(folder, { recursive: true });
});
