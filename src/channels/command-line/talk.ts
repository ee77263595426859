// SPDX-License-Identifier: AGPL-3.0-or-later

import process from 'node:process';
import { createInterface, type Interface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { styleText } from 'node:util';
import { type Counter, openCounter } from '#app.ts';
import {
  type Application,
  guardRefusals,
  knownAnswers,
  locateCases,
  type NotSent,
  sayNotSent,
  usualWaitingDays,
  writtenLines,
} from '#cases/index.ts';
import { closedOn, closedSays } from '#catalogue/index.ts';
import {
  cleaned,
  formatResumeCode,
  type Language,
  type Problem,
  parseResumeCode,
  todayInItaly,
} from '#core/index.ts';
import {
  accountRefused,
  begin,
  type Context,
  handedIn,
  hear,
  type Input,
  type Mode,
  namesAnother,
  notSent,
  notSubmitted,
  onlyInPortal,
  sayResumeCode,
  submitted,
  type Turn,
} from '#dialogue/index.ts';
import { tellProblem } from '#interview/index.ts';
import { reception, tellCase } from '#reception/index.ts';
import { settingsFrom } from '#settings/index.ts';
import { sayCode } from '#spoken/index.ts';
import { LostDatabase } from '#store/index.ts';
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
  const language = languageFrom(values.lang);
  const mode: Mode = values.keypad ? 'keypad' : 'text';
  const counter = await openCounter(settingsFrom(process.env));
  const lines = terminal();
  try {
    const [service] = positionals;
    const isDirect = values.resume !== undefined || service !== undefined;
    const opened = values.resume
      ? await resumed(counter, values.resume, mode, values['codice-fiscale'])
      : service
        ? await started(counter, service, language, mode)
        : await atTheDoor(counter, lines, language, mode);
    if (opened) await converse(counter, lines, opened, mode, !isDirect);
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

interface Opened {
  readonly application: Application;
  /** Null for somebody's own, taken up after they said who they are. */
  readonly code: string | null;
  /** The words in which the person asked for the service. */
  readonly said?: string;
}

async function resumed(
  counter: Counter,
  typed: string,
  mode: Mode,
  codiceFiscale: string | undefined,
): Promise<Opened> {
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

async function started(counter: Counter, service: string, language: Language, mode: Mode): Promise<Opened> {
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
): Promise<Opened | undefined> {
  const { store, ...rooms } = counter;
  const call = reception({ ...rooms, database: store.database }, { language, mode, source: null });
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
    if (leaves?.to === 'application') return leaves;
    if (leaves?.to === 'operator') for (const { number } of counter.catalogue.brand.phone) aside(number);
    if (leaves) return undefined;
  }
}

function inputOf(text: string, mode: Mode): Input {
  if (text.trim() === '') return { type: 'silence' };
  return mode === 'keypad' ? { type: 'keys', keys: text.trim().replace(/#$/, '') } : { type: 'said', text };
}

/** Tries again for some seconds while the database is away: our own is back by then. Undefined when it is not. */
async function patiently<Outcome>(work: () => Promise<Outcome>): Promise<Outcome | undefined> {
  for (let attempt = 0; attempt < 10; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof LostDatabase)) throw error;
      await pause(300);
    }
  }
  return undefined;
}

async function converse(
  counter: Counter,
  lines: Lines,
  { application: first, code, said }: Opened,
  mode: Mode,
  isGreeted: boolean,
): Promise<void> {
  const { applications, places, clock, catalogue } = counter;
  const { language } = first;
  const definition = applications.definition(first);
  const guest = first.personId === null ? { waitingDays: counter.waitingDays ?? usualWaitingDays } : {};
  const context = (): Context => ({ definition, places, today: todayInItaly(clock), ...guest });
  const spokenCode = code === null ? null : sayCode(code, language, [3, 3, 3, 3, 3, 3]);
  const showCode = () => code !== null && aside(formatResumeCode(code));
  const whereItIs = async (one: Application): Promise<readonly string[]> => {
    const { database } = counter.store;
    const [found] = await locateCases(database, [one], applications.definition, todayInItaly(clock));
    return found ? tellCase(found, language).sentences : [];
  };
  let application = first;
  if (application.receipt) {
    const told = await whereItIs(application);
    const phrase = application.status === 'waiting-for-identity' ? 'alreadyHandedIn' : 'alreadySent';
    say([talkPhrase(phrase, language, { number: application.receipt.number }), ...told]);
    return;
  }
  if (!applications.isOffered(application)) {
    const card = catalogue.entries.get(application.service)?.card;
    const closed = card && closedOn(card, todayInItaly(clock));
    say([...(closed ? closedSays(closed, language) : []), talkPhrase('closedDraft', language)]);
    return;
  }
  let turn: Turn = begin(context(), {
    language,
    mode,
    answers: application.answers,
    agency: catalogue.brand.agency,
    known: knownAnswers(application, language),
    ...(said ? { said } : {}),
    isGreeted,
  });
  aside(talkPhrase('help', language));

  // Carries out what a turn asks for, and says what it says. False when the conversation is over.
  const act = async (): Promise<boolean> => {
    for (const effect of turn.effects) {
      if (effect.type === 'answer') {
        const { path, value, confidence, confirmed, isSure = false } = effect;
        const by = {
          who: 'citizen',
          channel: mode === 'keypad' ? 'keypad' : 'text',
          confidence,
          confirmed,
        } as const;
        const stored = await patiently(() =>
          applications.answer(application, { path, value, isSure, ...by }),
        );
        if (stored === undefined) {
          // Nothing is taken as answered that is not stored: the question is asked again.
          turn = before;
          say([talkPhrase('notStored', language), ...turn.say]);
          return true;
        }
        if (stored.ok) application = stored.value;
        else if (['another-code', 'own-identity'].includes(stored.problems[0]?.code ?? '')) {
          // Who applies is known, and cannot be told otherwise: the question is asked again.
          turn = before;
          const at = { language, today: todayInItaly(clock), places };
          const why = stored.problems.map(
            (problem) =>
              tellProblem(definition, problem, { ...application.answers, [path]: value }, at, 'say').says,
          );
          say([...why, ...turn.say]);
          return true;
        }
      }
    }
    say(turn.say);
    const kinds = turn.effects.map(({ type }) => type);
    if (kinds.includes('submit')) return submit();
    if (kinds.includes('stop') || kinds.includes('operator')) {
      say(sayResumeCode(turn.state, spokenCode));
      showCode();
      if (kinds.includes('operator')) for (const { number } of catalogue.brand.phone) aside(number);
      return false;
    }
    return turn.expect.type !== 'nothing';
  };

  const submit = async (): Promise<boolean> => {
    const channel = mode === 'keypad' ? 'keypad' : 'text';
    const done = await patiently(() => applications.submit(application, channel));
    if (done?.ok) {
      const spokenNumber = sayCode(done.value.number.replaceAll('-', ''), language, [4, 3, 3, 3, 2]);
      const isWaiting = done.value.protocol === null;
      const now = isWaiting && code !== null ? await applications.open(application.id, code) : undefined;
      const told = now?.ok ? await whereItIs(now.value) : [];
      turn = isWaiting
        ? handedIn(context(), turn.state, { spokenNumber, spokenCode, told })
        : submitted(context(), turn.state, spokenNumber);
      say(turn.say);
      if (isWaiting) showCode();
      aside(done.value.number);
      return false;
    }
    const refused = done?.problems[0];
    if (refused?.code === 'step-up') {
      const level = Number(refused.with?.['level'] ?? 3);
      turn = onlyInPortal(context(), turn.state, { level, spokenCode });
      say(turn.say);
      showCode();
      return false;
    }
    const why = guardRefusals.find((one) => one === refused?.code);
    if (why && why !== 'step-up') {
      turn = accountRefused(context(), turn.state, { code: why, spokenCode });
      say(turn.say);
      showCode();
      return false;
    }
    if (refused?.code === 'another-code') {
      turn = namesAnother(context(), turn.state);
      say(turn.say);
      return true;
    }
    // Nothing that can be tried again: said why, and how to go on.
    if (refused && refused.code !== 'incomplete') {
      const told = sayNotSent(refused.code as NotSent, language);
      turn = notSent(context(), turn.state, { why: told, spokenCode });
      say(turn.say);
      showCode();
      return false;
    }
    if (refused) say([sayNotSent('incomplete', language)]);
    turn = notSubmitted(context(), turn.state);
    say(turn.say);
    return true;
  };

  let before = turn;
  let goesOn = await act();
  while (goesOn) {
    const text = await lines.ask();
    if (text === undefined) {
      showCode();
      return;
    }
    if (text.trim() === '?') {
      const { answers, known } = application;
      const today = todayInItaly(clock);
      const written = writtenLines(definition, answers, language, today, places, known);
      for (const { item, short, value, source } of written) {
        aside(`  ${item ? `${item}, ` : ''}${short}: ${value}${source ? ` (${source})` : ''}`);
      }
      continue;
    }
    before = turn;
    turn = hear(context(), turn.state, inputOf(text, mode));
    goesOn = await act();
  }
}
