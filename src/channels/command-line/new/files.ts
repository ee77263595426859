// SPDX-License-Identifier: AGPL-3.0-or-later
import { toReview, toTranslate } from '#catalogue/index.ts';
import { type Language, mainLanguage, own } from '#core/index.ts';
import type { Block } from './block.ts';
import { guardIn, keyed } from './guard-line.ts';
import type { BlockQuestion } from './question-line.ts';
import { slugOf } from './slug.ts';

/** Shared groups by the name that a block gives them: what is imported, from which, and what is used of it. */
const groups: Readonly<Record<string, readonly [name: string, from: string]>> = {
  me: ['applicant', 'sportello/shared/applicant'],
  for: ['acting', 'sportello/shared/acting'],
  contact: ['contact', 'sportello/shared/contact'],
  pay: ['payment', 'sportello/shared/payment'],
};

interface Made {
  /** The function of `sportello/interview` that makes the question. */
  readonly make: string;
  readonly call: (question: BlockQuestion, more: readonly string[]) => string;
  /** An answer to begin the examples with. */
  readonly answer: (question: BlockQuestion) => string;
}

const options = (all: readonly string[]) => (all.length === 0 ? '' : `{ ${all.join(', ')} }`);
const noneOf = ({ isOptional }: BlockQuestion) => (isOptional ? ['none: true'] : []);

const plain = (make: string, answer: string, own: readonly string[] = []): Made => ({
  make,
  call: (question, more) => `${make}(${options([...own, ...noneOf(question), ...more])})`,
  answer: ({ isOptional }) => (isOptional ? 'null' : answer),
});
const ofOptions = (make: string, answer: (first: string) => string): Made => ({
  make,
  call: (question, more) => {
    const ids = question.options.map((option) => `'${slugOf(option)}'`).join(', ');
    const all = options([...noneOf(question), ...more]);
    return `${make}([${ids}]${all === '' ? '' : `, ${all}`})`;
  },
  answer: ({ options: all, isOptional }) => (isOptional ? 'null' : answer(slugOf(all[0] ?? ''))),
});

const kinds: Readonly<Record<string, Made>> = {
  'yes-no': plain('yesNo', 'true'),
  choice: ofOptions('choice', (first) => first),
  choices: ofOptions('choices', (first) => `[${first}]`),
  number: plain('count', '1'),
  money: plain('money', '100000'),
  date: plain('date', '2026-01-15'),
  month: plain('month', '2026-01'),
  duration: plain('duration', '{weeks: 1}'),
  text: plain('text', 'Prova'),
  'codice-fiscale': plain('codiceFiscale', 'RSSMRA80A01H501U'),
  iban: plain('iban', 'IT60X0542811101000000123456'),
  municipality: plain('municipality', '{code: "058091", name: Roma, province: RM}'),
  phone: plain('phone', '"+393331234567"'),
  person: {
    make: 'person',
    call: (question, more) => {
      const all = options([...noneOf(question), ...more]);
      return `person(['given-name', 'family-name', 'codice-fiscale']${all === '' ? '' : `, ${all}`})`;
    },
    answer: () => '{given-name: Maria, family-name: Rossi, codice-fiscale: RSSMRA80A41H501Y}',
  },
  name: plain('name', 'Maria Rossi', ["part: 'whole'"]),
};

const email = plain('text', 'maria.rossi@esempio.it', ['email: true', "sensitive: 'identity'"]);
const address = plain(
  'address',
  '{place: {code: "058091", name: Roma, province: RM}, street: Via Roma, number: "1", postcode: "00100"}',
);

const companysCode = {
  kind: 'text',
  made: plain('companyCode', '"01234567897"', ['sole: true']),
  fact: 'company.codice-fiscale',
};

/** Of what a name means the same everywhere: its kind, and the fact that it asks for. */
const byName: Readonly<
  Record<string, { readonly kind: string; readonly made: Made; readonly fact?: string }>
> = {
  email: { kind: 'text', made: email, fact: 'contact.email' },
  pec: { kind: 'text', made: email },
  'company-cf': companysCode,
  'subject-company-cf': companysCode,
  mobile: { kind: 'phone', made: plain('phone', '"+393331234567"'), fact: 'contact.mobile' },
  address: { kind: 'text', made: address, fact: 'contact.address' },
  isee: { kind: 'money', made: plain('money', '100000'), fact: 'isee.value' },
  iban: { kind: 'iban', made: plain('iban', 'IT60X0542811101000000123456'), fact: 'payment.iban' },
};

function madeOf({ id, kind, options: ids, fields }: BlockQuestion): Made | undefined {
  const named = own(byName, id);
  if (named?.kind === kind) return named.made;
  if (kind === 'text' && id.endsWith('-cf')) return companysCode.made;
  if (kind.startsWith('choice') && ids.length < 2) return undefined;
  if (kind !== 'list') return own(kinds, kind);
  const inner = fields.map((field) => ({ field, made: madeOf(field) }));
  if (inner.length === 0 || inner.some(({ made, field }) => !made || field.kind === 'list')) return undefined;
  return {
    make: 'list',
    call: (question, more) => {
      const all = options(question.isOptional ? more : ['min: 1', ...more]);
      const each = inner.map(({ field, made }) => `${keyed(field.id)}: ${made?.call(field, [])}`).join(', ');
      return `list({ ${each} }${all === '' ? '' : `, ${all}`})`;
    },
    answer: ({ isOptional }) =>
      isOptional
        ? '[]'
        : `[{${inner.map(({ field, made }) => `${field.id}: ${made?.answer(field)}`).join(', ')}}]`,
  };
}

function makersOf(question: BlockQuestion): readonly string[] {
  return [madeOf(question)?.make ?? '', ...question.fields.flatMap((field) => makersOf(field))].filter(
    (make) => make !== '',
  );
}

/** A question that a kind is known for, with what is known of it besides: its fact, and its guard. */
interface Askable extends BlockQuestion {
  readonly made: Made;
  readonly more: readonly string[];
  readonly isUnclear: boolean;
}

/** The questions of a block that a kind is known for; of the others the author is told in the rule. */
export function askable({ questions }: Block): readonly Askable[] {
  const known = questions.filter((question) => madeOf(question) !== undefined);
  return known.flatMap((question, n) => {
    const made = madeOf(question);
    const fact = own(byName, question.id);
    const guard = question.onlyIf === undefined ? undefined : guardIn(question.onlyIf, known.slice(0, n));
    const more = [
      ...(fact?.fact !== undefined && fact.kind === question.kind ? [`fact: '${fact.fact}'`] : []),
      ...(guard === undefined ? [] : [`when: ${guard}`]),
    ];
    const isUnclear = question.onlyIf !== undefined && guard === undefined;
    return made ? [{ ...question, made, more, isUnclear }] : [];
  });
}

/** What is asked for on paper: a question of a document is none, and is told before one begins. */
function papersIn({ questions }: Block): readonly BlockQuestion[] {
  return questions.filter(({ kind }) => kind === 'document');
}

// One at a time, but for what is given as often as one likes.
const repeats = {
  domanda: "{ onePer: [], granted: 'counts' }",
  variazione: "{ onePer: [], granted: 'gives-way' }",
  delega: "{ onePer: [], granted: 'gives-way' }",
} as const;

/** The rule of a service to begin from: it compiles and asks; what the law says is left to its author. */
export function ruleFrom(id: string, block: Block, version: string, kind = ''): string {
  const asked = askable(block);
  const papers = papersIn(block);
  const shared = block.groups.flatMap((group) => own(groups, group) ?? []).length;
  const used = block.groups.flatMap((group) => {
    const found = own(groups, group);
    return found ? [found] : [];
  });
  const isPaid = block.groups.includes('pay') && asked.every(({ id: one }) => one !== 'iban');
  const makers = new Set([
    ...asked.flatMap(makersOf),
    'service',
    ...(isPaid ? ['firstAccounts'] : []),
    ...(papers.length > 0 ? ['papers'] : []),
  ]);
  const others = [
    ...block.questions
      .filter(({ id: one, kind: of }) => of !== 'document' && !asked.some((known) => known.id === one))
      .map(told),
    ...block.unread,
  ];
  const lines = asked.map(
    (question) =>
      `${question.isOptional ? `  // ${toReview} optional: who has none says so (\`none\`)\n` : ''}${question.isUnclear ? `  // ${toReview} only if: ${question.onlyIf}\n` : ''}  ${keyed(question.id)}: ${question.made.call(question, question.more)},\n`,
  );
  const features = [
    ...(isPaid ? ['firstAccounts({ iban: firstPayment })'] : []),
    ...(papers.length > 0 ? [papersCall(papers, asked)] : []),
  ];
  const comments = [
    ...others.map((one) => `to ask as well, in a kind of your choice: ${one}`),
    ...block.told.map((one) => `to tell, in words, a note, papers or an amount: ${one}`),
    ...block.conditions.map((one) => `a condition to write, with its article and its sentences: ${one}`),
    'whether one application stands in the way of another: see `repeats` in the guide',
  ];
  return `// SPDX-License-Identifier: AGPL-3.0-or-later
import { ${[...makers].sort((a, b) => a.localeCompare(b, 'en')).join(', ')} } from 'sportello/interview';
${used.map(([name, from]) => `import { ${isPaid && name === 'payment' ? 'firstPayment, payment' : name} } from '${from}';\n`).join('')}
${comments.map((one) => `// ${toReview} ${one}\n`).join('')}
const ask = {
${lines.join('')}} as const;

export default service('${id}', {
  version: '${version}',
  repeats: ${own(repeats, kind) ?? "'several'"},
  law: [${block.law.map((law) => `'${law.replaceAll("'", '’')}'`).join(', ')}],
  ask,${features.length > 0 ? `\n  features: [${features.join(', ')}],` : ''}${shared > 0 ? `\n  use: [${used.map(([name]) => name).join(', ')}],` : ''}
});
`;
}

function papersCall(papers: readonly BlockQuestion[], asked: readonly BlockQuestion[]): string {
  const each = papers.map(({ id, onlyIf }) => {
    const guard = onlyIf === undefined ? undefined : guardIn(onlyIf, asked);
    return `${keyed(id)}: { law: 'unknown'${guard === undefined ? '' : `, when: ${guard}`} }`;
  });
  return `papers({ ${each.join(', ')} })`;
}

function told({ id, kind, wording }: BlockQuestion): string {
  return `${id}, ${kind}: ${wording}`;
}

/** What begins a text of the block in a language: the facts are written in the main one. */
const markIn = (language: Language) => (language === mainLanguage ? toReview : toTranslate);

/**
 * The words that the rule needs in a language, under those of the card: each is to be reviewed, in another language than that of the facts
 * to be translated. What is declared may be said for all services.
 */
export function wordsFrom(block: Block, language: Language, isDeclaredForAll: boolean): string {
  const mark = markIn(language);
  const questions = askable(block).map((question) => wordsOf(question, '  ', mark));
  const papers = papersIn(block).map(
    ({ id, wording }) =>
      `  ${id}:\n    label: ${quoted(`${toReview} ${id}`)}\n    shows: ${quoted(`${mark} ${wording}`)}\n`,
  );
  return [
    ...(isDeclaredForAll ? [] : [`declaration: ${quoted(toReview)}\n`]),
    ...(questions.length > 0 ? [`questions:\n${questions.join('')}`] : []),
    ...(papers.length > 0 ? [`papers:\n${papers.join('')}`] : []),
  ].join('\n');
}

function wordsOf(question: BlockQuestion, indent: string, mark: string): string {
  const { id, wording, options: ids, isOptional, kind, fields } = question;
  // What the ISEE is called need not be said again: its fact says it.
  const isKnown = id === 'isee' && kind === 'money' && !isOptional;
  const line = (key: string, text: string, begins = toReview) =>
    `${indent}  ${key}: ${quoted(`${begins} ${text}`.trimEnd())}\n`;
  return [
    `${indent}${id}:\n`,
    ...(isKnown ? [] : [line('label', wording, mark), line('short', id)]),
    line('why', ''),
    ...(isOptional && kind !== 'list' && !isKnown ? [line('none', 'no')] : []),
    ...(kind.startsWith('choice')
      ? [
          `${indent}  options:\n`,
          ...ids.map((one) => `${indent}    ${slugOf(one)}: ${quoted(`${mark} ${one}`)}\n`),
        ]
      : []),
    ...(kind === 'list'
      ? [
          line('ask', 'aloud a list is first asked how many it has'),
          line('item', id),
          `${indent}  fields:\n`,
          ...fields.map((field) => wordsOf(field, `${indent}    `, mark)),
        ]
      : []),
  ].join('');
}

/** Examples to begin from: one in which everything was answered. */
export function examplesFrom(block: Block, on: string): string {
  const answers = askable(block).map((question) => `${question.id}: ${question.made.answer(question)}`);
  return `usual: {${answers.join(', ')}}
on: ${on}

examples:
  '${toReview} which act, or whose reading':
    '${toReview} everything is answered': {}
`;
}

/** How people ask for it, where no file of the service says it yet. */
export function hearingFrom({ said }: Block, id: string, language: Language): string {
  const told = language === mainLanguage ? said : said.map((one) => `${toTranslate} ${one}`);
  const ways = told.length > 0 ? told : [`${toReview} ${id.replaceAll('-', ' ')}`];
  return `service:\n${ways.map((one) => `  - ${quoted(one)}\n`).join('')}`;
}

/** The card of a service that has none yet. */
export function cardFrom({ law }: Block): string {
  return `category: '${toReview}'
kind: domanda
law: [${law.map((one) => quoted(one)).join(', ')}]
channels: [web, voice, keypad, operator]
mark: unverified
`;
}

/** The words of a card that has none yet. */
export function cardWords(): string {
  const keys = ['title', 'summary', 'who', 'when', 'afterwards'];
  return `${keys.map((key) => `${key}: ${quoted(toReview)}\n`).join('')}needed:\n  - ${quoted(toReview)}\n\n`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
