// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a measurement gave. */
export interface Measured {
  readonly name: string;
  readonly perSecond: number;
  readonly p50Us: number;
  readonly p99Us: number;
}

let sink = 0;

/** Runs work over and over for some seconds after a warm-up; its outcome is summed so that it cannot be left out. */
export function repeat(name: string, seconds: number, work: (n: number) => number): Measured {
  const warm = performance.now() + Math.min(1000, seconds * 300);
  for (let n = 0; performance.now() < warm; n++) sink += work(n);
  const times: number[] = [];
  const begin = performance.now();
  const end = begin + seconds * 1000;
  let done = 0;
  for (let at = begin; at < end; done += 16) {
    for (let n = 0; n < 16; n++) sink += work(done + n);
    const now = performance.now();
    times.push(((now - at) * 1000) / 16);
    at = now;
  }
  const perSecond = (done / (performance.now() - begin)) * 1000;
  return { name, perSecond, ...percentiles(times) };
}

/** Median and 99th percentile of times in microseconds, to a tenth. */
export function percentiles(us: readonly number[]): { readonly p50Us: number; readonly p99Us: number } {
  const sorted = us.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.floor((sorted.length - 1) * share)] ?? 0) * 10) / 10;
  return { p50Us: at(0.5), p99Us: at(0.99) };
}

/** Prints rows as a table, with the machine they were measured on. */
export function table(title: string, rows: readonly Readonly<Record<string, string | number>>[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const width = (column: string) =>
    Math.max(column.length, ...rows.map((row) => String(row[column] ?? '').length));
  const line = (cell: (column: string) => string) =>
    columns
      .map((column, n) =>
        n === 0 ? cell(column).padEnd(width(column)) : cell(column).padStart(width(column)),
      )
      .join('  ');
  process.stdout.write(`\n${title}\n${line((column) => column)}\n`);
  for (const row of rows) process.stdout.write(`${line((column) => String(row[column] ?? ''))}\n`);
  process.stdout.write(`(sum ${sink % 10})\n`);
}
