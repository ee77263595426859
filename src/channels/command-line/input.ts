// SPDX-License-Identifier: AGPL-3.0-or-later
import process from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import {
  type CalendarDate,
  cleaned,
  isTellable,
  type Language,
  languages,
  mainLanguage,
  parseDate,
  systemClock,
  tellable,
  todayInItaly,
} from '#core/index.ts';
import { BadCall } from './bad-call.ts';

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** The options and words of a call. Refuses an option that the command does not have. */
export function options<const O extends Options>(args: readonly string[], known: O) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new BadCall(cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : 'bad options');
  }
}

/** All of standard input as text. */
export async function standardInput(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return cleaned(Buffer.concat(parts).toString('utf8'));
}

/** Standard input line by line. */
export async function* standardInputLines(): AsyncIterable<string> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) yield cleaned(line);
}

/** One JSON value on a line of standard output. */
export function printLine(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** The language that is named, the main one otherwise; refuses one that is not among these. */
export function languageFrom(text: string | undefined, supported: readonly Language[] = languages): Language {
  const language = supported.find((known) => known === (text ?? mainLanguage));
  if (!language) throw new BadCall(`unknown language; one of ${supported.join(', ')}`);
  return language;
}

export function dateFrom(text: string | undefined): CalendarDate {
  if (text === undefined) return todayInItaly(systemClock);
  const date = parseDate(text);
  if (!date) throw new BadCall('--on must be a date such as 2026-03-31');
  if (!isTellable(date)) throw new BadCall(`--on must be from ${tellable.from} to ${tellable.to}`);
  return date;
}
