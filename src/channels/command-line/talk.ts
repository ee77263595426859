// SPDX-License-Identifier: AGPL-3.0-or-later

import process from 'node:process';
import { createInterface, type Interface } from 'node:readline';
import { styleText } from 'node:util';
import { cleaned, formatResumeCode, todayInItaly } from '#core/index.ts';
import { writtenLines } from '#record/index.ts';
import type { Input, Mode } from '#turns/index.ts';
import { BadCall } from './bad-call.ts';
import { dateFrom, options } from './input.ts';
import { talkJson } from './talk-json.ts';
import { type Line, onLine } from './talk-line.ts';
import { talkPhrase } from './talk-phrases.ts';
import { talkAloud } from './talk-voice.ts';

/**
 * `sportello talk [service]`: a conversation in the terminal, from the front door unless a service is named; typed as one speaks, or with `--keypad` by keys only; `--resume`
 * takes up an application by its code; what was handed in wants `--codice-fiscale` too. `?` shows the answers so far. `--json` holds it with a
 * program, a JSON a line on both sides; `--voice` by voice, from WAV files or a microphone; `--on` holds it on another day.
 */
export async function talk(args: readonly string[]): Promise<void> {
  const { values, positionals } = options(args, {
    lang: { type: 'string' },
    keypad: { type: 'boolean' },
    json: { type: 'boolean' },
    voice: { type: 'boolean' },
    aloud: { type: 'string' },
    service: { type: 'string' },
    on: { type: 'string' },
    resume: { type: 'string' },
    'codice-fiscale': { type: 'string' },
  });
  const { lang, resume, 'codice-fiscale': codiceFiscale, voice, aloud } = values;
  const files = voice ? positionals : [];
  const [service = values.service, ...more] = voice ? [] : positionals;
  if (more.length > 0) throw new BadCall('name one service, or none');
  const mode: Mode = values.keypad ? 'keypad' : values.json || voice ? 'voice' : 'text';
  const on = values.on === undefined ? undefined : dateFrom(values.on);
  const hold = values.json ? talkJson : voice ? (line: Line) => talkAloud(line, { files, aloud }) : converse;
  await onLine({ lang, mode, service, resume, codiceFiscale, on }, hold);
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
      // What comes from a file is shown too, so that each answer is seen beside its question.
      if (!done && !process.stdin.isTTY) process.stdout.write(`${styleText('cyan', `> ${value}`)}\n`);
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

async function converse(line: Line): Promise<void> {
  const lines = terminal();
  try {
    let helped = false;
    let isNumberShown = false;
    for (;;) {
      const { says, ended, number } = line.told;
      if (line.talked && ended === null && !helped) {
        aside(talkPhrase('help', line.language));
        helped = true;
      }
      say(says);
      if (ended !== null && ended !== 'sent' && ended !== 'told') showCode(line);
      if (number !== undefined && !isNumberShown) aside(number);
      isNumberShown = number !== undefined;
      if (ended === 'operator')
        for (const { number: phone } of line.counter.catalogue.brand.phone) aside(phone);
      if (ended !== null) return;
      let text = await lines.ask();
      while (line.talked && text?.trim() === '?') {
        showAnswers(line);
        text = await lines.ask();
      }
      if (text === undefined) return showCode(line);
      await line.hear(inputOf(text, line.mode));
    }
  } finally {
    lines.close();
  }
}

function inputOf(text: string, mode: Mode): Input {
  if (text.trim() === '') return { type: 'silence' };
  return mode === 'keypad' ? { type: 'keys', keys: text.trim().replace(/#$/, '') } : { type: 'said', text };
}

function showCode({ talked }: Line): void {
  if (talked?.code) aside(formatResumeCode(talked.code));
}

function showAnswers({ counter, language, talked }: Line): void {
  if (!talked) return;
  const { applications, places, clock } = counter;
  const { answers, known } = talked.application;
  const definition = applications.definition(talked.application);
  const written = writtenLines(definition, answers, language, todayInItaly(clock), places, known);
  for (const { item, short, value, source } of written)
    aside(`  ${item ? `${item}, ` : ''}${short}: ${value}${source ? ` (${source})` : ''}`);
}
