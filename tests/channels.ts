// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { applyDue } from '#bank-accounts/index.ts';
import { type Language, todayInItaly } from '#core/index.ts';
import { begin, type Context, hear } from '#dialogue/index.ts';
import {
  answersOnRoute,
  askAt,
  checkAnswers,
  type Definition,
  type RawAnswers,
  valueAt,
  wordsIn,
  wordsOf,
} from '#interview/index.ts';
import { type Asked, kindOf } from '#kinds/index.ts';
import { packOf } from '#languages/index.ts';
import { type Application, knownAnswers, type Receipt } from '#record/index.ts';
import type { Input, Mode } from '#turns/index.ts';
import { type ApiClient, apiClient } from './api-client.ts';
import type { testCounter } from './counter.ts';
import { personOf } from './owner.ts';

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
  /** Whose it is from the beginning, on the channels where the test need not sign in. */
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

/**
 * What a guest handed in, as the channel left it, and then as it is once they are known: the person of its codice fiscale has signed in,
 * just now and at level 3, and says that it is theirs.
 */
async function made(counter: Counter, id: string, code: string): Promise<Made> {
  const opened = await counter.applications.open(id, code);
  assert.ok(opened.ok && opened.value.receipt, 'the application is handed in');
  const { status, receipt, protocol } = opened.value;
  assert.deepEqual([status, receipt.protocol, protocol], ['waiting-for-identity', null, null]);
  const person = await personOf(counter, opened.value.answers);
  const proof = { level: 3, signedInAt: new Date(counter.clock.nowMs()) };
  const claimed = await counter.applications.claim(opened.value, person.id, 'web', proof);
  assert.ok(claimed.ok && claimed.value.receipt, JSON.stringify(claimed));
  assert.match(claimed.value.receipt.protocol ?? '', /^\d{4}\/\d{7}$/);
  // Of changes of account one waits at a time, and the banks are asked a few times a day: the next case begins as if on another day.
  await counter.casework.withdraw(id, 'web');
  await applyDue(counter.store.database, counter.clock);
  await counter.store.database.query('delete from holder_check');
  return { application: claimed.value, receipt: claimed.value.receipt };
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
    const page = await (await send(next)).text();
    assert.match(page, /<h1>/, 'a question is a heading, or what several of them are about');
    const together = [...page.matchAll(/name="asked" value="([^"]+)"/g)].map(([, one = '']) => one);
    const form = new URLSearchParams(together.map((one) => ['asked', one]));
    for (const [n, one] of (together.length > 0 ? together : [path]).entries()) {
      const before = together.length > 0 ? `${n}-` : '';
      const { kind, asked } = asking(counter, definition, opened.value.answers, one, language);
      const value = answerAt(answers, one);
      if (value === null) form.set(`${before}none`, 'yes');
      else {
        for (const [part, filled] of Object.entries(kind.fill(value, asked))) {
          const name = before + (part === '' ? 'answer' : `answer-${part}`);
          for (const text of typeof filled === 'string' ? [filled] : filled) form.append(name, text);
        }
      }
    }
    let sent = await send(next, form);
    // What is strange and right is confirmed on the page that tells it.
    if (sent.status === 422) {
      const sure = [...(await sent.clone().text()).matchAll(/name="((?:\d+-)?sure)"/g)];
      for (const [, name = ''] of sure) form.set(name, 'yes');
      if (sure.length > 0) sent = await send(next, form);
    }
    assert.equal(
      sent.status,
      303,
      `${path}: ${/error-summary[\s\S]*?<a[^>]*>([^<]*)/.exec(await sent.text())?.[1] ?? ''}`,
    );
  }
  const id = home.split('/').at(-1) ?? '';
  const code = cookie.split('=')[1] ?? '';
  const shown = /name="shown" value="([^"]+)"/.exec(await (await send(`${home}/check`)).text())?.[1];
  assert.ok(shown, 'what is read before it is sent has its mark');
  const submitted = await send(`${home}/submit`, new URLSearchParams({ shown }));
  assert.match(submitted.headers.get('location') ?? '', /receipt$/);
  return made(counter, id, code);
};

/** By the institutions' API. */
export const byApi: Player = async (counter, definition, answers, language) => {
  const client = await clientOf(counter);
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await client.call(method, path, body);
    const result = (await response.json()) as { id: string; code?: string };
    assert.ok(response.ok, JSON.stringify(result));
    return result;
  };
  const { id } = await call('POST', '/applications', { service: definition.service.id, language });
  const { today, places } = { today: todayInItaly(counter.clock), places: counter.places };
  const { problems } = checkAnswers(definition.service, answers, { today, places });
  const sure = problems.flatMap(({ keeps, path }) => (keeps ? [path] : []));
  // What the service does not ask of these answers is not taken from a program either.
  const asked = answersOnRoute(definition.service, answers, today);
  await call('PATCH', `/applications/${id}/answers?sure=${sure.join(',')}`, asked);
  await call('POST', `/applications/${id}/submission`);
  const { code } = await call('POST', `/applications/${id}/code`);
  return made(counter, id, (code ?? '').replaceAll(/\W/g, ''));
};

// One program for each counter.
const clients = new WeakMap<Counter, Promise<ApiClient>>();
function clientOf(counter: Counter): Promise<ApiClient> {
  const client = clients.get(counter) ?? apiClient(counter);
  clients.set(counter, client);
  return client;
}

/** In a conversation: what is said, or keyed, is what the kind itself says or keys for the value. */
function byDialogue(mode: Mode): Player {
  return async (counter, definition, answers, language, personId) => {
    const channel = mode === 'keypad' ? 'keypad' : 'text';
    const started = await counter.applications.start(definition.service.id, {
      language,
      channel,
      ...(personId === undefined ? {} : { personId }),
    });
    assert.ok(started.ok);
    let { application } = started.value;
    const context: Context = { definition, places: counter.places, today: todayInItaly(counter.clock) };
    const known = knownAnswers(application, language);
    const agency = { it: 'prova', en: 'trial' };
    let turn = begin(context, { language, mode, answers: application.answers, agency, known });
    for (let n = 0; n < 400; n++) {
      for (const effect of turn.effects) {
        if (effect.type === 'answer') {
          const { path, value, confidence, confirmed, isSure = false } = effect;
          const stored = await counter.applications.answer(application, {
            path,
            value,
            who: 'citizen',
            channel,
            confidence,
            confirmed,
            isSure,
          });
          assert.ok(stored.ok, path);
          application = stored.value;
        }
        if (effect.type === 'submit') {
          const done = await counter.applications.submit(application, channel);
          assert.ok(done.ok, JSON.stringify(done));
          if (personId === undefined) return made(counter, application.id, started.value.code ?? '');
          const own = await counter.applications.openAs(application.id, personId);
          assert.ok(own.ok && own.value.receipt);
          return { application: own.value, receipt: own.value.receipt };
        }
        assert.notEqual(effect.type, 'operator');
        assert.notEqual(effect.type, 'stop');
      }
      const { type, path } = turn.expect;
      let input: Input;
      if (type === 'yes-no') {
        // What follows from other answers is proposed: whose answer is another says no, and is asked.
        const { pending } = turn.state;
        const isSo =
          !pending?.isProposed || isDeepStrictEqual(pending.value, answerAt(answers, pending.path));
        const said = packOf(language).yesNo.say(isSo);
        input = mode === 'keypad' ? { type: 'keys', keys: isSo ? '1' : '2' } : { type: 'said', text: said };
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
