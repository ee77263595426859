// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import type { Problem } from '#core/index.ts';
import { identityDocuments, type Shown } from '#powers/index.ts';
import { type Faults, personSent } from '../../acting/delegation-pages.ts';
import { faultsOf, problem } from '../../acting/delegation-routes.ts';
import { sentDate } from '../../components/fields.ts';
import { one, oneOf, type SentForm } from '../../forms.ts';
import type { Env } from '../../portal-context.ts';
import { say } from './phrases.ts';

/** Who stands before the operator, as the boxes say. `place`: where they are seen, where no box asks it. */
export function shownIn(sent: SentForm, place?: Shown['place']): Shown {
  const expires = sentDate(sent, 'document-expires');
  return {
    identity: personSent(sent),
    place: place ?? oneOf(sent, 'place', ['counter', 'video']),
    document: {
      kind: oneOf(sent, 'document', identityDocuments),
      number: one(sent, 'document-number'),
      expiresOn: expires ?? null,
    },
    // The person reads it among who looked at their data: in the language of the agency.
    ...(one(sent, 'sure') === 'yes' ? { kept: say('kept', 'it') } : {}),
  };
}

/** What is wrong in the boxes: what was told, and days that are none. */
export function identityFaults(c: Context<Env>, sent: SentForm, problems: readonly Problem[] = []): Faults {
  // Null is what is written and no day; nothing written is undefined.
  const noDay = ['birth', 'document-expires'].filter((id) => sentDate(sent, id) === null);
  return {
    ...faultsOf(c, problems),
    ...Object.fromEntries(noDay.map((id) => [id, problem(c, 'not-a-date')])),
  };
}
