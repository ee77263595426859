// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Language } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import type { RegisterName } from '#sources/index.ts';
import type { Application } from './application.ts';
import { contested, type KnownFact } from './known.ts';

// Where things are known from: after "lo sappiamo", and after "per".
const say = sayer({
  'from-spid': { it: 'dalla sua identificazione', en: 'from your identification', de: 'aus Ihrer Anmeldung' },
  'from-powers': {
    it: 'da chi la rappresenta, come è registrato qui',
    en: 'from whoever represents it, as recorded here',
    de: 'von der hier eingetragenen Vertretung',
  },
  'from-anpr': { it: 'dall’anagrafe', en: 'from the register of residents', de: 'aus dem Melderegister' },
  'from-isee': {
    it: 'dalla sua attestazione ISEE',
    en: 'from your ISEE statement',
    de: 'aus Ihrer ISEE-Bescheinigung',
  },
  'from-uniemens': { it: 'dai datori di lavoro', en: 'from your employers', de: 'von den Arbeitgebern' },
  'from-inps': { it: 'dai nostri archivi', en: 'from our own records', de: 'aus unseren Archiven' },
  'from-ade': {
    it: 'dall’Agenzia delle Entrate',
    en: 'from the tax agency',
    de: 'von der Agentur der Einnahmen',
  },
  'from-cases': { it: 'da una sua pratica', en: 'from a case of yours', de: 'aus einem Ihrer Vorgänge' },
  'from-earlier': {
    it: 'da una sua domanda',
    en: 'from an application of yours',
    de: 'aus einem Ihrer Gesuche',
  },
  'from-other': { it: 'da un altro ente', en: 'from another administration', de: 'von einem anderen Amt' },
  titled: { it: '{from}, al {date}', en: '{from}, as of {date}', de: '{from}, Stand {date}' },
  'titled-earlier': {
    it: 'Dalla sua domanda del {date}',
    en: 'From your application of {date}',
    de: 'Aus Ihrem Gesuch vom {date}',
  },
  known: {
    it: 'Lo sappiamo {from}, al {date}.',
    en: 'We know it {from}, as of {date}.',
    de: 'Das wissen wir {from}, Stand {date}.',
  },
  earlier: {
    it: 'Lo ha scritto nella sua domanda del {date}.',
    en: 'You wrote it in your application of {date}.',
    de: 'Das haben Sie in Ihrem Gesuch vom {date} geschrieben.',
  },
  contested: {
    it: 'Lo ha corretto lei. Sapevamo {from}, al {date}: {value}.',
    en: 'You corrected it. We knew {from}, as of {date}: {value}.',
    de: 'Das haben Sie berichtigt. Wir wussten {from}, Stand {date}: {value}.',
  },
  changed: {
    it: 'Lo ha cambiato. Nella sua domanda del {date} c’era: {value}.',
    en: 'You changed it. In your application of {date} it was: {value}.',
    de: 'Das haben Sie geändert. In Ihrem Gesuch vom {date} stand: {value}.',
  },
});

const told = ['spid', 'powers', 'anpr', 'isee', 'uniemens', 'inps', 'ade', 'cases'] as const;
/** Archives of the agency’s own. */
const ours: readonly RegisterName[] = ['debts', 'contributions', 'pensions', 'payments'];

/** "dall’anagrafe": where something is known from. */
function sayFrom(register: RegisterName, language: Language): string {
  if (register === 'earlier') return say('from-earlier', language);
  if (ours.includes(register)) return say('from-inps', language);
  const found = told.find((one) => one === register);
  return say(found ? `from-${found}` : 'from-other', language);
}

/** "Dall’anagrafe, al 20 novembre 2026": a source and its day, as a title. */
export function sourceTitle({ register, asOf }: KnownFact, language: Language): string {
  const date = showDate(asOf, language);
  if (register === 'earlier') return say('titled-earlier', language, { date });
  const from = sayFrom(register, language);
  return say('titled', language, { from: from.charAt(0).toUpperCase() + from.slice(1), date });
}

/** "Lo sappiamo dall’anagrafe, al 20 novembre 2026." With a value, what was known against the person's own answer. */
export function saySource({ register, asOf }: KnownFact, language: Language, against?: string): string {
  const date = showDate(asOf, language);
  if (register === 'earlier') {
    return against === undefined
      ? say('earlier', language, { date })
      : say('changed', language, { date, value: against });
  }
  const from = sayFrom(register, language);
  return against === undefined
    ? say('known', language, { from, date })
    : say('contested', language, { from, date, value: against });
}

/** The answers that were known and are not contested, each with its source as a title: what a conversation says first. */
export function knownAnswers(
  { answers, known }: Pick<Application, 'answers' | 'known'>,
  language: Language,
): readonly { readonly path: string; readonly from: string }[] {
  const own = new Set(contested(answers, known));
  return Object.entries(known)
    .filter(([path]) => !own.has(path))
    .map(([path, fact]) => ({ path, from: sourceTitle(fact, language) }));
}
