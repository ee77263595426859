// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context, Handler, Hono } from 'hono';
import { matchedRoutes } from 'hono/route';
import { type Language, languages, mainLanguage } from '#core/index.ts';
import type { Bound } from './bounds.ts';
import type { Env } from './portal-context.ts';

/** What an address is to whoever asks for it. Everything that stands before the pages reads it here, and knows no path. */
export interface Is {
  /** Opens to everybody; to whose it is, by their visit or by the code of what was begun without one; to who works at the desk. */
  readonly opensTo: 'everybody' | 'owner' | 'desk';
  readonly about: 'nobody' | 'somebody';
  /** What somebody typed or is told stands on it: no cache keeps it, and it is not shown while the database is away. */
  readonly noStore?: true;
  /** What bounds who comes too often. */
  readonly bound?: Bound;
  /** Takes files, and reads its own form once it knows who sends it. */
  readonly files?: true;
  /** Made of its form, and shows it again by itself when that is all that is wanted (`shown-again.ts`). */
  readonly showsAgain?: true;
  /** Runs a script of ours. */
  readonly script?: true;
  /** Shows a code, a PIN or a secret address: not compressed, for its length would tell (BREACH, CVE-2013-3587). */
  readonly secret?: true;
  /** A form that does the same whoever sends it: the secret link of a warning. */
  readonly forWhoever?: true;
  /**
   * Who reaches it while acting for another; everybody who acts otherwise. `always`: also whose power is over. `in-their-place`: who
   * stands in the person's place, a guardian or an operator with the person at the counter. `own-will`: that operator, and who stands for
   * a company, whose will is the company's. `at-the-counter`: that operator alone.
   */
  readonly acting?: 'always' | 'in-their-place' | 'own-will' | 'at-the-counter' | 'nobody';
  /** What is sent stands in the history of the case: that somebody acted is then written down once in a while. */
  readonly inHistory?: true;
  /** Where what was handed in for somebody is completed: their mandate reaches it, though it has no application yet. */
  readonly completes?: true;
}

/** For everybody, and about nobody. */
export const open = { opensTo: 'everybody', about: 'nobody' } as const satisfies Is;
/** For everybody, but of somebody: a visit or an application that begins, a secret that is tried. */
export const begins = { opensTo: 'everybody', about: 'somebody', noStore: true } as const satisfies Is;
/** Somebody's own. */
export const personal = {
  opensTo: 'owner',
  about: 'somebody',
  noStore: true,
  bound: 'own',
} as const satisfies Is;
/** Somebody's own, and done by nobody who acts for them; an operator types it for who sits at the counter, a company's representative does it for the company. */
export const personalAlone = { ...personal, acting: 'own-will' } as const satisfies Is;
/** What only a person of flesh and blood has. */
export const naturalAlone = { ...personal, acting: 'at-the-counter' } as const satisfies Is;
/** The agency's: for those who work on the cases. */
export const desk = {
  opensTo: 'desk',
  about: 'somebody',
  noStore: true,
  bound: 'own',
  script: true,
  acting: 'nobody',
} as const satisfies Is;

/** A file, an address of a machine or of the identity provider: neither page nor form. */
const file = { opensTo: 'everybody', about: 'nobody' } as const satisfies Is;

/** Where pages are put. What takes something does not compile unless it says what bounds it. */
export interface Pages {
  /** A page, at an address without its language. */
  get<Path extends string>(path: Path, is: Is, answer: Handler<Env, Path>): void;
  /** What takes a form, at an address without its language. */
  post<Path extends string>(path: Path, is: Is & { readonly bound: Bound }, answer: Handler<Env, Path>): void;
  /** What has no language. */
  file<Path extends string>(path: Path, answer: Handler<Env, Path>): void;
  /** Throws when an address was put here that does not say what it is. */
  close(): void;
}

/** A language at the beginning of a path, as a part of an expression. */
export const languageInPath = `/(?:${languages.join('|')})`;

/** Before the address of each page. */
export const inLanguage = `/:language{(?:${languages.join('|')})}`;

/** The language that a path is in; the main one where it names none. */
export function languageIn(path: string): Language {
  return (
    languages.find((language) => path === `/${language}` || path.startsWith(`/${language}/`)) ?? mainLanguage
  );
}

/** The first of a browser's languages (`Accept-Language`) that is supported; the main one where none is. */
export function wantedOf(accepted: string | undefined, supported: readonly Language[]): Language {
  const first = (language: Language) => accepted?.toLowerCase().search(new RegExp(`\\b${language}\\b`)) ?? -1;
  const [wanted] = supported.filter((one) => first(one) !== -1).sort((a, b) => first(a) - first(b));
  return wanted ?? mainLanguage;
}

const known = new WeakMap<object, Map<string, Is>>();

/** Puts pages into a web application. */
export function pagesOf(app: Hono<Env>): Pages {
  const all = new Map<string, Is>();
  known.set(app, all);
  return {
    get(path, is, answer) {
      all.set(`GET ${inLanguage}${path}`, is);
      app.get(`${inLanguage}${path}`, answer as Handler<Env>);
    },
    post(path, is, answer) {
      all.set(`POST ${inLanguage}${path}`, is);
      app.post(`${inLanguage}${path}`, answer as Handler<Env>);
    },
    file(path, answer) {
      all.set(`GET ${path}`, file);
      app.get(path, answer as Handler<Env>);
    },
    close() {
      const undeclared = app.routes
        .map(({ method, path }) => `${method} ${path}`)
        .filter((route) => !route.startsWith('ALL ') && !all.has(route));
      if (undeclared.length > 0)
        throw new Error(`these addresses do not say what they are: ${undeclared.join(', ')}`);
    },
  };
}

/** What each address of an application is, by its method and its path. */
export function declaredIn(app: object): ReadonlyMap<string, Is> {
  return known.get(app) ?? new Map();
}

/** A request's address: what it is, and the page that another language of it begins at. */
export interface Asked {
  readonly is: Is | undefined;
  /** Without its language. After a form was sent, the nearest page above: an address that only takes forms has no page. */
  readonly page: string;
  /** What kind of page it is: of what is the same for everybody its address, of what is somebody's the pattern, without their own part. */
  readonly kind: string;
  /** The ids that the address names, by what stands before each in its pattern: `applications`, `cases`, `contacts`. What is no id of ours names nothing. */
  readonly ids: Readonly<Record<string, string>>;
}

/** What the address of a request is. */
export function askedFor(app: object, c: Context): Asked {
  const all = declaredIn(app);
  const route = matchedRoutes(c).find(({ method, path }) => all.has(`${method} ${path}`));
  let path = c.req.path.replace(/^\/..(?=\/|$)/, '').replace(/\/$/, '');
  let pattern = route?.path ?? '';
  while (route?.method === 'POST' && path !== '' && !all.has(`GET ${pattern}`)) {
    path = path.slice(0, path.lastIndexOf('/'));
    pattern = pattern.slice(0, pattern.lastIndexOf('/'));
  }
  const is = route && all.get(`${route.method} ${route.path}`);
  const kind = is?.about === 'nobody' ? path : pattern.replace(inLanguage, '').replaceAll(/\{[^/]*\}/g, '');
  return { is, page: path, kind, ids: idsIn(route?.path ?? '', c.req.path) };
}

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function idsIn(pattern: string, path: string): Readonly<Record<string, string>> {
  const parts = path.split('/');
  const names = pattern.split('/').map((part, n, all) => (part.startsWith(':') ? all[n - 1] : undefined));
  return Object.fromEntries(
    names.flatMap((name, n) => (name && id.test(parts[n] ?? '') ? [[name, parts[n] ?? '']] : [])),
  );
}
