// SPDX-License-Identifier: AGPL-3.0-or-later
import { nearest, own } from '#core/index.ts';
import { compositeOf, type Guard, type Question, type Test, type Tests, testsOf } from '#kinds/index.ts';
import type { Questions } from './definition.ts';
import type { Service } from './service.ts';

/** A guard, or a condition that is data, on a question that nobody is asked or an option that it has not. */
export interface GuardFault {
  /** What it guards: a question, a condition, what another person is asked. */
  readonly guarded: string;
  readonly says: string;
  readonly meant: string | undefined;
}

/** Holds every guard and every condition that is data against the questions of a service: also where no compiler did. */
export function guardFaults(service: Service): readonly GuardFault[] {
  const { questions } = service;
  return [
    ...ofQuestions(questions, '', {}),
    ...Object.entries(service.conditions).flatMap(([id, { when, must }]) => [
      ...ofGuard(id, when as Guard | undefined, questions),
      ...(must ? ofTests(id, must as Tests, questions) : []),
    ]),
    ...Object.entries(service.follows ?? {}).flatMap(([id, when]) => ofGuard(id, when, questions)),
    ...ofRepeats(service),
    ...Object.entries(service.consents).flatMap(([id, { when }]) =>
      ofGuard(id, when as Guard | undefined, { ...questions, ...fieldsByPath(questions) }),
    ),
  ];
}

// `child`, `children.birth`: ids of questions, and of their fields.
function ofRepeats({ repeats, questions }: Service): readonly GuardFault[] {
  // What no compiler refused may lack it: that is told by itself.
  if (typeof repeats !== 'object') return [];
  return repeats.onePer.flatMap((path) => {
    const [id = '', field] = path.split('.');
    const question = own(questions, id);
    const fields = question && compositeOf(question)?.fields;
    const [named, known] = question && field !== undefined ? [field, fields ?? {}] : [id, questions];
    return Object.hasOwn(known, named)
      ? []
      : [{ guarded: 'repeats', says: `${path} is no question`, meant: nearest(named, Object.keys(known)) }];
  });
}

// What guards a field can be said of the fields beside it, and of what is asked outside.
function ofQuestions(questions: Questions, above: string, around: Questions): readonly GuardFault[] {
  const readable = { ...around, ...questions };
  return Object.entries(questions).flatMap(([id, question]) => {
    const inner = compositeOf(question);
    return [
      ...ofGuard(above + id, question.when, readable),
      ...(inner ? ofQuestions(inner.fields, `${above}${id}.`, readable) : []),
    ];
  });
}

function ofGuard(guarded: string, guard: Guard | undefined, questions: Questions): readonly GuardFault[] {
  return guard ? testsOf(guard).flatMap((tests) => ofTests(guarded, tests, questions)) : [];
}

// What each of several people is asked may depend on their own row: `heirs.collects`.
function fieldsByPath(questions: Questions): Questions {
  const all = Object.entries(questions).flatMap(([id, question]) =>
    Object.entries(compositeOf(question)?.fields ?? {}).map(([field, of]) => [`${id}.${field}`, of] as const),
  );
  return Object.fromEntries(all);
}

function ofTests(guarded: string, tests: Tests, questions: Questions): readonly GuardFault[] {
  return Object.entries(tests).flatMap(([id, test]) => {
    const question = own(questions, id);
    if (!question)
      return [{ guarded, says: `${id} is no question`, meant: nearest(id, Object.keys(questions)) }];
    const options = optionsOf(question);
    return textsIn(test)
      .filter((text) => options && !options.includes(text))
      .map((text) => ({ guarded, says: `${id} has no option ${text}`, meant: nearest(text, options ?? []) }));
  });
}

function optionsOf(question: Question): readonly string[] | undefined {
  return 'ids' in question.options ? (question.options.ids as readonly string[]) : undefined;
}

function textsIn(test: Test): readonly string[] {
  const of = typeof test === 'object' && test !== null && 'is' in test ? test.of : test;
  return (Array.isArray(of) ? of : [of]).filter((one) => typeof one === 'string');
}
