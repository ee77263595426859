// SPDX-License-Identifier: AGPL-3.0-or-later
import { setTimeout as pause } from 'node:timers/promises';
import { upgradeWebSocket } from '@hono/node-server';
import type { Context } from 'hono';
import type { WSEvents } from 'hono/ws';
import type { WebSocket } from 'ws';
import { readJson } from '#core/index.ts';
import { heldOpen } from '#limits/index.ts';
import type { Sound } from '#sound/index.ts';
import { bucket } from '#speaking/index.ts';
import { within } from '#store/index.ts';
import { log, requestId } from '#telemetry/index.ts';
import { holderOf } from '../live-stream.ts';
import type { Env } from '../portal-context.ts';

/** What comes over a socket from the page: sound at 16 kHz, or a word of the protocol. */
export interface Ends {
  sound(samples: Float32Array): void;
  message(message: Readonly<Record<string, unknown>>): void | Promise<void>;
  close(): void;
}

/** What is sent over a socket to the page. */
export interface Wire {
  send(message: object): void;
  /** Sound of a turn, 16 bits. */
  sound(turn: number, sound: Sound): void;
  /** Resolves when little waits to be sent. */
  drained(): Promise<void>;
  close(): void;
}

// Sound of 16 bits at 16 kHz comes at 32,000 bytes a second; what was held up on the way may come at once.
const mostBytes = 5 * 32_000;
const bytesEachSecond = 40_000;
const mostMessages = 60;
const messagesEachSecond = 5;
const mostOnTheWay = 512 * 1024;
const pingMs = 20_000;
/** What is asked of the database for one message. */
const messageMs = 20_000;
/** The protocol's own codes (RFC 6455 section 7.4.1). */
const tooMuch = 1008;
/** Registered with IANA for it (WebSocket Close Code Number Registry). */
const tryLater = 1013;

/** So many lines a process holds. */
const lines = heldOpen({ inAll: 500, person: 10, source: 100, narrow: 10 });

/** Whether one more can be held for whoever asks. */
export function hasRoom(c: Context<Env>): boolean {
  return lines.hasRoom(holderOf(c));
}

/** Turns a request into a socket: what comes is bounded, what goes waits for who takes it, and who is gone is noticed. */
export function openSocket(c: Context<Env>, open: (wire: Wire) => Promise<Ends>): Promise<Response> {
  let ends: Promise<Ends> | undefined;
  let raw: WebSocket | undefined;
  let isHere = true;
  let ping: NodeJS.Timeout | undefined;
  let letGo: (() => void) | undefined;
  const bytes = bucket(mostBytes, bytesEachSecond);
  const messages = bucket(mostMessages, messagesEachSecond);
  const fail = (error: unknown) => {
    log('error', 'a line failed', { request: requestId(c) }, error);
    raw?.close(1011);
  };
  const wire: Wire = {
    send: (message) => raw?.send(JSON.stringify(message)),
    sound: (turn, sound) => raw?.send(framed(turn, sound)),
    async drained() {
      while (raw && raw.readyState === raw.OPEN && raw.bufferedAmount > mostOnTheWay) await pause(50);
    },
    close: () => raw?.close(1000),
  };
  const events: WSEvents<WebSocket> = {
    onOpen(_, ws) {
      raw = ws.raw;
      letGo = lines.hold(holderOf(c));
      // Others came between the asking and the opening.
      if (!letGo) return raw?.close(tryLater);
      raw?.on('pong', () => {
        isHere = true;
      });
      ping = setInterval(() => {
        if (!isHere) return raw?.terminate();
        isHere = false;
        raw?.ping();
      }, pingMs);
      ping.unref();
      ends = within(messageMs, () => open(wire));
      ends.catch(fail);
    },
    onMessage({ data }) {
      const size = typeof data === 'string' ? data.length : data instanceof ArrayBuffer ? data.byteLength : 0;
      if (!bytes(size) || (typeof data === 'string' && !messages(1))) return raw?.close(tooMuch);
      const sound = data instanceof ArrayBuffer ? samplesOf(data) : undefined;
      const message = typeof data === 'string' ? messageIn(data) : undefined;
      if (!sound && !message) return raw?.close(tooMuch);
      ends
        ?.then((to) =>
          within(messageMs, () => (sound ? to.sound(sound) : message ? to.message(message) : undefined)),
        )
        .catch(fail);
    },
    onClose() {
      letGo?.();
      clearInterval(ping);
      raw = undefined;
      ends?.then((to) => to.close()).catch(() => undefined);
    },
  };
  return upgradeWebSocket(c, events as never);
}

function samplesOf(data: ArrayBuffer): Float32Array | undefined {
  if (data.byteLength === 0 || data.byteLength % 2 !== 0) return undefined;
  return Float32Array.from(new Int16Array(data), (sample) => sample / 32_768);
}

function messageIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const message = readJson(text);
    return typeof message === 'object' && message !== null && !Array.isArray(message)
      ? (message as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The turn (32 bits), the samples a second (32 bits), and the samples, all in little endian, as every browser's machine has them. */
function framed(turn: number, { samples, rate }: Sound): Buffer {
  const bytes = Buffer.alloc(8 + samples.length * 2);
  bytes.writeUInt32LE(turn, 0);
  bytes.writeUInt32LE(rate, 4);
  samples.forEach((sample, n) => {
    bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), 8 + n * 2);
  });
  return bytes;
}
