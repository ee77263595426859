// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Catalogue } from '#catalogue/index.ts';
import type { Clock } from '#core/index.ts';
import type { Places } from '#places/index.ts';
import type { RegisterKeys } from '#protocol/index.ts';
import type { Database } from '#store/index.ts';

/** What every act on a case stands on. */
export interface CaseGround {
  readonly database: Database;
  readonly catalogue: Catalogue;
  readonly places: Places;
  readonly clock: Clock;
  /** What the protocol register is sealed with. */
  readonly register: { readonly keys: RegisterKeys };
}
