// SPDX-License-Identifier: AGPL-3.0-or-later
import { log } from '#telemetry/index.ts';
import { type ContactRooms, newsChannel } from './contact.ts';
import { keepQueue } from './keep-queue.ts';
import { offerNow } from './offer-now.ts';

/**
 * Lets go what ran out, and offers who waits to who is free: at each word of it, and every second. Every process does it; which one makes an
 * offer makes no difference. Gives back how to stop.
 */
export async function workOnQueue(rooms: ContactRooms, everyMs = 1000): Promise<() => Promise<void>> {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> | undefined;
  let isWanted = false;
  const work = async (): Promise<void> => {
    try {
      await keepQueue(rooms);
      for (let made = 1; made > 0 && !isOver; ) made = await offerNow(rooms);
    } catch (error) {
      // Tried again in a second: nothing was lost, for nothing was kept here.
      log('warn', 'the queue was not served', {}, error);
    }
  };
  const go = (): void => {
    if (isOver) return;
    if (round !== undefined) {
      isWanted = true;
      return;
    }
    clearTimeout(timer);
    isWanted = false;
    round = work().finally(() => {
      round = undefined;
      if (isWanted) go();
      else if (!isOver) timer = setTimeout(go, everyMs).unref();
    });
  };
  const stopListening = await rooms.database.listen(newsChannel, { heard: go, deaf: go });
  go();
  return async () => {
    isOver = true;
    clearTimeout(timer);
    await stopListening();
    await round;
  };
}
