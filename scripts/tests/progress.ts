// SPDX-License-Identifier: AGPL-3.0-or-later

/** A test, or a suite of them, as `begun.ts` tells it. */
interface Told {
  readonly moment: 'start' | 'end';
  readonly name: string;
  readonly nesting: number;
  readonly type: 'suite' | 'test';
  readonly file: string | null;
}

/** How far a file of tests has come. */
export interface Progress {
  hear(chunk: string): void;
  /** When a test last began or ended. */
  lastMs(): number;
  /** Have all its tests been counted? A process that ends before that has not run them all. */
  isWhole(): boolean;
  /** The files of which a test has begun. */
  begun(): ReadonlySet<string>;
  /** The test that is running with the suites that it stands in; else the last that ran; undefined when none has begun. */
  at(): { readonly name: string; readonly isRunning: boolean } | undefined;
}

// The one that holds all others of a process.
const root = '<root>';

/** Follows the lines that `begun.ts` writes. */
export function progress(nowMs: () => number): Progress {
  let rest = '';
  let last = nowMs();
  let isWhole = false;
  const running: Told[] = [];
  const begun = new Set<string>();
  let latest: string | undefined;
  const take = (told: Told) => {
    if (told.name === root) {
      isWhole ||= told.moment === 'end';
      return;
    }
    // A file without a test counts as one by its own name.
    if (told.name === told.file) return;
    if (told.file !== null) begun.add(told.file);
    if (told.moment === 'start') {
      running.push(told);
      latest = path(running);
      return;
    }
    const at = running.findLastIndex(({ name, nesting }) => name === told.name && nesting === told.nesting);
    if (at >= 0) running.splice(at, 1);
  };
  return {
    hear(chunk) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) take(JSON.parse(line) as Told);
      last = nowMs();
    },
    lastMs: () => last,
    isWhole: () => isWhole,
    begun: () => begun,
    at() {
      const isRunning = running.some(({ type }) => type === 'test');
      return latest === undefined ? undefined : { name: isRunning ? path(running) : latest, isRunning };
    },
  };
}

function path(running: readonly Told[]): string {
  return running.map(({ name }) => name).join(' > ');
}
