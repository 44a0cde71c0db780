import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Packages that must share one chunk: split up, ra-core's circular re-exports run in a broken order. */
const core = /node_modules\/(ra-core|ra-i18n-polyglot|@tanstack|react-hook-form|node-polyglot|react-router)/;
const material = /node_modules\/(@mui|@emotion|react-transition-group|@popperjs|stylis)/;
const react19 = /node_modules\/(react|react-dom|scheduler)\//;

/** Where a running API answers while the console is developed; it takes changes from its own origin only. */
const api = process.env['REDRESS_API'] ?? 'http://127.0.0.1:12315';

/** The console is served under /console/. */
export default defineConfig(({ command }) => {
  // A build is for production whoever asks for it: only then do styles go in by rules, which the page policy allows.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    base: '/console/',
    root: import.meta.dirname,
    plugins: [react()],
    server: { proxy: { '/api': { target: api, headers: { origin: api } } } },
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'react', test: react19, priority: 30 },
              { name: 'core', test: core, priority: 20 },
              { name: 'material', test: material, priority: 10 },
            ],
          },
        },
      },
    },
  };
});
