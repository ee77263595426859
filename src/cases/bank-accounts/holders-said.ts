// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Sql } from '#store/index.ts';
import type { HolderAnswer } from './holder-check.ts';

/** What a bank said of an account in a case, for whoever decides it. */
export interface HolderSaid {
  /** Where the account stands among the answers; `consent` for another person's own. */
  readonly question: string;
  readonly outcome: HolderAnswer;
  readonly at: Date;
}

/** The last word of the banks on each account of a case. */
export function holdersSaid(sql: Sql, applicationId: string): Promise<readonly HolderSaid[]> {
  return sql.query<HolderSaid>(
    `select distinct on (question) question, outcome, at from holder_check
     where application_id = $1 and question is not null order by question, at desc, id desc`,
    [applicationId],
  );
}
