// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type CalendarDate, day, type Language, mainLanguage, nearest, own, parseDate } from '#core/index.ts';
import { articleOf, type Citation, citationsIn, type Service, unknownLaw } from '#interview/index.ts';
import { type Fault, lineOf, readData } from './data-file.ts';

const date = z
  .string()
  .refine((text) => parseDate(text) !== undefined, 'must be a date, as 2026-03-10')
  .transform((text) => day(text));
const names = { it: z.string().min(1), en: z.string().min(1), de: z.string().min(1).optional() };
const form = z.strictObject({
  kinds: z.record(z.string(), z.strictObject({ ...names, urn: z.string().optional() })).optional(),
  acts: z
    .record(
      z.string(),
      z.strictObject({
        ...names,
        as: z.string().optional(),
        date: date.optional(),
        changed: z
          .array(
            z.strictObject({
              at: z.string(),
              from: date.optional(),
              to: date.optional(),
              by: z.string().optional(),
            }),
          )
          .optional(),
      }),
    )
    .optional(),
});

type Written = z.infer<typeof form>;
/** An act: its short title, and what of it changed. */
export type Act = NonNullable<Written['acts']>[string];

/** How acts are cited, and those that definitions rest on, by how they are cited. */
export interface Acts {
  readonly kinds: NonNullable<Written['kinds']>;
  readonly acts: NonNullable<Written['acts']>;
}

/** Reads `law/acts.yaml` of these folders. What an earlier folder says stands in the place of the same of a later. */
export function actsIn(folders: readonly string[]): Acts & { readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const read = folders
    .map((folder) => path.join(folder, 'law', 'acts.yaml'))
    .filter((file) => existsSync(file))
    .map((file): Written => {
      const found = readData(file);
      if (!found.ok) {
        faults.push(found.fault);
        return {};
      }
      const { data, error } = form.safeParse(found.value);
      for (const { path: at, message } of error?.issues ?? []) {
        const where = at.map(String);
        faults.push({
          file,
          line: lineOf(file, where),
          code: 'wrong-form',
          message: `${where.join(': ')}: ${message}`,
        });
      }
      return data ?? {};
    })
    .reverse();
  return {
    kinds: Object.assign({}, ...read.map(({ kinds }) => kinds)),
    acts: Object.assign({}, ...read.map(({ acts }) => acts)),
    faults,
  };
}

const citable = ({ kinds, acts }: Acts) => ({
  kinds: Object.keys(kinds),
  named: Object.keys(acts).filter((act) => !/ \d+\/\d{4}$/.test(act)),
});

/** The places that a text of law cites. */
export function citedIn(law: string, acts: Acts): readonly Citation[] {
  return citationsIn(law, citable(acts)).citations;
}

/** What of a text of law cites no act that can be one; undefined when all of it can be read. */
export function unreadable(law: string, acts: Acts): string | undefined {
  const known = citable(acts);
  // Where no kind of act is known, that is the fault, and told alone.
  const [text] = known.kinds.length === 0 ? [] : citationsIn(law, known).unread;
  if (text === undefined) return undefined;
  const head = text.split(/ (?=\d|artt?\.)/)[0] ?? '';
  const near = nearest(head, [...known.kinds, ...known.named]);
  return `"${text}" cites no act${near === undefined || near === head ? '' : `; did you mean ${near}?`}: as "D.Lgs. 22/2015 art. 4", several parted by semicolons`;
}

/** The language in which an act is called where this one is read: the main one where it, or its kind, has no name in it. */
export function languageOfAct(
  { act, kind }: Pick<Citation, 'act' | 'kind'>,
  acts: Acts,
  language: Language,
): Language {
  const names = [own(acts.acts, act), kind === undefined ? undefined : own(acts.kinds, kind)];
  return names.every((name) => name === undefined || name[language]) ? language : mainLanguage;
}

/** How an act is called in full: `Decreto legislativo 22/2015, NASpI e DIS-COLL`. */
export function nameOfAct(
  { act, kind }: Pick<Citation, 'act' | 'kind'>,
  acts: Acts,
  language: Language,
): string {
  const known = own(acts.acts, act);
  const title = known && (known[language] ?? known.it);
  if (kind === undefined) return title ?? act;
  const of = own(acts.kinds, kind);
  const whole = `${of ? (of[language] ?? of.it) : kind}${act.slice(kind.length)}`;
  return title === undefined ? whole : `${whole}, ${title}`;
}

/**
 * Where a place of an act is read as it was in force on a day, on Normattiva; undefined for what stands nowhere there, or whose date is
 * not known. Its form: `urn:nir:stato:decreto.legislativo:2015-03-04;22~art4!vig=2026-03-10`.
 */
export function whereRead({ act, at }: Citation, acts: Acts, on: CalendarDate): string | undefined {
  const known = own(acts.acts, act);
  const cited = known?.as ?? act;
  const [kind, number] = cited.split(/ (?=\d+\/\d{4}$)/);
  const urn = kind === undefined ? undefined : own(acts.kinds, kind)?.urn;
  const n = number?.split('/')[0];
  if (!known?.date || urn === undefined || n === undefined) return undefined;
  const article = articleOf(at);
  const place = article === undefined ? '' : `~art${article.replace('-', '')}`;
  return `https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:${urn}:${known.date};${n}${place}!vig=${on}`;
}

/** What of a place changed, and when: the entry whose place it is, or lies in. */
export function changeOf({ act, at }: Citation, acts: Acts): NonNullable<Act['changed']>[number] | undefined {
  return own(acts.acts, act)?.changed?.find((one) => at === one.at);
}

/** Every text of law of a service, each with what it stands at. */
export function lawsOf(service: Service): readonly { readonly of: string; readonly law: string }[] {
  const laws = <Value>(record: Readonly<Record<string, Value>>, law: (value: Value) => string) =>
    Object.entries(record).map(([id, value]) => ({ of: id, law: law(value) }));
  return [
    ...service.law.map((law) => ({ of: 'law', law })),
    ...laws(service.conditions, ({ law }) => law),
    ...laws(service.steps, ({ law }) => law),
    ...laws(service.amounts, ({ law }) => law),
    ...laws(service.dates, (law) => law),
    ...laws(service.assumptions, (law) => law),
    ...laws(service.notes, (law) => law),
    ...laws(service.consents, ({ law }) => law),
    ...(service.term ? [{ of: 'ownTerm', law: service.term.law }] : []),
    ...(service.protect ? [{ of: 'law', law: service.protect.law }] : []),
    ...Object.entries(service.parameters).flatMap(([id, { rows }]) =>
      rows.map(({ act }) => ({ of: id, law: act })),
    ),
  ];
}

/** Ids of what a service says that nobody has found the law of yet. */
export function pointsWithoutLaw(service: Service): readonly string[] {
  return [...new Set(lawsOf(service).flatMap(({ of, law }) => (law === unknownLaw ? [of] : [])))];
}
