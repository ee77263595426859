// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { parseDate } from '#core/index.ts';
import {
  assumptionFaults,
  completed,
  type Definition,
  decide,
  type Example,
  exampleFaults,
  featureKinds,
  guardFaults,
  type RawAnswers,
  refusedProposals,
} from '#interview/index.ts';
import type { Setting } from '#kinds/index.ts';
import { pathOfExample } from '../examples.ts';
import { failure } from './failure.ts';
import type { Found } from './sentences.ts';

const status = z.enum(['eligible', 'ineligible', 'incomplete', 'no-parameters']);
const value = z.union([z.string(), z.number()]);
const byId = 'must be values by their ids, as { start: 2026-04-08 }, and no list';
const inList = 'must be a list in the order in which they are told, as [{ id: monthly, cents: 24000 }]';

const day = z.string().refine((text) => parseDate(text) !== undefined, 'must be a date, as 2026-03-10');
const answers = z.record(z.string(), z.unknown()).optional();

const example = z.strictObject({
  on: day.optional(),
  answers,
  expect: z
    .strictObject({
      status: status.optional(),
      unmet: z.array(z.string()).optional(),
      amounts: z.array(z.record(z.string(), value), { error: inList }).optional(),
      steps: z.record(z.string(), value, { error: byId }).optional(),
      dates: z.record(z.string(), z.string(), { error: byId }).optional(),
      mark: z.enum(['official', 'secondary', 'unverified']).optional(),
      raises: z.array(z.string()).optional(),
      notes: z.array(z.string()).optional(),
    })
    .optional(),
});

const named = 'must be examples by their names, under the source that they are from';

/** The form of `examples.yaml`. */
const form = z
  .strictObject({
    usual: answers,
    on: day.optional(),
    examples: z.record(z.string(), z.record(z.string(), example.nullable(), named), named),
  })
  .superRefine(({ on, examples }, { addIssue }) => {
    if (on !== undefined) return;
    for (const [source, named] of Object.entries(examples))
      for (const [name, one] of Object.entries(named))
        if (one?.on === undefined)
          addIssue({
            code: 'custom',
            path: ['examples', source, name],
            message: 'on which day is it judged? Say `on`, here or once for all above',
          });
  });

/** Where a file of examples does not have the form it must have. */
export function misformed(read: unknown): readonly Found[] {
  const { error } = form.safeParse(read);
  return (error?.issues ?? []).map(({ path, message }) => ({
    path: path.map(String),
    code: 'wrong-form',
    message: `${path.join('.')}: ${message}`,
  }));
}

/** Where the rule and its examples do not agree, and what no example shows. */
export function againstExamples(
  definition: Definition,
  examples: readonly Example[],
  places: Setting['places'],
): readonly Found[] {
  const { service } = definition;
  const wrong = examples.flatMap((example): readonly Found[] =>
    faultsIn(definition, example, places).map((fault) => ({
      path: pathOfExample(example),
      code: 'wrong-example',
      message: `"${example.name}": ${fault}`,
    })),
  );
  // What the other examples show is only known of a rule that does not fail.
  if (examples.some((example) => failure(() => decided(definition, example, places)) !== undefined))
    return wrong;
  const all = examples.map((example) => decided(definition, example, places));
  const unmet = new Set(
    all.flatMap(({ conditions }) => conditions.filter(({ state }) => state === 'unmet').map(({ id }) => id)),
  );
  const paid = new Set(all.flatMap(({ amounts }) => amounts.map(({ id }) => id)));
  const noted = new Set(all.flatMap(({ notes }) => notes.map(({ id }) => id)));
  const missing = [
    ...Object.keys(service.conditions)
      .filter((id) => !unmet.has(id))
      .map((id) => `the condition ${id} unmet`),
    ...Object.keys(service.amounts)
      .filter((id) => !paid.has(id))
      .map((id) => `the amount ${id}`),
    ...Object.keys(service.steps)
      .filter((id) => !all.some(({ steps }) => steps.some((step) => step.id === id)))
      .map((id) => `the step ${id}: is it told with t.step?`),
    ...Object.keys(service.dates)
      .filter((id) => !all.some(({ dates }) => Object.hasOwn(dates, id)))
      .map((id) => `the date ${id}: is it told with t.date?`),
    ...featuresNotShown(definition, examples),
    ...Object.keys(service.notes)
      .filter((id) => !noted.has(id) && !service.reads)
      .map((id) => `the note ${id}: is it told with t.note?`),
  ];
  return [
    ...wrong,
    ...missing.map((what): Found => ({ path: [], code: 'no-example', message: `no example has ${what}` })),
    ...assumptionFaults(definition, examples, places).map(
      (message): Found => ({ path: [], code: 'assumption', message }),
    ),
  ];
}

// What of its features no example leads to, where what the law does not look at has an answer too.
function featuresNotShown(definition: Definition, examples: readonly Example[]): readonly string[] {
  const ways = examples.map(({ answers, on }) => {
    let all: RawAnswers = answers;
    failure(() => {
      all = completed(definition, answers, on);
    });
    return { on, answers: all };
  });
  return featureKinds.flatMap(({ shown }) => {
    if (!shown) return [];
    const led = new Set(ways.flatMap(({ on, answers }) => shown.by(definition, answers, on)));
    return Object.entries(shown.all(definition.service)).flatMap(([id, says]) => (led.has(id) ? [] : [says]));
  });
}

function decided(definition: Definition, { on, answers }: Example, places: Setting['places']) {
  return decide(definition, answers, { today: on, places });
}

function faultsIn(definition: Definition, example: Example, places: Setting['places']): readonly string[] {
  const failed = failure(() => decided(definition, example, places));
  return failed === undefined ? exampleFaults(definition, example, places) : [`the rule fails: ${failed}`];
}

/** What is wrong with what the features of a service say of it. */
export function featureFaults({ service }: Definition): readonly Found[] {
  return featureKinds
    .flatMap((kind) => kind.faults?.(service) ?? [])
    .map(({ code, about, says }) => ({ path: [about], code, message: says }));
}

/** What a question would propose in one of the examples and then refuse. */
export function proposalsRefused(
  { service }: Definition,
  examples: readonly Example[],
  places: Setting['places'],
): readonly Found[] {
  const found = examples.flatMap(({ name, on, answers }) =>
    refusedProposals(service, answers, { today: on, places }).map(({ path, value }): Found => {
      const [id = '', ...rest] = path.split('.').filter((part) => !/^\d+$/.test(part));
      const message = `${[id, ...rest].join('.')} proposes ${JSON.stringify(value)} in "${name}", which is no answer of it`;
      return { path: [rest.at(-1) ?? id], code: 'proposal', message };
    }),
  );
  return [...new Map(found.toReversed().map((one) => [one.path.join('.'), one])).values()];
}

/** Guards and conditions on a question or an option that the service has not. */
export function guardsOnNothing({ service }: Definition): readonly Found[] {
  return guardFaults(service).map(({ guarded, says, meant }) => ({
    path: [guarded],
    code: 'guard',
    message: `${guarded}: ${says}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
  }));
}
