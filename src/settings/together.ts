// SPDX-License-Identifier: AGPL-3.0-or-later
import { usualBounds } from '#store/index.ts';
import type { Fault } from './fault.ts';
import type { Name, Values } from './variables.ts';

/** What is named whole or not at all: the first makes the others needed, the others do nothing without it. */
const together: readonly {
  readonly main: Name;
  readonly needed: readonly Name[];
  readonly more?: readonly Name[];
}[] = [
  // Several processes on one database seal with the same key, and it must not lie in that database.
  { main: 'DATABASE_URL', needed: ['SPORTELLO_REGISTER_KEYS'] },
  {
    main: 'SPORTELLO_OIDC_ISSUER',
    needed: ['SPORTELLO_ORIGIN'],
    more: ['SPORTELLO_OIDC_CLIENT_ID', 'SPORTELLO_OIDC_KEY'],
  },
  {
    main: 'SPORTELLO_PDND_TOKEN_URL',
    needed: [
      'SPORTELLO_PDND_AUDIENCE',
      'SPORTELLO_PDND_CLIENT_ID',
      'SPORTELLO_PDND_KEY_ID',
      'SPORTELLO_PDND_KEY',
    ],
  },
  ...(['ANPR', 'ISEE', 'UNIEMENS', 'INPS', 'ADE', 'DEBTS', 'CONTRIBUTIONS', 'PENSIONS'] as const).map(
    (register) => ({
      main: `SPORTELLO_${register}_URL` as const,
      needed: [
        `SPORTELLO_${register}_PURPOSE`,
        `SPORTELLO_${register}_KEYS_URL`,
        'SPORTELLO_PDND_TOKEN_URL',
      ] as const,
    }),
  ),
  { main: 'SPORTELLO_PAYMENTS_URL', needed: ['SPORTELLO_PAYMENTS_KEY'] },
  {
    main: 'SPORTELLO_PAGOPA_URL',
    needed: [
      'SPORTELLO_PAGOPA_KEY',
      'SPORTELLO_PAGOPA_CREDITOR',
      'SPORTELLO_PAGOPA_SEGREGATION',
      'SPORTELLO_PAGOPA_IBAN',
      'SPORTELLO_PAGOPA_CATEGORY',
    ],
    more: ['SPORTELLO_PAGOPA_CHECKOUT'],
  },
  {
    main: 'SPORTELLO_SPEECH_URL',
    needed: [],
    more: [
      'SPORTELLO_SPEECH_KEY',
      'SPORTELLO_SPEECH_HEARS',
      'SPORTELLO_SPEECH_SPEAKS',
      'SPORTELLO_SPEECH_VOICE',
    ],
  },
  { main: 'SPORTELLO_ICE_URLS', needed: [], more: ['SPORTELLO_TURN_SECRET'] },
  { main: 'SPORTELLO_HOLDER_URL', needed: ['SPORTELLO_HOLDER_TOKEN'] },
  { main: 'SPORTELLO_TRUSTED_PROXIES', needed: [], more: ['SPORTELLO_PROXY_FORWARDED'] },
  { main: 'SPORTELLO_SMTP', needed: [], more: ['SPORTELLO_MAIL_FROM'] },
  { main: 'SPORTELLO_SEALS_MAIL', needed: ['SPORTELLO_SMTP'] },
  { main: 'SPORTELLO_SMS_URL', needed: ['SPORTELLO_SMS_TOKEN'], more: ['SPORTELLO_SMS_FROM'] },
  { main: 'SPORTELLO_IO_KEY', needed: [], more: ['SPORTELLO_IO_URL'] },
];
// Of use without what names them, too.
const alone: readonly Name[] = [
  'SPORTELLO_ORIGIN',
  'SPORTELLO_PDND_TOKEN_URL',
  'SPORTELLO_REGISTER_KEYS',
  'SPORTELLO_SMTP',
];

/** Settings that are right each for itself, and not together. */
export function contradictions(values: Values): readonly Fault[] {
  const has = (name: Name) => values[name] !== undefined;
  const halves = together.flatMap(({ main, needed, more = [] }): readonly Fault[] =>
    has(main)
      ? needed.filter((name) => !has(name)).map((other) => ({ name: main, code: 'needs', with: { other } }))
      : [...needed, ...more]
          .filter((name) => has(name) && !alone.includes(name))
          .map((name) => ({ name, code: 'without-its-main', with: { other: main } })),
  );
  return [...halves, ...waits(values), ...https(values), ...ports(values)];
}

// A cookie for https alone never comes back over http: nobody could sign in.
function https({ SPORTELLO_HTTPS: isHttps, SPORTELLO_ORIGIN: origin }: Values): readonly Fault[] {
  if (isHttps === undefined) return [];
  const other = 'SPORTELLO_ORIGIN';
  if (origin === undefined) {
    return isHttps ? [{ name: 'SPORTELLO_HTTPS', code: 'needs', with: { other } }] : [];
  }
  return origin.startsWith('https:') === isHttps
    ? []
    : [{ name: 'SPORTELLO_HTTPS', code: 'https-and-origin', with: { other } }];
}

// What is waited for must be let go first, and a statement must have waited before it is cancelled.
function waits(values: Values): readonly Fault[] {
  const idle = values.SPORTELLO_IDLE_SECONDS ?? usualBounds.idleMs / 1000;
  const lock = values.SPORTELLO_LOCK_SECONDS ?? usualBounds.lockMs / 1000;
  const statement = values.SPORTELLO_STATEMENT_SECONDS ?? usualBounds.statementMs / 1000;
  const shorter = (name: Name, other: Name, is: boolean): readonly Fault[] =>
    is ? [] : [{ name, code: 'not-shorter', with: { other } }];
  return [
    ...shorter('SPORTELLO_IDLE_SECONDS', 'SPORTELLO_LOCK_SECONDS', idle < lock),
    ...shorter('SPORTELLO_LOCK_SECONDS', 'SPORTELLO_STATEMENT_SECONDS', lock < statement),
  ];
}

function ports(values: Values): readonly Fault[] {
  const named = (['PORT', 'SPORTELLO_SAMPLE_PORT', 'SPORTELLO_POST_PORT'] as const).filter(
    (name) => (values[name] ?? 0) > 0,
  );
  return named.flatMap((name, n): readonly Fault[] => {
    const other = named.slice(0, n).find((before) => values[before] === values[name]);
    return other ? [{ name, code: 'same-port', with: { value: values[name] ?? 0, other } }] : [];
  });
}
