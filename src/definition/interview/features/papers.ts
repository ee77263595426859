// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, type Language, mainLanguage, own } from '#core/index.ts';
import { allows, type Guard, type TestsOf, testsOf } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import type { RawAnswers } from '../raw-answers.ts';
import { wordsIn } from '../sentences.ts';
import type { Definition, Service } from '../service.ts';
import { endsShort } from '../unanswered.ts';
import { answersView } from '../view.ts';
import type { Feature, FeatureKind } from './feature.ts';

/** A document that an application is asked for. */
export interface PaperKind<A = never> {
  readonly law: string;
  /** With which answers it is asked for; always without it. */
  readonly when?: TestsOf<NoInfer<A>> | readonly TestsOf<NoInfer<A>>[] | ((answers: NoInfer<A>) => boolean);
}

/** The sentences of a document that is asked for. */
export interface PaperWords {
  /** What it is: "Certificato del pediatra". */
  readonly label: string;
  /** What must be seen in it. */
  readonly shows: string;
}

/** Documents asked for, by id: told before one begins, asked for at the end, added then or later. None stands in the way of sending. */
export function papers<A>(kinds: Readonly<Record<string, PaperKind<A>>>): Feature<never, A, never> {
  return { adds: { papers: kinds as unknown as NonNullable<Service['papers']> } };
}

export const papersKind: FeatureKind = {
  name: 'papers',
  words: ({ papers: kinds = {} }) => ({
    papers: Object.fromEntries(Object.keys(kinds).map((id) => [id, ['label', 'shows']])),
  }),
  faults: ({ papers: kinds = {}, questions }) =>
    Object.entries(kinds).flatMap(([id, { when }]) =>
      testsOf((when ?? {}) as Guard)
        .flatMap((tests) => Object.keys(tests))
        .filter((question) => !Object.hasOwn(questions, question))
        .map((question) => ({
          code: 'unknown-id',
          about: id,
          says: `${id} is asked for by ${question}, which is no question`,
        })),
    ),
  shown: {
    all: ({ papers: kinds = {} }) =>
      Object.fromEntries(Object.keys(kinds).map((id) => [id, `the document ${id} asked for`])),
    by: (definition, answers, on) => papersAsked(definition, answers, on, mainLanguage).map(({ id }) => id),
  },
  describe: ({ papers: kinds }, words) =>
    kinds
      ? {
          papers: Object.entries(kinds).map(([id, { law, when }]) => ({
            id,
            law,
            sometimes: when !== undefined,
            ...own(words.papers, id),
          })),
        }
      : {},
};

/** A document that an application is asked for, in the words of a language, and every name that it has. */
export interface PaperAsked extends PaperWords {
  readonly id: string;
  readonly law: string;
  /** Only with some answers. */
  readonly isSometimes: boolean;
  /** Its label in each language: by it a document that was given is known. */
  readonly names: readonly string[];
}

/** The documents that these answers lead to. Pure; what cannot be known yet is not asked for. */
export function papersAsked(
  definition: Definition,
  answers: RawAnswers,
  today: CalendarDate,
  language: Language,
): readonly PaperAsked[] {
  const { service } = definition;
  const view = answersView(service, answers, today);
  return papersOf(definition, language).filter(({ id }) => {
    try {
      const { when } = own(service.papers, id) ?? {};
      return when === undefined || allows(when as Guard, view, today);
    } catch (error) {
      if (endsShort(error)) return false;
      throw error;
    }
  });
}

/** Every document that a service may ask for. */
export function papersOf(definition: Definition, language: Language): readonly PaperAsked[] {
  const words = wordsIn(definition, language).papers;
  const all = Object.values(definition.words);
  return Object.entries(definition.service.papers ?? {}).map(([id, { law, when }]) => {
    const { label = id, shows = '' } = own(words, id) ?? {};
    const names = all.flatMap((one) => own(one?.papers, id)?.label ?? []);
    return { id, law, isSometimes: when !== undefined, label, shows, names };
  });
}

const say = sayer({
  paper: { it: '{label}. {shows}', en: '{label}. {shows}', de: '{label}. {shows}' },
  needed: {
    it: 'Per la domanda {count, plural, one {serve un documento} other {servono # documenti}}.',
    en: '{count, plural, one {A document is} other {# documents are}} needed for the application.',
    de: 'Für das Gesuch {count, plural, one {wird ein Dokument} other {werden # Dokumente}} gebraucht.',
  },
  later: {
    it: 'Può inviare la domanda anche senza documenti. Li può mandare dopo, dalla pagina della domanda nella sua area personale, finché non decidiamo.',
    en: 'You can send the application without documents. You can send them later, from the page of the application in your personal area, until we decide.',
    de: 'Sie können das Gesuch auch ohne Unterlagen senden. Sie können sie später schicken, auf der Seite des Gesuchs in Ihrem persönlichen Bereich, bis wir entscheiden.',
  },
});

/** A document that is asked for: what it is, and what it must show. */
export function paperLine({ label, shows }: PaperAsked, language: Language): string {
  return say('paper', language, { label, shows });
}

/** What these answers lead to be asked for, and that it can come later: for page, voice, receipt and message alike. */
export function toldOfPapers(
  definition: Definition,
  answers: RawAnswers,
  today: CalendarDate,
  language: Language,
): readonly string[] {
  const asked = papersAsked(definition, answers, today, language);
  if (asked.length === 0) return [];
  const lines = asked.map((paper) => paperLine(paper, language));
  return [say('needed', language, { count: asked.length }), ...lines, say('later', language)];
}

/** Is a document that was given for this purpose the one that is asked for? */
export function isGiven({ names }: PaperAsked, given: readonly { readonly purpose: string }[]): boolean {
  return given.some(({ purpose }) => names.includes(purpose));
}
