// SPDX-License-Identifier: AGPL-3.0-or-later
import process from 'node:process';
import { fault } from './fault.ts';

export type Level = 'info' | 'warn' | 'error';

/** What a line of the log may carry: ids, codes, numbers. Words that somebody typed have no place here. */
export type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Where lines of the log go: the standard error output, one JSON a line. */
export type Write = (line: string) => void;

const standardError: Write = (line) => {
  process.stderr.write(`${line}\n`);
};

/**
 * Writes a line of the log: time (UTC), level, what happened in the words of the code, and the fields. An error gives its name, its
 * SQLSTATE or system code and where it arose; never its message, which can quote what a person typed.
 */
export function log(
  level: Level,
  what: string,
  fields: Fields = {},
  error?: unknown,
  write = standardError,
): void {
  const about = error === undefined ? {} : fault(error);
  write(JSON.stringify({ time: new Date().toISOString(), level, what, ...fields, ...about }));
}
