// SPDX-License-Identifier: AGPL-3.0-or-later
import { nearest, own } from '#core/index.ts';
import { featureKinds, type Service } from '#interview/index.ts';
import { compositeOf, entryPart, isPick, isPicked, type Question } from '#kinds/index.ts';
import type { FaultCode, Tree } from '../data-file.ts';
import { answerThatMustBe } from './conditions.ts';

/** What may stand at a place of a file of words. */
export type Shape =
  | { readonly is: 'text' | 'texts' | 'option' | 'phrases' | 'any'; readonly required: boolean }
  | {
      readonly is: 'condition' | 'map';
      readonly required: boolean;
      readonly of: Readonly<Record<string, Shape>>;
    };

/** Where a file does not have the form it must have. */
export interface Misshape {
  readonly path: readonly string[];
  readonly code: FaultCode;
  readonly message: string;
}

const text: Shape = { is: 'text', required: true };
const optionalText: Shape = { is: 'text', required: false };
const texts: Shape = { is: 'texts', required: true };
const map = (of: Readonly<Record<string, Shape>>, required = true): Shape => ({ is: 'map', required, of });

function each<Value>(
  record: Readonly<Record<string, Value>>,
  shape: (value: Value, id: string) => Shape,
): Readonly<Record<string, Shape>> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, shape(value, id)]));
}

/** What everybody may know of a service, also of one that cannot be obtained here yet. */
const cardShape = {
  title: text,
  summary: text,
  who: text,
  when: text,
  needed: texts,
  afterwards: text,
} as const;

/** The words of a card alone. `isClosed`: the service has an end, and says where to turn to instead. */
export function shapeOfCard(isClosed: boolean): Shape {
  return map({ ...cardShape, ...(isClosed ? { closed: text } : {}) });
}

/** What words stand elsewhere: those of a question, of its fact or group; those of a field, said wherever it stands. */
export interface Shared {
  readonly isShared: (question: Question) => boolean;
  readonly isUsual: (field: Question) => boolean;
  /** Of a fact that a grant writes. */
  readonly isWritten: (fact: string) => boolean;
}

/** The words that a service must have, made from its rule: nothing more, nothing less. */
export function shapeOfWords(
  service: Service,
  isClosed: boolean,
  { isShared, isUsual, isWritten }: Shared,
): Shape {
  const optional = (record: Readonly<Record<string, unknown>>) => Object.keys(record).length > 0;
  const isOwn = (question: Question) => !question.group && !isShared(question);
  const isOwnField = (field: Question) => !isUsual(field);
  const ofTerms = Object.values(service.conditions).map(({ tells }) => tells);
  return map({
    ...cardShape,
    ...(isClosed ? { closed: text } : {}),
    // Nothing is declared where nothing is sent.
    declaration: service.estimateOnly || service.reads ? optionalText : text,
    // The words of a question of a group stand with the group, and of a fact with it; a service may say some of them its own way.
    questions: map(
      each(service.questions, (question, id) =>
        own(service.reads, id)
          ? readShape(question, isOwnField)
          : questionShape(question, isOwn(question), isOwnField),
      ),
      Object.values(service.questions).some(isOwn),
    ),
    conditions: map(
      each(service.conditions, (condition, id) => conditionShape(condition, own(service.questions, id))),
      Object.values(service.conditions).some((condition) => !isSaidElsewhere(condition)),
    ),
    contradictions: map(
      each(service.contradictions, () => text),
      optional(service.contradictions),
    ),
    steps: map(
      each(service.steps, () => text),
      optional(service.steps),
    ),
    amounts: map(
      each(service.amounts, () => text),
      optional(service.amounts),
    ),
    // The last day of a term is called as all are, unless a service calls it its own way.
    dates: map(
      each(service.dates, (_, id) => (ofTerms.includes(id) ? optionalText : text)),
      Object.keys(service.dates).some((id) => !ofTerms.includes(id)),
    ),
    assumptions: map(
      each(service.assumptions, () => text),
      optional(service.assumptions),
    ),
    notes: map(
      each(service.notes, () => text),
      optional(service.notes),
    ),
    ...featureShapes(service, isWritten),
    ...(service.produces?.of ? { document: shapeOfDocument(service.produces.of, isOwnField) } : {}),
    instead: map(
      { eligible: text, ineligible: text, decides: text, anyway: text, sent: text, receipt: text },
      false,
    ),
  });
}

// One that only asks one answer to be so may leave all to its question, or say with a text alone why it is not met; a term is told as all are.
// The name of any other is that of the question with its id, where there is one.
function conditionShape(condition: Service['conditions'][string], question: Question | undefined): Shape {
  const isSaid = isSaidElsewhere(condition);
  const own: Shape = { is: 'text', required: !isSaid };
  const short: Shape = { is: 'text', required: !isSaid && question === undefined };
  return {
    is: isSaid ? 'condition' : 'map',
    required: !isSaid,
    of: { short, met: optionalText, unmet: own, unknown: optionalText, remedy: optionalText },
  };
}

function isSaidElsewhere(condition: Service['conditions'][string]): boolean {
  return answerThatMustBe(condition) !== undefined || condition.by !== undefined;
}

// The words of a document: its title, what it says and what it is for, and its lines.
function shapeOfDocument(of: Service, isOwnField: IsOwn): Shape {
  const texts = (all: Readonly<Record<string, unknown>>) =>
    map(
      each(all, () => text),
      Object.keys(all).length > 0,
    );
  return map({
    title: text,
    summary: text,
    afterwards: text,
    questions: map(each(of.questions, (question) => readShape(question, isOwnField))),
    steps: texts(of.steps),
    amounts: texts(of.amounts),
    notes: texts(of.notes),
    ...featureShapes(of),
  });
}

/** All the words that a question must have. */
export function shapeOfQuestion(question: Question): Shape {
  return questionShape(question, true, always);
}

/** All the words that a list must have of which the lines are read. */
export function shapeOfList(question: Question): Shape {
  return readShape(question, always);
}

/** The words of the questions of a shared group. */
export function shapeOfGroup(questions: Readonly<Record<string, Question>>): Shape {
  return map({
    title: optionalText,
    questions: map(each(questions, (question) => questionShape(question, true, always))),
  });
}

/** What is usually said of facts, whichever service asks for them; which options there are, its question says. */
export function shapeOfFacts(ids: readonly string[]): Shape {
  const ofFact = map(
    {
      ...Object.fromEntries(questionKeys.map((key) => [key, optionalText])),
      none: optionalText,
      item: optionalText,
      options: { is: 'any', required: false },
      written: map({ short: text, told: text }, false),
      limit: map({ met: optionalText, unmet: text, remedy: optionalText }, false),
    },
    false,
  );
  return map(Object.fromEntries(ids.map((id) => [id, ofFact])));
}

/** How people say things: how they ask for the service, and how they call the options of its questions. */
export function shapeOfHearing(questions: Readonly<Record<string, Question>> | undefined): Shape {
  return map({
    service: texts,
    keywords: { ...texts, required: false },
    ...(questions ? { questions: map(each(questions, heardShape), false) } : {}),
  });
}

/** How people call the options of the questions of a shared group, and phrases that several services take from it. */
export function shapeOfGroupHearing(
  questions: Readonly<Record<string, Question>>,
  phrases: Tree | undefined,
): Shape {
  const names = typeof phrases === 'object' && !Array.isArray(phrases) ? phrases : {};
  return map({
    phrases: map(
      each(names as Readonly<Record<string, Tree>>, () => texts),
      false,
    ),
    questions: map(each(questions, heardShape), false),
  });
}

// The sections of words that the features of a service need.
function featureShapes(
  service: Service,
  isWritten: Shared['isWritten'] = () => false,
): Readonly<Record<string, Shape>> {
  const sections = featureKinds.flatMap((kind) => Object.entries(kind.words?.(service) ?? {}));
  return Object.fromEntries(
    sections.map(([section, ids]) => {
      const isSaid = (id: string) => section === 'writes' && isWritten(id);
      const isOwn = (id: string, key: string) => !isSaid(id) && !(section === 'consents' && key === 'denied');
      const inner = each(ids, (keys, id) =>
        map(
          Object.fromEntries(keys.map((key) => [key, { is: 'text', required: isOwn(id, key) }])),
          !isSaid(id),
        ),
      );
      return [
        section,
        map(
          inner,
          Object.keys(ids).some((id) => !isSaid(id)),
        ),
      ];
    }),
  );
}

const questionKeys = [
  'label',
  'short',
  'why',
  'hint',
  'ask',
  'again',
  'confirm',
  'operator',
  'where',
] as const;

// Whether the words of a field must stand beside the rule: no fact says them, and nothing says them of a person.
type IsOwn = (field: Question) => boolean;
const always: IsOwn = () => true;

function questionShape(question: Question, isOwn: boolean, isOwnField: IsOwn): Shape {
  const must: Shape = { is: 'text', required: isOwn };
  const composite = compositeOf(question);
  const options = optionsOf(question);
  const isAuthors = composite?.many === true || isPick(question);
  return map(
    {
      label: must,
      short: must,
      why: must,
      hint: optionalText,
      ask: optionalText,
      again: optionalText,
      confirm: optionalText,
      operator: optionalText,
      where: optionalText,
      // What may come later is said in the words, whether this administration lets it or not.
      ...(question.none ? { none: must } : question.later ? { none: optionalText } : {}),
      ...(options && options.length > 0
        ? {
            options: map(
              Object.fromEntries(options.map((id) => [id, { is: 'option', required: isOwn }])),
              isOwn,
            ),
          }
        : {}),
      // The fields of a person have words of their own; a service may say some its own way.
      ...(composite
        ? {
            fields: map(
              each(fieldsSaid(question, composite.fields), (field) =>
                questionShape(field, isOwn && isAuthors && isOwnField(field), isOwnField),
              ),
              isOwn && isAuthors && Object.values(fieldsSaid(question, composite.fields)).some(isOwnField),
            ),
          }
        : {}),
      ...(isPicked(question) ? { entry: must, another: optionalText } : {}),
      ...(composite?.many ? { item: must } : {}),
    },
    isOwn,
  );
}

// Which one it is, is asked in the words of the question itself; of a list, in words of their own.
function fieldsSaid(question: Question, fields: Readonly<Record<string, Question>>) {
  if (!isPick(question)) return fields;
  return Object.fromEntries(Object.entries(fields).filter(([id]) => id !== entryPart));
}

// What is read is named, and never asked: the list, and each field of a line.
function readShape(question: Question, isOwn: IsOwn): Shape {
  const fields = compositeOf(question)?.fields ?? {};
  const field = (inner: Question): Shape => {
    const options = optionsOf(inner);
    const said: Shape = { is: 'text', required: isOwn(inner) };
    return map(
      {
        short: said,
        ...(inner.none ? { none: said } : {}),
        ...(options
          ? { options: map(Object.fromEntries(options.map((id) => [id, said])), isOwn(inner)) }
          : {}),
      },
      isOwn(inner),
    );
  };
  return map({ label: text, fields: map(each(fields, field), Object.values(fields).some(isOwn)) });
}

function heardShape(question: Question): Shape {
  const composite = compositeOf(question);
  if (composite) return map(each(composite.fields, heardShape), false);
  // How people say that they have none, beside the options.
  const hasNone = question.none || question.later;
  const ways = [...(optionsOf(question) ?? []), ...(hasNone ? ['none'] : [])];
  return map(Object.fromEntries(ways.map((id) => [id, { is: 'phrases', required: false }])), false);
}

/** The ids of the options of a choice. */
export function optionsOf(question: Question): readonly string[] | undefined {
  return 'ids' in question.options ? (question.options.ids as readonly string[]) : undefined;
}

/** Where a tree does not have this shape: each place, what is wrong there, and what was perhaps meant. */
export function misshapes(
  tree: Tree | undefined,
  shape: Shape,
  path: readonly string[] = [],
): readonly Misshape[] {
  const wrong = (message: string): readonly Misshape[] => [{ path, code: 'wrong-form', message }];
  const name = path.join('.');
  if (tree === undefined || tree === '')
    return shape.required
      ? [{ path, code: 'missing', message: `${name || 'everything'} is missing${idsOf(shape)}` }]
      : [];
  switch (shape.is) {
    case 'any':
      return [];
    case 'text':
      return typeof tree === 'string' ? [] : wrong(`${name} must be one text`);
    case 'texts':
      return isTexts(tree) ? [] : wrong(`${name} must be a list of texts`);
    case 'phrases':
      return isPhrases(tree) ? [] : wrong(`${name} must be a list of texts, or "like: group.phrases"`);
    case 'option':
      if (typeof tree === 'string') return [];
      return misshapes(tree, map({ label: text, hint: optionalText }), path);
    case 'condition':
    case 'map': {
      if (shape.is === 'condition' && typeof tree === 'string') return [];
      if (typeof tree === 'string' && path.at(-1) === 'options')
        return [{ path, code: 'unknown-id', message: `no question with options is called ${tree}` }];
      if (typeof tree === 'string' || Array.isArray(tree)) return wrong(`${name} must be names with texts`);
      const given = tree as Readonly<Record<string, Tree>>;
      const unknown = Object.keys(given).filter((key) => !Object.hasOwn(shape.of, key));
      return [
        ...unknown.map((key) => unknownKey([...path, key], key, Object.keys(shape.of))),
        ...Object.entries(shape.of).flatMap(([key, inner]) =>
          misshapes(own(given, key), inner, [...path, key]),
        ),
      ];
    }
  }
}

// What would have to stand there: of the words of a whole section, those that must be.
function idsOf(shape: Shape): string {
  if (!('of' in shape)) return '';
  const ids = Object.entries(shape.of).flatMap(([id, inner]) => (inner.required ? [id] : []));
  const more = ids.length > 12 ? `, and ${ids.length - 12} more` : '';
  return ids.length === 0 ? '' : `: ${ids.slice(0, 12).join(', ')}${more}`;
}

function unknownKey(path: readonly string[], key: string, known: readonly string[]): Misshape {
  const near = nearest(key, known);
  const meant = near === undefined ? '' : `; did you mean ${near}?`;
  return { path, code: 'unknown-id', message: `nothing is called ${path.join('.')}${meant}` };
}

function isTexts(tree: Tree): tree is readonly string[] {
  return Array.isArray(tree) && tree.length > 0 && tree.every((one) => typeof one === 'string' && one !== '');
}

function isPhrases(tree: Tree): boolean {
  return (
    Array.isArray(tree) &&
    tree.length > 0 &&
    (tree as readonly Tree[]).every(
      (one) =>
        (typeof one === 'string' && one !== '') ||
        (typeof one === 'object' && !Array.isArray(one) && 'like' in one && typeof one.like === 'string'),
    )
  );
}
