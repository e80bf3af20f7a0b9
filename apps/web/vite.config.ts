import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  // "source" reads the pure libraries as TypeScript. Setting the list replaces Vite's own, so that is repeated.
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: ['source', 'module', 'node', 'development|production'] } },
  css: { preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules'] } } },
  // Nothing inlined: the page's policy allows no `data:` in a stylesheet.
  build: {
    assetsInlineLimit: 0,
    emptyOutDir: true,
    // Documents are for the server: what a page's loader alone asks for must not reach the browser.
    rolldownOptions: { treeshake: { manualPureFunctions: ['graphql'] } },
  },
});
