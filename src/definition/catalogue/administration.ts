// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type Acts, unreadable } from './acts.ts';
import { type Fault, lineOf, readData } from './data-file.ts';

const law = z.string().min(1);
const text = z.strictObject({
  it: z.string().min(1),
  en: z.string().min(1),
  de: z.string().min(1).exactOptional(),
});
const days = z.strictObject({ days: z.int().min(1), law });
const marked = z.strictObject({ law, mark: z.enum(['official', 'secondary', 'unverified']).exactOptional() });
const channel = z.enum(['web', 'text', 'voice', 'keypad', 'operator', 'api']);

const ways = z.array(z.string().min(1)).min(1);
const elsewhere = z.strictObject({
  says: text,
  said: z.strictObject({ it: ways, en: ways.exactOptional(), de: ways.exactOptional() }),
});

/**
 * What may be asked about a case, besides its number, to recognise whoever calls about it: none of it follows from the codice fiscale, is known to
 * neighbours or told of afterwards. `mobile-end`: the last four figures of a mobile that was confirmed. `sent-month`: the month in which it was sent.
 */
export const recognitionFacts = ['mobile-end', 'sent-month'] as const;
export type RecognitionFact = (typeof recognitionFacts)[number];

const recognition = z
  .strictObject({
    ask: z.array(z.strictObject({ fact: z.enum(recognitionFacts), says: text })).min(1),
    right: z.int().min(1),
  })
  .refine(
    ({ ask, right }) => right <= ask.length && new Set(ask.map(({ fact }) => fact)).size === ask.length,
    {
      path: ['right'],
      message: 'more must be right than is asked, or something is asked twice',
    },
  );

const form = z.strictObject({
  term: days,
  pause: days,
  hurry: marked.optional(),
  review: z.strictObject({ law }).optional(),
  appeal: z
    .strictObject({
      law,
      within: days,
      answered: days,
      decides: text,
      record: text.optional(),
      how: text.optional(),
      channels: z.array(channel).min(1).optional(),
      patronato: z.strictObject({ law }).optional(),
    })
    .optional(),
  court: z.strictObject({ law, says: text }).optional(),
  declaration: z.strictObject({ law, says: text.exactOptional() }).optional(),
  mandate: marked.optional(),
  delegation: marked.optional(),
  pin: z.strictObject({ says: text }).optional(),
  recognition: recognition.optional(),
  // What people ask for that is another office's business, by a name of its own.
  elsewhere: z.record(z.string().regex(/^[a-z][a-z-]*$/), elsewhere).optional(),
});

/**
 * What the law asks of an administration in all its services: its term to decide, in days, what a person can do against a decision, and
 * the laws that its texts name; and what people ask it for that is not its business. What it does not have is undefined: nobody is told of it.
 */
export type Administration = z.infer<typeof form>;

/** What a person can do against a decision, and when it is late. */
export type Remedies = Pick<Administration, 'hurry' | 'review' | 'appeal' | 'court'>;

/** The name of the file, in a folder of services. */
export const administrationFile = 'administration.yaml';

/**
 * Reads `administration.yaml` of the first of these folders, whole: what it leaves out is not taken from another, for it would be another
 * administration's law. Where it is missing or faulty, only the term to decide and its pause are taken from the last folder, which is
 * ours, and the fault is told. Throws an Error when ours is not as it must be.
 */
export function administrationIn(
  folders: readonly string[],
  acts: Acts,
): { readonly administration: Administration; readonly faults: readonly Fault[] } {
  const [own = '', ours = own] = folders;
  const read = readIn(own);
  if (read.administration) return { administration: read.administration, faults: lawFaults(read, acts) };
  const { term, pause } = readIn(ours).administration ?? {};
  if (!term || !pause) throw new Error(`${path.join(ours, administrationFile)}: cannot be read`);
  return { administration: { term, pause }, faults: read.faults };
}

interface Read {
  readonly file: string;
  readonly administration?: Administration;
  readonly faults: readonly Fault[];
}

function readIn(folder: string): Read {
  const file = path.join(folder, administrationFile);
  if (!existsSync(file)) {
    const message = 'is missing: nobody is told what to do against a decision';
    return { file, faults: [{ file, line: 1, code: 'missing', message }] };
  }
  const found = readData(file);
  if (!found.ok) return { file, faults: [found.fault] };
  const { data, error } = form.safeParse(found.value);
  const faults = (error?.issues ?? []).map(({ path: at, message }): Fault => {
    const where = at.map(String);
    return { file, line: lineOf(file, where), code: 'wrong-form', message: [...where, message].join(': ') };
  });
  return data ? { file, administration: data, faults } : { file, faults };
}

function lawFaults({ file, administration }: Read, acts: Acts): readonly Fault[] {
  return lawsIn(administration ?? {}).flatMap(({ at, law: cited }): readonly Fault[] => {
    const message = unreadable(cited, acts);
    return message === undefined ? [] : [{ file, line: lineOf(file, at), code: 'law', message }];
  });
}

/** Every law of a file, and where it stands. */
function lawsIn(
  value: object,
  at: readonly string[] = [],
): readonly { readonly at: readonly string[]; readonly law: string }[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const where = [...at, key];
    if (key === 'law' && typeof inner === 'string') return [{ at: where, law: inner }];
    return typeof inner === 'object' && inner !== null ? lawsIn(inner, where) : [];
  });
}
