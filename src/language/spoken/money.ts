// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Cents, cents, type Language } from '#core/index.ts';
import { either, type Grammar, map, oneOf, optional, pattern, type Rule, seq, word } from './grammar.ts';
import { doubtful, hearWith, plain, type Sense, spokenGrammar } from './hear.ts';
import { normalise } from './normalise.ts';
import { numberRule, sayNumber } from './numbers.ts';
import { proposal, type Understanding } from './understanding.ts';

interface MoneyWords {
  readonly euro: readonly string[];
  readonly cent: readonly string[];
  readonly and: string;
  readonly point: readonly string[];
  readonly half: readonly string[];
}

const words: Readonly<Record<'it' | 'en', MoneyWords>> = {
  it: {
    euro: ['euro', 'eur', 'di euro'],
    cent: ['centesimi', 'centesimo', 'cents', 'cent'],
    and: 'e',
    point: ['virgola', 'punto'],
    half: ['e mezzo', 'e mezza'],
  },
  en: {
    euro: ['euro', 'euros', 'eur'],
    cent: ['cents', 'cent'],
    and: 'and',
    point: ['point'],
    half: ['and a half'],
  },
};

function isDecimal(text: string, mark: ',' | '.'): boolean {
  const at = text.lastIndexOf(mark);
  return at !== -1 && text.length - at - 1 <= 2;
}

// "1.200,50", "1200.5": the last mark is decimal when one or two figures follow it.
const written: Rule<number> = map(
  pattern(/\d{1,3}(?:[.,]\d{3})+[.,]\d{1,2}(?!\d)|\d{1,9}[.,]\d{1,2}(?!\d)/, /\d[\d.,]{0,14}/),
  (text) => {
    const mark = isDecimal(text, ',') && text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
    const at = text.lastIndexOf(mark);
    return (
      Number(text.slice(0, at).replaceAll(/[.,]/g, '')) * 100 + Number(text.slice(at + 1).padEnd(2, '0'))
    );
  },
);

function moneyRule(language: Language): Rule<Sense<Cents>> {
  const { euro, cent, and, point, half } = words[language === 'en' ? 'en' : 'it'];
  const number = numberRule(language);
  const euroWord = oneOf(euro.map((text) => [text, true] as const));
  const centWord = oneOf(cent.map((text) => [text, true] as const));
  const andWord = optional(word(and, true));
  const of = (whole: number, fraction = 0) => plain(cents(whole * 100 + fraction));
  const below100 = map(number, (n) => (n > 0 && n < 100 ? n : undefined));
  return either<Sense<Cents>>(
    map(seq(optional(euroWord), number, optional(euroWord)), ([before, n, after]) =>
      // "Un po' di soldi": an article is no sum.
      before || after ? of(n) : n === 1 ? undefined : { value: cents(n * 100), confidence: 0.97 },
    ),
    map(seq(optional(euroWord), written, optional(euroWord)), ([, n]) => plain(cents(n))),
    map(seq(number, euroWord, andWord, below100, optional(centWord)), ([n, , , c]) => of(n, c)),
    map(seq(number, euroWord, oneOf(half.map((text) => [text, 50] as const))), ([n, , h]) => of(n, h)),
    map(seq(below100, centWord), ([c]) => of(0, c)),
    // "Tre e cinquanta" is a price; "cento e cinquanta" may be 150 or 100,50, "mille e due" 1.200, 1.002 or 1.000,02.
    map(seq(number, word(and, true), below100), ([n, , c]) => spokenPair(n, c)),
    map(seq(number, word(and, true), below100, euroWord), ([n, , c]) =>
      n % 100 === 0 && n > 0 ? of(n + c) : undefined,
    ),
    map(
      seq(number, oneOf(point.map((text) => [text, true] as const)), number, optional(euroWord)),
      ([n, , f]) =>
        f >= 10 && f < 100
          ? of(n, f)
          : f < 10
            ? doubtful<Cents>('ambiguous', cents(n * 100 + f * 10), cents(n * 100 + f))
            : undefined,
    ),
  );
}

function spokenPair(n: number, c: number): Sense<Cents> | undefined {
  if (n < 100)
    return c >= 10
      ? { value: cents(n * 100 + c), confidence: 0.8 }
      : doubtful<Cents>('ambiguous', cents(n * 100 + c * 10), cents(n * 100 + c));
  if (n % 1000 === 0 && c < 10)
    return doubtful<Cents>('ambiguous', cents((n + c * 100) * 100), cents((n + c) * 100));
  if (n % 100 === 0) return doubtful<Cents>('ambiguous', cents((n + c) * 100), cents(n * 100 + c));
  return c >= 10 ? { value: cents(n * 100 + c), confidence: 0.8 } : undefined;
}

const rules = new Map<Language, Rule<Sense<Cents>>>();
function ruleOf(language: Language): Rule<Sense<Cents>> {
  let rule = rules.get(language);
  if (!rule) {
    rule = moneyRule(language);
    rules.set(language, rule);
  }
  return rule;
}

const nothingAtAll: Readonly<Record<'it' | 'en', RegExp>> = {
  it: /^(?:no |eh |guardi |io |purtroppo )*(?:non (?:ho|abbiamo|prendo|percepisco|guadagno|ricevo|pago|c e) (?:nessun\w*|niente|nulla|alcun\w*|redditi|reddito|soldi|entrate|un euro)|nessun\w* (?:reddito|entrata|guadagno|soldo|stipendio)|zero euro|(?:(?:non (?:ho|prendo|guadagno|percepisco|ricevo|vedo) )(?:(?:neanche|nemmeno|neppure|manco) )?|(?:neanche|nemmeno|neppure|manco) )un (?:euro|soldo|centesimo)(?: bucato)?|niente|nulla)(?: [a-z]+){0,4}$/,
  en: /^(?:no |well |i )*(?:have |earn |get |receive )?(?:nothing|no income|no money|not a cent|zero)(?: [a-z]+){0,3}$/,
};

/** The period that a sum is asked for: of a month, of a year, of a day, or in all. */
export type MoneyPeriod = 'month' | 'year' | 'day' | 'once';

/** What tells that a sum is for another period, or in other money. */
const ofMonth = {
  it: /(?<![a-z])(al mese|mensil[ei]|ogni mese|il mese|per mese|a mesata)(?![a-z])/,
  en: /(?<![a-z])(a month|per month|monthly|each month|every month)(?![a-z])/,
};
const ofYear = {
  it: /(?<![a-z])(all anno|l anno(?! scorso| passato| prima)|annu[eio]|annual[ei]|ogni anno)(?![a-z])/,
  en: /(?<![a-z])(a year|per year|yearly|annually|each year|every year)(?![a-z])/,
};
const ofOther = {
  it: /(?<![a-z])((a|la|alla|per|ogni) settimana|settimanal[ei]|(l|all|ogni) ora|orari[eo]?|al giorno|a giornata|giornalier[ei]|lire|sterline|dollari|franchi|soldi|spiccioli)(?![a-z])/,
  en: /(?<![a-z])((a|per|each|every) (week|day|hour)|an hour|weekly|daily|hourly|lire|pounds?|quid|dollars?|francs?)(?![a-z])/,
};

function isOfAnotherPeriod(normal: string, spoken: 'it' | 'en', per: MoneyPeriod | undefined): boolean {
  if (ofOther[spoken].test(normal) && !(per === 'day' && !/lire|quid|pound|dollar/.test(normal))) return true;
  if (per === 'month') return ofYear[spoken].test(normal) && !ofMonth[spoken].test(normal);
  return (per === 'year' || per === 'once') && ofMonth[spoken].test(normal);
}

/** Forms known by their number. */
const forms = /(?<![a-z])(?:ultimo|modello|sul|nel|del|il|al) (?:730|740|770)(?![\d.,])/g;
/** How long it lasted, said before the sum: "in quattro anni sessantamila euro". */
const during =
  /(?<![a-z])(?:in|negli ultimi|per tutti i|in tutti i|in|over|in the last) (?:[a-z]+|\d{1,2}) (?:anni|mesi|years|months)(?![a-z])/g;

/**
 * Hears a sum of money, in cents. "Duemila e rotti": `approximate`; "mille e due": `ambiguous`; "ottocento al mese" where a
 * year is asked for: `other-unit`.
 */
export function hearMoney(
  said: string,
  { language, max, per }: { readonly language: Language; readonly max?: Cents; readonly per?: MoneyPeriod },
): Understanding<Cents> {
  const spoken = language === 'en' ? 'en' : 'it';
  const text = normalise(said).replaceAll(during, ' ').replaceAll(forms, ' ').trim() || said;
  if (nothingAtAll[language === 'en' ? 'en' : 'it'].test(normalise(text))) {
    return { value: cents(0), confidence: 0.92, alternatives: [] };
  }
  const heard = hearWith(text, language, ruleOf(language));
  // "Milleotto" is 1.008 by the book and 1.800 to most who say it.
  const loose = /(?<![a-z])mille(?:e)?(due|tre|quattro|cinque|sei|sette|otto|nove)(?![a-z])/.exec(text);
  if (loose && typeof heard.value !== 'object') {
    const unit = hearWith(loose[1] ?? '', language, ruleOf(language)).value ?? 0;
    return proposal('ambiguous', [cents(100_000 + unit * 100), cents(100_000 + unit)], heard.rest);
  }
  const { value } = heard;
  if (typeof value === 'number' && value > 0 && isOfAnotherPeriod(text, spoken, per))
    return proposal('other-unit', [], heard.rest);
  if (typeof value === 'number' && max !== undefined && value > max)
    return proposal('out-of-range', [], heard.rest);
  // A price said as two numbers is plain to people, but not sure enough to take.
  if (typeof value === 'number' && heard.confidence < 0.85)
    return { ...proposal('ambiguous', [value], heard.rest) };
  return heard;
}

/** A sum as it is said: `milleduecento euro e cinquanta centesimi`. */
export function sayMoney(value: Cents, language: Language): string {
  const [whole, fraction] = [Math.floor(value / 100), value % 100];
  if (language === 'en') {
    const euro = `${sayNumber(whole, 'en')} ${whole === 1 ? 'euro' : 'euros'}`;
    const cent = `${sayNumber(fraction, 'en')} ${fraction === 1 ? 'cent' : 'cents'}`;
    return fraction === 0 ? euro : whole === 0 ? cent : `${euro} and ${cent}`;
  }
  const said = whole === 1 ? 'un' : sayNumber(whole, 'it');
  const euro = whole > 0 && whole % 1_000_000 === 0 ? `${said} di euro` : `${said} euro`;
  const cent = fraction === 1 ? 'un centesimo' : `${sayNumber(fraction, 'it')} centesimi`;
  return fraction === 0 ? euro : whole === 0 ? cent : `${euro} e ${cent}`;
}

export function moneyGrammar(language: Language): Grammar<Cents> {
  return spokenGrammar(ruleOf(language), language);
}
