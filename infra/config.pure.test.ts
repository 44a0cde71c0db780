import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadConfig } from './config.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'redress-config-'));
const keyFile = path.join(folder, 'master.key');
writeFileSync(keyFile, Buffer.alloc(32, 7).toString('base64'));
afterAll(() => rmSync(folder, { recursive: true }));

const good = {
  REDRESS_DATABASE_URL: 'postgresql://redress_app:a-long-password@127.0.0.1:5432/redress',
  REDRESS_TEMPORAL_ADDRESS: '127.0.0.1:7233',
  REDRESS_OBJECT_STORE: 'http://127.0.0.1:9000',
  REDRESS_OBJECT_STORE_ACCESS_KEY: 'redress',
  REDRESS_OBJECT_STORE_SECRET_KEY: 'another-long-password',
  REDRESS_MASTER_KEY_FILE: keyFile,
};

describe('loadConfig', () => {
  it('fills in the defaults and freezes the result', () => {
    const config = loadConfig(good);
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 12315,
      publicOrigin: 'http://127.0.0.1:12315',
      caseClock: 'wall',
      secureCookies: false,
    });
    expect(config.masterKey).toHaveLength(32);
    expect(config.cursorKey).not.toEqual(config.masterKey);
    expect(Object.isFrozen(config) && Object.isFrozen(config.database)).toBe(true);
  });

  it('lists every problem in one error, without repeating values', () => {
    const load = (): unknown =>
      loadConfig({
        PORT: '70000',
        REDRESS_CASE_CLOCK: 'sometimes',
        REDRESS_DATABASE_URL: 'mysql://u:hidden-word@h/d',
        REDRESS_MASTER_KEY_FILE: '/nowhere',
      });
    expect(load).toThrow(
      /PORT[\s\S]*REDRESS_DATABASE_URL[\s\S]*REDRESS_TEMPORAL_ADDRESS[\s\S]*REDRESS_MASTER_KEY_FILE[\s\S]*REDRESS_CASE_CLOCK/u,
    );
    expect(load).not.toThrow(/hidden-word/u);
  });

  it.each([
    ['a known password', { REDRESS_OBJECT_STORE_SECRET_KEY: 'minioadmin' }, /everyone knows/u],
    ['a short password', { REDRESS_DATABASE_URL: 'postgresql://redress_app:short@h/d' }, /fewer than 12/u],
    ['the owner of the cluster', { REDRESS_DATABASE_URL: 'postgresql://postgres:a-long-password@h/d' }, /owner/u],
    ['a virtual case clock', { REDRESS_CASE_CLOCK: 'virtual' }, /REDRESS_DEMO/u],
    ['plain HTTP in public', { REDRESS_PUBLIC_ORIGIN: 'http://redress.example' }, /https/u],
  ])('refuses %s in production only', (_what, change, problem) => {
    expect(() => loadConfig({ ...good, ...change })).not.toThrow();
    expect(() => loadConfig({ ...good, ...change, NODE_ENV: 'production' })).toThrow(problem);
  });

  it('lets a demo move clocks even in production', () => {
    expect(loadConfig({ ...good, NODE_ENV: 'production', REDRESS_CASE_CLOCK: 'virtual', REDRESS_DEMO: '1' }).caseClock).toBe('virtual');
  });

  it('takes an empty variable as not set', () => {
    expect(loadConfig({ ...good, PORT: '', REDRESS_WEB_UI_URL: '' })).toMatchObject({ port: 12315 });
  });

  it('refuses a master key of another length', () => {
    const file = path.join(folder, 'short.key');
    writeFileSync(file, 'c2hvcnQ=');
    expect(() => loadConfig({ ...good, REDRESS_MASTER_KEY_FILE: file })).toThrow(/32 bytes/u);
  });
});
