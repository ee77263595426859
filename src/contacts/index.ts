// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Answering } from '#catalogue/index.ts';
import type { Clock } from '#core/index.ts';
import type { GuestRooms } from '#guests/index.ts';
import {
  type CallRooms,
  callChannel,
  type IceSettings,
  iceServers,
  keepLegs,
  openCaptions,
} from '#legs/index.ts';
import { keepPresence, stillHere } from '#operators/index.ts';
import {
  type AlarmLimits,
  alarmsNow,
  type ContactRooms,
  type PinCounts,
  watchContacts,
  workOnQueue,
} from '#queue/index.ts';
import type { Store } from '#store/index.ts';

/** The contact centre as the channels work with it. */
export interface ContactsWing {
  readonly contacts: CallRooms & GuestRooms & { stop(): Promise<void>; readonly desks: Desks };
}

/** The desks that stand open in this process. */
export interface Desks {
  /** One more, until what is given back is called. */
  open(operatorId: string): () => void;
  /** One was seen: a page of theirs was asked for. */
  seen(operatorId: string): Promise<void>;
  /** Tells the database of all of them that they are there. */
  tell(): Promise<void>;
}

interface Below {
  readonly store: Pick<Store, 'database'>;
  readonly clock: Clock;
  readonly key: Buffer;
}

/** Opens the contact centre. `ice`: by which servers calls find their way; without them, within one network. `answering`: when people answer. `alarms`: from where on whoever leads is told. `pinCounts`: whether a PIN still does by which somebody was identified. */
export function openContacts(
  { store: { database }, clock, key }: Below,
  {
    ice = { urls: [] },
    answering,
    alarms,
    pinCounts,
  }: {
    readonly ice?: IceSettings;
    readonly answering?: Answering | undefined;
    readonly alarms?: AlarmLimits;
    readonly pinCounts: PinCounts;
  },
): ContactsWing {
  const [news, calls] = [watchContacts(database), watchContacts(database, callChannel)];
  const captions = openCaptions(database);
  return {
    contacts: {
      database,
      clock,
      key,
      answering,
      alarms,
      pinCounts,
      watch: news.watch,
      calls: { watch: calls.watch, captions: captions.hear, ice: () => iceServers(ice, clock.nowMs()) },
      async stop() {
        await Promise.all([news.stop(), calls.stop(), captions.stop()]);
      },
      desks: desks({ database, clock }),
    },
  };
}

function desks(rooms: ContactRooms): Desks {
  const open = new Map<string, number>();
  return {
    open(operatorId) {
      open.set(operatorId, (open.get(operatorId) ?? 0) + 1);
      return () => {
        const left = (open.get(operatorId) ?? 1) - 1;
        if (left > 0) open.set(operatorId, left);
        else open.delete(operatorId);
      };
    },
    seen: (operatorId) => stillHere(rooms, [operatorId]),
    tell: () => stillHere(rooms, [...open.keys()]),
  };
}

// A third of what an operator may be silent before they count as gone.
const beatMs = 10_000;

/** The work of this wing that no page waits for: the queue is served, the desks of this process are known to be there, and ends of calls that are gone are let go. */
export async function workOnContacts({ contacts }: ContactsWing): Promise<() => Promise<void>> {
  const stopQueue = await workOnQueue(contacts);
  const beat = setInterval(() => {
    // Told again at the next beat.
    contacts.desks.tell().catch(() => undefined);
    keepLegs(contacts).catch(() => undefined);
    keepPresence(contacts).catch(() => undefined);
    // Since when something goes wrong is known also where no wallboard stands open.
    alarmsNow(contacts).catch(() => undefined);
  }, beatMs);
  beat.unref();
  return async () => {
    clearInterval(beat);
    await stopQueue();
    await contacts.stop();
  };
}
