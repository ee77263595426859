// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { nearest, own } from '#core/index.ts';
import type { Service } from '#interview/index.ts';
import { compositeOf, isPick, isPicked, type Question, type Register } from '#kinds/index.ts';
import { type Fault, lineOf, readData } from './data-file.ts';
import { type Parts, partsIn, sourcesForm, sourcesOf, wrongSource } from './fact-sources.ts';

const sensitivity = z.enum(['ordinary', 'identity', 'money', 'health']);

const form = z.record(
  z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/, 'must be an id, as residence.in-italy'),
  z.strictObject({
    /** The kind of question that asks for it. */
    kind: z.string(),
    /** The registers that tell it, first choice first, for how many days it stays good, and how it is read in what they tell. */
    from: sourcesForm,
    sensitive: sensitivity.optional(),
    /** It may come after the application, and before the decision: by which law. Without it a question that allows it does not. */
    later: z.strictObject({ law: z.string().min(1) }).optional(),
  }),
);

/** What can be known of a person or a household. */
export interface Fact extends Omit<z.infer<typeof form>[string], 'from'> {
  readonly from: readonly Register[];
}

/** The catalogue of facts. */
export interface Facts {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly faults: readonly Fault[];
}

/**
 * Reads `facts/facts.yaml` of these folders, and the parts beside it: what can be known of a person, once for all services, and how it is
 * read in what registers tell. A fact of an earlier folder stands in the place of one of the same id in a later; a folder finds its own
 * parts, and those of a later.
 */
export async function factsIn(folders: readonly string[]): Promise<Facts> {
  let [parts, facts, faults]: [Parts, Facts['facts'], readonly Fault[]] = [{}, {}, []];
  for (const folder of folders.toReversed()) {
    const [file, code] = ['facts.yaml', 'parts.ts'].map((name) => path.join(folder, 'facts', name));
    const found = await partsIn(code ?? '');
    parts = { ...parts, ...found.parts };
    const read = file !== undefined && existsSync(file) ? factsOf(file, parts) : { facts: {}, faults: [] };
    facts = { ...facts, ...read.facts };
    faults = [...found.faults, ...read.faults, ...faults];
  }
  return { facts, faults };
}

function factsOf(file: string, parts: Parts): Facts {
  const read = readData(file);
  if (!read.ok) return { facts: {}, faults: [read.fault] };
  const { data = {}, error } = form.safeParse(read.value);
  const fault = (where: readonly string[], code: Fault['code'], message: string): Fault => ({
    file,
    line: lineOf(file, where),
    code,
    message: `${where.join(': ')}: ${message}`,
  });
  const faults = [
    ...(error?.issues ?? []).map(({ path: at, message }) => fault(at.map(String), 'wrong-form', message)),
    ...Object.entries(data).flatMap(([id, { kind, from }]) =>
      Object.entries(from).flatMap(([register, source]) => {
        const says = wrongSource(register, source, { kind, parts });
        return says === undefined ? [] : [fault([id, 'from', register], 'register', says)];
      }),
    ),
  ];
  const facts = Object.entries(data).map(([id, fact]) => [
    id,
    { ...fact, from: sourcesOf(fact.from, parts) },
  ]);
  return { facts: Object.fromEntries(facts), faults };
}

/** A question about a fact that there is not, or that is of another kind than its question. */
export interface FactFault {
  readonly question: string;
  readonly says: string;
}

/** A service whose questions know where the facts that they ask for can be had, and how private they are. */
export function withFacts(
  service: Service,
  { facts }: Facts,
): { readonly service: Service; readonly faults: readonly FactFault[] } {
  const faults: FactFault[] = [];
  const known = (question: Question, id: string): Question => {
    const inner = compositeOf(question);
    const held = inner
      ? { ...question, options: { ...question.options, fields: each(inner.fields, known, `${id}.`) } }
      : question;
    if (question.fact === undefined) {
      if (isPicked(question))
        faults.push({ question: id, says: `${id} is picked, and no fact says among what: name one (fact)` });
      if (question.later)
        faults.push({
          question: id,
          says: `${id} may come later, and no fact says whether it may: name one (fact)`,
        });
      return held;
    }
    const fact = own(facts, question.fact);
    const wrong = fact
      ? fact.kind === question.kind || (fact.kind === 'list' && isPick(question))
        ? undefined
        : `${question.fact} is of the kind ${fact.kind}, and ${id} of the kind ${question.kind}`
      : unknownFact(question.fact, Object.keys(facts));
    if (wrong !== undefined) faults.push({ question: id, says: wrong });
    if (question.later && !question.none)
      faults.push({
        question: id,
        says: `${id} may come later, and "not yet" is no answer to it: none: true`,
      });
    // Whether it may come later is the administration's to say.
    const later = question.later && !fact?.later ? { none: false } : {};
    if (!fact) return held;
    // What changes is had from nowhere; that somebody answered it is known to others.
    const from = fromOf(fact, question);
    return { ...held, ...later, ...from, ...(question.anew ? { from: [] } : {}) };
  };
  const questions = each(service.questions, known, '');
  const of = service.produces?.of;
  const produces = of
    ? { produces: { ...service.produces, of: { ...of, questions: each(of.questions, known, '') } } }
    : {};
  for (const { fact: id, answer } of service.writes ?? []) {
    const [fact, question] = [own(facts, id), own(service.questions, answer)];
    if (!fact) faults.push({ question: answer, says: unknownFact(id, Object.keys(facts)) });
    else if (question && fact.kind !== question.kind)
      faults.push({
        question: answer,
        says: `${id} is of the kind ${fact.kind}, and ${answer}, which is written to it, of the kind ${question.kind}`,
      });
  }
  return { service: { ...service, ...produces, questions }, faults };
}

function fromOf(
  { from, sensitive = 'ordinary' }: Fact,
  question: Question,
): Pick<Question, 'from' | 'sensitive'> {
  return {
    from,
    // What the question itself says of how private it is holds.
    sensitive: question.sensitive === 'ordinary' ? sensitive : question.sensitive,
  };
}

function unknownFact(id: string, all: readonly string[]): string {
  const meant = nearest(id, all);
  return `there is no fact ${id}${meant === undefined ? '' : `; did you mean ${meant}?`}`;
}

function each(
  questions: Readonly<Record<string, Question>>,
  make: (question: Question, id: string) => Question,
  above: string,
): Readonly<Record<string, Question>> {
  return Object.fromEntries(Object.entries(questions).map(([id, one]) => [id, make(one, above + id)]));
}
