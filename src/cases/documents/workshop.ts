// SPDX-License-Identifier: AGPL-3.0-or-later
import { Worker } from 'node:worker_threads';

/** What is opened apart: formats whose decoders are large, and whose files may be made to keep them busy. */
export type Job =
  | { readonly task: 'pages'; readonly bytes: Uint8Array }
  /** The first page of a PDF, its longer side so many pixels. */
  | { readonly task: 'first-page'; readonly bytes: Uint8Array; readonly side: number }
  | { readonly task: 'heic'; readonly bytes: Uint8Array; readonly mostPixels: number };

/** What came of it: the pages of a PDF, or the pixels of a picture (four bytes each). */
export type Made =
  | { readonly ok: true; readonly pages: number }
  | { readonly ok: true; readonly width: number; readonly height: number; readonly pixels: Uint8Array };
export type Unmade = { readonly ok: false; readonly code: 'password' | 'unreadable' | 'damaged' | 'pixels' };

type MadeOf<Given extends Job> = Given['task'] extends 'pages'
  ? Extract<Made, { readonly pages: number }>
  : Extract<Made, { readonly width: number }>;

/** Has a file opened. A file that takes too long, or brings the decoder down, is `damaged`. */
export type Workshop = <Given extends Job>(job: Given) => Promise<MadeOf<Given> | Unmade>;

const longestMs = 20_000;

/** A workshop in a thread of its own, one file after the other; begun when it is first needed, anew when a file brought it down. */
export function workshop(): Workshop {
  let bench: Worker | undefined;
  let before: Promise<unknown> = Promise.resolve();

  const one = (job: Job): Promise<Made | Unmade> =>
    new Promise((resolve) => {
      bench ??= new Worker(new URL('./workbench.ts', import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: 512 },
      });
      const worker = bench;
      // It keeps no process alive that has nothing else to do.
      worker.unref();
      const done = (made: Made | Unmade, isBroken = false) => {
        clearTimeout(timer);
        worker.off('message', heard).off('error', broken).off('exit', broken);
        if (isBroken) {
          bench = undefined;
          worker.terminate().catch(() => undefined);
        }
        resolve(made);
      };
      const heard = (made: Made | Unmade) => done(made);
      const broken = () => done({ ok: false, code: 'damaged' }, true);
      const timer = setTimeout(broken, longestMs);
      worker.on('message', heard).on('error', broken).on('exit', broken);
      worker.postMessage(job);
    });

  return <Given extends Job>(job: Given) => {
    const turn = before.then(() => one(job));
    before = turn;
    return turn as Promise<MadeOf<Given> | Unmade>;
  };
}
