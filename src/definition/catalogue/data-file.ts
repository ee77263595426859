// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readFileSync } from 'node:fs';
import {
  CORE_SCHEMA,
  EVENT_ID,
  FAILSAFE_SCHEMA,
  getScalarValue,
  load,
  parseEvents,
  type Schema,
  YAMLException,
} from 'js-yaml';
import { cleaned } from '#core/index.ts';

/** What a file of words holds: texts, lists and names of texts. Everything that is no list and no name is a text. */
export type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };

/** Something wrong in a file of a service, as its author is told of it. */
export interface Fault {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly code: FaultCode;
  readonly message: string;
}

export type FaultCode =
  | 'not-yaml'
  | 'missing'
  | 'unknown-id'
  | 'wrong-form'
  | 'same-phrase'
  | 'hard-to-read'
  | 'to-review'
  | 'broken-sentence'
  | 'unknown-placeholder'
  | 'does-not-load'
  | 'wrong-example'
  | 'no-example'
  | 'assumption'
  | 'account'
  | 'guard'
  | 'proposal'
  | 'fact'
  | 'law'
  | 'register'
  | 'type'
  | 'folder';

/** A file of an author: what it holds, or why it cannot be read. */
export type DataFile<Value> =
  | { readonly file: string; readonly ok: true; readonly value: Value }
  | { readonly file: string; readonly ok: false; readonly fault: Fault };

/** Reads a file of words (YAML 1.2). Every value is a text: `no`, `12` and `2026-01-01` stay as they are written. */
export function readWords(file: string): DataFile<Tree> {
  return read(file, FAILSAFE_SCHEMA) as DataFile<Tree>;
}

/** Reads a file of data (YAML 1.2, core schema): numbers, yes and no as `true` and `false`, dates as texts. */
export function readData(file: string): DataFile<unknown> {
  return read(file, CORE_SCHEMA);
}

function read(file: string, schema: Schema): DataFile<unknown> {
  if (!existsSync(file))
    return { file, ok: false, fault: { file, line: 1, code: 'missing', message: 'the file is missing' } };
  const text = cleaned(readFileSync(file, 'utf8'));
  try {
    // An empty file holds nothing.
    return { file, ok: true, value: text.trim() === '' ? {} : load(text, { schema }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark?.line ?? 0) + 1;
    return { file, ok: false, fault: { file, line, code: 'not-yaml', message: error.reason } };
  }
}

/** The line on which something stands in a file, counted from 1; of what is missing, the line of what it would stand in. */
export function lineOf(file: string, path: readonly string[]): number {
  if (!existsSync(file)) return 1;
  const text = cleaned(readFileSync(file, 'utf8'));
  const starts = startsIn(text);
  for (let length = path.length; length > 0; length -= 1) {
    const start = starts.get(path.slice(0, length).join('\n'));
    if (start !== undefined) return text.slice(0, start).split('\n').length;
  }
  return 1;
}

interface Open {
  readonly path: readonly string[];
  readonly isMap: boolean;
  /** The key whose value comes next, in a map. */
  key: string | undefined;
  /** How many elements came before, in a list. */
  count: number;
}

/** Where each key and element starts, by its path. */
function startsIn(source: string): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  const open: Open[] = [];
  const nextPath = (start: number): readonly string[] => {
    const inside = open.at(-1);
    if (!inside) return [];
    const path = [...inside.path, inside.isMap ? (inside.key ?? '') : String(inside.count)];
    if (inside.isMap) inside.key = undefined;
    else starts.set(path.join('\n'), start);
    inside.count += 1;
    return path;
  };
  for (const event of parseEvents(source, {})) {
    if (event.type === EVENT_ID.POP) open.pop();
    else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const isMap = event.type === EVENT_ID.MAPPING;
      open.push({ path: nextPath(event.start), isMap, key: undefined, count: 0 });
    } else if (event.type === EVENT_ID.SCALAR) {
      const inside = open.at(-1);
      if (inside?.isMap && inside.key === undefined) {
        inside.key = getScalarValue(source, event);
        starts.set([...inside.path, inside.key].join('\n'), event.valueStart);
      } else nextPath(event.valueStart);
    }
  }
  return starts;
}
