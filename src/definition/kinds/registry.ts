// SPDX-License-Identifier: AGPL-3.0-or-later

import { own, type Words } from '#core/index.ts';
import { type Grammar, type Guide, grammarOf, orPlea } from '#spoken/index.ts';
import { applicationNumberKind } from './application-number/index.ts';
import { choiceKind } from './choice/index.ts';
import { choicesKind } from './choices/index.ts';
import { codeKind } from './code/index.ts';
import { codiceFiscaleKind } from './codice-fiscale/index.ts';
import { companyCodeKind } from './company-code/index.ts';
import { countKind } from './count/index.ts';
import { dateKind } from './date/index.ts';
import { decimalKind } from './decimal/index.ts';
import { durationKind } from './duration/index.ts';
import { houseNumberKind } from './house-number/index.ts';
import { ibanKind } from './iban/index.ts';
import type { Asked, Kind } from './kind.ts';
import { moneyKind } from './money/index.ts';
import { monthKind } from './month/index.ts';
import { municipalityKind } from './municipality/index.ts';
import { nameKind } from './name/index.ts';
import { phoneKind } from './phone/index.ts';
import type { CommonProblem } from './problem-words.ts';
import type { Question } from './question.ts';
import { textKind } from './text/index.ts';
import { yesNoKind } from './yes-no/index.ts';

const all = [
  yesNoKind,
  choiceKind,
  choicesKind,
  countKind,
  decimalKind,
  moneyKind,
  dateKind,
  monthKind,
  durationKind,
  textKind,
  codiceFiscaleKind,
  ibanKind,
  municipalityKind,
  nameKind,
  phoneKind,
  applicationNumberKind,
  codeKind,
  companyCodeKind,
  houseNumberKind,
] as const;

type ProblemOf<K> = K extends { readonly problems: Readonly<Record<infer Code extends string, Words>> }
  ? Code
  : never;

/** Everything that can be wrong with an answer, of whatever kind. */
export type AnswerProblem = CommonProblem | ProblemOf<(typeof all)[number]>;

// The one place where what a question's options mean is forgotten: each kind reads only its own.
type OwnKind = Kind<unknown, object, AnswerProblem>;

/** A kind as it is asked, with what guides a recogniser: what `hear` takes, asks back or hears as a wish is what is whole, and nothing else. */
interface AnyKind extends OwnKind {
  grammar(asked: Asked<object>): Grammar<unknown>;
  /** Where the answer is spelled, by the question or by the caller; as `grammar` where nobody spells this kind. */
  spelledGrammar(asked: Asked<object>): Grammar<unknown>;
}

/** Every kind of question with a single answer, by name. Lists and persons are made of these. */
export const kinds: Readonly<Record<string, AnyKind>> = Object.fromEntries(
  all.map((kind) => [kind.name, asAsked(kind as OwnKind)]),
);

// What is no answer of its kind may be a wish, in whatever words.
function asAsked(kind: OwnKind): AnyKind {
  const hear: OwnKind['hear'] = (text, asked) => orPlea(kind.hear(text, asked), text, asked.language);
  const guided = (guide: Guide, asked: Asked<object>) => grammarOf(guide, (text) => hear(text, asked));
  return {
    ...kind,
    hear,
    grammar: (asked) => guided(kind.guide(asked), asked),
    spelledGrammar: (asked) => guided((kind.spelledGuide ?? kind.guide)(asked), asked),
  };
}

/** The kind of a question. Throws for a kind that does not exist: a fault of a definition, found at start. */
export function kindOf(question: Question): AnyKind {
  const kind = own(kinds, question.kind);
  if (!kind) throw new Error(`unknown kind of question: ${question.kind}`);
  return kind;
}
