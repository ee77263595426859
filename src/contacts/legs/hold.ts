// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Contact, ContactRooms, WatchContacts } from '#queue/index.ts';
import { within } from '#store/index.ts';
import { log } from '#telemetry/index.ts';
import { type Captioned, type HearCaptions, tellCaption, wantCaptions } from './captions.ts';
import type { IceServer } from './ice.ts';
import { type End, join, leave } from './join.ts';
import { seenLeg } from './keep-legs.ts';
import { isHeardBy, isOfColleagues, isOfTwo, type Leg, rolesWith, type SpeaksTo } from './leg.ts';
import type { Key, Line, Notice, Reading } from './line.ts';
import { legsOf } from './ring.ts';
import { agreeToVideo, takeSignals, tellLeg } from './tell-leg.ts';

/** What calls are made with. */
export interface CallRooms extends ContactRooms {
  /** News of the contact itself. */
  readonly watch: WatchContacts;
  readonly calls: {
    /** News of the ends of its call. */
    readonly watch: WatchContacts;
    readonly captions: HearCaptions;
    ice(): readonly IceServer[];
  };
}

/** An end of a call that this process holds: what comes from there. */
export interface Held {
  /** Something for another end. */
  signal(toId: string, data: object): void;
  /** They agree to be seen, or not any more. */
  video(isOn: boolean): void;
  /** They want to read what is said, or not any more. */
  captions(isOn: boolean): void;
  /** Whether somebody reads what is said here. */
  readonly isRead: boolean;
  /** What was said here, to those, for whoever reads it; no further than this end may speak now. */
  said(said: Captioned, to: SpeaksTo): void;
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

  const together = rolesWith(end.role);
  let isOver = false;
  let shown = '';
  let asked = false;
  let reading: Reading = { isRead: false, reads: false };
  let mayTell: SpeaksTo = 'nobody';
  let stopReading: (() => void) | undefined;
  const look = async (): Promise<void> => {
    if (!(await isOpen())) return over('over');
    // Fetched first: whoever wrote them is then among the ends that are read afterwards.
    const signals = await takeSignals(rooms, end.id);
    const all = await legsOf(rooms, contact.id);
    const legs = all.filter(({ role }) => together.includes(role));
    const isConsulting =
      !isOfColleagues(end.role) && all.some(({ role, state }) => role === 'asker' && state === 'joined');
    const me = legs.find(({ id }) => id === end.id);
    if (isOver) return;
    if (!me) return over('elsewhere');
    await read(legs, me);
    if (isOver) return;
    show(legs, me, isConsulting);
    for (const { fromId, body } of signals) {
      if (fromId === null) line.play(body['notice'] as Notice);
      else line.signal(fromId, body['data'] as Readonly<Record<string, unknown>>);
    }
  };
  const show = (legs: readonly Leg[], me: Leg, isConsulting: boolean): void => {
    const others = legs.filter(({ state, id }) => state === 'joined' && id !== end.id);
    // The two whose call it is agree with each other; a third is seen too when they want to be.
    const two = legs.filter(({ state, role }) => state === 'joined' && isOfTwo(role));
    const isAgreed = two.length === 2 && two.every(({ wantsVideo }) => wantsVideo);
    const video = isAgreed && me.wantsVideo;
    const ends = others.map(({ id, speaksTo }) => [id, speaksTo]);
    const now = JSON.stringify([ends, video, me.speaksTo, reading, isConsulting]);
    if (now !== shown) {
      shown = now;
      line.bridge(
        others.map(({ id, role, speaksTo }) => ({ id, role, speaksTo })),
        video,
        me.speaksTo,
        reading,
        isConsulting,
      );
    }
    const isWanted = isOfTwo(me.role) ? two.some(({ wantsVideo }) => wantsVideo) : isAgreed;
    const isAsked = me.role !== 'listener' && !me.wantsVideo && isWanted;
    if (isAsked && !asked) line.gather('video');
    asked = isAsked;
  };

  const read = async (legs: readonly Leg[], me: Leg): Promise<void> => {
    mayTell = me.role === 'listener' ? me.speaksTo : 'all';
    const isRead = legs.some(
      ({ state, role, wantsCaptions }) => state === 'joined' && wantsCaptions && isHeardBy(mayTell, role),
    );
    reading = { isRead, reads: me.wantsCaptions };
    if (!me.wantsCaptions) {
      stopReading?.();
      stopReading = undefined;
    } else
      stopReading ??= await rooms.calls.captions(contact.id, ({ from, to, said }) => {
        if (isOver || !together.includes(from.role)) return;
        if (from.id === end.id || isHeardBy(to, end.role)) line.caption(from, said);
      });
    if (isOver) stopReading?.();
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
    stopReading?.();
    reading = { isRead: false, reads: false };
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
    if (end.role !== 'listener' && !isOfColleagues(end.role)) next(() => agreeToVideo(rooms, ids, isOn));
  };
  return {
    signal: (toId, data) =>
      next(() => tellLeg(rooms, { contactId: contact.id, fromId: end.id, fromRole: end.role, toId }, data)),
    video: agree,
    captions: (isOn) => next(() => wantCaptions(rooms, ids, isOn)),
    get isRead() {
      return reading.isRead;
    },
    said(said, spokenTo) {
      const to = narrower(spokenTo, mayTell);
      if (!reading.isRead || to === 'nobody') return;
      const { id, role } = end;
      next(() => tellCaption(rooms, { contactId: contact.id, from: { id, role }, to, said }));
    },
    pressed: (key) => agree(key === '1'),
    leave() {
      quiet();
      next(() => leave(rooms, contact, end));
    },
    close: quiet,
  };
}

/** Who was spoken to and may be told still. */
function narrower(one: SpeaksTo, other: SpeaksTo): SpeaksTo {
  const widening = ['nobody', 'operator', 'all'] as const;
  return widening.find((to) => to === one || to === other) ?? 'nobody';
}
