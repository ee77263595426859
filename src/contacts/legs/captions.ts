// SPDX-License-Identifier: AGPL-3.0-or-later
import { readJson } from '#core/index.ts';
import type { ContactRooms } from '#queue/index.ts';
import type { Database } from '#store/index.ts';
import { inTurn, type LegRole, type SpeaksTo, toldLegs } from './leg.ts';

/** Why what somebody says is not written down now: too many speak at once, or nobody here can write it. */
export type NotWritten = 'busy' | 'no-weights' | 'no-language';

/** What was said at one end of a call, or that it could not be written. */
export type Captioned = { readonly text: string } | { readonly missing: NotWritten };

/** A caption on its way to those who read. */
export interface Caption {
  readonly contactId: string;
  readonly from: { readonly id: string; readonly role: LegRole };
  /** Whom they spoke to when they said it. */
  readonly to: SpeaksTo;
  readonly said: Captioned;
}

/** Hears the captions of a call, wherever they are made, from when it resolves. Gives back how to stop. */
export type HearCaptions = (contactId: string, onCaption: (caption: Caption) => void) => Promise<() => void>;

/** Captions go from process to process as words that PostgreSQL passes on: no table has them, and who hears none now has missed them. */
const captionChannel = 'sportello_caption';
/** A word of PostgreSQL holds 8,000 bytes. */
const longestCaption = 1000;

/** An end wants to read what is said, or not any more; the others are told (`Line.bridge`). */
export async function wantCaptions(
  rooms: ContactRooms,
  { contactId, legId }: { readonly contactId: string; readonly legId: string },
  isWanted: boolean,
): Promise<void> {
  await rooms.database.transaction(async (sql) => {
    await inTurn(sql, contactId);
    const [changed] = await sql.query<{ id: string }>(
      `update contact_leg set wants_captions = $2 where id = $1 and state = 'joined' and role <> 'listener' and wants_captions <> $2
       returning id`,
      [legId, isWanted],
    );
    if (changed) await toldLegs(sql, [contactId]);
  });
}

/** Tells those who read what was said. */
export async function tellCaption({ database }: ContactRooms, caption: Caption): Promise<void> {
  const { said } = caption;
  const short = 'text' in said ? { text: said.text.slice(0, longestCaption) } : said;
  await database.query('select pg_notify($1, $2)', [
    captionChannel,
    JSON.stringify({ ...caption, said: short }),
  ]);
}

/** One connection that hears the captions for all who read in this process, from the first of them on. */
export function openCaptions(database: Pick<Database, 'listen'>): {
  readonly hear: HearCaptions;
  stop(): Promise<void>;
} {
  const readers = new Map<string, Set<(caption: Caption) => void>>();
  let listening: Promise<() => Promise<void>> | undefined;
  const begin = () => {
    listening ??= database.listen(captionChannel, {
      heard(word) {
        const caption = readJson(word) as Caption;
        for (const onCaption of readers.get(caption.contactId) ?? []) onCaption(caption);
      },
    });
    // Tried again by the next one who reads.
    listening.catch(() => {
      listening = undefined;
    });
  };
  return {
    async hear(contactId, onCaption) {
      begin();
      const those = readers.get(contactId) ?? new Set();
      readers.set(contactId, those.add(onCaption));
      await listening?.catch(() => undefined);
      return () => {
        those.delete(onCaption);
        if (those.size === 0) readers.delete(contactId);
      };
    },
    async stop() {
      await (await listening?.catch(() => undefined))?.();
    },
  };
}
