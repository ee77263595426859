// SPDX-License-Identifier: AGPL-3.0-or-later

import { inEachLanguage, isJustAfterHoliday } from '#core/index.ts';
import {
  type Authored,
  choice,
  choices,
  computation,
  type Definition,
  type Questions,
  service,
  text,
  withWords,
  yesNo,
} from '#interview/index.ts';
import { contestWords } from './contest-words.ts';
import { type Contested, groundsOf, lastAppealDay, whyQuestion } from './contested.ts';

type ContestService = Authored<Questions, string, string>;
const long = { long: true, maxCharacters: 2000, none: true } as const;

/**
 * The interview in which a decision is contested, made from the decision itself: its own reasons are the grounds to choose from.
 * Pure: the same decision gives the same questions on every channel. Whether an appeal is in time, and filed with the mandate
 * that a patronato needs (circ. INPS 48/2023), are conditions like any other: told as soon as they are known, and never in the
 * way of sending it.
 */
export function contestDefinition(of: Contested, about: Definition): Definition {
  const ids = groundsOf(of, about);
  const isAppeal = of.kind === 'appeal';
  const only = ids.length === 1;
  const whys = ids.map((id) => [whyQuestion(id), text(only ? long : { ...long, when: { grounds: id } })]);
  const ask: Questions = {
    ...(only ? {} : { grounds: choices(ids, { min: 1 }) }),
    ...Object.fromEntries(whys),
    ...(isAppeal
      ? {}
      : { 'own-mistake': yesNo(), corrections: text({ ...long, when: { 'own-mistake': true } }) }),
    'new-documents': yesNo(),
    ...(isAppeal
      ? { 'filed-by': choice(['me', 'patronato']), mandate: yesNo({ when: { 'filed-by': 'patronato' } }) }
      : {}),
  };
  const authored: ContestService = {
    version: '2026-11-25',
    repeats: 'several',
    law: isAppeal ? ['L. 88/1989 art. 46', 'Circ. INPS 48/2023'] : ['L. 241/1990 art. 21-nonies'],
    ...(isAppeal ? { assumptions: { 'holiday-term': 'Codice civile art. 2963 c. 3' } } : {}),
    conditions: isAppeal
      ? {
          'in-time': {
            law: 'L. 88/1989 art. 46 c. 5',
            met: (_, t) => {
              const last = lastAppealDay(of);
              t.values({ last });
              if (isJustAfterHoliday(last, t.today)) t.assume('holiday-term');
              return t.today <= last;
            },
          },
          mandate: { law: 'Circ. INPS 48/2023', must: { mandate: true } },
        }
      : {},
    computes: [
      computation({ dates: { 'appeal-by': 'L. 88/1989 art. 46 c. 5' } }, (_, t) => {
        t.date('appeal-by', lastAppealDay(of));
      }),
    ],
  };
  return withWords(
    service(`${of.kind}-of-${of.service}`, { ...authored, ask }),
    inEachLanguage((language) => contestWords(of, about, ids, language)),
  );
}
