// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type Language, ok, type Result, readJson, refuse } from '#core/index.ts';
import { readWav, type Sound, writeWav } from '#sound/index.ts';
import type { NotDone } from '#workers/index.ts';

/**
 * A speech server of the administration's own, of the interface that OpenAI published and others follow (speaches, LocalAI,
 * Kokoro-FastAPI): `POST /audio/transcriptions` and `POST /audio/speech` below its address.
 */
export interface SpeechServer {
  /** Below it are `/audio/…`; it often ends in `/v1`. */
  readonly url: string;
  readonly key?: string | undefined;
  /** The model that hears; without it the counter hears by itself. */
  readonly hears?: string | undefined;
  /** The model that speaks; without it the counter speaks by itself. */
  readonly speaks?: string | undefined;
  /** The voice that speaks, by its name there. */
  readonly voice?: string | undefined;
}

/** As much as is said in one turn; more is no answer of such a server. */
const largestText = 64_000;
/** Two minutes at 48 kHz. */
const largestSound = 12_000_000;
const written = z.object({ text: z.string() });

/** What is said in a sound, as the server writes it. `busy`: it says so (429, 503). `lost`: no answer in time, or none that fits. */
export async function transcribeThere(
  { url, key, hears = '' }: SpeechServer,
  sound: Sound,
  language: Language,
  withinMs: number,
): Promise<Result<string, NotDone>> {
  const form = new FormData();
  form.set('file', new Blob([writeWav(sound).slice()], { type: 'audio/wav' }), 'turn.wav');
  form.set('model', hears);
  form.set('language', language);
  form.set('response_format', 'json');
  form.set('temperature', '0');
  const came = await bytesFrom(`${url}/audio/transcriptions`, { key, body: form }, withinMs, largestText);
  if (!came.ok) return came;
  const read = written.safeParse(asJson(came.value));
  return read.success ? ok(read.data.text.trim()) : refuse('lost');
}

/** A text, read aloud by the server. `busy` and `lost` as above. */
export async function speakThere(
  { url, key, speaks = '', voice = '' }: SpeechServer,
  text: string,
  speed: number,
  withinMs: number,
): Promise<Result<Sound, NotDone>> {
  const body = JSON.stringify({ model: speaks, input: text, voice, response_format: 'wav', speed });
  const came = await bytesFrom(`${url}/audio/speech`, { key, body }, withinMs, largestSound);
  if (!came.ok) return came;
  const sound = readWav(came.value);
  return sound.ok ? sound : refuse('lost');
}

interface Request {
  readonly key: string | undefined;
  readonly body: FormData | string;
}

async function bytesFrom(
  address: string,
  { key, body }: Request,
  withinMs: number,
  most: number,
): Promise<Result<Uint8Array, NotDone>> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      headers: {
        ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      // What people say goes where it was meant to go, and nowhere else.
      redirect: 'error',
      signal: AbortSignal.timeout(withinMs),
    });
    if (response.status === 429 || response.status === 503) return refuse('busy');
    if (!response.ok || !response.body) return refuse('lost');
    return await atMost(most, response.body.getReader());
  } catch {
    return refuse('lost');
  }
}

async function atMost(
  most: number,
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<Result<Uint8Array, NotDone>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > most) {
      await reader.cancel();
      return refuse('lost');
    }
    parts.push(read.value);
  }
  return ok(new Uint8Array(Buffer.concat(parts)));
}

function asJson(bytes: Uint8Array): unknown {
  try {
    return readJson(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
