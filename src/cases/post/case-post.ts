// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CaseworkRooms } from '#casework/index.ts';
import type { Administration, Catalogue } from '#catalogue/index.ts';
import type { Clock } from '#core/index.ts';
import { askedAsParts, type Letter, type LetterPart } from '#decisions/index.ts';
import { wordsIn } from '#interview/index.ts';
import { showDate } from '#kinds/index.ts';
import { notify } from '#notices/index.ts';
import { printPaper } from '#paper/index.ts';
import { letterPaper } from './letter-paper.ts';
import { say } from './phrases.ts';

/**
 * What an act on a case tells the person, as a letter in their mailbox, written in the transaction of the act: a document that is
 * asked for; a decision with its paper, once it is sent; that the application was withdrawn, and by whom. A case that nobody has claimed has no mailbox: its code and the counter tell.
 */
export function casePost(
  { brand, administration: { pause } }: Pick<Catalogue, 'administration' | 'brand'>,
  clock: Clock,
): Required<Pick<CaseworkRooms, 'post' | 'onDocumentsAsked' | 'onWithdrawn'>> {
  const now = () => new Date(clock.nowMs());
  return {
    async post(sql, application, letter) {
      const { id, personId, language, wishedLanguage, number } = application;
      if (personId === null) return;
      const text = letter.texts.find((one) => one.language === language) ?? letter.texts[0];
      if (!text) return;
      const pdf = await printPaper(letterPaper(letter, brand, application));
      const name = `${say('decisionPaper', language)}-${number ?? ''}.pdf`;
      const body = paragraphs(text.parts);
      const notice = {
        personId,
        about: id,
        kind: 'decision',
        language,
        wishedLanguage,
        title: text.title,
        body,
        parts: text.parts,
      };
      await notify(sql, { ...notice, paper: { pdf, name }, at: now() });
    },

    async onDocumentsAsked(sql, asked) {
      const { id, personId, language, wishedLanguage } = asked.application;
      if (personId === null) return;
      const notice = {
        personId,
        about: id,
        kind: 'documents-asked',
        language,
        wishedLanguage,
        ...documentsLetter(asked, pause),
      };
      await notify(sql, { ...notice, at: now() });
    },

    async onWithdrawn(sql, { application, definition, by, on }) {
      const { id, personId, language, wishedLanguage, number } = application;
      if (personId === null) return;
      const body = [
        say('withdrawnAbout', language, {
          number: number ?? '',
          service: wordsIn(definition, language).title,
        }),
        say('withdrawnBy', language, { name: by?.name ?? 'none', date: showDate(on, language) }),
        say('withdrawnMeans', language),
        say('withdrawnNotYou', language),
      ];
      const notice = { personId, about: id, kind: 'withdrawn', language, wishedLanguage, body };
      await notify(sql, { ...notice, title: say('withdrawnTitle', language), at: now() });
    },
  };
}

/** What the person reads when documents are asked: the officer's words, and around them what it is about, by when and how. */
export function documentsLetter(
  {
    application,
    definition,
    words,
    until,
    term,
  }: Parameters<NonNullable<CaseworkRooms['onDocumentsAsked']>>[1],
  { law }: Administration['pause'],
): {
  readonly title: string;
  readonly body: readonly string[];
  readonly parts: readonly LetterPart[];
} {
  const { language, number, dueOn } = application;
  const service = wordsIn(definition, language).title;
  const about = say('documentsAbout', language, { number: number ?? '', service });
  const lines = words.split(/\n+/).filter((line) => line.trim() !== '');
  const how = [
    say('documentsUntil', language, { date: showDate(until, language), term, law }),
    ...(term === 'runs' && dueOn
      ? [say('documentsRuns', language, { date: showDate(dueOn, language), law })]
      : []),
    say('documentsHow', language),
  ];
  const text = (one: string): LetterPart => ({ type: 'text', text: one });
  return {
    title: say('documentsTitle', language),
    body: [about, ...lines, ...how],
    parts: [text(about), ...askedAsParts(words), ...how.map(text)],
  };
}

function paragraphs(parts: Letter['texts'][number]['parts']): readonly string[] {
  return parts.flatMap((part) => {
    if (part.type === 'facts') return part.facts.map(([name, text]) => `${name}: ${text}`);
    if (part.type === 'sums') return part.rows.map(([when, sum]) => `${when}: ${sum}`);
    return part.type === 'list' ? part.items : [part.text];
  });
}
