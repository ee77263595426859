// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import { type BlockQuestion, namesIn, questionIn, unmarked } from './question-line.ts';

/** What a block of the facts says of a service: who asks for it, what is asked, the law, how people say it. */
export interface Block {
  /** Shared groups, `me`, `pay`. */
  readonly groups: readonly string[];
  readonly questions: readonly BlockQuestion[];
  /** What the law asks first, in the words of the block. */
  readonly conditions: readonly string[];
  readonly law: readonly string[];
  readonly said: readonly string[];
  /** What is asked for in papers, and what comes of it, in the words of the block. */
  readonly told: readonly string[];
  /** Lines that are none of these: left to the author. */
  readonly unread: readonly string[];
}

// What a line may begin with that asks nothing.
const plainLine =
  /^(?:who|when|who\/when|who asks|pre|preconditions|window|docs|documents|next|outcome|next\/outcome|fees|law|said|mark|rules)\b/i;
const keys = 'docs|documents|next|outcome|fees|law|said|mark';

/**
 * The block of a service in a page of the facts, from `### slug` to the next heading; undefined where there is none. `kinds` are the acts
 * that this administration cites (`Circ. INPS`).
 */
export function blockOf(page: string, slug: string, kinds: readonly string[]): Block | undefined {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.trim() === `### ${slug}`);
  if (start === -1) return undefined;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^#{1,3} /.test(line));
  const block = (end === -1 ? rest : rest.slice(0, end)).map((line) => line.trim());
  const head = page.split(/^### /m)[0] ?? '';
  const usual = usualIn(head);
  const isItem = (line: string) => line.startsWith('- ') && !plainLine.test(line.slice(2));
  const asked = block.filter(isItem).flatMap((line) => askedIn(line.slice(2), usual));
  const text = block
    .filter((line) => line !== '' && !isItem(line))
    .map((line) => line.replace(/^- /, ''))
    .join('\n');
  const questions = asked.filter((one) => typeof one === 'object');
  const texts = asked.filter((one) => typeof one === 'string');
  const named = texts.flatMap((one) => (one.startsWith('@') ? [one.slice(1)] : []));
  // A page may say once what each of its blocks asks.
  const everywhere = head.includes('Asked in every block') ? ['me', 'for', 'contact'] : [];
  return {
    groups: [...new Set([...everywhere, ...named])],
    questions: [...new Map(questions.map((one) => [one.id, one])).values()],
    unread: texts.filter((one) => !one.startsWith('@')),
    conditions: conditionsIn(section(text, 'pre|preconditions')),
    told: ['docs|documents', 'next', 'next/outcome|outcome', 'fees'].flatMap((key) => {
      const found = section(text, key);
      return found === '' || /^none\b/.test(found) ? [] : [`${key.split('|').at(-1)}: ${unmarked(found)}`];
    }),
    law: lawIn(section(text, 'law'), kinds),
    said: [...section(text, 'said').matchAll(/"([^"]+)"/g)].map(([, one = '']) => one),
  };
}

// `law: …`, as far as the next of these on the same line.
function section(text: string, key: string): string {
  const found = new RegExp(`(?<![\\w/])(?:${key}): (.*?)(?=[ .]+(?:${keys})(?:/outcome)?: |$)`, 'im').exec(
    text,
  );
  return found?.[1] ?? '';
}

function conditionsIn(text: string): readonly string[] {
  const numbered = text.split(/(?:^|[;.,]? )(?=[A-Z]\d+ )/);
  const parts = numbered.length > 1 ? numbered : text.split(/;\s*/);
  return parts.map((one) => unmarked(one.replace(/^[A-Z]\d+ /, ''))).filter((one) => one !== '');
}

function lawIn(text: string, kinds: readonly string[]): readonly string[] {
  return text
    .split(/;\s*/)
    .map((one) => issued(unmarked(one).replace(/\.$/, ''), kinds))
    .filter((one) => /\d/.test(one) && !/not verified/.test(one));
}

// `Circ. 5/2020` names nobody: it is of who issues them here, where one alone does. All else stays as it is written.
function issued(act: string, kinds: readonly string[]): string {
  const [, what = '', number = ''] = /^(\p{L}+\.?) (\d.*)$/u.exec(act) ?? [];
  if (what === '' || kinds.includes(what)) return act;
  const [kind, ...others] = kinds.filter((one) => one.toLowerCase().startsWith(`${what.toLowerCase()} `));
  return kind === undefined || others.length > 0 ? act : `${kind} ${number}`;
}

type Usual = Readonly<Record<string, BlockQuestion>>;

// What is asked alike in many blocks, by its id alone: a table at the head of the page, or lines there.
function usualIn(head: string): Usual {
  const rows = head.split('\n').flatMap((line) => {
    const [, ids = '', wording = ''] = /^\| ([^|]+?) \| ([^|]+?) \|/.exec(line) ?? [];
    const [names = '', kind = ''] = ids.split(': ');
    return names
      .split(/, | \/ /)
      .flatMap((name) => questionIn(`${name.trim()}: ${kind} — ${wording} — req`) ?? []);
  });
  const lines = [...head.matchAll(/`([a-z-]+: [^`]+)`/g)].flatMap(([, line = '']) => questionIn(line) ?? []);
  return Object.fromEntries([...rows, ...lines].map((one) => [one.id, one]));
}

// What is asked alike elsewhere, and here optional, `vet — opt`, or of some alone, `vet — req if lead`.
function askedAs(item: string, usual: BlockQuestion | undefined): BlockQuestion | undefined {
  const [, ...asked] = item.split(' — ');
  const { isOptional, onlyIf } = questionIn(['asked: text', 'Asked?', ...asked].join(' — ')) ?? {};
  return usual && { ...usual, ...(isOptional ? { isOptional } : {}), ...(onlyIf ? { onlyIf } : {}) };
}

// Questions, `@groups`, and what cannot be read, as it stands.
function askedIn(item: string, usual: Usual): readonly (BlockQuestion | string)[] {
  if (!item.startsWith('`')) return oneIn(item, usual);
  return [...item.matchAll(/`([^`]+)`/g)].flatMap(([, piece = '']) => oneIn(piece, usual));
}

// Several of one kind in a line: `from/to: date — Da quando e fino a quando? — req`, `boats, convictions: yes-no each — req`.
function oneEachIn(item: string): readonly BlockQuestion[] {
  const [, names = '', kind = '', rest = ''] =
    /^([A-Za-z][\w-]*(?:(?:\/|, )[A-Za-z][\w-]*)+): ([a-z-]+(?:\([^)]*\))?)(?: each)?( — .*)$/.exec(item) ??
    [];
  const hasWording = /^ — [^—]*[?.](?: —|$)/.test(rest);
  return names
    .split(/\/|, /)
    .flatMap((name) => questionIn(`${name}: ${kind}${hasWording ? rest : ` — ${name}?${rest}`}`) ?? []);
}

// What is told beside a question: what it is called, and its kind. A name of what is no person has the code of a company.
const besides: readonly (readonly [beside: RegExp, suffix: string, kind: string])[] = [
  [/^(?:cf|codice.?fiscale|tax id)\b/, 'cf', 'text'],
  [/^(?:municipality|town)\b/, 'town', 'municipality'],
  [/^date\b/, 'date', 'date'],
  [/^money\b/, 'money', 'money'],
  [/^phone\b/, 'phone', 'phone'],
];

// A question with what goes with it, `employer: text + cf`, `place: text + from/to: date`: one each, in the same words.
function togetherIn(item: string): readonly BlockQuestion[] {
  const [, name = '', kind = '', beside = '', rest = ''] =
    /^([A-Za-z][\w-]*): ([a-z-]+(?:\([^)]*\))?) \+ ([^—]+?) (— .*)$/.exec(item) ?? [];
  const first = questionIn(`${name}: ${kind} ${rest}`);
  if (!first) return [];
  if (beside.includes(': ')) {
    const one = questionIn(`${beside} ${rest}`);
    const many = one ? [one] : oneEachIn(`${beside} ${rest}`);
    return many.length > 0 ? [first, ...many] : [];
  }
  const [, suffix, of] = besides.find(([is]) => is.test(beside)) ?? [];
  const isPersons = suffix === 'cf' && (kind === 'name' || kind === 'person');
  const second = of && questionIn(`${name}-${suffix}: ${isPersons ? 'codice-fiscale' : of} ${rest}`);
  return second ? [first, second] : [];
}

function oneIn(item: string, usual: Usual): readonly (BlockQuestion | string)[] {
  if (item.startsWith('@')) return [item.replace(/[^@\w].*/, '')];
  const read = questionIn(item);
  if (read) return [read];
  const many = [...oneEachIn(item), ...togetherIn(item)];
  if (many.length > 0) return many;
  // Ids alone, in the words in which they are usually asked.
  const named = namesIn(item);
  if (named.includes('iban') && named.length === 1) return ['@pay'];
  const known = named.map((id) => askedAs(item, own(usual, id)));
  return known.length > 0 && known.every((one) => one !== undefined) ? known : [item];
}
