import { defineConfig } from 'vite';

/** The web app of the review desk: plain files that a strict content policy lets in, nothing inlined, nothing from elsewhere. */
export default defineConfig({
  root: 'review/web',
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../../dist/review/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licenses.md' },
  },
});
