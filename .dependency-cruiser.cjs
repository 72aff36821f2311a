// Who may import whom. Each rule is a sentence; `pnpm check:order` tells which import breaks which sentence.

/** Lowest first: a module knows those before it, and none of those after it. */
const modules = [
  ...['communities', 'platform', 'partners', 'people', 'access', 'recipients', 'needs', 'care', 'training', 'safety'],
  ...['activities', 'points', 'giving', 'certificates', 'council', 'assistant', 'oversight', 'insights'],
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...modules.slice(0, -1).map((name, index) => ({
      name: `${name}-imports-downwards`,
      comment: `The module ${name} knows nothing of the modules above it: ${modules.slice(index + 1).join(', ')}.`,
      severity: 'error',
      from: { path: `^api/src/modules/${name}/` },
      to: { path: `^api/src/modules/(${modules.slice(index + 1).join('|')})/` },
    })),
    {
      name: 'module-has-a-place',
      comment: 'Every folder of api/src/modules stands in the order of the modules, which this file lists.',
      severity: 'error',
      from: { path: '^api/src/' },
      to: { path: '^api/src/modules/', pathNot: `^api/src/modules/(${modules.join('|')})/` },
    },
    {
      name: 'module-knows-no-frame',
      comment:
        'A module knows nothing of the list of modules, the pipeline, the app and its entry points, which are made of modules.',
      severity: 'error',
      from: { path: '^api/src/modules/', pathNot: '[.]test[.]ts$' },
      to: { path: '^api/src/(pipeline/|(modules|app|main|worker)[.]ts$)' },
    },
    {
      name: 'kernel-knows-no-domain',
      comment: 'The kernel knows no word of the domain, nor what is built on it: neither modules nor pipeline nor app.',
      severity: 'error',
      from: { path: '^api/src/kernel/' },
      to: { path: '^api/src/(modules/|pipeline/|(modules|app|main|worker)[.]ts$)' },
    },
    {
      name: 'database-knows-no-module',
      comment: 'The database layer learns the entities from modules.ts, and looks into no module itself.',
      severity: 'error',
      from: { path: '^api/src/database/' },
      to: { path: '^api/src/modules/' },
    },
    {
      name: 'embedded-stands-alone',
      comment:
        'The embedded database is started before anything else is known, so it imports nothing of Qiaomen but its refusal to start.',
      severity: 'error',
      from: { path: '^api/src/database/embedded/' },
      to: {
        path: '^(api|admin|schema|test)/',
        pathNot: '^api/(src/(database/embedded/|start-refused[.]ts$)|node_modules/)',
      },
    },
    {
      name: 'admin-knows-only-the-contract',
      comment:
        'The console knows the published contract in schema/ and nothing of the API behind it, nor of the tests.',
      severity: 'error',
      from: { path: '^admin/' },
      to: { path: '^(api|test)/' },
    },
    {
      name: 'api-knows-no-console',
      comment: 'The API serves whoever asks and imports nothing of the console.',
      severity: 'error',
      from: { path: '^api/' },
      to: { path: '^admin/' },
    },
    {
      name: 'product-knows-no-test',
      comment: 'What runs for users imports no test, no fixture and no test support.',
      severity: 'error',
      from: { path: '^(api|admin|schema)/', pathNot: '[.](test|fixture)[.]tsx?$' },
      to: { path: '(^test/|[.](test|fixture)[.]tsx?$)' },
    },
    {
      name: 'no-cycles',
      comment: 'No file imports itself through others: a cycle hides which of two things comes first.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'import-exists',
      comment:
        'Every import leads to a file or a package that is there; `virtual:words/` is made by admin/words-plugin.ts.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:words/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|[.]data)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    skipAnalysisNotInRules: true,
  },
};
