// SPDX-License-Identifier: AGPL-3.0-or-later
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Job, Made, Unmade } from './workshop.ts';

// The thread in which files are opened. PDFium is what Chromium shows PDFs with: what opens there opens at the officer's.
let pdfium: Promise<PDFiumLibrary> | undefined;

async function pages(bytes: Uint8Array): Promise<Made | Unmade> {
  pdfium ??= PDFiumLibrary.init();
  const library = await pdfium;
  try {
    const document = await library.loadDocument(bytes);
    try {
      return { ok: true, pages: document.getPageCount() };
    } finally {
      document.destroy();
    }
  } catch (error) {
    const isLocked = error instanceof Error && /password/i.test(error.message);
    return { ok: false, code: isLocked ? 'password' : 'unreadable' };
  }
}

async function firstPage(bytes: Uint8Array, side: number): Promise<Made | Unmade> {
  pdfium ??= PDFiumLibrary.init();
  const library = await pdfium;
  const document = await library.loadDocument(bytes);
  try {
    const page = document.getPage(0);
    const { originalWidth, originalHeight } = page.getOriginalSize();
    const scale = side / Math.max(originalWidth, originalHeight, 1);
    const [width, height] = [originalWidth, originalHeight].map((of) => Math.max(1, Math.floor(of * scale)));
    const made = await page.render({ render: 'bitmap', width: width ?? 1, height: height ?? 1 });
    return { ok: true, width: made.width, height: made.height, pixels: new Uint8Array(made.data) };
  } finally {
    document.destroy();
  }
}

// Loaded when the first of these pictures comes: it is large.
const require = createRequire(import.meta.url);
let libheif: Heif | undefined;

// Its package brings no types for this entry.
interface Heif {
  HeifDecoder: new () => { decode(bytes: Uint8Array): readonly HeifImage[] };
}
interface HeifImage {
  get_width(): number;
  get_height(): number;
  display(
    into: { data: Uint8ClampedArray; width: number; height: number },
    done: (made: { data: Uint8ClampedArray } | null) => void,
  ): void;
  free(): void;
}

async function heic(bytes: Uint8Array, mostPixels: number): Promise<Made | Unmade> {
  libheif ??= require('libheif-js/wasm-bundle.js') as Heif;
  const [image] = new libheif.HeifDecoder().decode(bytes);
  if (!image) return { ok: false, code: 'damaged' };
  const [width, height] = [image.get_width(), image.get_height()];
  if (width * height > mostPixels) return { ok: false, code: 'pixels' };
  const into = { data: new Uint8ClampedArray(width * height * 4), width, height };
  const made = await new Promise<{ data: Uint8ClampedArray } | null>((resolve) =>
    image.display(into, resolve),
  );
  image.free();
  return made
    ? { ok: true, width, height, pixels: new Uint8Array(made.data.buffer) }
    : { ok: false, code: 'damaged' };
}

function workOn(job: Job): Promise<Made | Unmade> {
  switch (job.task) {
    case 'pages':
      return pages(job.bytes);
    case 'first-page':
      return firstPage(job.bytes, job.side);
    case 'heic':
      return heic(job.bytes, job.mostPixels);
  }
}

parentPort?.on('message', (job: Job) => {
  workOn(job)
    .catch((): Unmade => ({ ok: false, code: 'damaged' }))
    .then((made) => parentPort?.postMessage(made))
    .catch(() => undefined);
});
