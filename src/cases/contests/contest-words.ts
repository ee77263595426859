// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Administration, Remedies } from '#catalogue/index.ts';
import { type Language, own, textIn } from '#core/index.ts';
import { courtSays, decidesOnAppeal } from '#decisions/index.ts';
import type { QuestionWords, ServiceWords } from '#interview/index.ts';
import type { Contested } from '#record/index.ts';
import { sayNumber } from '#spoken/index.ts';
import { say, texts } from './contest-phrases.ts';
import { otherGround, whyQuestion } from './grounds.ts';

const titles = {
  whole: { review: 'reviewTitle', appeal: 'appealTitle' },
  share: { review: 'shareReviewTitle', appeal: 'shareAppealTitle' },
} as const;
type Plain = (id: keyof typeof texts) => string;

/** Ways of saying something, which the table has in one line. */
function said(id: 'otherSaid' | 'meSaid' | 'patronatoSaid', language: Language): readonly string[] {
  return say(id, language).split('; ');
}

/** What a contest says of the decision: what was asked for, and what its grounds are called. */
export type DecidedWords = Pick<ServiceWords, 'title' | 'conditions' | 'amounts' | 'dates'>;

/** The words of a contest in a language: those of the decision's own reasons, put into the questions. */
export function contestWords(
  { kind, outcome, share }: Contested,
  of: DecidedWords,
  {
    ids,
    remedies,
    language,
  }: {
    readonly ids: readonly string[];
    readonly remedies: Remedies & Pick<Administration, 'declaration'>;
    readonly language: Language;
  },
): ServiceWords {
  const isAppeal = kind === 'appeal';
  const { appeal, review, declaration } = remedies;
  const [court = 'none'] = courtSays(remedies, language);
  const figures = {
    ...decidesOnAppeal(remedies, language),
    appeal: appeal ? 'yes' : 'no',
    review: review ? 'yes' : 'no',
    within: appeal ? sayNumber(appeal.within.days, language) : '',
    answered: appeal ? sayNumber(appeal.answered.days, language) : 'none',
    law: declaration?.law ?? 'none',
    court,
  };
  const plain: Plain = (id) => say(id, language, figures);
  const nameOf = (id: string): string =>
    id === otherGround
      ? plain('other')
      : (own(of.conditions, id)?.short ?? own(of.amounts, id) ?? own(of.dates, id) ?? id);
  const names = ids.map((id) => [id, nameOf(id)] as const);
  const isOnly = ids.length === 1;
  const why = (id: string, ground: string): QuestionWords => ({
    label: id === otherGround ? plain('whyOther') : say('whyGround', language, { ground }),
    short: isOnly || id === otherGround ? plain('whyShort') : say('whyGroundShort', language, { ground }),
    why: plain('whyWhy'),
    hint: plain('whyHint'),
    again: plain('whyAgain'),
    none: plain('whyNone'),
  });
  const grounds: QuestionWords = {
    label: say('grounds', language, { outcome: share ? 'share' : outcome }),
    short: plain('groundsShort'),
    why: plain('groundsWhy'),
    hint: plain('groundsHint'),
    ask: say('groundsAsk', language, { outcome: share ? 'share' : outcome }),
    again: say('groundsAgain', language, { example: names[0]?.[1] ?? '' }),
    options: Object.fromEntries(
      names.map(([id, label]) => [id, { label, said: saidFor(id, names, of, language) }]),
    ),
  };
  return {
    title: say(titles[share ? 'share' : 'whole'][kind], language, { title: of.title }),
    summary: plain(isAppeal ? 'appealSummary' : 'reviewSummary'),
    who: plain('who'),
    questions: {
      ...(isOnly ? {} : { grounds }),
      ...Object.fromEntries(names.map(([id, name]) => [whyQuestion(id), why(id, name)])),
      'new-documents': {
        label: plain('documents'),
        short: plain('documentsShort'),
        why: plain('documentsWhy'),
      },
      ...(isAppeal || share ? {} : reviewQuestions(plain)),
      ...(isAppeal && appeal?.patronato ? appealQuestions(plain, language) : {}),
    },
    conditions: {
      ...(isAppeal && appeal
        ? {
            'in-time': {
              short: plain('inTimeShort'),
              met: textIn(texts.inTimeMet, language),
              unmet: textIn(texts.inTimeUnmet, language),
              unknown: plain('inTimeUnknown'),
              remedy: plain('inTimeRemedy'),
            },
          }
        : {}),
      ...(isAppeal && appeal?.patronato
        ? {
            mandate: {
              short: plain('mandateShort'),
              met: plain('mandateMet'),
              unmet: plain('mandateUnmet'),
              unknown: plain('mandateUnknown'),
              remedy: plain('mandateRemedy'),
            },
          }
        : {}),
    },
    steps: {},
    amounts: {},
    dates: isAppeal && appeal ? { 'appeal-by': plain('appealBy') } : {},
    assumptions: isAppeal && appeal ? { 'holiday-term': plain('holidayTerm') } : {},
    declaration: plain('declaration'),
    afterwards: [
      plain(isAppeal ? 'appealAfterwards' : 'reviewAfterwards'),
      ...(share ? [plain('shareStays')] : []),
    ].join(' '),
    instead: {
      eligible: plain(isAppeal ? 'appealGoes' : 'reviewGoes'),
      ineligible: plain('something'),
      decides: plain(isAppeal ? 'people' : 'office'),
      anyway: plain('anyway'),
      // Its number is put in by the channel.
      sent: textIn(texts[isAppeal ? 'appealSent' : 'reviewSent'], language),
      receipt: plain(isAppeal ? 'appealReceipt' : 'reviewReceipt'),
    },
  };
}

// People do not name a condition as the law does: a single word of its name that no other has, or what it said to them.
function saidFor(
  id: string,
  names: readonly (readonly [string, string])[],
  { conditions }: DecidedWords,
  language: Language,
): readonly string[] {
  if (id === otherGround) return said('otherSaid', language);
  const wordsOf = (name: string) => name.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  const others = new Set(names.filter(([other]) => other !== id).flatMap(([, name]) => wordsOf(name)));
  const single = wordsOf(names.find(([one]) => one === id)?.[1] ?? '').filter((word) => !others.has(word));
  const of = own(conditions, id);
  const sentences = of ? [of.unmet, of.met].filter((sentence) => !sentence.includes('{')) : [];
  return [...single, ...sentences];
}

function appealQuestions(plain: Plain, language: Language): Readonly<Record<string, QuestionWords>> {
  return {
    'filed-by': {
      label: plain('filedBy'),
      short: plain('filedByShort'),
      why: plain('filedByWhy'),
      options: {
        me: { label: plain('me'), said: said('meSaid', language) },
        patronato: {
          label: plain('patronato'),
          said: said('patronatoSaid', language),
        },
      },
    },
    mandate: { label: plain('mandate'), short: plain('mandateShort'), why: plain('mandateWhy') },
  };
}

function reviewQuestions(plain: Plain): Readonly<Record<string, QuestionWords>> {
  return {
    'own-mistake': {
      label: plain('ownMistake'),
      short: plain('ownMistakeShort'),
      why: plain('ownMistakeWhy'),
    },
    corrections: {
      label: plain('corrections'),
      short: plain('correctionsShort'),
      why: plain('ownMistakeWhy'),
      again: plain('correctionsAgain'),
      none: plain('whyNone'),
    },
  };
}
