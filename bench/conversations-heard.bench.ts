// SPDX-License-Identifier: AGPL-3.0-or-later
// Hears the recorded conversations of docs/conversations again, side by side: how many words of the transcript `sportello transcribe` writes
// down, in their order. Needs Debian's `opus-tools`.
//   node_modules/.bin/node bench/conversations-heard.bench.ts
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Language } from '#core/index.ts';
import { writeWav } from '#sound/index.ts';
import { sayable } from '../src/speech/mouth/sayable.ts';
import { inOrder, wordsOf } from './heard-words.ts';
import { table } from './measure.ts';

const root = path.join(import.meta.dirname, '..');
const folder = path.join(root, 'docs', 'conversations');
const work = mkdtempSync(path.join(os.tmpdir(), 'sportello-heard-'));
const rows: Record<string, string | number>[] = [];
for (const name of readdirSync(folder).filter((one) => one.endsWith('.opus'))) {
  const id = name.replace('.opus', '');
  const written = readFileSync(path.join(folder, `${id}.md`), 'utf8');
  const language: Language = written.includes('Counter') ? 'en' : 'it';
  const wav = path.join(work, 'both.wav');
  if (spawnSync('opusdec', ['--quiet', '--rate', '16000', path.join(folder, name), wav]).status !== 0)
    throw new Error('opusdec is missing: apt-get install opus-tools');
  const samples = pcmOf(readFileSync(wav));
  for (const [n, side] of ['caller', 'counter'].entries()) {
    const file = path.join(work, `${side}.wav`);
    const one = Float32Array.from(
      { length: samples.length / 2 },
      (_, at) => (samples[2 * at + n] ?? 0) / 32_768,
    );
    writeFileSync(file, writeWav({ samples: one, rate: 16_000 }));
    const command = ['bin/sportello.js', 'transcribe', '--lang', language, file];
    const { stdout } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
    const { text } = JSON.parse(stdout) as { text: string };
    const said = wordsOf(sayable(linesOf(written, side === 'caller').join(' '), language));
    const heard = wordsOf(sayable(text, language));
    const same = inOrder(said, heard);
    rows.push({
      conversation: id,
      side,
      words: said.length,
      'heard again': same,
      '%': Math.round((100 * same) / said.length),
    });
  }
}
rmSync(work, { recursive: true });
table('The recordings, heard again', rows);

/** The lines of a side: those of whoever calls are in bold, and what was heard of them stands behind. */
function linesOf(written: string, isCaller: boolean): readonly string[] {
  return written.split('\n').flatMap((line) => {
    const [, at = '', who = '', text = ''] = line.split('|').map((cell) => cell.trim());
    if (!/^\d+:\d\d$/.test(at) || who.startsWith('**') !== isCaller) return [];
    return [text.replace(/ \*\([^)]*\)\*$/, '')];
  });
}

function pcmOf(file: Buffer): Int16Array {
  const at = file.indexOf('data') + 8;
  return new Int16Array(
    file.buffer.slice(file.byteOffset + at, file.byteOffset + file.length - (file.length % 2)),
  );
}
