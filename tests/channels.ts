// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { type Application, knownAnswers, type Receipt } from '#cases/index.ts';
import { type Language, todayInItaly } from '#core/index.ts';
import { begin, type Context, hear, type Input, type Mode } from '#dialogue/index.ts';
import {
  accountsNamed,
  askAt,
  type Definition,
  type RawAnswers,
  valueAt,
  wordsIn,
  wordsOf,
} from '#interview/index.ts';
import { type Asked, kindOf } from '#kinds/index.ts';
import { meet } from '#people/index.ts';
import type { testCounter } from './counter.ts';

type Counter = Awaited<ReturnType<typeof testCounter>>;

/** What a channel left behind after an application was made on it. */
export interface Made {
  readonly application: Application;
  readonly receipt: Receipt;
}

/** Makes an application with these answers on one channel, as a person would, to its receipt. */
export type Player = (
  counter: Counter,
  definition: Definition,
  answers: RawAnswers,
  language: Language,
  /** Whose it is, on the channels where the test need not sign in. */
  personId?: string,
) => Promise<Made>;

function asking(
  counter: Counter,
  definition: Definition,
  soFar: RawAnswers,
  path: string,
  language: Language,
) {
  const today = todayInItaly(counter.clock);
  const ask = askAt(definition.service, soFar, today, path);
  assert.ok(ask, `${path} is on the route`);
  const words = wordsOf(wordsIn(definition, language), ask);
  const { options } = ask.question;
  const asked: Asked<object> = { options, words, language, today, places: counter.places };
  return { ask, asked, words, kind: kindOf(ask.question) };
}

function answerAt(answers: RawAnswers, path: string): unknown {
  const value = valueAt(answers, path);
  return Array.isArray(value) && value.every((item) => typeof item === 'object') ? value.length : value;
}

async function made(counter: Counter, id: string, code: string): Promise<Made> {
  const own = owners.get(id);
  const opened = own ? await counter.applications.openAs(id, own) : await counter.applications.open(id, code);
  assert.ok(opened.ok && opened.value.receipt, 'the application is submitted');
  return { application: opened.value, receipt: opened.value.receipt };
}

// Whose a guarded application has become, by its id.
const owners = new Map<string, string>();

/** Whether these answers name a new account in the place of another: then only the portal sends, after a better sign-in. */
export function changesAccount(
  { service }: Definition,
  answers: RawAnswers,
  { clock }: Pick<Counter, 'clock'>,
): boolean {
  return accountsNamed(service, answers, todayInItaly(clock)).some(({ guard }) => guard.how === 'change');
}

/** Somebody new who has signed in at level 3 just now. */
async function signedIn(counter: Counter) {
  const codiceFiscale = `TEST${String(owners.size).padStart(12, '0')}`;
  const identity = { codiceFiscale, givenName: 'Maria', familyName: 'De Rossi', birthDate: null };
  const person = await meet(counter.store.database, identity, counter.clock);
  const proof = { level: 3, signedInAt: new Date(counter.clock.nowMs()) };
  return { person, proof };
}

/** Sends it; what only the portal can, after a better sign-in, is refused here, and goes on there by its code. */
async function send(counter: Counter, application: Application, channel: 'text' | 'keypad'): Promise<void> {
  const definition = counter.applications.definition(application);
  const isGuarded = changesAccount(definition, application.answers, counter);
  const done = await counter.applications.submit(application, channel);
  assert.equal(done.ok ? undefined : done.problems[0]?.code, isGuarded ? 'step-up' : undefined);
  if (done.ok) return;
  await goOnInPortal(counter, application);
}

async function goOnInPortal(counter: Counter, application: Application): Promise<void> {
  const { person, proof } = await signedIn(counter);
  const claimed = await counter.applications.claim(application, person.id, 'web');
  assert.ok(claimed.ok);
  owners.set(application.id, person.id);
  const sent = await counter.applications.submit(claimed.value, 'web', proof);
  assert.ok(sent.ok, JSON.stringify(sent));
}

/** On the page, without JavaScript: every form as a browser sends it. */
export const byPage: Player = async (counter, definition, answers, language) => {
  let cookie = '';
  const send = async (path: string, form?: URLSearchParams): Promise<Response> => {
    const headers = { cookie, origin: 'http://localhost', host: 'localhost' };
    const init = form ? { method: 'POST', body: form, headers } : { headers };
    const response = await counter.web.request(`http://localhost${path}`, init);
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return response;
  };
  const started = await send(`/${language}/services/${definition.service.id}/start`, new URLSearchParams());
  assert.equal(started.status, 303);
  const home = started.headers.get('location') ?? '';
  for (let n = 0; n < 200; n++) {
    const next = (await send(home)).headers.get('location') ?? '';
    const path = /\/questions\/(.+)$/.exec(next)?.[1];
    if (!path) break;
    const opened = await counter.applications.open(home.split('/').at(-1) ?? '', cookie.split('=')[1] ?? '');
    assert.ok(opened.ok);
    const { ask, kind, asked } = asking(counter, definition, opened.value.answers, path, language);
    const page = await (await send(next)).text();
    assert.match(page, /<h1>/, 'a question is a heading');
    const form = new URLSearchParams();
    const value = answerAt(answers, path);
    if (value === null) form.set('none', 'yes');
    else {
      for (const [part, filled] of Object.entries(kind.fill(value, asked))) {
        const name = part === '' ? 'answer' : `answer-${part}`;
        for (const one of typeof filled === 'string' ? [filled] : filled) form.append(name, one);
      }
    }
    const sent = await send(next, form);
    assert.equal(
      sent.status,
      303,
      `${ask.path}: ${/error-summary[\s\S]*?<a[^>]*>([^<]*)/.exec(await sent.text())?.[1] ?? ''}`,
    );
  }
  const id = home.split('/').at(-1) ?? '';
  const code = cookie.split('=')[1] ?? '';
  if (changesAccount(definition, answers, counter)) {
    const check = await send(`${home}/check`);
    assert.match(
      await check.text(),
      /sign-in\?level=3&amp;to=/,
      'the page leads to a better sign-in and back',
    );
    const { person } = await signedIn(counter);
    owners.set(id, person.id);
    cookie = `${cookie}; visit=${await counter.sessions.begin(person, 3)}`;
  }
  const submitted = await send(`${home}/submit`, new URLSearchParams());
  assert.match(submitted.headers.get('location') ?? '', /receipt$/);
  return made(counter, id, code);
};

/** By the institutions' API. */
export const byApi: Player = async (counter, definition, answers, language) => {
  const call = async (method: string, path: string, code: string, body?: unknown) => {
    const response = await counter.web.request(`http://localhost/api/v1${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
        ...(code ? { authorization: `Bearer ${code}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const result = (await response.json()) as { id: string; code: string; problems?: unknown };
    assert.ok(response.ok, JSON.stringify(result));
    return result;
  };
  const { id, code } = await call('POST', '/applications', '', { service: definition.service.id, language });
  await call('PATCH', `/applications/${id}/answers`, code, answers);
  if (changesAccount(definition, answers, counter)) {
    const path = `http://localhost/api/v1/applications/${id}/submission`;
    const headers = { authorization: `Bearer ${code}` };
    const refused = await counter.web.request(path, { method: 'POST', headers });
    assert.equal(refused.status, 403);
    assert.equal(((await refused.json()) as { code: string }).code, 'step-up');
    const opened = await counter.applications.open(id, code);
    assert.ok(opened.ok);
    await goOnInPortal(counter, opened.value);
  } else await call('POST', `/applications/${id}/submission`, code);
  return made(counter, id, code);
};

/** In a conversation: what is said, or keyed, is what the kind itself says or keys for the value. */
function byDialogue(mode: Mode): Player {
  return async (counter, definition, answers, language, personId) => {
    const channel = mode === 'keypad' ? 'keypad' : 'text';
    const whose = personId === undefined ? {} : { personId };
    const started = await counter.applications.start(definition.service.id, { language, channel, ...whose });
    assert.ok(started.ok);
    let { application } = started.value;
    const context: Context = { definition, places: counter.places, today: todayInItaly(counter.clock) };
    const known = knownAnswers(application, language);
    const agency = { it: 'prova', en: 'trial' };
    let turn = begin(context, { language, mode, answers: application.answers, agency, known });
    for (let n = 0; n < 400; n++) {
      for (const effect of turn.effects) {
        if (effect.type === 'answer') {
          const { path, value, confidence, confirmed } = effect;
          const stored = await counter.applications.answer(application, {
            path,
            value,
            who: 'citizen',
            channel,
            confidence,
            confirmed,
          });
          assert.ok(stored.ok, path);
          application = stored.value;
        }
        if (effect.type === 'submit') {
          await send(counter, application, channel);
          return made(counter, application.id, started.value.code);
        }
        assert.notEqual(effect.type, 'operator');
        assert.notEqual(effect.type, 'stop');
      }
      const { type, path } = turn.expect;
      let input: Input;
      if (type === 'yes-no') {
        const yes = language === 'it' ? 'sì' : 'yes';
        input = mode === 'keypad' ? { type: 'keys', keys: '1' } : { type: 'said', text: yes };
      } else {
        assert.ok(type === 'answer' && path !== null, turn.say.join(' '));
        const { kind, asked, words } = asking(counter, definition, turn.state.answers, path, language);
        assert.ok(turn.state.failures === 0, `${path} is understood the first time: ${turn.say.join(' ')}`);
        const value = answerAt(answers, path);
        assert.notEqual(value, undefined, path);
        input =
          mode === 'keypad'
            ? { type: 'keys', keys: value === null ? '**' : kind.keysFor(value, asked) }
            : { type: 'said', text: value === null ? (words.none ?? '') : kind.say(value, asked) };
      }
      turn = hear(context, turn.state, input);
    }
    throw new Error('the conversation never ends');
  };
}

/** Every channel on which an application can be made today. */
export const channels: Readonly<Record<string, Player>> = {
  page: byPage,
  API: byApi,
  conversation: byDialogue('text'),
  keypad: byDialogue('keypad'),
};
