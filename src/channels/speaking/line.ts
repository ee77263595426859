// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Remembered, windowSamples } from '#activity/index.ts';
import type { Language, Result } from '#core/index.ts';
import type { Heard as HeardInSound } from '#ears/index.ts';
import type { ExpectedTurn } from '#listening/index.ts';
import type { Spoken } from '#reception/index.ts';
import { rate, type Sound } from '#sound/index.ts';
import { hearYesNo } from '#spoken/index.ts';
import type { Expectation, Input } from '#turns/index.ts';
import { joined } from './joined.ts';
import { patienceWith } from './patience.ts';
import { say } from './phrases.ts';
import { type Hearing, listenOn, silent } from './turn-end.ts';
import type { Engines, Voice } from './voice.ts';

/** A conversation, as a line needs it. */
export interface Talk {
  readonly first: Spoken;
  readonly expect: Expectation;
  /** What the ears are told of the answer that is waited for. */
  expected(): ExpectedTurn | undefined;
  /** Whether the person asked to be spoken to more slowly. */
  readonly isSlow: boolean;
  /** More is to be told: it goes on by itself where nobody speaks. */
  readonly isTelling: boolean;
  /** What may be said in the next turn, likeliest first. */
  foreseen(): readonly string[];
  /** What anybody would be told, turn by turn, from the beginning: nothing that is said to one person alone. */
  prompts(): Iterable<readonly string[]>;
  hear(input: Input): Promise<Spoken>;
  /** Asks again an answer that was given before. */
  change(path: string): Promise<Spoken>;
}

/** Why there is no sound; typing goes on. */
export type NoSound = 'no-weights' | 'busy' | 'lost';

/** What the other end of a line is told. */
export type Told =
  /** What is said now, and what follows from it. */
  | { readonly type: 'says'; readonly turn: number; readonly spoken: Spoken }
  /** All sound of a turn is on its way. */
  | { readonly type: 'spoken'; readonly turn: number }
  /** What the person said, as it was heard. */
  | { readonly type: 'heard'; readonly text: string }
  /** The person speaks: be silent at once. `go-on`: it was nothing, go on where you were. `drop`: it was an answer, throw the rest away. */
  | { readonly type: 'hush' | 'go-on' | 'drop' }
  | { readonly type: 'status'; readonly is: 'listening' | 'thinking' }
  | { readonly type: 'no-sound'; readonly why: NoSound };

/** The other end of a line. */
export interface Peer {
  tell(told: Told): void;
  sound(turn: number, sound: Sound): void;
  /** Resolves when what was sent is on its way: who listens slowly is not sent more than they can take. */
  drained(): Promise<void>;
}

/** One conversation aloud, typed at any moment. */
export interface Line {
  /** Sound of the person, 16 kHz. */
  hears(samples: Float32Array): void;
  said(text: string): void;
  change(path: string): void;
  /** The person's microphone is open or not; refused ones are told why. */
  microphone(isOn: boolean): void;
  /** The person wants to hear the answers, or only to read them. */
  aloud(isOn: boolean): void;
  /** The other end has played a turn to its end. */
  played(turn: number): void;
  close(): void;
}

/** So much sound before speech was noticed belongs to it. */
const leadWindows = 10;
/** Sound that waits longer to be looked at than this is not listened to any more. */
const mostWaiting = 6 * rate;
const silenceMs = 12_000;
const silenceWhileTellingMs = 2500;
/** "Sì sì", "mh", "ok": who says no more than this goes on listening. */
const nodWords = 3;

/** Holds a conversation aloud: hears until a turn is over, lets the conversation answer, and speaks until somebody interrupts. */
export function openLine({
  talk,
  voice,
  language,
  peer,
}: {
  readonly talk: Talk;
  readonly voice: Voice | undefined;
  readonly language: Language;
  readonly peer: Peer;
}): Line {
  let seat: (Engines & { leave(): void }) | undefined;
  let isOpen = false;
  let isAloud = false;
  let isClosed = false;
  let turn = 0;
  let last: Spoken = talk.first;
  // The window at which what is said now was put: speech that began before it is no answer to it.
  let putAt = 0;
  let hearing: Hearing = silent;
  let soundsFinished: boolean | undefined;
  let remembered: Remembered | undefined;
  let guess: { readonly to: number; readonly heard: Promise<HeardNow> } | undefined;
  let windows: Float32Array[] = [];
  let firstWindow = 0;
  let waiting: Float32Array[] = [];
  let waitingSamples = 0;
  let isFollowing = false;
  let playing: { readonly turn: number; until: number; hushedAt: number | null } | undefined;
  let listens: AbortController | undefined;
  let foresees: AbortController | undefined;
  let silence: NodeJS.Timeout | undefined;
  let isSilenceTold = false;
  let work: Promise<void> = Promise.resolve();

  const next = (act: () => Promise<void>): void => {
    work = work.then(async () => {
      if (!isClosed) await act();
    });
  };
  const stays = new AbortController();
  makeFirst();
  next(async () => put(talk.first));
  return {
    hears(samples) {
      if (!isOpen || isClosed) return;
      waiting.push(samples);
      waitingSamples += samples.length;
      if (waitingSamples > mostWaiting) return stopListening('busy');
      void follow();
    },
    said(text) {
      next(() => answer({ type: 'said', text }));
    },
    change(path) {
      next(async () => put(await talk.change(path)));
    },
    microphone(isOn) {
      if (!isOn) {
        isOpen = false;
        forgetHearing();
        if (!isAloud) leave();
        return;
      }
      if (sit()) {
        isOpen = true;
        peer.tell({ type: 'status', is: 'listening' });
        awaitSilence();
      }
    },
    aloud(isOn) {
      if (!isOn) {
        isAloud = false;
        stopPlaying();
        if (!isOpen) leave();
      } else if (!isAloud && sit()) {
        isAloud = true;
        next(async () => {
          void speak(turn, last.says);
          makeAhead();
        });
      }
    },
    played(one) {
      if (playing?.turn === one) playing = undefined;
      if (one === turn) awaitSilence();
    },
    close() {
      isClosed = true;
      stays.abort();
      listens?.abort();
      foresees?.abort();
      clearTimeout(silence);
      leave();
    },
  };

  /** Whoever opened the page will press a button in a moment: what they hear then is made meanwhile. */
  function makeFirst(): void {
    const mouth = voice?.prepare();
    const manner = { language, signal: stays.signal };
    mouth?.ahead(talk.first.says, manner);
    mouth?.keep(talk.prompts(), { language });
  }

  function sit(): boolean {
    if (seat) return true;
    const entered = voice?.enter();
    if (!entered?.ok) {
      peer.tell({ type: 'no-sound', why: entered?.problems[0]?.code ?? 'no-weights' });
      return false;
    }
    seat = entered.value;
    return true;
  }

  function leave(): void {
    seat?.leave();
    seat = undefined;
  }

  function stopListening(why: NoSound): void {
    isOpen = false;
    forgetHearing();
    peer.tell({ type: 'no-sound', why });
  }

  function forgetHearing(): void {
    hearing = { ...silent, window: hearing.window };
    waiting = [];
    waitingSamples = 0;
    guess = undefined;
    soundsFinished = undefined;
    clearTimeout(silence);
  }

  /** Looks at what came, window by window; one look at a time. */
  async function follow(): Promise<void> {
    if (isFollowing) return;
    isFollowing = true;
    try {
      while (waitingSamples >= windowSamples && isOpen && !isClosed && seat) {
        const all = joined(waiting);
        const whole = all.subarray(0, Math.floor(all.length / windowSamples) * windowSamples);
        waiting = [all.subarray(whole.length)];
        waitingSamples = all.length - whole.length;
        const followed = await seat.watch.follow(whole.slice(), remembered);
        // What could not be looked at is silence; the next look begins anew.
        const likely = followed.ok ? followed.value.likely : [];
        remembered = followed.ok ? followed.value.remembered : undefined;
        for (let n = 0; n < whole.length / windowSamples; n++)
          window(whole.slice(n * windowSamples, (n + 1) * windowSamples), likely[n] ?? 0);
      }
    } finally {
      isFollowing = false;
    }
  }

  function window(samples: Float32Array, likely: number): void {
    windows.push(samples);
    const before = hearing;
    const taken = listenOn(before, likely, patienceWith(talk.expect.kind), soundsFinished);
    hearing = taken.hearing;
    if (taken.heard === 'begins') speechBegins();
    else if (taken.heard === 'pauses') speechPauses(hearing);
    else if (taken.heard === 'noise') goOn();
    else if (taken.heard === 'ends') speechEnds(before);
    else if (hearing.from === null) keepOnly(hearing.window - leadWindows);
    else if (hearing.to === hearing.window) soundsFinished = undefined;
  }

  function keepOnly(from: number): void {
    if (from <= firstWindow) return;
    windows = windows.slice(from - firstWindow);
    firstWindow = from;
  }

  function speechBegins(): void {
    clearTimeout(silence);
    if (!isPlaying() || !playing || playing.hushedAt !== null) return;
    playing.hushedAt = performance.now();
    peer.tell({ type: 'hush' });
  }

  function soundOf({ from, to }: Hearing): Float32Array {
    const begin = Math.max(0, (from ?? to) - leadWindows - firstWindow);
    return joined(windows.slice(begin, to + 8 - firstWindow));
  }

  // While it is waited whether there is more, what there is is recognised: the answer is often ready when the turn ends.
  function speechPauses(now: Hearing): void {
    const samples = soundOf(now);
    guess = { to: now.to, heard: listenTo(samples) };
    void seat?.watch.judgeTurn(samples).then((judged) => {
      if (hearing.to === now.to && judged.ok) soundsFinished = judged.value > 0.5;
    });
  }

  function speechEnds(before: Hearing): void {
    const heard = guess?.to === before.to ? guess.heard : listenTo(soundOf(before));
    const isOfThisTurn = (before.from ?? 0) >= putAt;
    const at = turn;
    guess = undefined;
    soundsFinished = undefined;
    remembered = undefined;
    keepOnly(hearing.window - leadWindows);
    if (!isPlaying()) peer.tell({ type: 'status', is: 'thinking' });
    next(async () => {
      const { result, kind } = await heard;
      if (turn !== at || !isOfThisTurn) return goOn();
      if (!result.ok) {
        if (result.problems[0]?.code === 'busy') return stopListening('busy');
        const again = say('sayAgain', language);
        return put({ ...last, says: [again] });
      }
      const { text, understood } = result.value;
      if (text.trim() === '') return goOn();
      if (isPlaying() && isNod(text)) return goOn();
      peer.tell({ type: 'heard', text: talk.expect.isSecret ? '•••' : text });
      const weighed = understood && kind !== undefined ? { weighed: { kind, understood } } : {};
      await answer({ type: 'said', text, ...weighed });
    });
  }

  async function listenTo(samples: Float32Array): Promise<HeardNow> {
    const { kind } = talk.expect;
    const expected = talk.expected();
    const sound: Sound = { samples, rate };
    const result = await (seat?.ears.hear(sound, language, expected) ?? lost);
    return { result, kind: expected ? kind : undefined };
  }

  /** Whether it is only a sign that somebody listens, while they are told something else than a question of yes or no. */
  function isNod(text: string): boolean {
    if (talk.expect.kind === 'yes-no' && !talk.isTelling) return false;
    const { value, problem } = hearYesNo(text, { language });
    return value === true && !problem && text.trim().split(/\s+/).length <= nodWords;
  }

  /** It was no turn: the sentence that was interrupted goes on. */
  function goOn(): void {
    soundsFinished = undefined;
    if (playing && playing.hushedAt !== null) {
      playing.until += performance.now() - playing.hushedAt;
      playing.hushedAt = null;
      peer.tell({ type: 'go-on' });
    } else if (!isPlaying()) {
      peer.tell({ type: 'status', is: 'listening' });
      awaitSilence();
    }
  }

  async function answer(input: Input): Promise<void> {
    clearTimeout(silence);
    if (input.type === 'said') isSilenceTold = false;
    put(await talk.hear(input));
  }

  /** Says what comes next: read at once, heard as it is made. */
  function put(spoken: Spoken): void {
    stopPlaying();
    turn++;
    last = spoken;
    putAt = hearing.window;
    peer.tell({ type: 'says', turn, spoken });
    if (isAloud) {
      void speak(turn, spoken.says);
      makeAhead();
    } else peer.tell({ type: 'spoken', turn });
  }

  /** While this is heard and answered, the voice makes what may come next. */
  function makeAhead(): void {
    foresees?.abort();
    if (!seat || last.ended !== null) return;
    foresees = new AbortController();
    const manner = { language, slow: talk.isSlow, signal: foresees.signal };
    seat.mouth.ahead(talk.foreseen(), manner);
  }

  async function speak(of: number, texts: readonly string[]): Promise<void> {
    if (!seat || of !== turn) return;
    listens?.abort();
    listens = new AbortController();
    const manner = { language, slow: talk.isSlow, signal: listens.signal };
    playing = { turn: of, until: performance.now(), hushedAt: null };
    for await (const made of seat.mouth.speak(texts.join(' '), manner)) {
      if (of !== turn || !isAloud || isClosed) return;
      if (!made.ok) {
        peer.tell({ type: 'no-sound', why: made.problems[0]?.code ?? 'lost' });
        break;
      }
      await peer.drained();
      if (of !== turn || !playing) return;
      const { samples, rate: perSecond } = made.value;
      playing.until = Math.max(playing.until, performance.now()) + (1000 * samples.length) / perSecond;
      peer.sound(of, made.value);
    }
    peer.tell({ type: 'spoken', turn: of });
  }

  function isPlaying(): boolean {
    if (!playing) return false;
    return playing.hushedAt !== null || performance.now() < playing.until;
  }

  function stopPlaying(): void {
    listens?.abort();
    if (playing) peer.tell({ type: 'drop' });
    playing = undefined;
  }

  /** Who says nothing is asked once more, and then left in peace; what is told in pieces goes on. */
  function awaitSilence(): void {
    clearTimeout(silence);
    if (!isOpen || isClosed || last.ended !== null) return;
    const { isTelling } = talk;
    if (isSilenceTold && !isTelling) return;
    silence = setTimeout(
      () => {
        if (hearing.from !== null || isPlaying()) return awaitSilence();
        if (!isTelling) isSilenceTold = true;
        next(() => answer({ type: 'silence' }));
      },
      isTelling ? silenceWhileTellingMs : silenceMs,
    );
    silence.unref();
  }
}

interface HeardNow {
  readonly result: Result<HeardInSound, 'busy' | 'lost'>;
  /** The kind of answer along which it was heard. */
  readonly kind: string | undefined;
}

const lost: Result<HeardInSound, 'busy' | 'lost'> = { ok: false, problems: [{ path: '', code: 'lost' }] };
