// SPDX-License-Identifier: AGPL-3.0-or-later
import { asksOthersKind } from './asks-others.ts';
import { changesAnotherKind } from './changes-another.ts';
import { dueKind } from './due.ts';
import { estimateOnlyKind } from './estimate-only.ts';
import type { FeatureKind } from './feature.ts';
import { guardsAccountsKind } from './guards-accounts.ts';
import { onGrantKind } from './on-grant.ts';
import { ownTermKind } from './own-term.ts';
import { papersKind } from './papers.ts';
import { periodKind } from './period.ts';
import { producesKind } from './produces.ts';
import { readsKind } from './reads.ts';

/** What only some services have, each in a file of its own. Adding one here gives it its words and its check. */
export const featureKinds: readonly FeatureKind[] = [
  guardsAccountsKind,
  asksOthersKind,
  changesAnotherKind,
  ownTermKind,
  onGrantKind,
  estimateOnlyKind,
  papersKind,
  readsKind,
  dueKind,
  producesKind,
  periodKind,
];
