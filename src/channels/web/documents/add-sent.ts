// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { limits, type Upload } from '#documents/index.ts';
import type { Application } from '#record/index.ts';
import type { Along } from '#store/index.ts';
import type { Fault } from '../components/error-summary.ts';
import type { SentForm } from '../forms.ts';
import { isMultipart, sentFiles } from '../multipart.ts';
import type { Env, Portal } from '../portal-context.ts';
import { languageOf } from '../told-in.ts';
import { say } from './phrases.ts';
import { takeFiles } from './take-files.ts';

/** What came of a form with files. */
export interface Added {
  /** How many were taken. */
  readonly taken: number;
  /** What they are for, as it is kept. */
  readonly purpose: string;
  readonly form: SentForm;
  readonly faults: readonly Fault[];
  readonly status: 413 | 422 | 503;
}

/** Reads the form of a page that takes files, and takes them into an application: those that are refused are told by name, the others are kept. */
export async function addSent(
  c: Context<Env>,
  portal: Portal,
  application: Application,
  {
    by,
    purposeOf,
    telling,
    each,
  }: {
    readonly by: Pick<Upload, 'channel' | 'givenBy'>;
    /** What they are for, by what stands in the form. */
    readonly purposeOf: (form: SentForm) => Promise<string>;
    /** Goes along with the first that is taken. */
    readonly telling?: Along | undefined;
    /** Goes along with each that is taken. */
    readonly each?:
      | ((file: { readonly name: string; readonly purpose: string }, form: SentForm) => Along)
      | undefined;
  },
): Promise<Added> {
  const language = languageOf(c);
  const not = (text: string, more: Partial<Added> = {}): Added => ({
    taken: 0,
    purpose: '',
    form: {},
    faults: [{ field: 'file', text }],
    status: 422,
    ...more,
  });
  if (!isMultipart(c.req.raw)) return not(say('noFile', language));
  const sent = await sentFiles(c.req.raw, limits.formBytes + 100_000);
  if (!sent) return not(say('tooLarge', language, { form: limits.formBytes / 1e6 }), { status: 413 });
  const { form, files } = sent;
  const purpose = await purposeOf(form);
  if (files.length === 0) return not(say('noFile', language), { purpose, form });
  const along = each && ((name: string) => each({ name, purpose }, form));
  const { faults, status } = await takeFiles(
    portal,
    application,
    files,
    { ...by, purpose },
    { language, telling, each: along },
  );
  return { taken: files.length - faults.length, purpose, form, faults, status };
}
