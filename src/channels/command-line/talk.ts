// SPDX-License-Identifier: AGPL-3.0-or-later

import process from 'node:process';
import { createInterface, type Interface } from 'node:readline';
import { styleText } from 'node:util';
import { type Counter, openCounter } from '#app.ts';
import { definitionOf, offeredLanguages } from '#catalogue/index.ts';
import {
  cleaned,
  formatResumeCode,
  type Language,
  type Problem,
  parseResumeCode,
  todayInItaly,
} from '#core/index.ts';
import {
  conversation,
  type Estimated,
  estimation,
  patiently,
  reception,
  type Spoken,
  type TalkedOf,
} from '#reception/index.ts';
import { writtenLines } from '#record/index.ts';
import { settingsFrom } from '#settings/index.ts';
import type { Input, Mode } from '#turns/index.ts';
import { BadCall } from './bad-call.ts';
import { languageFrom, options } from './input.ts';
import { talkPhrase } from './talk-phrases.ts';

/**
 * `sportello talk [service]`: a conversation in the terminal, from the front door unless a service is named; typed as one speaks, or with `--keypad` by keys only; `--resume`
 * takes up an application by its code; what was handed in wants `--codice-fiscale` too. `?` shows the answers so far.
 */
export async function talk(args: readonly string[]): Promise<void> {
  const { values, positionals } = options(args, {
    lang: { type: 'string' },
    keypad: { type: 'boolean' },
    resume: { type: 'string' },
    'codice-fiscale': { type: 'string' },
  });
  const mode: Mode = values.keypad ? 'keypad' : 'text';
  const counter = await openCounter(settingsFrom(process.env));
  const lines = terminal();
  try {
    const language = languageFrom(values.lang, offeredLanguages(counter.catalogue.brand));
    const [service] = positionals;
    const isDirect = values.resume !== undefined || service !== undefined;
    let opened = values.resume
      ? await resumed(counter, values.resume, mode, values['codice-fiscale'])
      : service
        ? definitionOf(counter.catalogue, service)?.service.reads
          ? await atTheDoor(counter, lines, language, mode, service)
          : await started(counter, service, language, mode)
        : await atTheDoor(counter, lines, language, mode);
    let isGreeted = !isDirect;
    while (opened) {
      const ended =
        'definition' in opened
          ? await workOut(counter, lines, opened, mode, isGreeted)
          : await converse(counter, lines, opened, mode, isGreeted);
      opened = ended === 'not-known' ? await atTheDoor(counter, lines, language, mode) : undefined;
      isGreeted = true;
    }
  } finally {
    lines.close();
    await counter.store.close();
  }
}

interface Lines {
  ask(): Promise<string | undefined>;
  close(): void;
}

function terminal(): Lines {
  const input: Interface = createInterface({
    input: process.stdin,
    output: process.stdin.isTTY ? process.stdout : undefined,
    historySize: 200,
  } as never);
  const iterator = input[Symbol.asyncIterator]();
  return {
    async ask() {
      if (process.stdin.isTTY) process.stdout.write(styleText('cyan', '> '));
      const { value, done } = await iterator.next();
      return done ? undefined : cleaned(value);
    },
    close: () => input.close(),
  };
}

function say(texts: readonly string[]): void {
  for (const text of texts) process.stdout.write(`${styleText('bold', text)}\n`);
}

function aside(text: string): void {
  process.stdout.write(`${styleText('dim', text)}\n`);
}

async function resumed(
  counter: Counter,
  typed: string,
  mode: Mode,
  codiceFiscale: string | undefined,
): Promise<TalkedOf> {
  const parsed = parseResumeCode(typed);
  if (!parsed.ok) throw new BadCall('this code is not right: check the digits one by one');
  const channel = mode === 'keypad' ? 'keypad' : 'text';
  const found = await counter.limits.attempts.tried('resume', { person: parsed.value, source: null }, () =>
    counter.applications.resume(parsed.value, channel, codiceFiscale),
  );
  if (!found.ok && found.problems[0]?.code === 'wait') throw waiting(found.problems[0]);
  if (!found.ok && found.problems[0]?.code === 'codice-fiscale')
    throw new BadCall('what was handed in opens with its codice fiscale too: --codice-fiscale');
  if (!found.ok) throw new BadCall('no application has this code; it may have expired');
  return { application: found.value, code: parsed.value };
}

async function started(
  counter: Counter,
  service: string,
  language: Language,
  mode: Mode,
): Promise<Estimated | TalkedOf> {
  const definition = definitionOf(counter.catalogue, service);
  if (definition?.service.estimateOnly) return { definition, language };
  const channel = mode === 'keypad' ? 'keypad' : 'text';
  const allowed = await counter.limits.allowances.begin('draft', { source: null });
  if (!allowed.ok) throw waiting(allowed.problems[0]);
  const begun = await counter.applications.start(service, { language, channel });
  if (!begun.ok)
    throw new BadCall('this service cannot be obtained here; "sportello services" lists those with ●');
  return begun.value;
}

function waiting(problem: Problem | undefined): BadCall {
  return new BadCall(`too many for now: wait ${Number(problem?.with?.['minutes'] ?? 1)} minutes`);
}

/** The conversation before there is an application; undefined when it ended without one. */
async function atTheDoor(
  counter: Counter,
  lines: Lines,
  language: Language,
  mode: Mode,
  service?: string,
): Promise<Estimated | TalkedOf | undefined> {
  const { store, ...rooms } = counter;
  const call = reception(
    { ...rooms, database: store.database },
    {
      language,
      mode,
      source: null,
      ...(service === undefined ? {} : { service }),
    },
  );
  say(call.turn.say);
  for (;;) {
    const text = await lines.ask();
    if (text === undefined) return undefined;
    const heard = await patiently(() => call.hear(inputOf(text, mode)));
    if (!heard) {
      say([talkPhrase('notNow', language)]);
      continue;
    }
    say(heard.turn.say);
    const { leaves } = heard;
    if (leaves?.to === 'application' || leaves?.to === 'estimate') return leaves;
    if (leaves?.to === 'operator') for (const { number } of counter.catalogue.brand.phone) aside(number);
    if (leaves) return undefined;
  }
}

function inputOf(text: string, mode: Mode): Input {
  if (text.trim() === '') return { type: 'silence' };
  return mode === 'keypad' ? { type: 'keys', keys: text.trim().replace(/#$/, '') } : { type: 'said', text };
}

/** Works something out, to its outcome: nothing of it is kept. */
async function workOut(
  counter: Counter,
  lines: Lines,
  opened: Estimated,
  mode: Mode,
  isGreeted: boolean,
): Promise<Spoken['ended']> {
  const talked = estimation(counter, opened, { mode, isGreeted });
  let said = talked.first;
  for (;;) {
    say(said.says);
    if (said.ended === 'operator') for (const { number } of counter.catalogue.brand.phone) aside(number);
    if (said.ended !== null) return said.ended;
    const text = await lines.ask();
    if (text === undefined) return null;
    said = talked.hear(inputOf(text, mode));
  }
}

async function converse(
  counter: Counter,
  lines: Lines,
  opened: TalkedOf,
  mode: Mode,
  isGreeted: boolean,
): Promise<Spoken['ended']> {
  const { applications, places, clock, catalogue, store } = counter;
  const { code } = opened;
  const { language } = opened.application;
  const definition = applications.definition(opened.application);
  const showCode = () => code !== null && aside(formatResumeCode(code));
  const talked = await conversation({ ...counter, database: store.database }, opened, { mode, isGreeted });
  if (talked.first.ended === null) aside(talkPhrase('help', language));
  let said = talked.first;
  for (;;) {
    say(said.says);
    const { ended, number } = said;
    if (ended !== null && ended !== 'sent' && ended !== 'told') showCode();
    if (number !== undefined) aside(number);
    if (ended === 'operator') for (const { number: phone } of catalogue.brand.phone) aside(phone);
    if (ended !== null) return ended;
    let text = await lines.ask();
    while (text?.trim() === '?') {
      const { answers, known } = talked.application;
      const written = writtenLines(definition, answers, language, todayInItaly(clock), places, known);
      for (const { item, short, value, source } of written)
        aside(`  ${item ? `${item}, ` : ''}${short}: ${value}${source ? ` (${source})` : ''}`);
      text = await lines.ask();
    }
    if (text === undefined) {
      showCode();
      return null;
    }
    said = await talked.hear(inputOf(text, mode));
  }
}
