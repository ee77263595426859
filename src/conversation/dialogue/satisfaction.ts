// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, type Text, textIn } from '#core/index.ts';
import { count, type QuestionWords, type Setting } from '#kinds/index.ts';
import { hearDontKnow } from '#spoken/index.ts';
import {
  type Answered,
  beginQuestionnaire,
  type Expectation,
  hearTurn,
  type Input,
  type Mode,
  put,
  type Questionnaire,
  type QuestionnaireState,
  questionnaire,
  type Turn,
} from '#turns/index.ts';

const rating: Readonly<Record<Language, QuestionWords>> = {
  it: {
    label: 'Un’ultima domanda, se vuole: da 1 a 5, com’è andata?',
    ask: 'Un’ultima domanda, se vuole: da uno, molto male, a cinque, molto bene, com’è andata? Può dire anche: salta.',
    again: 'Mi dica un numero da uno a cinque, oppure: salta.',
    short: 'Giudizio',
    why: 'Serve a fare meglio. La risposta resta senza il suo nome.',
    none: 'Saltare',
  },
  en: {
    label: 'One last question, if you like: from 1 to 5, how was it?',
    ask: 'One last question, if you like: from one, very bad, to five, very good, how was it? You can also say: skip.',
    again: 'Tell me a number from one to five, or: skip.',
    short: 'Rating',
    why: 'It helps us do better. The answer is kept without your name.',
    none: 'Skip',
  },
  de: {
    label: 'Eine letzte Frage, wenn Sie mögen: Wie war es, von 1 bis 5?',
    ask: 'Eine letzte Frage, wenn Sie mögen: Wie war es, von eins, sehr schlecht, bis fünf, sehr gut? Sie können auch sagen: überspringen.',
    again: 'Sagen Sie mir eine Zahl von eins bis fünf, oder: überspringen.',
    short: 'Bewertung',
    why: 'So werden wir besser. Die Antwort bleibt ohne Ihren Namen.',
    none: 'Überspringen',
  },
};
const end: Text = {
  it: 'Grazie e a presto.',
  en: 'Thank you and goodbye.',
  de: 'Danke und auf Wiedersehen.',
};

/** How an automatic conversation was, from 1 to 5: one question, asked when it is over, that can be left out. */
const satisfaction: Questionnaire = {
  questions: { rating: count({ min: 1, max: 5, none: true }) },
  words: { it: { rating: rating.it }, en: { rating: rating.en }, de: { rating: rating.de } },
  end,
};

/** Where somebody is in it. `rating`: what they gave. It is over once they gave it, left it out, or wanted something else. */
export interface Satisfied {
  readonly state: QuestionnaireState;
  readonly says: readonly string[];
  readonly expect: Expectation;
  readonly isOver: boolean;
  readonly wantsPerson: boolean;
  readonly rating?: number;
}

/** Asks it, in the turn after the last words. */
export function askSatisfaction(
  setting: Setting,
  { language, mode }: { readonly language: Language; readonly mode: Mode },
): Satisfied {
  const state = beginQuestionnaire(satisfaction, { language, mode });
  return satisfied(put(questionnaire(satisfaction, setting), { state }));
}

/** Hears what is said to it. Nobody is asked twice who says nothing, or that they do not know. */
export function hearSatisfaction(setting: Setting, { state, expect }: Satisfied, input: Input): Satisfied {
  const isUnknown = input.type === 'said' && hearDontKnow(input.text, state.language);
  if (input.type === 'silence' || isUnknown)
    return { state, expect, says: [textIn(end, state.language)], isOver: true, wantsPerson: false };
  return satisfied(hearTurn(questionnaire(satisfaction, setting), state, input));
}

function satisfied({ state, say, expect, effects }: Turn<QuestionnaireState, Answered>): Satisfied {
  const given = state.answers['rating'];
  return {
    state,
    says: say,
    expect,
    isOver: expect.type === 'nothing' || effects.length > 0,
    wantsPerson: effects.some(({ type }) => type === 'operator'),
    ...(typeof given === 'number' ? { rating: given } : {}),
  };
}
