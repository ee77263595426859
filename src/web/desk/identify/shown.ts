// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import type { Problem } from '#core/index.ts';
import { identityDocuments, type Shown } from '#people/index.ts';
import type { Faults } from '../../acting/delegation-pages.ts';
import { faultsOf, problem } from '../../acting/delegation-routes.ts';
import { sentDate } from '../../components/fields.ts';
import { one, type SentForm } from '../../forms.ts';
import type { Env } from '../../portal-context.ts';

/** Who stands before the operator, as the boxes say. */
export function shownIn(sent: SentForm): Shown {
  const [birth, expires] = ['birth', 'document-expires'].map((id) => sentDate(sent, id));
  return {
    identity: {
      codiceFiscale: one(sent, 'codice-fiscale'),
      givenName: one(sent, 'given-name').trim(),
      familyName: one(sent, 'family-name').trim(),
      birthDate: birth ?? null,
    },
    place: one(sent, 'place') === 'video' ? 'video' : 'counter',
    document: {
      kind: identityDocuments.find((kind) => kind === one(sent, 'document')) ?? 'identity-card',
      number: one(sent, 'document-number'),
      expiresOn: expires ?? null,
    },
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
