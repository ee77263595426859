// SPDX-License-Identifier: AGPL-3.0-or-later

import { deskSayer } from '#languages/index.ts';
import type { CaseStatus } from '#record/index.ts';

/** The states as the agency publishes them (INPS-it/NDC). */
export const stateName = deskSayer({
  draft: { it: 'Bozza', en: 'Draft' },
  'waiting-for-identity': { it: 'In attesa di identità', en: 'Waiting for identity' },
  submitted: { it: 'Protocollata', en: 'Submitted' },
  'documents-asked': { it: 'Integrazione', en: 'Documents asked' },
  granted: { it: 'Accolta', en: 'Granted' },
  refused: { it: 'Rifiutata', en: 'Refused' },
  withdrawn: { it: 'Ritirata', en: 'Withdrawn' },
  review: { it: 'Riesame', en: 'Review' },
  appeal: { it: 'Ricorso', en: 'Appeal' },
} as const satisfies Readonly<Record<CaseStatus, { readonly it: string; readonly en: string }>>);
