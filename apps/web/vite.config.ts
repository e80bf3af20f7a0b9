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
    // Without side effects: what nothing uses once the loaders are taken out, the query's text, goes with them.
    return isTable
      ? {
          code: '/* @__NO_SIDE_EFFECTS__ */ export function graphql() { return {}; }',
          map: null,
          moduleSideEffects: false,
        }
      : null;
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
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                {
                  name: 'design',
                  test: /apps\/web\/src\/design\/(act-form|fields|form|form-boxes|percent|kept-form|kept-words|page|pieces|words|keys|acts|held)\.tsx?$/,
                },
              ],
            },
          },
        },
      },
    },
  },
});
