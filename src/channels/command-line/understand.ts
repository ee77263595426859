// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, type Language, own } from '#core/index.ts';
import { wordsIn } from '#interview/index.ts';
import { compositeOf, kinds, type Question, type QuestionWords } from '#kinds/index.ts';
import { loadPlaces } from '#places/index.ts';
import { BadCall } from './bad-call.ts';
import { namedDefinition } from './catalogue.ts';
import { dateFrom, languageFrom, options, printLine, standardInputLines } from './input.ts';

const names: Readonly<Record<string, string>> = { number: 'count' };
const expectable = [
  'yes-no',
  'number',
  'money',
  'date',
  'month',
  'duration',
  'codice-fiscale',
  'iban',
  'municipality',
  'name',
  'phone',
  'choice',
  'choices',
  'text',
  'house-number',
  'decimal',
];

/** `sportello understand --lang it --expect <kind>`: what each line of speech means as an answer of that kind. */
export async function understandLines(args: readonly string[]): Promise<void> {
  const { values } = options(args, {
    lang: { type: 'string' },
    expect: { type: 'string' },
    service: { type: 'string' },
    question: { type: 'string' },
    on: { type: 'string' },
  });
  const language = languageFrom(values.lang);
  const today = dateFrom(values.on);
  const hear = await hearer(values, language, today);
  for await (const text of standardInputLines()) {
    const { value, confidence, alternatives, problem, command } = hear(text);
    const understood = command
      ? { command, confidence }
      : { ...(value === undefined ? {} : { value }), confidence, alternatives, problem: problem ?? null };
    printLine({ text, ...understood });
  }
}

async function hearer(
  asked: {
    readonly expect?: string | undefined;
    readonly service?: string | undefined;
    readonly question?: string | undefined;
  },
  language: Language,
  today: CalendarDate,
) {
  const places = loadPlaces();
  let question: Question | undefined;
  let words: QuestionWords = { label: '', short: '', why: '' };
  if (asked.service && asked.question) {
    const definition = await namedDefinition(asked.service);
    const [id = '', ...path] = asked.question.split('.');
    question = own(definition.service.questions, id);
    words = own(wordsIn(definition, language).questions, id) ?? words;
    const field = path.at(-1);
    const composite = question && compositeOf(question);
    if (field && composite) {
      question = own(composite.fields, field);
      words = own(words.fields, field) ?? words;
    }
    if (!question) throw new BadCall('unknown question of that service');
  }
  const expect = asked.expect ?? question?.kind;
  if (!expect || !(expectable.includes(expect) || expect === question?.kind)) {
    throw new BadCall(`--expect takes ${expectable.join(' ')}`);
  }
  if ((expect === 'choice' || expect === 'choices') && question?.kind !== expect) {
    throw new BadCall('a choice needs --service and --question');
  }
  const kind = own(kinds, own(names, expect) ?? expect);
  if (!kind)
    throw new BadCall('this question is made of several: name one of its fields, such as children.birth');
  const open = expect === 'municipality' ? { abroad: true, ceased: true } : {};
  const options = question && question.kind === kind.name ? question.options : open;
  return (text: string) => kind.hear(text, { options, words, language, today, places });
}
