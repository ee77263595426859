// SPDX-License-Identifier: AGPL-3.0-or-later
import { createServer } from 'node:net';

/** A virus scanner at work, and where. */
export interface SampleScanner {
  readonly at: { readonly host: string; readonly port: number };
  behave(manner: 'well' | 'silent' | 'too-large' | 'hangs-up'): void;
  /** How many bytes each stream had. */
  readonly seen: readonly number[];
  close(): Promise<void>;
}

// The harmless string that every scanner takes for a virus (eicar.org), in two pieces so that none takes this file for one.
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** Speaks clamd's INSTREAM as clamd does, and knows one virus: for tests. */
export async function sampleVirusScanner(): Promise<SampleScanner> {
  let manner: 'well' | 'silent' | 'too-large' | 'hangs-up' = 'well';
  const seen: number[] = [];
  const command = Buffer.from('zINSTREAM\0');
  const server = createServer((socket) => {
    let held = Buffer.alloc(0);
    socket.on('error', () => socket.destroy());
    socket.on('data', (data) => {
      held = Buffer.concat([held, data]);
      if (manner === 'hangs-up') return void socket.destroy();
      if (held.length >= command.length && !held.subarray(0, command.length).equals(command))
        return void socket.end('UNKNOWN COMMAND\0');
      const file = streamed(held.subarray(command.length));
      if (!file || manner === 'silent') return;
      seen.push(file.length);
      if (manner === 'too-large') return void socket.end('INSTREAM size limit exceeded. ERROR\0');
      socket.end(file.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stand-in has no port');
  server.unref();
  return {
    at: { host: '127.0.0.1', port: address.port },
    seen,
    behave: (how) => {
      manner = how;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The file of a stream whose end has come. */
function streamed(bytes: Buffer): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let at = 0; at + 4 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    if (at + 4 + length > bytes.length) return undefined;
    chunks.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}
