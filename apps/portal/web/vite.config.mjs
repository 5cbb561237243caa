import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Everything comes from our own server, and nothing is written into the page: the policy forbids both. */
export default defineConfig({
  root: here('.'),
  resolve: { alias: { '@wisselzone/contracts': here('../../../libs/contracts/src/index.ts') } },
  build: {
    outDir: here('../../../dist/apps/portal/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
});
