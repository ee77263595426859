// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Catalogue, type Remedies, supportedLanguages } from '#catalogue/index.ts';
import { type CalendarDate, type Language, own, textIn, todayInItaly } from '#core/index.ts';
import {
  type Amount,
  type Definition,
  datesBeside,
  doubtsIn,
  type Figures,
  type MainSum,
  mainSum,
  ownAccount,
  type Report,
  ruleSays,
  spanSays,
  sumChart,
  sumSays,
  toldIn,
  wordsIn,
} from '#interview/index.ts';
import { showDate, showMoney } from '#kinds/index.ts';
import type { NoticePart } from '#notices/index.ts';
import { type Application, type CaseStatus, proposalIn } from '#record/index.ts';
import type { Decision } from './decisions.ts';
import { firstMoneyGranted, firstMoneyLabel } from './first-money.ts';
import { writtenWith } from './granted-facts.ts';
import { say } from './letter-phrases.ts';
import { courtSays, courtWithLaw, decidesOnAppeal } from './remedy-words.ts';

/** A piece of a letter, as a mailbox keeps it. */
export type LetterPart = NoticePart;

/** A letter in one language. */
export interface LetterText {
  readonly language: Language;
  readonly title: string;
  readonly parts: readonly LetterPart[];
}

/**
 * A letter about a decision, word for word as it is kept: in the main language, which has legal force, then in each other that the agency
 * offers and the service has words in. A letter is never half in one language and half in another.
 */
export interface Letter {
  readonly kind: 'decision';
  readonly outcome: Decision['outcome'];
  readonly number: string;
  readonly protocol: string | null;
  readonly on: CalendarDate;
  readonly to: Addressee | null;
  readonly texts: readonly LetterText[];
}

export interface Addressee {
  readonly name: string;
  readonly codiceFiscale: string;
}

/** What a letter is made of. */
export interface LetterOf {
  readonly application: Application;
  readonly definition: Definition;
  readonly decision: Pick<
    Decision,
    'outcome' | 'reasons' | 'words' | 'doubles' | 'signedByName' | 'signedAt' | 'secondByName' | 'secondAt'
  >;
  /** Where the case was before: a review and an appeal have words of their own. */
  readonly from: CaseStatus;
  readonly to: Addressee | null;
  /** Its number in the protocol register; null in a preview, since it is given on sending. */
  readonly protocol: string | null;
  readonly on: CalendarDate;
}

/** Whose letter it is, and what can be done there against a decision. */
type Agency = Pick<Catalogue, 'administration' | 'brand'>;

/**
 * The letter about a decision (L. 241/1990 art. 3: its reasons, and to whom and by when one can appeal): what was decided, why,
 * each reason with its article, how much and from when, what to do if one does not agree, whom to ask, who signed.
 */
export function decisionLetter(of: LetterOf, agency: Agency): Letter {
  const { application, decision, protocol, on, to } = of;
  return {
    kind: 'decision',
    outcome: decision.outcome,
    number: application.number ?? '',
    protocol,
    on,
    to,
    texts: supportedLanguages(agency.brand)
      .filter((language) => toldIn(of.definition, language) === language)
      .map((language) => letterIn(of, agency, language)),
  };
}

/**
 * Stands for the protocol number in a letter that is stored: the register gives the number as the last act of sending, when the
 * words are sealed already.
 */
export const numberToCome = '{protocol}';

/** A stored letter with its number in its place. */
export function withNumber(letter: Letter, protocol: string): Letter {
  const fill = (value: string) => (value === numberToCome ? protocol : value);
  const filled = (part: LetterPart): LetterPart =>
    part.type === 'facts'
      ? { ...part, facts: part.facts.map(([label, value]) => [label, fill(value)] as const) }
      : part;
  return {
    ...letter,
    protocol: letter.protocol === null ? null : fill(letter.protocol),
    texts: letter.texts.map((text) => ({ ...text, parts: text.parts.map(filled) })),
  };
}

function letterIn(of: LetterOf, { brand, administration }: Agency, language: Language): LetterText {
  const { application, definition, decision, from, to, protocol, on } = of;
  const ofShare = application.contest?.share !== undefined;
  const { outcome } = decision;
  const titles = { review: ofShare ? 'shareTitle' : 'reviewTitle', appeal: 'appealTitle' } as const;
  const title = say(from === 'review' || from === 'appeal' ? titles[from] : 'title', language, { outcome });
  const report = proposalIn(application, definition, language);
  const parts: LetterPart[] = [
    facts([
      [say('date', language), showDate(on, language)],
      [say('service', language), wordsIn(definition, language).title],
      [say('number', language), application.number ?? ''],
      [say('sentOn', language), dayOf(application.handedInAt ?? application.submittedAt, language)],
      [say('protocol', language), protocol ?? say('protocolLater', language)],
    ]),
    text(to ? say('dear', language, { name: to.name }) : say('dearSomebody', language)),
    text(say(ofShare ? 'shareOpening' : 'opening', language, { outcome })),
  ];
  if (outcome === 'granted') parts.push(...amounts(report, application, definition, language));
  if (outcome === 'granted') parts.push(...datesAlone(report, application, definition, language));
  if (outcome === 'granted') parts.push(...written(of, language));
  parts.push(...reasons(of, report, language));
  parts.push(...doubts(of, report, language));
  if (outcome === 'granted') parts.push(...notes(report, definition, language));
  parts.push(...ownWords(of, language));
  parts.push(
    ...contest(from, administration, language),
    ...help(brand, language),
    ...signatures(decision, language),
  );
  return { language, title, parts };
}

function amounts(
  report: Report | undefined,
  application: Application,
  definition: Definition,
  language: Language,
): readonly LetterPart[] {
  const due = report?.amounts ?? [];
  if (due.length === 0 && Object.keys(definition.service.amounts).length === 0) return [];
  const { amounts: words, dates } = wordsIn(definition, language);
  const head = heading(say(definition.service.due ? 'amountsToPay' : 'amounts', language));
  if (report?.nothingDue) return [head, text(say('nothingDue', language))];
  const main = report && mainSum(definition, report, language);
  if (!main) return [head, text(say('amountsLater', language))];
  const { now, per, mark, name, others } = main;
  const account = ownAccount(definition, application.answers, report);
  const first = firstMoneyGranted(definition, language);
  const told: (readonly [string, string])[] = [
    [name, sumOf({ ...now, per, mark, from: null, to: null }, language)],
    ...others.map((amount): readonly [string, string] => [
      own(words, amount.id) ?? amount.id,
      sumOf(amount, language),
    ]),
    ...accountFact(account, language),
    ...(first === undefined ? [] : [[firstMoneyLabel(language), first] as const]),
    ...datesBeside(report.dates, main)
      .filter(([id]) => !isTerm(definition, id))
      .map(([id, date]) => [own(dates, id) ?? id, showDate(date, language)] as const),
  ];
  return [
    head,
    facts(told),
    // That it comes once stands beside the sum already.
    ...(per === 'once' ? [] : sumSays(main, language).map(text)),
    ...(main.spans.length > 1 ? [byTime(main, language)] : []),
  ];
}

// By when one had to apply is told with the condition that it was met.
function isTerm({ service }: Definition, date: string): boolean {
  return Object.values(service.conditions).some(({ tells }) => tells === date);
}

// Where no sum is told, what was worked out is when.
function datesAlone(
  report: Report | undefined,
  { answers }: Application,
  definition: Definition,
  language: Language,
): readonly LetterPart[] {
  const told = Object.entries(report?.dates ?? {});
  if (!report || told.length === 0 || Object.keys(definition.service.amounts).length > 0) return [];
  const words = wordsIn(definition, language).dates;
  const account = ownAccount(definition, answers, report);
  return [
    heading(say('dates', language)),
    facts([
      ...told.map(([id, date]): readonly [string, string] => [
        own(words, id) ?? id,
        showDate(date, language),
      ]),
      ...accountFact(account, language),
    ]),
  ];
}

function accountFact(
  account: string | undefined,
  language: Language,
): readonly (readonly [string, string])[] {
  return account
    ? [[say('account', language), say('accountEnds', language, { end: account.slice(-4) })]]
    : [];
}

function byTime(main: MainSum, language: Language): LetterPart {
  const { name, per, spans } = main;
  const chart = sumChart(main, language);
  return {
    type: 'sums',
    caption: say(per === 'month' ? 'byMonth' : 'bySpan', language, { name }),
    columns: [say('period', language), say('amount', language)],
    rows: spans.map((span) => [spanSays(span, language), showMoney(span.cents, language)]),
    ...(chart ? { chart } : {}),
  };
}

function sumOf(
  { cents, per, from, to, mark }: Pick<Amount, 'cents' | 'per' | 'from' | 'to' | 'mark'>,
  language: Language,
): string {
  const shown = showMoney(cents, language);
  // What is the sum of a span comes in parts.
  const sum = per === 'once' && from && to ? shown : say('often', language, { per, sum: shown });
  const span =
    from && to
      ? say('fromTo', language, { sum, from: showDate(from, language), to: showDate(to, language) })
      : from
        ? say('from', language, { sum, from: showDate(from, language) })
        : sum;
  return mark === 'official' ? span : `${span}. ${say('mark', language, { mark })}`;
}

// What the grant lets the agency know from now on.
function written({ application, definition }: LetterOf, language: Language): readonly LetterPart[] {
  const told = writtenWith(definition, application, language);
  return told.length > 0 ? [heading(say('written', language)), ...told.map(text)] : [];
}

function reasons(of: LetterOf, report: Report | undefined, language: Language): readonly LetterPart[] {
  const { definition, decision } = of;
  const words = wordsIn(definition, language).conditions;
  const judged = report?.conditions ?? [];
  if (decision.outcome === 'granted') {
    const met = judged.filter(({ state }) => state === 'met');
    if (met.length === 0) return [];
    const items = met.map(({ id, says, law }) => reason(own(words, id)?.short ?? '', says, law, language));
    return [heading(say('whyGranted', language)), text(say('allMet', language)), { type: 'list', items }];
  }
  const others = besideOthers(decision, language).map(text);
  const head = heading(say('whyRefused', language));
  // On a share, and where the service has no condition, none is judged: the words of who signed say why.
  if (decision.reasons.length === 0) {
    const why = isWhy(of) ? [text(decision.words.trim())] : [];
    return others.length > 0 || why.length > 0 ? [head, ...others, ...why] : [];
  }
  const items = decision.reasons.map((id) => {
    const of = judged.find((condition) => condition.id === id);
    // An officer may find missing what the rules found met: then it is said so, with no figure that would speak against it.
    const says = of?.state === 'unmet' ? of.says : say('reasonOfficer', language);
    const law = own(definition.service.conditions, id)?.law ?? '';
    const told = reason(own(words, id)?.short ?? id, says, law, language);
    const remedy = own(words, id)?.remedy;
    return remedy ? `${told} ${say('remedy', language, { remedy })}` : told;
  });
  return [head, ...others, text(say('unmet', language, { count: items.length })), { type: 'list', items }];
}

// A refusal that rests on nothing else says why in the words of who signed, and there alone.
function isWhy({ application, definition, decision }: LetterOf): boolean {
  return (
    decision.outcome === 'refused' &&
    decision.words.trim() !== '' &&
    !application.contest?.share &&
    Object.keys(definition.service.conditions).length === 0
  );
}

function ownWords(of: LetterOf, language: Language): readonly LetterPart[] {
  const words = of.decision.words.trim();
  return words === '' || isWhy(of) ? [] : [heading(say('words', language)), text(words)];
}

function reason(short: string, says: string, law: string, language: Language): string {
  return `${short}. ${says} ${ruleSays(law, language)}`;
}

/** That a refusal rests on another application of the person for the same benefit, which goes on; one sentence for each. */
export function besideOthers(
  { outcome, doubles }: Pick<Decision, 'outcome' | 'doubles'>,
  language: Language,
  { date = showDate }: Partial<Pick<Figures, 'date'>> = {},
): readonly string[] {
  if (outcome === 'granted' || !doubles) return [];
  return doubles.others.map(({ number, on, status }) =>
    say('other', language, {
      number,
      on: date(on, language),
      status: status === 'granted' ? status : 'open',
    }),
  );
}

/**
 * What the decision rests on that is not confirmed: of a granted one all that its amounts, dates and conditions rest on; of a
 * refusal, only what its reasons do.
 */
function doubts(of: LetterOf, report: Report | undefined, language: Language): readonly LetterPart[] {
  if (!report) return [];
  const { decision, definition } = of;
  const isTold = (id: string) =>
    decision.outcome === 'granted' ||
    report.conditions.some((one) => decision.reasons.includes(one.id) && one.restsOn?.includes(id));
  const items = doubtsIn(definition, report, language)
    .filter(({ id }) => isTold(id))
    .map(({ says, law }) => (law ? `${says} ${ruleSays(law, language)}` : says));
  if (items.length === 0) return [];
  return [heading(say('doubts', language)), text(say('doubtsMean', language)), { type: 'list', items }];
}

// What follows from the grant: duties while it is paid.
function notes(
  report: Report | undefined,
  definition: Definition,
  language: Language,
): readonly LetterPart[] {
  const words = wordsIn(definition, language).notes;
  const items = (report?.notes ?? []).map(
    ({ id, says, law }) => `${own(words, id) ?? says} ${ruleSays(law, language)}`,
  );
  return items.length > 0 ? [heading(say('notes', language)), { type: 'list', items }] : [];
}

// A granted application can be contested too: for how much, or from when.
function contest(from: CaseStatus, remedies: Remedies, language: Language): readonly LetterPart[] {
  const { appeal } = remedies;
  const review = from === 'review' || from === 'appeal' ? undefined : remedies.review;
  const told = [
    ...(review ? [say('review', language, review)] : []),
    ...(appeal && from !== 'appeal'
      ? appealSays(appeal, remedies, language)
      : courtWithLaw(remedies, language)),
    ...(review && appeal ? [say('both', language)] : []),
  ];
  return told.length > 0 ? [heading(say('contest', language)), ...told.map(text)] : [];
}

function appealSays(
  appeal: NonNullable<Remedies['appeal']>,
  remedies: Remedies,
  language: Language,
): readonly string[] {
  const { law, within, answered } = appeal;
  const how = appeal.how ? ` ${textIn(appeal.how, language)}` : '';
  const { who } = decidesOnAppeal(remedies, language);
  const silence = courtSays(remedies, language).map((says) =>
    say('silence', language, { days: answered.days, says }),
  );
  return [say('appeal', language, { who, days: within.days, how, law }), ...silence];
}

function help({ phone }: Pick<Agency['brand'], 'phone'>, language: Language): readonly LetterPart[] {
  const items = phone.map(({ number, label }) =>
    say('call', language, { number, label: textIn(label, language) }),
  );
  return [heading(say('help', language)), { type: 'list', items: [...items, say('online', language)] }];
}

function signatures(decision: LetterOf['decision'], language: Language): readonly LetterPart[] {
  const { signedByName, signedAt, secondByName, secondAt } = decision;
  const first = say('signedBy', language, { name: signedByName, date: dayOf(signedAt, language) });
  const second = secondByName
    ? [text(say('secondBy', language, { name: secondByName, date: dayOf(secondAt, language) }))]
    : [];
  return [heading(say('signed', language)), text(first), ...second, text(say('person', language))];
}

function dayOf(at: Date | null, language: Language): string {
  return at ? showDate(todayInItaly({ nowMs: () => at.getTime() }), language) : '';
}

const heading = (words: string): LetterPart => ({ type: 'heading', text: words });
const text = (words: string): LetterPart => ({ type: 'text', text: words });
const facts = (told: readonly (readonly [string, string])[]): LetterPart => ({ type: 'facts', facts: told });
