// The floor plan: what each library may import. Every rule below is made from this one table (bottom floor first).
const plan = {
  // ground floor: pure, no framework, no I/O, no clock
  charts: [],
  money: [],
  calendar: [],
  'identifier-guard': [],
  'marking-statistics': [],
  spc: [],
  appraisal: ['money', 'calendar'],
  'needs-projection': ['money', 'calendar'],
  // first floor
  platform: ['calendar'],
  identity: ['platform'],
  guidance: ['platform'],
  projects: ['identity', 'guidance', 'calendar', 'platform', 'identifier-guard'],
  // second floor: siblings, which never import one another
  stakeholders: ['projects', 'identity', 'guidance', 'calendar', 'platform'],
  measures: ['spc', 'projects', 'identity', 'guidance', 'calendar', 'platform'],
  'business-case': [
    'appraisal',
    'needs-projection',
    'money',
    'projects',
    'identity',
    'guidance',
    'calendar',
    'platform',
  ],
  assessment: ['marking-statistics', 'projects', 'identity', 'guidance', 'calendar', 'platform', 'identifier-guard'],
  notifications: ['projects', 'identity', 'platform'],
  // third floor
  'project-library': ['projects', 'identity', 'guidance', 'calendar', 'platform', 'identifier-guard'],
  documents: [
    'business-case',
    'measures',
    'assessment',
    'projects',
    'identity',
    'appraisal',
    'money',
    'calendar',
    'charts',
    'platform',
  ],
};
// What a pure library may take from npm.
const pure = {
  charts: ['d3-(scale|shape|hierarchy)'],
  money: ['decimal\\.js'],
  calendar: [],
  'identifier-guard': [],
  'marking-statistics': [],
  spc: [],
  appraisal: [],
  'needs-projection': [],
};
// What one library alone may take from npm, so that what writes a file format can be changed in one place.
const owned = {
  documents: ['docx', '@myriaddreamin/typst-ts-node-compiler', '@resvg/resvg-js', '@expo-google-fonts/arimo'],
};
// The third floor may also hear of the second floor, through its events alone.
const eventsOnly = { 'project-library': ['measures', 'business-case', 'assessment', 'stakeholders'] };

const names = Object.keys(plan).join('|');
const tests = '\\.(db-)?spec\\.tsx?$';
const within = (libraries) => `^libs/(${libraries.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    // A page’s own types are written beside it by React Router, where nothing is imported from.
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\+types/' } },
    {
      name: 'every-library-is-on-the-plan',
      severity: 'error',
      from: {},
      to: { path: '^libs/', pathNot: `^libs/(${names})/` },
    },
    {
      name: 'front-door-only',
      severity: 'error',
      from: { path: '^(?:libs|apps)/([^/]+)/' },
      to: { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/(index|events)\\.ts$'] },
    },
    {
      name: 'graphql-stays-at-the-edge',
      severity: 'error',
      from: { path: '^(libs|apps/worker)/' },
      to: { path: 'node_modules/(@nestjs/graphql|@nestjs/apollo|graphql|@apollo)/' },
    },
    { name: 'libraries-never-import-apps', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    {
      name: 'the-web-sees-pure-libraries-only',
      severity: 'error',
      from: { path: '^apps/web/src' },
      to: { path: '^libs/', pathNot: within(Object.keys(pure)) },
    },
    ...Object.entries(plan).map(([library, floor]) => ({
      name: `${library}-imports-only-its-floor`,
      severity: 'error',
      from: { path: `^libs/${library}/` },
      to: {
        path: '^libs/',
        pathNot: [
          within([library, ...floor]),
          ...(eventsOnly[library] ? [`^libs/(${eventsOnly[library].join('|')})/src/events\\.ts$`] : []),
        ],
      },
    })),
    ...Object.entries(pure).map(([library, packages]) => ({
      name: `${library}-is-pure`,
      severity: 'error',
      from: { path: `^libs/${library}/`, pathNot: tests },
      to: {
        dependencyTypesNot: ['local', 'aliased', 'aliased-subpath-import'],
        ...(packages.length ? { pathNot: `node_modules/(${packages.join('|')})/` } : {}),
      },
    })),
    ...Object.entries(owned).map(([library, packages]) => ({
      name: `file-formats-stay-in-${library}`,
      severity: 'error',
      from: { path: '^(apps|libs|test)/', pathNot: `^libs/${library}/` },
      to: { path: `node_modules/(${packages.join('|')})/` },
    })),
    {
      name: 'one-file-writes-workbooks',
      severity: 'error',
      from: { path: '^(apps|libs|test)/', pathNot: '^libs/documents/src/workbook/write-xlsx\\.ts$' },
      to: { path: 'node_modules/exceljs/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/|^test/architecture/planted/|/\\.react-router/|^apps/web/src/gql/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
