// SPDX-License-Identifier: AGPL-3.0-or-later
// The arrows between the rooms point down, each room is entered by its door, and the pure rooms touch no world outside.
const pure = '^src/(core|spoken|kinds|interview|dialogue)/';

/** For each room, the rooms it may use. */
const mayUse = {
  core: [],
  places: ['core'],
  spoken: ['core', 'places'],
  kinds: ['core', 'places', 'spoken'],
  interview: ['core', 'places', 'kinds', 'spoken'],
  dialogue: ['core', 'places', 'spoken', 'kinds', 'interview'],
  store: ['core'],
  catalogue: ['core', 'interview', 'spoken'],
  paper: ['core', 'catalogue'],
  documents: ['core', 'store'],
  people: ['core', 'store'],
  registers: ['core', 'kinds', 'interview', 'store', 'people'],
  statements: ['core', 'kinds', 'catalogue', 'paper', 'registers'],
  'stand-ins': ['core'],
  jobs: ['core', 'store'],
  notices: ['core', 'store', 'jobs'],
  cases: ['core', 'places', 'kinds', 'interview', 'store', 'catalogue', 'people', 'registers', 'notices'],
  accounts: ['core', 'store', 'interview', 'people', 'notices', 'cases'],
  privacy: ['core', 'store', 'people'],
  desk: ['core', 'store', 'people'],
  post: ['core', 'store', 'kinds', 'interview', 'catalogue', 'people', 'cases', 'notices', 'paper'],
  web: [
    'core',
    'places',
    'spoken',
    'kinds',
    'interview',
    'store',
    'catalogue',
    'people',
    'registers',
    'cases',
    'privacy',
    'desk',
    'notices',
    'paper',
    'post',
    'statements',
    'accounts',
    'documents',
  ],
  api: ['core', 'places', 'kinds', 'interview', 'store', 'catalogue', 'cases'],
  // The front door of every voice channel, carried out.
  reception: ['core', 'places', 'spoken', 'interview', 'dialogue', 'catalogue', 'cases', 'people', 'store'],
  'command-line': [
    'core',
    'places',
    'spoken',
    'kinds',
    'interview',
    'dialogue',
    'catalogue',
    'cases',
    'documents',
    'store',
    'privacy',
    'stand-ins',
    'reception',
    'settings',
  ],
  settings: ['core', 'accounts', 'cases', 'desk', 'documents', 'people', 'privacy', 'registers'],
};

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment:
        'Words know the type of what they put into words: a circle of types alone is none at run time.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...Object.entries(mayUse).map(([room, below]) => ({
      name: `${room}-looks-down`,
      severity: 'error',
      from: { path: `^src/${room}/`, pathNot: '\\.test\\.ts$' },
      to: {
        path: '^src/',
        pathNot: [room, ...below]
          .map((name) => `^src/${name}/`)
          .concat(room === 'command-line' ? ['^src/app\\.ts$'] : []),
      },
    })),
    {
      name: 'by-the-door',
      comment: 'A room is entered by its index.ts.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'pure',
      comment: 'No file, no network, no clock of the machine: they come in as arguments.',
      severity: 'error',
      from: { path: pure, pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?util$' },
    },
    {
      name: 'services-are-content',
      severity: 'error',
      from: { path: '^services/' },
      to: { path: '^src/', pathNot: '^src/(core|interview)/index\\.ts$' },
    },
    {
      name: 'nobody-uses-app',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(app\\.ts$|command-line/|settings/)' },
      to: { path: '^src/app\\.ts$|^src/settings/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^data/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
