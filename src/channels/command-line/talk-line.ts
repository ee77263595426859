// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Counter, openCounter } from '#app.ts';
import { definitionOf, supportedLanguages } from '#catalogue/index.ts';
import {
  type CalendarDate,
  type Clock,
  type Language,
  type Problem,
  parseResumeCode,
  systemClock,
} from '#core/index.ts';
import type { RawAnswers } from '#interview/index.ts';
import {
  conversation,
  type Estimated,
  estimation,
  patiently,
  reception,
  type TalkedOf,
} from '#reception/index.ts';
import type { Application } from '#record/index.ts';
import { settingsFrom } from '#settings/index.ts';
import { hearYesNo, type Understanding } from '#spoken/index.ts';
import type { Expectation, Input, Mode } from '#turns/index.ts';
import { BadCall } from './bad-call.ts';
import { languageFrom } from './input.ts';
import { talkPhrase } from './talk-phrases.ts';

/** How a conversation in the terminal is begun. */
export interface Beginning {
  readonly lang: string | undefined;
  readonly mode: Mode;
  readonly service?: string | undefined;
  readonly resume?: string | undefined;
  readonly codiceFiscale?: string | undefined;
  /** The day on which it is held; today without it. */
  readonly on?: CalendarDate | undefined;
}

/** What came of a turn, wherever in the conversation it was. */
export interface Told {
  readonly says: readonly string[];
  readonly ended: 'sent' | 'handed-in' | 'not-sent' | 'stopped' | 'operator' | 'told' | null;
  /** The number of what was sent or handed in. */
  readonly number?: string;
}

/** One conversation from the front door, or from a service, to its end. */
export interface Line {
  readonly counter: Counter;
  readonly mode: Mode;
  readonly language: Language;
  /** What was told last. */
  readonly told: Told;
  readonly expect: Expectation;
  /** The service that is talked about; null at the front door. */
  readonly service: string | null;
  readonly answers: RawAnswers;
  /** What is talked about, and its secret code; undefined at the front door and where nothing is kept. */
  readonly talked: { readonly application: Application; readonly code: string | null } | undefined;
  /** What an input would say to what is asked. */
  makesOf(input: Input): Understanding<unknown> | undefined;
  hear(input: Input): Promise<Told>;
}

/** Where a conversation stands: at the front door, about an application, or about something worked out. */
interface Stage {
  readonly first: Told | { readonly ended: 'not-known'; readonly says: readonly string[] };
  readonly language: Language;
  readonly expect: Expectation;
  readonly service: string | null;
  readonly answers: RawAnswers;
  readonly talked: Line['talked'];
  makesOf(input: Input): Understanding<unknown> | undefined;
  /** What was told, and what is talked about from then on where that is something else. */
  hear(input: Input): Promise<{ readonly told: Stage['first']; readonly next?: Stage }>;
}

/** Begins one more conversation on the same counter, on the day that it says. */
export type Call = (beginning: Beginning) => Promise<Line>;

/** Opens the counter of this environment, and closes it when all conversations are over. */
export async function onLine(
  beginning: Beginning,
  hold: (line: Line, call: Call) => Promise<void>,
): Promise<void> {
  const clock = beginning.on === undefined ? undefined : dayClock();
  const counter = await openCounter(settingsFrom(process.env), clock);
  const call: Call = (next) => {
    if (next.on !== undefined) clock?.set(next.on);
    return openLine(counter, next);
  };
  try {
    await hold(await call(beginning), call);
  } finally {
    await counter.store.close();
  }
}

/** A clock that is set to a day, at ten o'clock in the morning, and goes on from there. */
function dayClock(): Clock & { set(on: CalendarDate): void } {
  let aheadMs = 0;
  return {
    nowMs: () => systemClock.nowMs() + aheadMs,
    set(on) {
      aheadMs = Date.parse(`${on}T10:00:00+01:00`) - systemClock.nowMs();
    },
  };
}

async function openLine(counter: Counter, beginning: Beginning): Promise<Line> {
  const { lang, mode, service, resume, codiceFiscale } = beginning;
  const language = languageFrom(lang, supportedLanguages(counter.catalogue.brand));
  const reads = service !== undefined && definitionOf(counter.catalogue, service)?.service.reads;
  let stage =
    resume !== undefined
      ? await talkOf(counter, await resumed(counter, resume, mode, codiceFiscale), mode, false)
      : service !== undefined && !reads
        ? await begun(counter, service, language, mode)
        : door(counter, language, mode, service === undefined ? {} : { service });
  const known = (told: Stage['first'], lead: readonly string[] = []): Told => {
    if (told.ended !== 'not-known') return { ...told, says: [...lead, ...told.says] };
    stage = door(counter, language, mode, { lead: [...lead, ...told.says] });
    return stage.first as Told;
  };
  let told = known(stage.first);
  return {
    counter,
    mode,
    get language() {
      return stage.language;
    },
    get told() {
      return told;
    },
    get expect(): Expectation {
      return told.ended === null ? stage.expect : { type: 'nothing', path: null };
    },
    get service() {
      return stage.service;
    },
    get answers() {
      return stage.answers;
    },
    get talked() {
      return stage.talked;
    },
    makesOf: (input) => stage.makesOf(input),
    async hear(input) {
      const came = await stage.hear(input);
      if (came.next) {
        stage = came.next;
        told = known(stage.first, came.told.says);
      } else told = known(came.told);
      return told;
    },
  };
}

function door(
  counter: Counter,
  language: Language,
  mode: Mode,
  asked: { readonly service?: string; readonly lead?: readonly string[] } = {},
): Stage {
  const { store, ...rooms } = counter;
  const on = { ...rooms, database: store.database };
  const call = reception(on, { language, mode, source: null, ...asked });
  return {
    first: { says: call.turn.say, ended: null },
    language,
    service: null,
    answers: {},
    talked: undefined,
    get expect() {
      return call.turn.expect;
    },
    makesOf: () => undefined,
    async hear(input) {
      const heard = await patiently(() => call.hear(input));
      if (!heard) return { told: { says: [talkPhrase('notNow', language)], ended: null } };
      const { turn, leaves } = heard;
      const says = turn.say;
      if (leaves?.to === 'application')
        return { told: { says, ended: null }, next: await talkOf(counter, leaves, mode, true) };
      if (leaves?.to === 'estimate')
        return { told: { says, ended: null }, next: workingOut(counter, leaves, mode, true) };
      if (leaves) return { told: { says, ended: leaves.to === 'operator' ? 'operator' : 'stopped' } };
      return { told: { says, ended: null } };
    },
  };
}

async function talkOf(counter: Counter, opened: TalkedOf, mode: Mode, isGreeted: boolean): Promise<Stage> {
  const on = { ...counter, database: counter.store.database };
  const talked = await conversation(on, opened, { mode, isGreeted, mayGoOn: true });
  return {
    first: talked.first,
    language: opened.application.language,
    service: opened.application.service,
    get expect() {
      return talked.expect;
    },
    get answers() {
      return talked.application.answers;
    },
    get talked() {
      return { application: talked.application, code: opened.code };
    },
    makesOf: (input) => talked.makesOf(input),
    async hear(input) {
      const { later, ...told } = await talked.hear(input);
      if (later === undefined) return { told };
      const { answers } = talked.application;
      const of = { application: talked.application, code: opened.code };
      const next = offering(counter, mode, {
        told,
        later,
        language: opened.application.language,
        answers,
        of,
      });
      return { told: { ...told, ended: null }, next };
    },
  };
}

/** What was sent is sent: whether to begin now what else was wanted. A yes is a new conversation at the door, with that wish. */
function offering(
  counter: Counter,
  mode: Mode,
  {
    told,
    later,
    language,
    answers,
    of,
  }: {
    readonly told: Stage['first'];
    readonly later: string;
    readonly language: Language;
    readonly answers: RawAnswers;
    readonly of: NonNullable<Line['talked']>;
  },
): Stage {
  const { says: _, ...sent } = told;
  return {
    // It was asked with the last words.
    first: { ...sent, says: [], ended: null },
    language,
    service: null,
    answers,
    talked: of,
    expect: { type: 'yes-no', path: null, kind: 'yes-no' },
    makesOf: () => undefined,
    async hear(input) {
      const said = input.type === 'said' ? hearYesNo(input.text, { language }) : undefined;
      const isYes = input.type === 'keys' ? input.keys === '1' : said?.value === true && !said.problem;
      if (!isYes) return { told: { ...told, says: [talkPhrase('goodbye', language)] } };
      const next = door(counter, language, mode);
      const came = await next.hear({ type: 'said', text: later });
      return came.next ? came : { told: came.told, next: from(next, came.told) };
    },
  };
}

/** A stage from what was told last in it. */
function from(stage: Stage, first: Stage['first']): Stage {
  return {
    first,
    language: stage.language,
    service: stage.service,
    answers: stage.answers,
    talked: stage.talked,
    get expect() {
      return stage.expect;
    },
    makesOf: (input) => stage.makesOf(input),
    hear: (input) => stage.hear(input),
  };
}

/** Works something out, to its outcome: nothing of it is kept. */
function workingOut(counter: Counter, opened: Estimated, mode: Mode, isGreeted: boolean): Stage {
  const talked = estimation(counter, opened, { mode, isGreeted });
  return {
    first: talked.first,
    language: opened.language,
    service: opened.definition.service.id,
    talked: undefined,
    get expect() {
      return talked.expect;
    },
    get answers() {
      return talked.answers;
    },
    makesOf: (input) => talked.makesOf(input),
    hear: async (input) => ({ told: talked.hear(input) }),
  };
}

async function begun(counter: Counter, service: string, language: Language, mode: Mode): Promise<Stage> {
  const definition = definitionOf(counter.catalogue, service);
  if (definition?.service.estimateOnly) return workingOut(counter, { definition, language }, mode, false);
  const allowed = await counter.limits.allowances.begin('draft', { source: null });
  if (!allowed.ok) throw waiting(allowed.problems[0]);
  const started = await counter.applications.start(service, { language, channel: mode });
  if (!started.ok)
    throw new BadCall('this service cannot be obtained here; "sportello services" lists those with ●');
  return talkOf(counter, started.value, mode, false);
}

async function resumed(
  counter: Counter,
  typed: string,
  mode: Mode,
  codiceFiscale: string | undefined,
): Promise<TalkedOf> {
  const parsed = parseResumeCode(typed);
  if (!parsed.ok) throw new BadCall('this code is not right: check the digits one by one');
  const found = await counter.limits.attempts.tried('resume', { person: parsed.value, source: null }, () =>
    counter.applications.resume(parsed.value, mode, codiceFiscale),
  );
  if (!found.ok && found.problems[0]?.code === 'wait') throw waiting(found.problems[0]);
  if (!found.ok && found.problems[0]?.code === 'codice-fiscale')
    throw new BadCall('what was handed in opens with its codice fiscale too: --codice-fiscale');
  if (!found.ok) throw new BadCall('no application has this code; it may have expired');
  return { application: found.value, code: parsed.value };
}

function waiting(problem: Problem | undefined): BadCall {
  return new BadCall(`too many for now: wait ${Number(problem?.with?.['minutes'] ?? 1)} minutes`);
}
