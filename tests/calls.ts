// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openMouth } from '#mouth/index.ts';
import type { Person } from '#persons/index.ts';
import { resample, writeWav } from '#sound/index.ts';
import { ownFolder, weightsIn } from '#weights/index.ts';
import { listen } from '../src/app.ts';
import { withPage } from './browser.ts';
import { type Scene, scene } from './scene.ts';

/** Devices of Chromium that make a picture and a tone, and a network that may be this machine alone. */
export const fakeMedia = [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  '--allow-loopback-in-peer-connection',
] as const;

/** The same of Firefox. */
export const fakeMediaInFirefox = {
  'media.navigator.streams.fake': true,
  'media.navigator.permission.disabled': true,
  'media.peerconnection.ice.loopback': true,
} as const;

/** Makes the file that a microphone of Chromium says again and again: the sentence, with a pause after it. */
export async function sayInto(file: string, text: string): Promise<void> {
  const weights = weightsIn(ownFolder);
  assert.ok(weights.ok);
  const mouth = openMouth(weights.value, { workers: 1, waiting: 1, clauseMs: 60_000 });
  const rate = 48_000;
  const parts: Float32Array[] = [new Float32Array(rate * 0.5)];
  for await (const made of mouth.speak(text, { language: 'it', voice: 'im_nicola' })) {
    assert.ok(made.ok);
    parts.push(resample(made.value, rate));
  }
  await mouth.close();
  parts.push(new Float32Array(rate * 3));
  const samples = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    samples.set(part, at);
    at += part.length;
  }
  writeFileSync(file, writeWav({ samples, rate }));
}

/** The microphone of a Firefox that hears what `say` plays (`openLoudspeaker`); its camera is the one that makes a picture. */
export const heardInFirefox = {
  ...fakeMediaInFirefox,
  'media.audio_loopback_dev': 'Monitor of said',
} as const;

/**
 * A loudspeaker that is heard by nobody (PulseAudio), for a Firefox of this `env`, and a second one that is its microphone (`heardInFirefox`); none
 * where PulseAudio is missing.
 */
export async function openLoudspeaker(): Promise<
  | {
      readonly env: NodeJS.ProcessEnv;
      /** Plays a file into the microphone, again and again, until it is stopped. */
      say(file: string): () => void;
      close(): void;
    }
  | undefined
> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-sound-'));
  const socket = path.join(folder, 'native');
  const modules = [
    'module-null-sink',
    'module-null-sink sink_name=said sink_properties=device.description=said',
    `module-native-protocol-unix auth-anonymous=1 socket=${socket}`,
  ];
  const child = spawn(
    'pulseaudio',
    ['-n', '--daemonize=no', '--exit-idle-time=-1', ...modules.map((one) => `--load=${one}`)],
    { stdio: 'ignore', env: { ...process.env, HOME: folder, XDG_RUNTIME_DIR: folder } },
  );
  const close = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  const failed = once(child, 'error').then(() => true);
  while (!existsSync(socket)) {
    const isGone = await Promise.race([failed, pause(50, false)]);
    if (!isGone && child.exitCode === null) continue;
    close();
    return undefined;
  }
  const env = { PULSE_SERVER: `unix:${socket}` };
  const say = (file: string) => {
    const loop = 'while paplay --device=said "$0"; do :; done';
    const playing = spawn('sh', ['-c', loop, file], {
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, ...env },
    });
    return () => void (playing.pid && process.kill(-playing.pid));
  };
  return { env, say, close };
}

/** A counter that listens, and the pages of those who have signed in to it. */
export async function callScene(instead: Parameters<typeof scene>[1] = {}): Promise<
  Scene & {
    readonly base: string;
    close(): Promise<void>;
    /** A page of somebody who has signed in, in a window of its own. */
    as(
      browser: Browser,
      who: Person,
      use: (page: Page) => Promise<void>,
      options?: BrowserContextOptions,
    ): Promise<void>;
  }
> {
  const set = await scene('2026-06-10', instead);
  const server = await listen(set.counter.web, { port: 0, host: '127.0.0.1' });
  const base = `http://127.0.0.1:${server.port}`;
  return {
    ...set,
    base,
    close: () => server.close(),
    as: (browser, who, use, options = {}) =>
      withPage(browser, options, async (page) => {
        const value = await set.counter.sessions.begin(who, 2);
        await page.context().addCookies([{ name: 'visit', value, url: base }]);
        await use(page);
      }),
  };
}

/** Keeps the connections that a page makes, to be asked what arrives; `more`: how they are made besides. */
export async function watchPeers(page: Page, more: RTCConfiguration = {}): Promise<void> {
  await page.addInitScript((added) => {
    const all: RTCPeerConnection[] = [];
    const Plain = window.RTCPeerConnection;
    Object.assign(window, {
      peers: all,
      RTCPeerConnection: class extends Plain {
        constructor(given?: RTCConfiguration) {
          super({ ...given, ...added });
          all.push(this);
        }
      },
    });
  }, more);
}

/** Waits until more of it has arrived than when it was first looked at. */
export async function grows(
  page: Page,
  kind: 'audio' | 'video',
  what: 'bytesReceived' | 'framesDecoded',
): Promise<void> {
  const arrived = await page.evaluateHandle(
    ([wanted, counted]) =>
      async () => {
        const { peers } = window as unknown as { readonly peers: readonly RTCPeerConnection[] };
        let sum = 0;
        for (const peer of peers)
          (await peer.getStats()).forEach((one: Readonly<Record<string, unknown>>) => {
            if (one['type'] === 'inbound-rtp' && one['kind'] === wanted) sum += Number(one[counted] ?? 0);
          });
        return sum;
      },
    [kind, what] as const,
  );
  const first = await page.evaluate((count) => count(), arrived);
  await page.waitForFunction(async ([count, before]) => (await count()) > before, [arrived, first] as const);
}

/** How the sound of the connection that a page made last goes now, as the two have agreed. */
export async function lastWayIs(page: Page, direction: RTCRtpTransceiverDirection): Promise<void> {
  await page.waitForFunction((wanted) => {
    const { peers } = window as unknown as { readonly peers: readonly RTCPeerConnection[] };
    return peers.at(-1)?.getTransceivers()[0]?.currentDirection === wanted;
  }, direction);
}

/** What has arrived of sound over the connection that a page made last, in bytes. */
export function soundOfLast(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { peers } = window as unknown as { readonly peers: readonly RTCPeerConnection[] };
    let sum = 0;
    (await peers.at(-1)?.getStats())?.forEach((one: Readonly<Record<string, unknown>>) => {
      if (one['type'] === 'inbound-rtp' && one['kind'] === 'audio') sum += Number(one['bytesReceived'] ?? 0);
    });
    return sum;
  });
}

/**
 * How much sound was in what a page has played of a connection, or given into it: silence adds nothing (`totalAudioEnergy`). The last one that it
 * made, or the one of that number.
 */
export function loudnessOf(
  page: Page,
  which: 'inbound-rtp' | 'media-source' = 'inbound-rtp',
  at = -1,
): Promise<number> {
  return page.evaluate(
    async ([wanted, nth]) => {
      const { peers } = window as unknown as { readonly peers: readonly RTCPeerConnection[] };
      let sum = 0;
      (await peers.at(nth)?.getStats())?.forEach((one: Readonly<Record<string, unknown>>) => {
        if (one['type'] === wanted && one['kind'] === 'audio') sum += Number(one['totalAudioEnergy'] ?? 0);
      });
      return sum;
    },
    [which, at] as const,
  );
}

/** Waits until something is heard over the connection that a page made last. */
export async function isHeard(page: Page): Promise<void> {
  const before = await loudnessOf(page);
  while ((await loudnessOf(page)) < before + 1e-4) await pause(100);
}

/** Waits for the page whose heading says this. */
export const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** Somebody asks for a person on one page, and the operator at the other answers them. */
export async function meet(base: string, desk: Page, page: Page, name: RegExp): Promise<void> {
  await desk.goto(`${base}/it/desk/contacts`);
  await desk.getByRole('button', { name: 'Comincio a rispondere' }).click();
  await page.goto(`${base}/it/operator`);
  await page.getByRole('button', { name: 'Mettersi in fila' }).click();
  await desk.getByRole('button', { name: /^Rispondo/ }).click();
  await heading(desk, name);
  await heading(page, 'È con una persona');
}
