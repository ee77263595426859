// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Cents, cents, type Language, parseDate } from '#core/index.ts';
import { sayCode, sayCodiceFiscale, sayDate, sayIban, sayMoney, sayNumber } from '#spoken/index.ts';

// Words that are read as no rule says; the accent is where the voice rises.
const lexicon: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  it: [
    [/\bISEE\b/g, 'isèe'],
    [/\bNASpI\b/gi, 'nàspi'],
    [/\bINPS\b/g, 'ìnps'],
    [/\bIBAN\b/g, 'ìban'],
    [/\bSPID\b/g, 'spid'],
    [/\bPIN\b/g, 'pin'],
  ],
  en: [
    [/\bISEE\b/g, 'ee-say-eh'],
    [/\bNASpI\b/gi, 'naspy'],
    [/\bINPS\b/g, 'inps'],
    [/\bIBAN\b/g, 'eye-ban'],
    [/\bSPID\b/g, 'speed'],
    [/\bPIN\b/g, 'pin'],
  ],
  de: [[/\bIBAN\b/g, 'Iban']],
};

const grouped = String.raw`\d{1,3}(?:[.,\u00a0]\d{3})+|\d+`;
const sum = new RegExp(String.raw`(?:€ ?)?(?<!\d)(${grouped})(?:[.,](\d{2}))?(?: ?€| (?:euro|Euro)\b)`, 'g');
const sumAfterSign = new RegExp(String.raw`€ ?(${grouped})(?:[.,](\d{2}))?(?![\d.,]*\d)`, 'g');
const number = new RegExp(String.raw`(?<![\w.,/])(?:${grouped})(?![\w/]|[.,]\d)`, 'g');
/** Longer is no number but a code, read figure by figure. */
const longest = 9;

/** A written text as it is read aloud: sums, dates, codes and numbers in words, names of the field with their stress. */
export function sayable(text: string, language: Language): string {
  const words = text
    .replaceAll(/\b[A-Z]{6}[0-9LMNP-V]{2}[A-EHLMPRST][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]\b/g, (code) =>
      sayCodiceFiscale(code, language),
    )
    .replaceAll(/\bIT\d{2}(?: ?[0-9A-Z]){23}\b/g, (code) => sayIban(code.replaceAll(' ', ''), language))
    .replaceAll(/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g, (written, day, month, year) => {
      const date = parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
      return date ? sayDate(date, language) : written;
    })
    .replaceAll(sum, (_, euros, fraction) => sayMoney(centsOf(euros, fraction), language))
    .replaceAll(sumAfterSign, (_, euros, fraction) => sayMoney(centsOf(euros, fraction), language))
    .replaceAll(number, (written) => {
      const figures = written.replaceAll(/\D/g, '');
      const isCode = figures.length > longest || (figures.length > 1 && figures.startsWith('0'));
      return isCode ? sayCode(figures, language, [3, 3, 3, 3]) : sayNumber(Number(figures), language);
    });
  return lexicon[language].reduce((made, [written, read]) => made.replaceAll(written, read), words);
}

function centsOf(euros: string, fraction: string | undefined): Cents {
  return cents(Number(euros.replaceAll(/\D/g, '')) * 100 + Number(fraction ?? 0));
}

/** A long clause is parted at its commas. */
const longClause = 60;
/** A part shorter than this goes with the next: alone it would sound cut off. */
const shortPart = 15;

/** The clauses of a text, each with the sign that ends it: the first is heard while the next is made. */
export function clausesOf(text: string): readonly string[] {
  return (text.match(/[^.;:!?]+(?:[.;:!?]+|$)/g) ?? [])
    .flatMap((clause) => (clause.length > longClause ? atCommas(clause) : [clause]))
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\d]/u.test(clause));
}

// "Entro il 12 marzo, se può, mi mandi il foglio": in parts that can be said alone.
function atCommas(clause: string): readonly string[] {
  const parts: string[] = [];
  for (const part of clause.match(/[^,]+(?:,|$)/g) ?? []) {
    const before = parts.at(-1);
    if (before !== undefined && (before.trim().length < shortPart || part.trim().length < shortPart))
      parts[parts.length - 1] = before + part;
    else parts.push(part);
  }
  return parts;
}
