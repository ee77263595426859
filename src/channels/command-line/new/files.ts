// SPDX-License-Identifier: AGPL-3.0-or-later
import { toReview } from '#catalogue/index.ts';
import { own } from '#core/index.ts';
import type { Block, BlockQuestion } from './block.ts';

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
  readonly call: (question: BlockQuestion) => string;
  /** An answer to begin the examples with. */
  readonly answer: (question: BlockQuestion) => string;
}

const plain = (make: string, answer: string): Made => ({
  make,
  call: ({ isOptional }) => `${make}(${isOptional ? '{ none: true }' : ''})`,
  answer: ({ isOptional }) => (isOptional ? 'null' : answer),
});
const ofOptions = (make: string, answer: (first: string) => string): Made => ({
  make,
  call: ({ options }) => `${make}([${options.map((option) => `'${slug(option)}'`).join(', ')}])`,
  answer: ({ options }) => answer(slug(options[0] ?? '')),
});

const kinds: Readonly<Record<string, Made>> = {
  'yes-no': plain('yesNo', 'true'),
  choice: ofOptions('choice', (first) => first),
  choices: ofOptions('choices', (first) => `[${first}]`),
  number: plain('count', '1'),
  money: plain('money', '100000'),
  date: plain('date', '2026-01-15'),
  month: plain('month', '2026-01'),
  text: plain('text', 'Prova'),
  'codice-fiscale': plain('codiceFiscale', 'RSSMRA80A01H501U'),
  iban: plain('iban', 'IT60X0542811101000000123456'),
  municipality: plain('municipality', '{code: "058091", name: Roma, province: RM}'),
  phone: plain('phone', '"+393331234567"'),
  name: {
    make: 'name',
    call: () => `name({ part: 'whole' })`,
    answer: () => 'Maria Rossi',
  },
};

/** An id of an option in the words of the block: `fine contratto` is `fine-contratto`. */
function slug(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** The questions of a block that a kind is known for; of the others the author is told in the rule. */
export function askable({ questions }: Block): readonly (BlockQuestion & { readonly made: Made })[] {
  return questions.flatMap((question) => {
    const made = own(kinds, question.kind);
    const lacksOptions = question.kind.startsWith('choice') && question.options.length < 2;
    return made && !lacksOptions ? [{ ...question, made }] : [];
  });
}

/** The rule of a service to begin from: it compiles and asks; what the law says is left to its author. */
export function ruleFrom(id: string, block: Block, version: string): string {
  const asked = askable(block);
  const used = block.groups.flatMap((group) => own(groups, group) ?? []).length;
  const shared = block.groups.flatMap((group) => {
    const found = own(groups, group);
    return found ? [found] : [];
  });
  const makers = [...new Set(asked.map(({ made }) => made.make)), 'service'].sort((a, b) =>
    a.localeCompare(b, 'en'),
  );
  const others = [
    ...block.questions.filter(({ id: one }) => !asked.some((known) => known.id === one)).map(told),
    ...block.unread,
  ];
  const isPaid = block.groups.includes('pay') && asked.every(({ id: one }) => one !== 'iban');
  const lines = asked.map(
    (question) =>
      `${question.onlyIf === undefined ? '' : `  // Only if: ${question.onlyIf}\n`}  ${keyOf(question.id)}: ${question.made.call(question)},\n`,
  );
  return `// SPDX-License-Identifier: AGPL-3.0-or-later
import { ${[...makers, ...(isPaid ? ['firstAccounts'] : [])].sort((a, b) => a.localeCompare(b, 'en')).join(', ')} } from 'sportello/interview';
${shared.map(([name, from]) => `import { ${isPaid && name === 'payment' ? 'firstPayment, payment' : name} } from '${from}';\n`).join('')}
${others.map((one) => `// To ask as well, in a kind of your choice: ${one}\n`).join('')}const ask = {
${lines.join('')}} as const;

${block.told.map((one) => `// To tell, in words, a note, papers or an amount: ${one}\n`).join('')}${block.conditions.map((one) => `// A condition to write, with its article and its sentences: ${one}\n`).join('')}export default service('${id}', {
  version: '${version}',
  // Whether one application stands in the way of another: see \`repeats\` in the guide.
  repeats: 'several',
  law: [${block.law.map((law) => `'${law.replaceAll("'", '’')}'`).join(', ')}],
  ask,${isPaid ? '\n  features: [firstAccounts({ iban: firstPayment })],' : ''}${used > 0 ? `\n  use: [${shared.map(([name]) => name).join(', ')}],` : ''}
});
`;
}

function told({ id, kind, wording }: BlockQuestion): string {
  return `${id}, ${kind}: ${wording}`;
}

function keyOf(id: string): string {
  return /^[a-z]\w*$/.test(id) ? id : `'${id}'`;
}

/** The words that the rule needs in a language, under those of the card: each is to be reviewed. */
export function wordsFrom(block: Block): string {
  const asked = askable(block);
  const questions = asked.map(
    ({ id, wording, options, isOptional, kind }) =>
      `  ${id}:
    label: ${quoted(`${toReview} ${wording}`)}
    short: ${quoted(`${toReview} ${id}`)}
    why: ${quoted(toReview)}
${isOptional && !kind.startsWith('choice') ? `    none: ${quoted(`${toReview} no`)}\n` : ''}${
  kind.startsWith('choice')
    ? `    options:\n${options.map((option) => `      ${slug(option)}: ${quoted(`${toReview} ${option}`)}\n`).join('')}`
    : ''
}`,
  );
  const all = questions.length > 0 ? `\n\nquestions:\n${questions.join('')}` : '\n';
  return `declaration: ${quoted(toReview)}${all}`;
}

/** Examples to begin from: one in which everything was answered. */
export function examplesFrom(block: Block, on: string): string {
  const answers = askable(block).map((question) => `${question.id}: ${question.made.answer(question)}`);
  return `usual: {${answers.join(', ')}}

examples:
  - name: everything is answered
    source: none yet
    on: ${on}
    expect: {status: eligible}
`;
}

/** How people ask for it, where no file of the service says it yet. */
export function hearingFrom({ said }: Block, id: string): string {
  const ways = said.length > 0 ? said : [id.replaceAll('-', ' ')];
  return `service:\n${ways.map((one) => `  - ${quoted(one)}\n`).join('')}`;
}

/** The card of a service that has none yet. */
export function cardFrom({ law }: Block): string {
  return `category: prova
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
