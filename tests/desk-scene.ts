// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { examplesOf } from '#catalogue/index.ts';
import { addDays, todayInItaly } from '#core/index.ts';
import { evaluate } from '#interview/index.ts';
import type { Person } from '#persons/index.ts';
import type { Application } from '#record/index.ts';
import { completed } from './completed.ts';
import type { TestClock, testCounter } from './counter.ts';
import { asOwn, personOf } from './owner.ts';

export { samplePerson } from './scene.ts';

type Counter = Awaited<ReturnType<typeof testCounter>>;

/** An application that a person sent, with the answers of the service's first case of 2026 with this outcome. */
export async function sentApplication(
  counter: Counter,
  clock: TestClock,
  {
    service,
    status,
    personId,
    orTheirs = false,
  }: { service: string; status: 'eligible' | 'ineligible'; personId: string; orTheirs?: boolean },
): Promise<Application> {
  const definition = counter.catalogue.entries.get(service)?.definition;
  const example = examplesOf(counter.catalogue, service).find(
    ({ expect, on }) => expect.status === status && on.startsWith('2026'),
  );
  assert.ok(definition && example, `${service} has no ${status} case`);
  clock.set(example.on);
  const all = completed(definition, example.answers, example.on);
  const own = await asOwn(counter.store.database, all, personId);
  const theirs = completed(definition, own, example.on);
  // Somebody of another age has another outcome: then, where whoever sends does not matter, the person of the example sends it.
  const isSame = !orTheirs || evaluate(definition.service, theirs, example.on).status === status;
  const answers = isSame ? theirs : all;
  const started = await counter.applications.start(service, {
    language: 'it',
    channel: 'web',
    answers,
    personId: isSame ? personId : (await personOf(counter, all)).id,
  });
  assert.ok(started.ok);
  const receipt = await counter.applications.submit(started.value.application, 'web');
  assert.ok(receipt.ok, JSON.stringify(receipt));
  const sent = await counter.casework.read(started.value.application.id);
  assert.ok(sent.ok);
  return sent.value;
}

/** Visits at the desk without a browser: each asks for pages, and sends forms, as the person it was begun for. */
export function deskVisits({ web, sessions }: Counter) {
  return async (who: Person) => {
    const cookie = `visit=${await sessions.begin(who, 2)}`;
    return async (path: string, form?: Readonly<Record<string, string>>) => {
      const headers = {
        cookie,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
      };
      const sent = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
      const answer = await web.request(path, { headers, ...sent });
      return {
        status: answer.status,
        text: await answer.text(),
        to: answer.headers.get('location') ?? '',
      };
    };
  };
}

/** An application that was refused on the conditions that the rules find unmet, with the letter sent the day after. */
export async function refusedApplication(
  counter: Counter,
  clock: TestClock,
  { service, person, by }: { service: string; person: Person; by: string },
): Promise<Application & { readonly reasons: readonly string[] }> {
  const seen = await sentApplication(counter, clock, { service, status: 'ineligible', personId: person.id });
  const reasons = (seen.receipt?.outcome.conditions ?? [])
    .filter(({ state }) => state === 'unmet')
    .map(({ id }) => id);
  const signed = await counter.casework.sign(seen, { outcome: 'refused', reasons, words: '', by });
  assert.ok(signed.ok, JSON.stringify(signed));
  clock.set(addDays(todayInItaly(clock), 1));
  await counter.casework.sendDue();
  return { ...seen, reasons };
}
