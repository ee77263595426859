// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Bucket, Buckets, Size } from './buckets.ts';
import type { Source } from './source.ts';

/** How many messages go out in an hour to addresses that guests wrote. Six times as many in a day. */
export interface GuestMessages {
  /** Of the whole counter. */
  readonly perHour: number;
  /** Of what is handed in from one source. */
  readonly perHourOfSource: number;
}

export const usualGuestMessages: GuestMessages = { perHour: 600, perHourOfSource: 30 };

/** Who hands something in without saying who they are: somebody at a source, or the registered program of another institution. */
export type Guest = { readonly source: Source } | { readonly client: string };

/**
 * Whether one more message may go to an address that a guest wrote: counted for the whole counter and by source, for an hour and for a
 * day, by all processes together. Who types strangers' addresses from many lines soon sends nothing. What people are told who have an
 * account is not counted here and never held back. A program has at most half of all.
 */
export async function mayWriteToGuest(
  buckets: Buckets,
  { perHour, perHourOfSource }: GuestMessages,
  guest: Guest,
): Promise<boolean> {
  const whose = 'client' in guest ? ['client', guest.client] : ['source', guest.source];
  const most = 'client' in guest ? Math.ceil(perHour / 2) : perHourOfSource;
  const own = whose[1] === null ? [] : hourAndDay(`guest-messages ${whose[0]}`, whose[1] ?? '', most);
  return (await buckets.take([...own, ...hourAndDay('guest-messages', '', perHour)])) === 0;
}

function hourAndDay(what: string, whose: string, perHour: number): readonly Bucket[] {
  const perDay = perHour * 6;
  const hour: Size = { most: perHour, everySeconds: 3600 / perHour };
  // Never for a whole day at once, which a bucket does not hold (`buckets.ts`).
  const day: Size = { most: perDay, everySeconds: 86_000 / perDay };
  return [
    { what: `${what} hour`, whose, ...hour },
    { what: `${what} day`, whose, ...day },
  ];
}
