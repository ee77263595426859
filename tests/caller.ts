// SPDX-License-Identifier: AGPL-3.0-or-later

import {
  type CalendarDate,
  computeCodiceFiscale,
  type Language,
  own,
  readCodiceFiscale,
} from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { askAt, type Definition, type RawAnswers, valueAt, wordsIn, wordsOf } from '#interview/index.ts';
import { kindOf } from '#kinds/index.ts';
import { packOf } from '#languages/index.ts';
import type { Places } from '#places/index.ts';
import { sayDate, sayMunicipality, sayNumber, spellName } from '#spoken/index.ts';

/** A line that `sportello talk --json` writes. */
export interface TalkedLine {
  readonly says: readonly string[];
  readonly heard: {
    readonly text: string;
    readonly value?: unknown;
    readonly confidence?: number;
    readonly problem?: string | null;
    readonly alternatives?: readonly { readonly value: unknown; readonly confidence: number }[];
    readonly command?: string;
  } | null;
  readonly expects: {
    readonly service: string | null;
    readonly question: string | null;
    readonly kind: string;
    readonly path: string | null;
    readonly asks: string;
  } | null;
  readonly answers: RawAnswers;
  readonly ended: 'sent' | 'stopped' | 'operator' | null;
  readonly outcome: string | null;
  readonly number: string | null;
}

/** How somebody talks. `plain` says the answer and nothing else; `chatty` something around it; `curt` puts the right answer behind a no; `in-pieces` dictates codes in groups. */
export type Temper = 'plain' | 'chatty' | 'curt' | 'in-pieces';

/** What a caller does next. */
export interface Reply {
  readonly text: string;
  /** The value that it says, where it is an answer. */
  readonly path?: string;
  readonly value?: unknown;
  readonly kind?: string;
  /** The same on the keys of a telephone. */
  readonly keys?: string;
}

/** Somebody with these answers, who hears what is said to them as text and answers one question after the other. */
export interface Caller {
  /** Undefined where they do not know what is wanted of them. */
  reply(line: TalkedLine): Reply | undefined;
}

const before = {
  it: ['allora,', 'dunque,', 'sì, guardi,', 'ecco,'],
  en: ['well,', 'so,', 'right,'],
  de: ['also,', 'ja,'],
};
// One piece of a code is asked again, and what was understood of it is said.
const asksPiece = /(?:Ho capito|I understood|Verstanden habe ich): (?<heard>[^.]+)\.$/;
const inPieces = /per volta|at a time|auf einmal/i;
const notHeard = /non ho (?:capito|sentito)|did not (?:understand|hear)|nicht verstanden|nichts gehört/i;
const soFarHeard = /fino a qui|so far|so weit/i;
const isToSpell = /lettera per lettera|letter by letter|buchstabieren/i;
const worksOut = /lo calcoliamo insieme|work it out together|berechnen die nummer zusammen/i;
const asksFamily = /cognome|surname|family name|familienname/i;
const notAtHand = { it: 'non ce l’ho', en: 'I don’t have it', de: 'habe ich nicht' };
const meantToSay = { it: 'no, volevo dire', en: 'no, I meant', de: 'nein, ich meinte' };
const sexSaid = {
  it: { female: 'donna', male: 'uomo' },
  en: { female: 'woman', male: 'man' },
  de: { female: 'Frau', male: 'Mann' },
};
const goesOn = /vado avanti|posso andare avanti|shall i go on|soll ich weiter/i;
const offersPerson = /\b(operatore|una persona|operator|a person)\b[^.]*\?/i;

export function callerWith(
  definition: Definition,
  {
    answers,
    language,
    on,
    places,
    temper,
  }: {
    readonly answers: RawAnswers;
    readonly language: Language;
    readonly on: CalendarDate;
    readonly places: Places;
    readonly temper: Temper;
  },
): Caller {
  const { yesNo } = packOf(language);
  const yes = yesNo.yes[0] ?? '';
  const no = yesNo.no[0] ?? '';
  let turn = 0;
  /** Of a code, the pieces that are still to be said, and the one said last. */
  let piece: { readonly path: string; readonly text: string } | undefined;
  let left: { readonly path: string; readonly pieces: readonly string[] } | undefined;
  /** How often each question was answered. */
  const tries = new Map<string, number>();
  /** What was answered last, until the next question shows that it was taken as it was meant. */
  let last: string | undefined;
  let working: ReturnType<typeof partsOf>;
  let workingAt: string | undefined;

  /** Of whom a codice fiscale is, as they say it themselves. */
  function partsOf(code: unknown, family: unknown, given: unknown) {
    const parts = typeof code === 'string' ? readCodiceFiscale(code) : undefined;
    const birth = parts?.births.findLast((one) => one <= on);
    const place = parts && birth && places.byCadastral(parts.place, birth);
    if (!parts || !birth || !place || typeof family !== 'string' || typeof given !== 'string')
      return undefined;
    const born = { familyName: family, givenName: given, birth, sex: parts.sex, place: parts.place };
    if (computeCodiceFiscale(born) !== code) return undefined;
    return {
      date: sayDate(birth, language),
      choice: sexSaid[language][parts.sex],
      municipality: sayMunicipality(place, language),
      family,
      given,
    };
  }

  /** "Non ce l'ho": who failed twice to say a code that can be worked out has it worked out. */
  function asksToWorkOut(path: string, heard: string): boolean {
    if ((tries.get(path) ?? 0) < 2 || !worksOut.test(heard) || working) return false;
    const beside = (name: string) => valueAt(answers, path.replace(/[^.]+$/, name));
    workingAt = path;
    working = partsOf(valueAt(answers, path), beside('family-name'), beside('given-name'));
    return working !== undefined;
  }

  function ofPerson(parts: NonNullable<typeof working>, kind: string, heard: string): Reply | undefined {
    if (kind === 'name') return { text: asksFamily.test(heard) ? parts.family : parts.given };
    if (kind !== 'date' && kind !== 'choice' && kind !== 'municipality') return undefined;
    return { text: parts[kind] };
  }

  /** What was taken is said at once: who hears something else says so, once. */
  function corrected(soFar: RawAnswers): Reply | undefined {
    const path = last;
    last = undefined;
    if (path === undefined) return undefined;
    const [now, meant] = [valueAt(soFar, path), valueAt(answers, path)];
    const sounds = (value: unknown) => JSON.stringify(value)?.toLowerCase();
    if (now === undefined || Array.isArray(meant) || sounds(now) === sounds(meant)) return undefined;
    const said = saidAt(soFar, path);
    return said && { ...said, text: `${meantToSay[language]} ${said.text}`, path };
  }

  function saidAt(soFar: RawAnswers, path: string): Required<Omit<Reply, 'path'>> | undefined {
    const ask = askAt(definition.service, soFar, on, path);
    const stored = valueAt(answers, path);
    if (!ask || stored === undefined) return undefined;
    const value = ask.howMany && Array.isArray(stored) ? stored.length : stored;
    const words = wordsOf(wordsIn(definition, language), ask);
    const asked = { options: ask.question.options, words, language, today: on, places };
    const kind = kindOf(ask.question);
    return {
      text: value === null ? (words.none ?? '') : kind.say(value, asked),
      keys: value === null ? '**' : kind.keysFor(value, asked),
      value,
      kind: ask.howMany ? 'count' : ask.question.kind,
    };
  }

  function answer(soFar: RawAnswers, path: string, heard = ''): Reply | undefined {
    const said = saidAt(soFar, path);
    if (!said) return undefined;
    const isCode = said.kind === 'iban' || said.kind === 'codice-fiscale';
    // Asked for a few characters at a time, some do so at once, and all when it did not go otherwise.
    const isTold = inPieces.test(heard) && (temper === 'plain' || (tries.get(path) ?? 0) > 1);
    if (isCode && (temper === 'in-pieces' || isTold || piece?.path === path)) {
      const pieces = piecesOf(said.text, said.kind);
      // What is not understood of the whole is said anew.
      if (notHeard.test(heard) && !soFarHeard.test(heard)) left = undefined;
      if (piece?.path === path && notHeard.test(heard) && soFarHeard.test(heard))
        return { ...said, text: piece.text, path };
      const misheard = asksPiece.exec(heard)?.groups?.['heard'];
      if (misheard !== undefined && left === undefined)
        return { ...said, text: likest(pieces, inWords(misheard, language)), path };
      const [first = '', ...rest] = left?.path === path ? left.pieces : pieces;
      left = rest.length > 0 ? { path, pieces: rest } : undefined;
      piece = { path, text: first };
      return { ...said, text: first, path };
    }
    if (said.kind === 'name' && isToSpell.test(heard))
      return { ...said, text: spelled(String(said.value), language), path };
    // A yes before a no says neither.
    const leads = before[language].filter((one) => said.kind !== 'yes-no' || !/^(?:sì|ja)/.test(one));
    const lead = temper === 'chatty' ? leads[turn % leads.length] : undefined;
    const text = lead === undefined || said.value === null ? said.text : `${lead} ${said.text}`;
    return { ...said, text, path };
  }

  return {
    reply({ says, expects, answers: soFar }) {
      turn++;
      if (!expects) return undefined;
      const { path, asks, kind } = expects;
      const heard = says.join(' ');
      if (goesOn.test(says.at(-1) ?? '')) return { text: yes };
      if (asks === 'yes-no' && offersPerson.test(says.at(-1) ?? '')) return { text: no };
      if (path !== workingAt || kind === 'codice-fiscale') working = undefined;
      if (asks === 'answer' && path !== null) {
        if (working) return ofPerson(working, kind, heard);
        const again = corrected(soFar);
        if (again) return again;
        if (asksToWorkOut(path, heard)) return { text: notAtHand[language] };
        tries.set(path, (tries.get(path) ?? 0) + 1);
        last = path;
        return answer(soFar, path, heard);
      }
      if (asks !== 'yes-no') return undefined;
      // Read back to them: they hold what they hear against what they meant.
      const meant = path === null || valueAt(soFar, path) !== undefined ? undefined : saidAt(soFar, path);
      if (!meant || path === null) return { text: yes };
      // A name is right when it is all that was understood.
      const isName = meant.kind === 'name' && !heard.toLowerCase().includes(`: ${meant.text.toLowerCase()}.`);
      if (isReadBack(heard, meant.text) && !isName) return { text: yes };
      if (working) return { text: Object.values(working).some((part) => isReadBack(heard, part)) ? yes : no };
      left = undefined;
      if (temper !== 'curt') return { text: no };
      const right = answer(soFar, path);
      return right && { ...right, text: `${no}, ${right.text}` };
    },
  };
}

/** A code in pieces as people say them: an IBAN by four, a codice fiscale by three. */
function piecesOf(said: string, kind: string): readonly string[] {
  const words = said.split(/[,.\s]+/).filter(Boolean);
  const size = kind === 'iban' ? 4 : 3;
  const pieces: string[] = [];
  for (let at = 0; at < words.length; at += size) pieces.push(words.slice(at, at + size).join(' '));
  const last = pieces.at(-1);
  if (last !== undefined && !last.includes(' ')) pieces.splice(-2, 2, `${pieces.at(-2)} ${last}`);
  return pieces;
}

const signs = {
  it: { ' ': 'spazio', "'": 'apostrofo' },
  en: { ' ': 'space', "'": 'apostrophe' },
  de: { ' ': 'Leerzeichen', "'": 'Apostroph' },
};

function spelled(name: string, language: Language): string {
  const parts = name.split(/([ '])/);
  return parts.map((part) => own(signs[language], part) ?? spellName(part, language)).join(', ');
}

/** As it is read aloud: "41" figure by figure. */
function inWords(heard: string, language: Language): string {
  return heard.replaceAll(/\d/g, (figure) => ` ${sayNumber(Number(figure), language)} `);
}

/** The piece that has most words where they were heard. */
function likest(pieces: readonly string[], heard: string): string {
  const words = (text: string) => plain(text).trim().split(' ');
  const said = words(heard);
  const alike = (piece: string) => {
    const own = words(piece);
    return own.filter((word, n) => word === said[n]).length - Math.abs(own.length - said.length);
  };
  const [first = ''] = [...pieces].sort((a, b) => alike(b) - alike(a));
  return first;
}

function isReadBack(heard: string, said: string): boolean {
  return plain(heard).includes(plain(said));
}

function plain(text: string): string {
  return ` ${normalise(text)
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()} `;
}
