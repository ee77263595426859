// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Administration, Remedies } from '#catalogue/index.ts';
import { isJustAfterHoliday, type Language, languages, mainLanguage } from '#core/index.ts';
import {
  type Authored,
  choice,
  choices,
  computation,
  type Definition,
  type Questions,
  type ServiceWords,
  service,
  text,
  withWords,
  wordsIn,
  yesNo,
} from '#interview/index.ts';
import type { Contested, ContestedShare } from '#record/index.ts';
import { contestWords, type DecidedWords } from './contest-words.ts';
import { groundsOf, lastAppealDay, whyQuestion } from './grounds.ts';

type ContestService = Authored<Questions, string, string>;
const long = { long: true, maxCharacters: 2000, none: true } as const;

/**
 * The interview in which a decision is contested, made from the decision itself: its own reasons are the grounds to choose from.
 * Pure: the same decision gives the same questions on every channel. Whether an appeal is in time, and filed with the mandate
 * that a patronato needs, are conditions like any other: told as soon as they are known, and never in the
 * way of sending it.
 */
export function contestDefinition(
  of: Contested,
  about: Definition,
  remedies: Remedies & Pick<Administration, 'declaration'>,
): Definition {
  const ids = groundsOf(of, about);
  const { share } = of;
  const isAppeal = of.kind === 'appeal';
  const appeal = isAppeal ? remedies.appeal : undefined;
  const help = appeal?.patronato;
  const only = ids.length === 1;
  const whys = ids.map((id) => [whyQuestion(id), text(only ? long : { ...long, when: { grounds: id } })]);
  const ask: Questions = {
    ...(only ? {} : { grounds: choices(ids, { min: 1 }) }),
    ...Object.fromEntries(whys),
    // Who was asked by another's application has written no other answer in it.
    ...(isAppeal || share
      ? {}
      : { 'own-mistake': yesNo(), corrections: text({ ...long, when: { 'own-mistake': true } }) }),
    'new-documents': yesNo(),
    ...(help
      ? { 'filed-by': choice(['me', 'patronato']), mandate: yesNo({ when: { 'filed-by': 'patronato' } }) }
      : {}),
  };
  const authored: ContestService = {
    version: '2026-11-25',
    repeats: 'several',
    law: [appeal?.law, help?.law, isAppeal ? undefined : remedies.review?.law].flatMap((law) => law ?? []),
    ...(appeal ? { assumptions: { 'holiday-term': 'Codice civile art. 2963 c. 3' } } : {}),
    conditions: {
      ...(appeal
        ? {
            'in-time': {
              law: appeal.within.law,
              met: (_, t) => {
                const last = lastAppealDay(of, appeal);
                t.values({ last });
                if (isJustAfterHoliday(last, t.today)) t.assume('holiday-term');
                return t.today <= last;
              },
            },
          }
        : {}),
      ...(help ? { mandate: { law: help.law, must: { mandate: true } } } : {}),
    },
    computes: appeal
      ? [
          computation({ dates: { 'appeal-by': appeal.within.law } }, (_, t) => {
            t.date('appeal-by', lastAppealDay(of, appeal));
          }),
        ]
      : [],
  };
  return withWords(
    service(`${of.kind}-of-${of.service}`, { ...authored, ask }),
    share
      ? inEach(
          languages.filter((language) => share.title[language] !== undefined),
          (language) => contestWords(of, wordsOfShare(share, language), { ids, remedies, language }),
        )
      : inLanguagesOf(about, (language) =>
          contestWords(of, wordsIn(about, language), { ids, remedies, language }),
        ),
  );
}

// A contest has words in the languages of the service that it is about: its grounds are that service's sentences.
function inLanguagesOf({ words }: Definition, of: (language: Language) => ServiceWords): Definition['words'] {
  return inEach(
    languages.filter((language) => words[language]),
    of,
  );
}

function inEach(told: readonly Language[], of: (language: Language) => ServiceWords): Definition['words'] {
  const others = told.map((language) => [language, of(language)]);
  return { ...Object.fromEntries(others), it: of(mainLanguage) };
}

// A share is contested in the words that it had: nothing of whoever applied is needed, nor whether the service is still there.
function wordsOfShare({ title, grounds }: ContestedShare, language: Language): DecidedWords {
  const told = (names: ContestedShare['title']) => names[language] ?? names[mainLanguage] ?? '';
  return {
    title: told(title),
    conditions: {},
    amounts: Object.fromEntries(grounds.map(({ id, names }) => [id, told(names)])),
    dates: {},
  };
}
