// SPDX-License-Identifier: AGPL-3.0-or-later

import { type Language, own } from '#core/index.ts';
import { wordsIn } from '#grammar/index.ts';
import {
  checkAnswers,
  type Definition,
  type Evaluation,
  type Example,
  evaluate,
  featureKinds,
  placeholdersOf,
  type RawAnswers,
  type Service,
} from '#interview/index.ts';
import { compositeOf, entryPart, type Question, type Setting } from '#kinds/index.ts';
import { packOf } from '#languages/index.ts';
import type { FaultCode, Tree } from '../data-file.ts';
import { failure } from './failure.ts';
import { ended, sentencesIn } from './plain.ts';
import { textsIn } from './texts.ts';

/** Something wrong at a place of a file of words. */
export interface Found {
  readonly path: readonly string[];
  readonly code: FaultCode;
  readonly message: string;
}

/** The longest sentence that is still followed by ear, in words. */
const mostWords = 25;

/** What is hard to read in a file of words: where the language has an index the file as a whole, and each sentence that is too hard or, in any, too long. */
export function hardToRead(tree: Tree, language: Language): readonly Found[] {
  // What is needed is a list of things, not sentences.
  const read = textsIn(tree).filter(({ path }) => path[0] !== 'needed');
  const { plainness } = packOf(language).writing;
  // Names of things and answers of a word or two would make any file easy.
  const whole = read.filter(({ text }) => wordsIn(text).length >= 5).map(({ text }) => ended(text));
  const index = plainness?.index(whole.join(' ')) ?? 0;
  const hard = (path: readonly string[], message: string): Found => ({ path, code: 'hard-to-read', message });
  return [
    ...(plainness && whole.length > 0 && !plainness.isPlain(index, 'whole')
      ? [hard([], `${plainness.name} is ${index}, ${plainness.wrong.whole}`)]
      : []),
    ...read.flatMap(({ path, text }) =>
      sentencesIn(text).flatMap((one) => {
        const words = wordsIn(one).length;
        const alone = plainness?.index(ended(one)) ?? 0;
        const where = path.join('.');
        if (words > mostWords)
          return [hard(path, `${where}: a sentence of ${words} words, more than ${mostWords}`)];
        if (!plainness || words < 8 || plainness.isPlain(alone, 'sentence')) return [];
        const measure = `${plainness.name} of a sentence is ${alone}, ${plainness.wrong.sentence}`;
        return [hard(path, `${where}: ${measure}: "${one}"`)];
      }),
    ),
  ];
}

/**
 * Sentences that cannot be said: an ICU message that does not parse, or that wants a figure which the condition does not report. What a
 * condition reports is known from the examples, in which each is judged.
 */
export function brokenSentences(
  definition: Definition,
  tree: Tree,
  examples: readonly Example[],
  places: Setting['places'],
): readonly Found[] {
  const reported = reportedBy(definition, examples, places);
  return textsIn(tree).flatMap(({ path, text }): readonly Found[] => {
    const names = placeholdersOf(text);
    const where = path.join('.');
    if (names === undefined)
      return [
        { path, code: 'broken-sentence', message: `${where}: its braces do not make a sentence: "${text}"` },
      ];
    const known = knownAt(definition, path, reported);
    if (known === undefined) return [];
    return names
      .filter((name) => !known.includes(name))
      .map((name) => ({
        path,
        code: 'unknown-placeholder',
        message: `${where}: nothing reports {${name}}${known.length > 0 ? `; there is {${known.join('}, {')}}` : ''}`,
      }));
  });
}

/** What each condition reports in each state in which the examples have it: `age met`. */
function reportedBy({ service }: Definition, examples: readonly Example[], places: Setting['places']) {
  const reported = new Map<string, ReadonlySet<string>>();
  for (const { on, answers } of examples) {
    for (const { id, state, values } of judged(service, answers, { today: on, places })) {
      const before = reported.get(`${id} ${state}`);
      const names = Object.keys(values);
      // What it reports only sometimes cannot be said always.
      reported.set(`${id} ${state}`, new Set(before ? names.filter((name) => before.has(name)) : names));
    }
  }
  return reported;
}

// An example on which the rule fails reports nothing: that is told by itself.
function judged(service: Service, answers: RawAnswers, setting: Setting) {
  let conditions: Evaluation['conditions'] = [];
  failure(() => {
    conditions = evaluate(service, checkAnswers(service, answers, setting).answers, setting.today).conditions;
  });
  return conditions;
}

// Undefined where no example has the condition in this state: that is told by itself, and what it reports cannot be known.
function knownAt(
  { service }: Pick<Definition, 'service'>,
  [part, id = '', key, ...more]: readonly string[],
  reported: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] | undefined {
  const document = service.produces?.of;
  if (part === 'document' && document)
    return id === 'title' || id === 'summary'
      ? ['year', 'nextYear']
      : knownAt({ service: document }, [id, key ?? '', ...more], new Map());
  switch (part) {
    case 'conditions': {
      // A text alone is what is said where it is not met.
      const names = reported.get(`${id} ${key ?? 'unmet'}`);
      return names ? [...names] : key === 'unknown' || key === 'remedy' || key === 'short' ? [] : undefined;
    }
    case 'consents':
      return ['name'];
    case 'instead':
      return id === 'sent' ? ['number'] : [];
    case 'questions':
      if (key === 'entry') return fieldsOf(own(service.questions, id));
      return key === 'item' ? ['n'] : key === 'confirm' ? ['value'] : [];
    default:
      return featureKinds.flatMap(
        (kind) => own(own(own(kind.figures?.(service), part ?? ''), id), key ?? '') ?? [],
      );
  }
}

// What an entry of a register is called by.
function fieldsOf(question: Question | undefined): readonly string[] {
  const fields = (question && compositeOf(question)?.fields) ?? {};
  return Object.keys(fields).filter((id) => id !== entryPart);
}
