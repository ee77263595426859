// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Contact, ContactRooms, WatchContacts } from '#queue/index.ts';
import { within } from '#store/index.ts';
import { log } from '#telemetry/index.ts';
import type { IceServer } from './ice.ts';
import { type End, join, leave } from './join.ts';
import { seenLeg } from './keep-legs.ts';
import { isOfTwo, type Leg } from './leg.ts';
import type { Key, Line, Notice } from './line.ts';
import { legsOf } from './ring.ts';
import { agreeToVideo, takeSignals, tellLeg } from './tell-leg.ts';

/** What calls are made with. */
export interface CallRooms extends ContactRooms {
  /** News of the contact itself. */
  readonly watch: WatchContacts;
  readonly calls: {
    /** News of the ends of its call. */
    readonly watch: WatchContacts;
    ice(): readonly IceServer[];
  };
}

/** An end of a call that this process holds: what comes from there. */
export interface Held {
  /** Something for another end. */
  signal(toId: string, data: object): void;
  /** They agree to be seen, or not any more. */
  video(isOn: boolean): void;
  /** A key was pressed at what they were asked last. */
  pressed(key: Key): void;
  /** They leave. */
  leave(): void;
  /** The connection broke: they have a minute to come back. */
  close(): void;
}

// A third of what an end may be silent.
const beatMs = 20_000;
/** What one act may take of the database: the line itself stays open for as long as they talk. */
const actMs = 20_000;

/**
 * Answers the call of a contact at one end, and works its line until the end is over: whoever else comes and goes, in whatever process, is
 * joined to it; what they tell each other is passed on. `isOpen` says whether whoever is there may still be: their visit, the contact.
 * Undefined where this is nobody's end.
 */
export async function answer(
  rooms: CallRooms,
  contact: Contact,
  end: End,
  { line, isOpen }: { readonly line: Line; isOpen(): Promise<boolean> },
): Promise<Held | undefined> {
  if (!(await isOpen())) {
    line.hangUp('over');
    return undefined;
  }
  const joined = await join(rooms, contact, end);
  if (!joined.ok) {
    line.hangUp('wrong');
    return undefined;
  }
  line.answer({ legId: end.id, ice: rooms.calls.ice() });

  let isOver = false;
  let shown = '';
  let asked = false;
  const look = async (): Promise<void> => {
    if (!(await isOpen())) return over('over');
    // Fetched first: whoever wrote them is then among the ends that are read afterwards.
    const signals = await takeSignals(rooms, end.id);
    const legs = await legsOf(rooms, contact.id);
    const me = legs.find(({ id }) => id === end.id);
    if (isOver) return;
    if (!me) return over('elsewhere');
    show(legs, me);
    for (const { fromId, body } of signals) {
      if (fromId === null) line.play(body['notice'] as Notice);
      else line.signal(fromId, body['data'] as Readonly<Record<string, unknown>>);
    }
  };
  const show = (legs: readonly Leg[], me: Leg): void => {
    const others = legs.filter(({ state, id }) => state === 'joined' && id !== end.id);
    // The two whose call it is agree with each other; a third is seen too when they want to be.
    const two = legs.filter(({ state, role }) => state === 'joined' && isOfTwo(role));
    const isAgreed = two.length === 2 && two.every(({ wantsVideo }) => wantsVideo);
    const video = isAgreed && me.wantsVideo;
    const now = JSON.stringify([others.map(({ id, speaksTo }) => [id, speaksTo]), video, me.speaksTo]);
    if (now !== shown) {
      shown = now;
      line.bridge(
        others.map(({ id, role, speaksTo }) => ({ id, role, speaksTo })),
        video,
        me.speaksTo,
      );
    }
    const isWanted = isOfTwo(me.role) ? two.some(({ wantsVideo }) => wantsVideo) : isAgreed;
    const isAsked = me.role !== 'listener' && !me.wantsVideo && isWanted;
    if (isAsked && !asked) line.gather('video');
    asked = isAsked;
  };

  // One after the other: what is passed on stays in order.
  let work: Promise<void> = Promise.resolve();
  const next = (act: () => Promise<void>): void => {
    work = work
      .then(() => within(actMs, act))
      .catch((error: unknown) => {
        // Looked at again at the next word, and at each beat.
        log('warn', 'a call was not served', {}, error);
      });
  };
  let isToLook = false;
  const news = (): void => {
    if (isToLook || isOver) return;
    isToLook = true;
    next(async () => {
      isToLook = false;
      if (!isOver) await look();
    });
  };
  const stops = [
    rooms.watch(contact.id, news),
    rooms.calls.watch(contact.id, news),
    rooms.calls.watch(end.id, news),
  ];
  const beat = setInterval(() => {
    next(() => seenLeg(rooms, end.id));
    news();
  }, beatMs);
  beat.unref();
  const quiet = (): void => {
    isOver = true;
    clearInterval(beat);
    for (const stop of stops) stop();
  };
  const over = async (why: 'over' | 'elsewhere'): Promise<void> => {
    if (isOver) return;
    quiet();
    line.hangUp(why);
    if (why === 'over') await leave(rooms, contact, end);
  };
  news();
  const ids = { contactId: contact.id, legId: end.id, isOfTwo: isOfTwo(end.role) };
  const agree = (isOn: boolean): void => {
    if (end.role !== 'listener') next(() => agreeToVideo(rooms, ids, isOn));
  };
  return {
    signal: (toId, data) => next(() => tellLeg(rooms, { contactId: contact.id, fromId: end.id, toId }, data)),
    video: agree,
    pressed: (key) => agree(key === '1'),
    leave() {
      quiet();
      next(() => leave(rooms, contact, end));
    },
    close: quiet,
  };
}
