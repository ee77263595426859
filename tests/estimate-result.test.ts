// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplesOf } from '#catalogue/index.ts';
import { type CalendarDate, day } from '#core/index.ts';
import { testDatabase } from '#store/testing.ts';
import { completed } from './completed.ts';
import { testClock, testCounter } from './counter.ts';

// The answer first: what an estimate shows, and what another answer makes of it.
const clock = testClock('2026-03-10');
const counter = await testCounter(await testDatabase(), clock);

function example(service: string, name: string) {
  const definition = counter.catalogue.entries.get(service)?.definition;
  const found = examplesOf(counter.catalogue, service).find((one) => one.name.includes(name));
  assert.ok(definition && found, `${service}: ${name}`);
  return { on: found.on, answers: completed(definition, found.answers, found.on) };
}

async function estimate(
  service: string,
  form: Readonly<Record<string, string | object>>,
  on: CalendarDate,
  language = 'it',
): Promise<string> {
  clock.set(on);
  const boxes = Object.entries(form).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const page = await counter.web.request(`/${language}/services/${service}/estimate`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(boxes),
  });
  return page.text();
}

/** A page of several questions, sent. */
async function several(
  service: string,
  { asked, ...form }: Readonly<Record<string, string | object>> & { readonly asked: readonly string[] },
  on: CalendarDate,
): Promise<string> {
  clock.set(on);
  const body = new URLSearchParams(asked.map((path) => ['asked', path]));
  for (const [name, value] of Object.entries(form))
    body.append(name, typeof value === 'string' ? value : JSON.stringify(value));
  const page = await counter.web.request(`/it/services/${service}/estimate`, { method: 'POST', body });
  return page.text();
}

const cardOf = (page: string) => /<div class="result[\s\S]*?<\/div>\n/.exec(page)?.[0] ?? '';

describe('The result of an estimate', () => {
  it('tells NASpI as one sum that falls, with a bar a month, and not as a row a month', async () => {
    const { on, answers } = example('naspi-domanda', '2026: 24.000 euro over 52 weeks');
    const card = cardOf(await estimate('naspi-domanda', { answers }, on));
    assert.match(card, /<strong>1\.227,98\s€<\/strong> al mese/);
    assert.match(card, /Ogni mese, dall’8 aprile 2026 al 4 ottobre 2026\./);
    assert.equal(card.match(/<rect/g)?.length, 6);
    assert.match(card, /NASpI in tutto/);
    assert.match(card, /Rispondiamo entro 55 giorni/);
  });

  it('tells the months whose sums are not known, to the end of the time that it is paid for', async () => {
    const { answers } = example('assegno-unico-universale', 'a birthday in a later month');
    const card = cardOf(await estimate('assegno-unico-universale', { answers }, day('2026-11-10')));
    assert.match(card, /Ogni mese, da dicembre 2026 a febbraio 2027\./);
    assert.match(card, /Le somme da gennaio 2027 non si sanno ancora\./);
  });

  it('is in another language with its answers, and so is a question with what was typed', async () => {
    const { on, answers } = example('naspi-domanda', '2026: 24.000 euro over 52 weeks');
    const again = { 'show-again': 'yes' };
    const result = await estimate('naspi-domanda', { answers, ...again }, on, 'en');
    assert.match(cardOf(result), /<strong>€1,227\.98<\/strong> a month/);
    const { pay: _, ...before } = answers;
    const typed = { answers: before, path: 'ending', answer: 'resignation', ...again };
    const question = await estimate('naspi-domanda', typed, on, 'en');
    assert.match(question, /value="resignation" checked/);
    assert.doesNotMatch(question, /error-summary/);
  });

  it('shows with a no no date of payment, what else can be asked for, and does not offer first to apply', async () => {
    const { on, answers } = example('naspi-domanda', '2026: 24.000 euro over 52 weeks');
    const page = await estimate('naspi-domanda', { answers: { ...answers, ending: 'resignation' } }, on);
    assert.doesNotMatch(cardOf(page), /<dt>|giorno pagato/);
    assert.match(page, /Che altro può chiedere/);
    assert.match(page, /class="btn btn-primary" href="\/it\/what-am-i-entitled-to">/);
    // Nothing that only changes what one has, as a change of address during the benefit does.
    const [, others = ''] = /class="alike[^>]*>([\s\S]*?)<\/section>/.exec(page) ?? [];
    assert.doesNotMatch(others, /services\/(naspi-com|naspi-variazione|variazione)/);
    assert.match(page, /btn-outline-primary" type="submit">Fare domanda con queste risposte/);
  });

  it('lets each answer be changed, and says what that makes of the sum', async () => {
    const service = 'assegno-unico-universale';
    const { on, answers } = example(service, 'a birthday in a later month');
    const whole = await estimate(service, { answers }, on);
    assert.match(whole, /<button [^>]*name="change" value="isee">/);
    const question = await estimate(service, { answers, change: 'isee' }, on);
    assert.match(question, /name="path" value="isee"/);
    assert.match(question, /name="before"/);
    const changed = await estimate(service, { answers, before: answers, path: 'isee', answer: '25.000' }, on);
    assert.match(changed, /Con ISEE 25\.000,00\s€: \d+,\d\d\s€ in meno al mese\. Prima erano 305,70\s€\./);
    const back = await estimate(service, { answers, before: answers, path: 'isee', back: 'yes' }, on);
    assert.match(back, /<strong>305,70\s€<\/strong>/);
  });

  it('asks a child on one page, keeps what is right beside what is wrong, and goes back to what was given', async () => {
    const service = 'assegno-unico-universale';
    const on = day('2026-06-10');
    const begun = { 'already-granted': false, role: 'parent', children: [{}] };
    const first = await estimate(service, { answers: begun, path: 'role', answer: 'parent' }, on);
    const asked = [...first.matchAll(/name="asked" value="([^"]*)"/g)].map(([, path = '']) => path);
    assert.ok(asked.length > 1 && asked.every((path) => path.startsWith('children.0.')), asked.join(' '));
    assert.ok(!asked.includes('children.0.codice-fiscale'), 'no sum hangs on it');
    assert.match(first, /<h1>Figlio 1<\/h1>/);
    assert.match(first, /Figlio 1 di 1, domande 1–\d/);
    const at = asked.indexOf('children.0.birth');
    const [d, m, y] = ['day', 'month', 'year'].map((part) => `${at}-answer-${part}`);
    const birth = { [d ?? '']: '12', [m ?? '']: '3', [y ?? '']: '2018' };
    const wrong = await several(service, { answers: begun, asked, ...birth }, on);
    assert.match(wrong, /error-summary/);
    assert.match(wrong, /name="answers" value="[^"]*2018-03-12/, 'what is right is kept');
    const back = await several(service, { answers: begun, asked, back: 'yes' }, on);
    assert.match(back, /name="path" value="children"/);
    assert.match(back, /name="answer" value="1"|value="1" name="answer"/);
  });

  it('stands in every language that the service has', async () => {
    const { on, answers } = example('naspi-domanda', '2026: 24.000 euro over 52 weeks');
    for (const [language, words] of [
      ['en', /Every month, from 8 April 2026 to 4 October 2026\./],
      ['de', /Jeden Monat\. Beginn: 8\. April 2026\. Ende: 4\. Oktober 2026\./],
    ] as const)
      assert.match(cardOf(await estimate('naspi-domanda', { answers }, on, language)), words);
  });
});
