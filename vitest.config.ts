import { defineConfig } from 'vitest/config';

/** Tests that need no service: domain, contract, replay, architecture. They are also part of `npm run check`. */
const pure = [
  'domain/**/*.test.ts',
  'openapi/**/*.test.ts',
  'workflows/replay.test.ts',
  'admin-ui/src/**/*.test.ts',
  '*.test.ts',
  '**/*.pure.test.ts',
];
const browser = ['admin-ui/e2e/**/*.test.ts', '**/*.browser.test.ts'];
const everywhere = { exclude: ['**/node_modules/**', '**/dist/**'] };

export default defineConfig({
  test: {
    pool: 'forks',
    reporters: ['default', './infra/local/last-line.ts'],
    projects: [
      { test: { ...everywhere, name: 'pure', pool: 'forks', include: pure, exclude: [...everywhere.exclude, '**/*.browser.test.ts'] } },
      {
        test: {
          ...everywhere,
          name: 'real',
          pool: 'forks',
          maxWorkers: 2,
          include: ['{infra,activities,api,workflows}/**/*.test.ts', ...browser],
          exclude: [...everywhere.exclude, 'workflows/replay.test.ts', '**/*.pure.test.ts'],
          globalSetup: ['infra/local/test-setup.ts'],
          // Other tests fill the processors: files do not stand back behind them.
          env: { REDRESS_EVIDENCE_NICE: '0' },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
