// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { readJson, todayInItaly } from '#core/index.ts';
import { asExpected } from '#listening/index.ts';
import type { Input } from '#turns/index.ts';
import { BadCall } from './bad-call.ts';
import { printable } from './expected.ts';
import { type Hearing, openHearing } from './hearing.ts';
import { dateFrom, printLine, standardInputLines } from './input.ts';
import type { Beginning, Call, Line, Told } from './talk-line.ts';

const came = z.union([
  z.strictObject({ said: z.string().max(10_000) }),
  z.strictObject({ keys: z.string().regex(/^[\d*#]{1,64}$/) }),
  z.strictObject({ silence: z.literal(true) }),
  z.strictObject({ audio: z.string().min(1) }),
  z.strictObject({
    call: z.strictObject({
      service: z.string().optional(),
      lang: z.string().optional(),
      on: z.string().optional(),
      keypad: z.boolean().default(false),
    }),
  }),
]);

type Came = z.infer<typeof came>;

/** How a program is told that it ended; how precisely stands beside it, as `outcome`. */
const endings = {
  sent: 'sent',
  'handed-in': 'sent',
  'not-sent': 'stopped',
  stopped: 'stopped',
  told: 'stopped',
  operator: 'operator',
} as const satisfies Readonly<Record<NonNullable<Told['ended']>, 'sent' | 'stopped' | 'operator'>>;

/** What was heard, for who wants to know: as it was understood, before anything followed from it. */
type Heard = { readonly text: string } & Partial<ReturnType<typeof printable>>;

/**
 * Holds a conversation with a program: a JSON a line in, a JSON a line out, the first unasked. `{"call": {...}}` begins another one, on
 * another day where the first had one, and the ears are open already.
 */
export async function talkJson(first: Line, call: Call): Promise<void> {
  let hearing: Hearing | undefined;
  let line = first;
  print(line, null);
  try {
    for await (const text of standardInputLines()) {
      if (text.trim() === '') continue;
      const one = parsed(text);
      if ('call' in one) {
        line = await call(beginningOf(one.call));
        print(line, null);
        continue;
      }
      if (line.told.ended !== null)
        throw new BadCall('the conversation is over: {"call": {...}} begins another');
      if ('audio' in one) hearing ??= await openHearing();
      const input = 'audio' in one && hearing ? await hearing.file(line, one.audio) : inputOf(one);
      const heard = heardOf(line, input);
      await line.hear(input);
      print(line, heard);
    }
  } finally {
    await hearing?.close();
  }
}

function beginningOf({ service, lang, on, keypad }: Extract<Came, { call: unknown }>['call']): Beginning {
  const day = on === undefined ? undefined : dateFrom(on);
  return { lang, service, mode: keypad ? 'keypad' : 'voice', on: day };
}

function inputOf(one: Exclude<Came, { call: unknown }>): Input {
  if ('said' in one) return { type: 'said', text: one.said };
  return 'keys' in one ? { type: 'keys', keys: one.keys } : { type: 'silence' };
}

function parsed(text: string): Came {
  try {
    return came.parse(readJson(text));
  } catch {
    throw new BadCall(
      'a line is {"said": "..."}, {"keys": "..."}, {"silence": true}, {"audio": "file.wav"} or {"call": {...}}',
    );
  }
}

function heardOf(line: Line, input: Input): Heard | null {
  if (input.type === 'silence') return null;
  const understood = line.makesOf(input);
  const text = input.type === 'said' ? input.text : input.keys;
  return { text, ...(understood ? printable(understood) : {}) };
}

function print({ told, expect, service, answers, counter }: Line, heard: Heard | null): void {
  const { says, ended, number = null } = told;
  const { of: _, ...here } = expect;
  const { kind, question } = asExpected(here, { service, on: todayInItaly(counter.clock) });
  printLine({
    says,
    heard,
    expects:
      expect.type === 'nothing'
        ? null
        : {
            service,
            question: question ?? null,
            kind: kind ?? expect.type,
            path: expect.path,
            asks: expect.type,
          },
    answers,
    ended: ended && endings[ended],
    outcome: ended,
    number,
  });
}
