// SPDX-License-Identifier: AGPL-3.0-or-later

import { type DeskWords, type Language, own, textIn } from '#core/index.ts';
import { type Definition, type Report, wordsIn } from '#interview/index.ts';
import { deskSayer } from '#languages/index.ts';
import type { Application } from '#record/index.ts';

/** What is usually missing, as the person reads it. */
const usual = {
  identity: {
    it: 'una copia del documento d’identità, davanti e dietro',
    en: 'a copy of your identity document, front and back',
  },
  isee: {
    it: 'l’attestazione ISEE valida di quest’anno',
    en: 'the ISEE certificate valid for this year',
  },
  income: {
    it: 'la certificazione unica o la dichiarazione dei redditi',
    en: 'your income certificate (certificazione unica) or tax return',
  },
  account: {
    it: 'un foglio della banca o della posta con il suo nome e l’IBAN',
    en: 'a paper of the bank or post office with your name and the IBAN',
  },
  permit: { it: 'il permesso di soggiorno, davanti e dietro', en: 'your residence permit, front and back' },
  job: {
    it: 'la lettera con cui è finito il lavoro, o il contratto',
    en: 'the letter by which your job ended, or the contract',
  },
  family: {
    it: 'lo stato di famiglia, o una dichiarazione con i nomi di chi vive con lei',
    en: 'the family certificate, or a statement with the names of those who live with you',
  },
} as const satisfies Readonly<Record<string, DeskWords>>;

const say = deskSayer({
  shows: { it: 'qualcosa che mostri questo: {short}', en: 'something that shows this: {short}' },
  dear: { it: 'Gentile {name},', en: 'Dear {name},' },
  hello: { it: 'Buongiorno,', en: 'Hello,' },
  need: { it: 'per decidere ci serve ancora:', en: 'to decide we still need:' },
  help: {
    it: 'Se ha già mandato una di queste cose, ce lo dica: la cerchiamo noi.',
    en: 'If you have sent one of these already, tell us: we will look for it.',
  },
});

/** What an officer can ask for: what is usually missing, and a proof for each condition that is unmet or not known. */
export function missingThings(
  definition: Definition,
  proposal: Report | undefined,
  language: Language,
): readonly (readonly [id: string, label: string])[] {
  const words = wordsIn(definition, language).conditions;
  const open = (proposal?.conditions ?? []).filter(({ state }) => state === 'unmet' || state === 'unknown');
  return [
    ...Object.entries(usual).map(([id, text]) => [id, textIn(text, language)] as const),
    ...open.map(
      ({ id }) =>
        [`condition-${id}`, say('shows', language, { short: own(words, id)?.short ?? id })] as const,
    ),
  ];
}

/** The words that ask for documents, ready to be sent or changed; in the language of the application. */
export function askingText(
  of: {
    readonly application: Application;
    readonly definition: Definition;
    readonly proposal: Report | undefined;
    readonly name: string | undefined;
  },
  chosen: readonly string[],
): string {
  const { application, definition, proposal, name } = of;
  const { language } = application;
  const things = missingThings(definition, proposal, language).filter(([id]) => chosen.includes(id));
  return [
    name ? say('dear', language, { name }) : say('hello', language),
    [say('need', language), ...things.map(([, label]) => `– ${label}`)].join('\n'),
    say('help', language),
  ].join('\n\n');
}
