// SPDX-License-Identifier: AGPL-3.0-or-later
// Whole applications by callers who hold the answers of the examples: typed, typed as a recogniser would write it, said by voices, and said
// by telephone. They hear what they are told as text, hold what is read back against what they meant, and key an answer that was not
// understood three times. Through `sportello talk --json`.
//   VOICES=<kokoro's folder> node_modules/.bin/node bench/ladder.bench.ts [--calls 6] [--skip 0] [--rungs typed,errors,voice,20,10] [--voices kokoro/im_nicola,...]
// `--show` tells each turn after which an answer did not stand at once: what was meant, what was heard, and what was said to it; `--stuck` what was not whole.
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual as isSame } from 'node:util';
import { loadCatalogue, writtenExamples } from '#catalogue/index.ts';
import type { CalendarDate } from '#core/index.ts';
import {
  answersOnRoute,
  completed,
  type Definition,
  decide,
  type RawAnswers,
  valueAt,
} from '#interview/index.ts';
import { loadPlaces } from '#places/index.ts';
import { writeWav } from '#sound/index.ts';
import { callerWith, type Reply, type TalkedLine, type Temper } from '../tests/caller.ts';
import { openTalk } from '../tests/talked.ts';
import { table } from './measure.ts';
import { asSomebody } from './people.ts';
import { byTelephone, openVoices, randomFrom } from './voices.ts';

const args = process.argv.slice(2);
const given = (name: string, usual: string) =>
  args.includes(name) ? (args[args.indexOf(name) + 1] ?? usual) : usual;
const calls = Number(given('--calls', '6'));
const skip = Number(given('--skip', '0'));
const rungs = given('--rungs', 'typed,errors,voice,20,10').split(',');
const voices = given('--voices', 'kokoro/im_nicola').split(',');

const tempers: readonly Temper[] = ['plain', 'chatty', 'in-pieces', 'curt'];
const mostTurns = 90;
const mostTries = 3;
const catalogue = await loadCatalogue();
const places = loadPlaces();

// Capitals and full stops cannot be heard.
function isDeepStrictEqual(one: unknown, other: unknown): boolean {
  return isSame(asHeard(one), asHeard(other));
}

function asHeard(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asHeard);
  if (typeof value === 'string')
    return value
      .toLowerCase()
      .replaceAll(/[.,;:!?]/g, '')
      .trim();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asHeard(one)]));
}

interface Example {
  readonly definition: Definition;
  readonly answers: RawAnswers;
  readonly on: CalendarDate;
}

/** One example of each service that comes to be sent, in an order that has nothing to do with them. */
function examples(): readonly Example[] {
  const random = randomFrom(11);
  return [...catalogue.entries.values()]
    .flatMap(({ definition, folder }) => {
      if (!definition || definition.service.reads || definition.service.estimateOnly) return [];
      const all = writtenExamples(folder).map(({ on, answers: some }) => {
        const answers = answersOnRoute(definition.service, completed(definition, some, on), on);
        return { definition, answers, on };
      });
      const sent = all.filter(
        (one) => decide(definition, one.answers, { today: one.on, places }).status === 'eligible',
      );
      const [first] = sent;
      return first ? [{ first, at: random() }] : [];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ first }, n) => ({ ...first, answers: asSomebody(first.answers, n, places) }));
}

interface Tally {
  answers: number;
  atOnce: number;
  afterRepair: number;
  keyed: number;
  wrong: number;
  left: number;
  codes: number;
  codesRight: number;
  calls: number;
  whole: number;
  byVoice: number;
  turns: number;
  seconds: number;
  readonly stuck: string[];
}

const talk = await openTalk(['--on', '2026-03-10']);
const mouth = await openVoices();
const file = path.join(os.tmpdir(), `sportello-ladder-${process.pid}.wav`);
const rows: Record<string, string | number>[] = [];
for (const rung of rungs) {
  const speaks = rung !== 'typed' && rung !== 'errors';
  for (const voice of speaks ? voices : ['']) {
    const tally = blank();
    for (const [n, example] of examples()
      .slice(skip, skip + calls)
      .entries())
      await hold(example, tempers[n % tempers.length] ?? 'plain', tally, (text, turn) =>
        sent(text, rung, voice, 1000 * n + turn),
      );
    rows.push(rowOf(rung, voice, tally));
    if (args.includes('--stuck')) for (const one of tally.stuck) process.stderr.write(`${one}\n`);
  }
}
await talk.close();
table('Whole applications by simulated callers', rows);

async function sent(text: string, rung: string, voice: string, seed: number): Promise<unknown> {
  if (rung === 'typed') return { said: text };
  if (rung === 'errors') return { said: misheard(text, randomFrom(seed)) };
  const said = await mouth.say(text, voice, 'it');
  const noise = { noiseDb: Number(rung), lossPercent: 1 };
  writeFileSync(file, writeWav(rung === 'voice' ? said : byTelephone(said, noise, seed)));
  return { audio: file };
}

/** As a recogniser may write it: of ten words one is another, lost, or in two pieces. */
function misheard(text: string, random: () => number): string {
  const words = text.split(' ').flatMap((word) => {
    const at = random();
    if (at > 0.1 || word.length < 3) return [word];
    if (at < 0.02) return [];
    const middle = 1 + Math.floor(random() * (word.length - 2));
    if (at < 0.05) return [`${word.slice(0, middle)} ${word.slice(middle)}`];
    return [word.slice(0, middle) + 'aeiou'.charAt(Math.floor(random() * 5)) + word.slice(middle + 1)];
  });
  return words.join(' ');
}

async function hold(
  { definition, answers, on }: Example,
  temper: Temper,
  tally: Tally,
  send: (text: string, turn: number) => Promise<unknown>,
): Promise<void> {
  const caller = callerWith(definition, { answers, language: 'it', on, places, temper });
  let line = await talk.send({ call: { service: definition.service.id, on } });
  const tries = new Map<string, number>();
  const wrong = new Set<string>();
  const keyed = new Set<string>();
  let turn = 0;
  let stuck = '';
  while (line.ended === null && turn++ < mostTurns) {
    const reply = caller.reply(line);
    if (!reply) {
      stuck = `${line.expects?.path ?? line.expects?.kind}: ${line.says.join(' ')}`;
      break;
    }
    const isPiece = line.says.some((one) => one.includes('Vada avanti') || one.includes('Continui'));
    if (reply.path !== undefined && !isPiece) tries.set(reply.path, (tries.get(reply.path) ?? 0) + 1);
    const isKeyed = reply.path !== undefined && (tries.get(reply.path) ?? 0) > mostTries;
    if (isKeyed && reply.path !== undefined) keyed.add(reply.path);
    const input = isKeyed ? { keys: reply.keys } : await send(reply.text, turn);
    const from = performance.now();
    const next: TalkedLine = await talk.send(input);
    tally.seconds += (performance.now() - from) / 1000;
    note(reply, next);
    if (args.includes('--show')) show(reply, next);
    line = next;
  }
  tally.turns += turn;
  tally.calls++;
  for (const [path, times] of tries) {
    const isRight =
      isDeepStrictEqual(valueAt(line.answers, path), valueAt(answers, path)) || isCount(path, line);
    tally.answers++;
    if (!isRight && valueAt(line.answers, path) !== undefined) tally.left++;
    if (wrong.has(path)) tally.wrong++;
    else if (keyed.has(path)) tally.keyed++;
    else if (isRight && times === 1) tally.atOnce++;
    else if (isRight) tally.afterRepair++;
    const value = valueAt(answers, path);
    if (typeof value === 'string' && /^(?:[A-Z]{6}[\dA-Z]{10}|IT\d\d[A-Z]\d{22})$/.test(value)) {
      tally.codes++;
      if (isRight && !keyed.has(path)) tally.codesRight++;
    }
  }
  const isWhole = line.ended === 'sent' && isDeepStrictEqual(line.answers, answers);
  if (isWhole) tally.whole++;
  if (isWhole && keyed.size === 0) tally.byVoice++;
  if (!isWhole)
    tally.stuck.push(
      `${definition.service.id} (${temper}), ${line.outcome ?? 'not ended'}: ${stuck || differing(line.answers, answers)}`,
    );

  // Stored although it is not what they meant, and nobody asked them.
  function note({ path, value, kind }: Reply, { answers: stored }: TalkedLine): void {
    if (path === undefined) return;
    const now = valueAt(stored, path);
    const counted = Array.isArray(now) && kind === 'count' ? now.length : now;
    if (now === undefined || isDeepStrictEqual(counted, value)) return;
    wrong.add(path);
    if (args.includes('--show'))
      process.stderr.write(
        `wrong: ${definition.service.id} ${path} ${JSON.stringify(value)} ${JSON.stringify(now)}\n`,
      );
  }
  // What did not stand at once, as it was heard.
  function show(
    { path, value, kind, text }: Reply,
    { heard, answers: stored, says, expects }: TalkedLine,
  ): void {
    if (path !== undefined && isDeepStrictEqual(valueAt(stored, path), value)) return;
    if (heard?.problem === 'incomplete' || (path !== undefined && isDeepStrictEqual(heard?.value, value)))
      return;
    if (path === undefined && heard?.value === (text !== 'no')) return;
    if (path !== undefined && Array.isArray(valueAt(stored, path))) return;
    const said = says.join(' ').slice(0, 140);
    const others = (heard?.alternatives ?? [])
      .map((one) => `${JSON.stringify(one.value)} ${one.confidence.toFixed(2)}`)
      .join(', ');
    process.stderr.write(
      `  ${definition.service.id} ${path ?? '-'} (${kind ?? expects?.kind ?? '-'})\n    said   ${text}\n    heard  ${heard?.text} => ${JSON.stringify(heard?.value ?? heard?.command)} ${heard?.problem ?? ''} ${heard?.confidence?.toFixed(2)} [${others}]\n    then   ${said}\n`,
    );
  }
  function isCount(path: string, { answers: stored }: TalkedLine): boolean {
    const [now, meant] = [valueAt(stored, path), valueAt(answers, path)];
    return Array.isArray(now) && Array.isArray(meant) && now.length === meant.length;
  }
}

function differing(stored: RawAnswers, meant: RawAnswers): string {
  const keys = [...new Set([...Object.keys(stored), ...Object.keys(meant)])];
  const told = keys
    .filter((key) => !isDeepStrictEqual(stored[key], meant[key]))
    .map((key) => `${key} ${JSON.stringify(stored[key])}, meant ${JSON.stringify(meant[key])}`);
  return `other answers: ${told.join('; ')}`;
}

function blank(): Tally {
  return {
    answers: 0,
    atOnce: 0,
    afterRepair: 0,
    keyed: 0,
    wrong: 0,
    left: 0,
    codes: 0,
    codesRight: 0,
    calls: 0,
    whole: 0,
    byVoice: 0,
    turns: 0,
    seconds: 0,
    stuck: [],
  };
}

function rowOf(rung: string, voice: string, tally: Tally): Record<string, string | number> {
  const share = (part: number, all: number) =>
    all === 0 ? '-' : `${Math.round((part / all) * 1000) / 10} %`;
  return {
    rung: rung === '20' || rung === '10' ? `telephone ${rung} dB` : rung,
    voice: voice.replace(/.*\//, '') || '-',
    answers: tally.answers,
    'at once': share(tally.atOnce, tally.answers),
    'after repair': share(tally.afterRepair, tally.answers),
    keyed: share(tally.keyed, tally.answers),
    'wrong and sure': share(tally.wrong, tally.answers),
    'left wrong': share(tally.left, tally.answers),
    codes: `${tally.codesRight} of ${tally.codes}`,
    'by voice alone': `${tally.byVoice} of ${tally.calls}`,
    'with keys': `${tally.whole} of ${tally.calls}`,
    'turns a call': Math.round(tally.turns / Math.max(1, tally.calls)),
    's a turn': Math.round((tally.seconds / Math.max(1, tally.turns)) * 100) / 100,
  };
}
