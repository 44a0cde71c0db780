import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type TestApp } from './test-app.ts';
import { startTestWorker, type TestWorker } from './test-worker.ts';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '..');
let test: TestApp;
let worker: TestWorker;
let origin: string;

beforeAll(async () => {
  test = await openTestApp();
  worker = await startTestWorker(test);
  origin = await test.app.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await worker.stop();
  await test.close();
});

/** The one block of the README that files a complaint. */
function storyOfReadme(): string {
  const blocks = readFileSync(path.join(root, 'README.md'), 'utf8').matchAll(/```sh\n(.*?)```/gsu);
  return [...blocks].map((block) => block[1] ?? '').find((block) => block.includes('/complaints')) ?? '';
}

it('the curl lines of the README take a complaint from filing to closure', async () => {
  const search = `${path.dirname(process.execPath)}${path.delimiter}${process.env['PATH'] ?? ''}`;
  const { stdout } = await run('bash', ['-e', '-c', storyOfReadme()], {
    env: { ...process.env, BASE: origin, PATH: search },
    timeout: 110_000,
  });
  const lines = stdout.trim().split('\n');
  expect(lines.slice(0, 6)).toEqual(['企业协商中(ODR)', '待受理', '已受理', '调解中', '调解中', '办结中']);
  expect(lines.find((line) => line.startsWith('odr'))).toMatch(/passed$/u);
  expect(lines.find((line) => line.startsWith('mediate'))).toMatch(/met$/u);
  expect(lines.find((line) => line.startsWith('followUp'))).toMatch(/running$/u);
}, 120_000);
