// SPDX-License-Identifier: AGPL-3.0-or-later
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { resample } from '#sound/index.ts';

/** Samples a second, of both sides. */
export const lineRate = 16_000;
const frame = 320;
const frameMs = 20;
/** Where speech is in a waveform. */
const audible = 0.02;

/** What the counter says in a turn, as the page is told it. */
export interface Said {
  readonly turn: number;
  readonly texts: readonly string[];
  /** What can be touched instead. */
  readonly choices: readonly string[];
  /** What the form beside calls the question, and what stands in it. */
  readonly asked: string | null;
  readonly answers: readonly { readonly name: string; readonly value: string }[];
  /** How the conversation ended; undefined while it goes on. */
  readonly ended: string | undefined;
  readonly number: string | undefined;
}

/** When something happened in a turn, in milliseconds of the recording; undefined where it did not. */
export interface Times {
  lastSpeech?: number | undefined;
  turnEnded?: number | undefined;
  heard?: number | undefined;
  said?: number | undefined;
  soundCame?: number | undefined;
  firstSpeech?: number | undefined;
}

/** Somebody on the line of the voice page, at the pace of speech, with a recording of both sides. */
export interface Aloud {
  /** What was said last, once the page was told it. */
  said(): Said;
  /** When the turn was said, and when the caller spoke last, milliseconds of the recording. */
  saidAt(): number;
  spokeAt(): number;
  /** The texts that were heard of the caller since the last time that somebody asked. */
  takeHeard(): readonly string[];
  /** Resolves when the counter has said all of its turn; at latest after so many milliseconds, with false. */
  listens(mostMs: number): Promise<boolean>;
  /** Resolves when the counter has been heard for so long within its turn. */
  listensFor(ms: number, mostMs: number): Promise<boolean>;
  /** Says a sound. Resolves with the next turn, or with undefined where none came within so many milliseconds. */
  speaks(
    sound: Float32Array,
    mostMs: number,
  ): Promise<{ readonly said: Said; readonly times: Times } | undefined>;
  /** Waits for the next turn without a word. */
  waits(mostMs: number): Promise<Said | undefined>;
  /** Types an answer. */
  types(text: string, mostMs: number): Promise<Said | undefined>;
  /** Says a sound that is no answer. Resolves when all of it was said and the counter is heard again, with false where it is not. */
  speaksAside(sound: Float32Array, mostMs: number): Promise<boolean>;
  /** From a caller's first speech while the counter is heard to its silence, milliseconds. */
  readonly hushes: readonly number[];
  /** What the two sides sounded like, from the first moment. */
  recording(): { readonly caller: Float32Array; readonly counter: Float32Array };
  close(): void;
}

interface FromCounter {
  readonly type: string;
  readonly turn?: number;
  readonly texts?: readonly string[];
  readonly text?: string;
  readonly why?: string;
  readonly choices?: readonly { readonly label: string }[];
  readonly shown?: { readonly answers: Said['answers']; readonly asked: string | null };
  readonly ended?: { readonly how: string };
  readonly number?: string;
}

/** Opens the page as a browser does, and its line; presses "Parlare" after so long. */
export async function callAloud(
  home: string,
  page: string,
  {
    cookie,
    pressAfterMs = 1500,
    isTyped = false,
  }: {
    readonly cookie: string;
    readonly pressAfterMs?: number;
    /** Nothing is spoken or heard: only read and typed. */
    readonly isTyped?: boolean;
  },
): Promise<Aloud> {
  const shown = await fetch(home + page, { headers: { cookie } });
  const own = shown.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const address = /data-line="([^"]+)"/.exec(await shown.text())?.[1]?.replaceAll('&amp;', '&');
  if (!address) throw new Error(`no line on ${page}: ${shown.status}`);
  const socket = new WebSocket(home.replace('http', 'ws') + address, {
    headers: { cookie: [cookie, own].filter(Boolean).join('; '), origin: home },
  });
  let said: Said | undefined;
  let heard: string[] = [];
  let times: Times = {};
  let spokenTurn = 0;
  let comes: { samples: Float32Array; at: number }[] = [];
  let toSay: Float32Array = new Float32Array();
  let saidAt = 0;
  let isHushed = false;
  let isPlayed = 0;
  let heardMs = 0;
  // Of the turn and of the caller's words, in the recording.
  let soundAt: number | undefined;
  let spokeAt = 0;
  let bargedAt: number | undefined;
  const hushes: number[] = [];
  const sides = { caller: [] as Float32Array[], counter: [] as Float32Array[] };
  let frames = 0;
  const begun = performance.now();
  const now = () => performance.now() - begun;
  const isSilent = () => comes.length === 0;

  socket.on('message', (data: Buffer, isBinary) => {
    if (isBinary) {
      if (data.readUInt32LE(0) !== said?.turn) return;
      const samples = Float32Array.from(
        new Int16Array(data.buffer.slice(data.byteOffset + 8, data.byteOffset + data.length)),
        (sample) => sample / 32_768,
      );
      times.soundCame ??= now();
      comes.push({ samples: resample({ samples, rate: data.readUInt32LE(4) }, lineRate), at: 0 });
      return;
    }
    const message = JSON.parse(String(data)) as FromCounter;
    if (message.type === 'says') {
      said = {
        turn: message.turn ?? 0,
        texts: message.texts ?? [],
        choices: (message.choices ?? []).map(({ label }) => label),
        asked: message.shown?.asked ?? null,
        answers: message.shown?.answers ?? [],
        ended: message.ended?.how,
        number: message.number,
      };
      heardMs = 0;
      soundAt = undefined;
      times.said = now();
      times.firstSpeech = undefined;
    }
    if (message.type === 'status' && 'is' in message && message.is === 'thinking') times.turnEnded = now();
    if (message.type === 'heard') {
      heard.push(message.text ?? '');
      times.heard = now();
    }
    if (message.type === 'hush') isHushed = true;
    if (message.type === 'go-on') isHushed = false;
    if (message.type === 'drop') {
      isHushed = false;
      comes = [];
    }
    if (message.type === 'spoken') spokenTurn = message.turn ?? 0;
    if (message.type === 'no-sound') process.stderr.write(`no sound: ${message.why}\n`);
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const send = (message: object) => socket.send(JSON.stringify(message));
  await pause(pressAfterMs);
  if (!isTyped) {
    // What was only read so far is said now.
    spokenTurn = 0;
    isPlayed = 0;
    send({ type: 'aloud', isOn: true });
    send({ type: 'microphone', isOn: true });
  }
  const pressed = now();

  // A microphone and a loudspeaker: a frame each 20 ms.
  const timer = setInterval(() => {
    for (; frames * frameMs < now() - pressed; frames++) {
      const at = pressed + frames * frameMs;
      const spoken = new Float32Array(frame);
      spoken.set(toSay.subarray(saidAt, saidAt + frame));
      saidAt += frame;
      const played = new Float32Array(frame);
      if (!isHushed) play(played);
      sides.caller.push(spoken);
      sides.counter.push(played);
      const speaks = isAudible(spoken);
      const isHeard = isAudible(played);
      if (speaks) times.lastSpeech = at + frameMs;
      if (isHeard) {
        heardMs += frameMs;
        soundAt ??= at - pressed;
        times.firstSpeech ??= at;
      }
      if (speaks && bargedAt === undefined && !isSilent() && !isHushed) bargedAt = at;
      if (bargedAt !== undefined && (isHushed || isSilent())) {
        hushes.push(at - bargedAt);
        bargedAt = undefined;
      }
      if (said && spokenTurn === said.turn && isSilent() && isPlayed !== said.turn) {
        isPlayed = said.turn;
        send({ type: 'played', turn: said.turn });
      }
      if (socket.readyState === WebSocket.OPEN)
        socket.send(Buffer.from(Int16Array.from(spoken, (sample) => sample * 32_767).buffer));
    }
  }, 5);

  function play(into: Float32Array): void {
    for (let at = 0; at < frame && comes[0]; ) {
      const part = comes[0].samples.subarray(comes[0].at, comes[0].at + frame - at);
      into.set(part, at);
      at += part.length;
      comes[0].at += part.length;
      if (comes[0].at >= comes[0].samples.length) comes.shift();
    }
  }

  async function until(isSo: () => boolean, mostMs: number): Promise<boolean> {
    const end = now() + mostMs;
    while (!isSo() && now() < end) await pause(frameMs);
    return isSo();
  }

  function begin(sound: Float32Array): void {
    // What was said before is no part of this turn.
    bargedAt = undefined;
    times = {};
    spokeAt = now() - pressed;
    toSay = sound;
    saidAt = 0;
  }

  await until(() => said !== undefined, 20_000);
  const current = () => {
    if (!said) throw new Error('the line says nothing');
    return said;
  };
  return {
    said: current,
    saidAt: () => soundAt ?? now() - pressed,
    spokeAt: () => spokeAt,
    async waits(mostMs) {
      const { turn } = current();
      const came = await until(() => current().turn !== turn, mostMs);
      return came ? current() : undefined;
    },
    async types(text, mostMs) {
      const { turn } = current();
      send({ type: 'said', text });
      const came = await until(() => current().turn !== turn, mostMs);
      return came ? current() : undefined;
    },
    takeHeard() {
      const all = heard;
      heard = [];
      return all;
    },
    listens: async (mostMs) =>
      isTyped || until(() => spokenTurn === current().turn && isPlayed === current().turn, mostMs),
    listensFor: async (ms, mostMs) => isTyped || until(() => heardMs >= ms, mostMs),
    async speaks(sound, mostMs) {
      const { turn } = current();
      begin(sound);
      if (!(await until(() => current().turn !== turn, mostMs))) return undefined;
      const of = times;
      await until(() => of.soundCame !== undefined || current().ended !== undefined, 20_000);
      await until(() => of.firstSpeech !== undefined, 5000);
      return { said: current(), times: of };
    },
    async speaksAside(sound, mostMs) {
      begin(sound);
      await pause((1000 * sound.length) / lineRate);
      const before = heardMs;
      return until(() => heardMs > before + 200, mostMs);
    },
    hushes,
    recording: () => ({ caller: joined(sides.caller), counter: joined(sides.counter) }),
    close() {
      clearInterval(timer);
      socket.close();
    },
  };
}

function isAudible(samples: Float32Array): boolean {
  return samples.some((sample) => Math.abs(sample) > audible);
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.length * frame);
  parts.forEach((part, n) => {
    all.set(part, n * frame);
  });
  return all;
}
