import { reactRouter } from '@react-router/dev/vite';
import { defineConfig, type Plugin } from 'vite';

/**
 * Only loaders and actions speak to the API, and they run on the server: browsers are not sent the table of all GraphQL
 * documents, 13 KB of gzip for nothing.
 */
const documentsStayOnTheServer: Plugin = {
  name: 'documents-stay-on-the-server',
  transform(_code, id) {
    const isTable = this.environment.name === 'client' && id.endsWith('/src/gql/gql.ts');
    return isTable ? { code: 'export const graphql = () => ({});', map: null } : null;
  },
};

export default defineConfig({
  plugins: [reactRouter(), documentsStayOnTheServer],
  // "source" reads the pure libraries as TypeScript. Setting the list replaces Vite's own, so that is repeated.
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: ['source', 'module', 'node', 'development|production'] } },
  css: { preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules'] } } },
  // Nothing inlined: the page's policy allows no `data:` in a stylesheet.
  build: { assetsInlineLimit: 0, emptyOutDir: true },
});
