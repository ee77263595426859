// SPDX-License-Identifier: AGPL-3.0-or-later

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { own } from '#core/index.ts';
import type { Pages } from './pages.ts';

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};
const names = [
  'portal.css',
  'desk.css',
  'desk.js',
  'contact.js',
  'call.js',
  'captions.js',
  'voice.js',
  'voice-frames.js',
  'places.js',
  'icon.svg',
  'life-events.svg',
  'shortcuts.svg',
  'titillium-400.woff2',
  'titillium-700.woff2',
] as const;

interface Asset {
  readonly type: string;
  readonly body: Buffer;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
  readonly etag: string;
}

let loaded: ReadonlyMap<string, Asset> | undefined;

function assets(): ReadonlyMap<string, Asset> {
  loaded ??= new Map(
    names.map((name) => {
      const body = readFileSync(path.join(import.meta.dirname, 'assets', name));
      const etag = createHash('sha256').update(body).digest('hex').slice(0, 12);
      const type = own(types, name.split('.').at(-1) ?? '') ?? 'application/octet-stream';
      return [name, { type, body, gzip: gzipSync(body), brotli: brotliCompressSync(body), etag }];
    }),
  );
  return loaded;
}

/** The fingerprint of the style sheet, or of another file: part of its address, so that it can be kept for a year. */
export function stylesFingerprint(name: (typeof names)[number] = 'portal.css'): string {
  return assets().get(name)?.etag ?? '';
}

/** Style sheet, fonts and pictures: a handful of files, held in memory, compressed once. */
export function assetRoutes(pages: Pages, colour?: string): void {
  // The colour of the administration, over the theme's. It is dark enough for white text: on a dark page only surfaces have it.
  pages.file('/assets/brand.css', (c) => {
    if (!colour) return c.notFound();
    c.header('Content-Type', types['css']);
    c.header('Cache-Control', 'public, max-age=3600');
    const solid = '.it-header-slim-wrapper,.it-header-center-wrapper,.top-line,.btn-primary';
    return c.body(
      `${solid}{background-color:${colour}!important;border-color:${colour}}@media not all and (prefers-color-scheme:dark){:root{--brand:${colour}}a,.btn-outline-primary{color:${colour}!important}.btn-outline-primary{box-shadow:inset 0 0 0 2px ${colour}!important}}.text-white,.skiplinks a,header a,footer a{color:#fff!important}`,
    );
  });

  pages.file('/assets/:name', (c) => {
    const asset = assets().get(c.req.param('name'));
    // Asked for by pages, not by people: it needs no page of ours.
    if (!asset) return c.text('Not found', 404);
    c.header('Content-Type', asset.type);
    c.header('Cache-Control', 'public, max-age=31536000, immutable');
    c.header('ETag', `"${asset.etag}"`);
    c.header('Vary', 'Accept-Encoding');
    const accepted = c.req.header('accept-encoding') ?? '';
    const packed =
      asset.type === 'font/woff2'
        ? undefined
        : accepted.includes('br')
          ? 'br'
          : accepted.includes('gzip')
            ? 'gzip'
            : undefined;
    if (packed) c.header('Content-Encoding', packed);
    const body = packed === 'br' ? asset.brotli : packed === 'gzip' ? asset.gzip : asset.body;
    return c.body(new Uint8Array(body));
  });
}
