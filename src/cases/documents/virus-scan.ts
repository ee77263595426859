// SPDX-License-Identifier: AGPL-3.0-or-later
import { connect } from 'node:net';
import { ok, type Result, refuse } from '#core/index.ts';

/** Looks for viruses in a file before it is taken. Refuses `infected`, and `scan-away` when the scanner cannot say: then nothing is taken. */
export type VirusScan = (bytes: Uint8Array) => Promise<Result<'clean', 'infected' | 'scan-away'>>;

const chunkBytes = 64 * 1024;

/**
 * clamd by INSTREAM (clamd(8)): the command, then chunks with their length in four bytes, then a length of zero; the answer is
 * `stream: OK` or `stream: <name> FOUND`. Every other answer, silence and a broken connection are `scan-away`.
 */
export function clamd(
  at: { readonly host: string; readonly port: number } | { readonly path: string },
  { timeoutMs = 30_000 } = {},
): VirusScan {
  return (bytes) =>
    new Promise((resolve) => {
      let answer = '';
      const socket = connect(at);
      const done = (result: Result<'clean', 'infected' | 'scan-away'>) => {
        socket.destroy();
        resolve(result);
      };
      socket.setTimeout(timeoutMs, () => done(refuse('scan-away')));
      socket.on('error', () => done(refuse('scan-away')));
      socket.on('data', (data) => {
        answer += data.toString('latin1');
        if (answer.includes('\0') || answer.length > 4096) done(verdict(answer));
      });
      socket.on('end', () => done(verdict(answer)));
      socket.on('connect', () => {
        socket.write('zINSTREAM\0');
        for (let from = 0; from < bytes.length; from += chunkBytes) {
          const chunk = bytes.subarray(from, from + chunkBytes);
          const length = Buffer.alloc(4);
          length.writeUInt32BE(chunk.length);
          socket.write(length);
          socket.write(chunk);
        }
        socket.write(Buffer.alloc(4));
      });
    });
}

function verdict(answer: string): Result<'clean', 'infected' | 'scan-away'> {
  const text = answer.replaceAll('\0', '').trim();
  if (text === 'stream: OK') return ok('clean');
  return refuse(/^stream: .+ FOUND$/.test(text) ? 'infected' : 'scan-away');
}
