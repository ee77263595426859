// SPDX-License-Identifier: AGPL-3.0-or-later
// The house: wings, and in each its rooms. The arrows between the wings point down, each room is entered by its door, and the pure
// wings touch no world outside. What must be told upward is a function handed in.

/** For each wing its rooms, and for each room which others of its own wing it may use. */
const house = {
  base: {
    core: [],
    telemetry: ['core'],
    store: ['core', 'telemetry'],
    limits: ['core', 'store'],
    outbox: ['core', 'store'],
    jobs: ['core', 'store', 'telemetry', 'outbox'],
  },
  language: {
    grammar: [],
    // One folder a language, each behind the one interface of `languages`, which gathers them.
    it: ['grammar', 'languages'],
    en: ['grammar', 'languages'],
    de: ['grammar', 'languages'],
    languages: ['grammar', 'it', 'en', 'de'],
    places: ['languages'],
    spoken: ['grammar', 'languages', 'places'],
  },
  definition: {
    // What others know of a person, and how a fact is read in it.
    sources: [],
    kinds: ['sources'],
    interview: ['kinds', 'sources'],
    catalogue: ['kinds', 'interview', 'sources'],
    // What one person has a right to, over all services.
    entitlement: ['kinds', 'interview', 'catalogue', 'sources'],
  },
  people: {
    persons: [],
    // What each role may do, and who looked at whom.
    access: ['persons'],
    powers: ['access', 'persons'],
    'sign-in': ['access', 'persons', 'powers'],
    staff: ['access', 'persons', 'powers'],
    clients: ['powers'],
    privacy: ['access'],
  },
  institutions: { registers: [], pagopa: ['registers'], 'stand-ins': [] },
  outgoing: { paper: [], statements: ['paper'], notices: [] },
  cases: {
    // Below the cases, which tell it what they seal.
    protocol: [],
    // A case as it is kept: under everything that is done with it.
    record: ['protocol'],
    documents: ['record'],
    desk: [],
    decisions: ['changes', 'protocol', 'record'],
    changes: ['record'],
    consents: ['changes', 'decisions', 'protocol', 'record'],
    contests: ['decisions', 'record'],
    whereabouts: ['changes', 'decisions', 'record'],
    applications: ['changes', 'consents', 'contests', 'decisions', 'protocol', 'record', 'whereabouts'],
    casework: ['changes', 'consents', 'contests', 'decisions', 'protocol', 'record'],
    'bank-accounts': ['decisions', 'record'],
    payments: ['applications', 'decisions', 'record'],
    'second-word': ['bank-accounts', 'record'],
    post: ['applications', 'casework', 'changes', 'consents', 'decisions', 'protocol', 'record'],
  },
  // People who ask for a person, and who answers them.
  contacts: {
    // What the place is, who is offered to whom, what wait is told.
    routing: [],
    // Who is there to answer.
    operators: [],
    // When people answer.
    hours: [],
    queue: ['routing', 'operators', 'hours'],
    // What is passed on to the competent office.
    tasks: ['queue'],
    // Whoever calls about a case is asked about it.
    recognition: ['queue'],
    // The ends of a contact's call: browsers today, a telephone as one more.
    legs: ['queue'],
    // A third who is let into a call.
    guests: ['queue'],
    // Contacts read again, by a draw.
    reviews: ['queue', 'guests'],
  },
  // When offices have time for whom; the calendar is pure.
  appointments: { calendar: [], bookings: ['calendar'] },
  // Ears, voice, and when a turn ends: models of sound, in processes of their own.
  speech: {
    weights: [],
    workers: [],
    // Numbers alone.
    sound: [],
    activity: ['sound', 'weights', 'workers'],
    mouth: ['sound', 'weights', 'workers'],
    ears: ['activity', 'sound', 'weights', 'workers'],
    // Ears and a mouth on another machine of the administration.
    elsewhere: ['ears', 'mouth', 'sound', 'workers'],
  },
  // What a turn is, and what is played turn by turn.
  conversation: { turns: [], dialogue: ['turns'], meeting: ['turns'] },
  channels: {
    server: [],
    web: ['reception', 'speaking'],
    api: [],
    // The entrance of every voice channel, carried out.
    reception: [],
    // What can be answered, told to the ears.
    listening: [],
    // A conversation aloud: sound in, turns, sound out.
    speaking: ['listening', 'reception'],
    'command-line': ['listening', 'reception', 'server', 'speaking'],
  },
};

/** For each wing, those below it. */
const below = { base: [], language: ['base'] };
below.definition = ['language', ...below.language];
below.people = ['definition', ...below.definition];
below.institutions = ['people', ...below.people];
below.outgoing = ['people', ...below.people];
below.cases = ['outgoing', 'institutions', ...below.institutions];
// Pure: a channel carries out what it decides.
below.conversation = ['definition', ...below.definition];
// They know grammars, and nothing of questions and cases: a channel tells them what is expected.
below.speech = ['language', ...below.language];
below.contacts = ['cases', ...below.cases];
below.appointments = ['cases', ...below.cases];
below.channels = ['conversation', 'speech', 'appointments', 'contacts', ...below.contacts];

/** They decide, and touch nothing: the catalogue alone reads the folders of the services, `load-places.ts` the lists of places. */
const pure =
  '^src/(base/core|language|definition|conversation|speech/sound|contacts/routing|contacts/hours|appointments/calendar)/';
const reads = '^src/(definition/catalogue|language/places/load-places\\.ts)';
const tests = '\\.test\\.ts$';
const rooms = Object.entries(house).flatMap(([wing, own]) =>
  Object.entries(own).map(([room, beside]) => ({ wing, room, beside })),
);

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
    {
      name: 'a-room-of-the-house',
      comment: 'A file lies in a room that is named above.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: rooms
          .map(({ wing, room }) => `^src/${wing}/${room}/`)
          .concat('^src/settings/', '^src/app\\.ts$', '^src/[^/]+/index\\.ts$'),
      },
      to: {},
    },
    ...rooms.map(({ wing, room, beside }) => ({
      name: `${room}-looks-down`,
      severity: 'error',
      from: { path: `^src/${wing}/${room}/`, pathNot: tests },
      to: {
        path: '^src/',
        pathNot: [
          ...[room, ...beside].map((name) => `^src/${wing}/${name}/`),
          ...below[wing].map((name) => `^src/${name}/`),
          ...(room === 'command-line' ? ['^src/app\\.ts$', '^src/settings/'] : []),
        ],
      },
    })),
    ...Object.keys(house).map((wing) => ({
      name: `the-door-of-${wing}`,
      comment: 'A wing opens its rooms on those below; they know nothing of its door.',
      severity: 'error',
      from: { path: `^src/${wing}/index\\.ts$` },
      to: {
        path: '^src/',
        pathNot: [
          `^src/${wing}/[^/]+/index\\.ts$`,
          ...below[wing].flatMap((name) => [`^src/${name}/index\\.ts$`, `^src/${name}/[^/]+/index\\.ts$`]),
        ],
      },
    })),
    {
      name: 'by-the-door',
      comment: 'A room is entered by its index.ts.',
      severity: 'error',
      from: { path: '^src/([^/]+/[^/]+)/', pathNot: tests },
      to: {
        path: '^src/[^/]+/[^/]+/|^src/settings/',
        pathNot: ['^src/$1/', '^src/([^/]+/[^/]+|settings)/index\\.ts$'],
      },
    },
    {
      name: 'by-the-door-from-above',
      severity: 'error',
      from: { path: '^src/(app\\.ts$|settings/)', pathNot: tests },
      to: { path: '^src/[^/]+/[^/]+/', pathNot: '^src/[^/]+/[^/]+/index\\.ts$' },
    },
    {
      name: 'settings-look-down',
      comment: 'What a counter is set up with, for all wings but the channels: above them, and told to each.',
      severity: 'error',
      from: { path: '^src/settings/', pathNot: tests },
      to: { path: '^src/(app\\.ts$|channels/|conversation/)' },
    },
    {
      name: 'pure',
      comment: 'No file, no network, no clock of the machine: they come in as arguments.',
      severity: 'error',
      from: { path: pure, pathNot: [tests, reads] },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?util$' },
    },
    {
      name: 'pure-uses-core-alone',
      severity: 'error',
      from: { path: pure, pathNot: tests },
      to: { path: '^src/base/', pathNot: '^src/base/core/' },
    },
    {
      name: 'invented-where-it-is-chosen',
      comment:
        'Invented people and institutions are put in place by whoever opens the counter, and known to nothing else.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [tests, '^src/(app\\.ts$|channels/command-line/|institutions/(index\\.ts$|stand-ins/))'],
      },
      to: { path: '^src/institutions/stand-ins/' },
    },
    {
      name: 'services-are-content',
      severity: 'error',
      from: { path: '^services/' },
      to: {
        path: '^src/',
        pathNot: '^src/((base/core|definition/(interview|sources))/index|definition/catalogue/figures)\\.ts$',
      },
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
