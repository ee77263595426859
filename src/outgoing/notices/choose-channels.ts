// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, ok, type Result, refuse } from '#core/index.ts';
import type { Sql } from '#store/index.ts';
import { goOnWriting, writtenNow } from './also-written.ts';
import { isHeld, reachedBefore, tellOfChange } from './contact-changes.ts';
import type { Choice } from './contact-points.ts';

/**
 * The person alone chooses how to be told. Channels that are turned off are told of like a contact that changed: messages would end there
 * unseen.
 */
export async function chooseAlone(
  sql: Sql,
  personId: string,
  choice: Choice,
  { language, at }: { readonly language: Language; readonly at: Date },
): Promise<Result<null, 'held'>> {
  const written = await writtenNow(sql, personId);
  const off = written.filter(({ channel }) => !choice[channel]);
  if (off.length > 0 && (await isHeld(sql, personId, at))) return refuse('held');
  const reached = await reachedBefore(sql, personId, at);
  await choose(sql, personId, choice);
  const isAlso = (await goOnWriting(sql, personId, written, at)).length > 0;
  for (const { channel, id } of off)
    await tellOfChange(sql, personId, { channel, reached, before: [id], language, at, isAlso });
  return ok(null);
}

/** From now on they are told so. */
export async function choose(sql: Sql, personId: string, { email, sms, appIo }: Choice): Promise<void> {
  await sql.query(
    `insert into notice_choice (person_id, email, sms, app_io) values ($1, $2, $3, $4)
     on conflict (person_id) do update set email = excluded.email, sms = excluded.sms, app_io = excluded.app_io`,
    [personId, email, sms, appIo],
  );
}
