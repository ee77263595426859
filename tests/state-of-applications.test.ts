// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, day, todayInItaly } from '#core/index.ts';
import { reception } from '#reception/index.ts';
import { sentApplication } from './desk-scene.ts';
import { saidOut } from './heard-out.ts';
import { scene } from './scene.ts';
import { keysOf } from './telephone-keys.ts';

const { clock, counter, database, person, visit } = await scene('2026-06-24');
const giuseppe = await person('giuseppe-esposito');
const paola = (await person('paola-ferri')).id;

await sentApplication(counter, clock, {
  service: 'assegno-sociale',
  status: 'eligible',
  personId: giuseppe.id,
});
const asked = await sentApplication(counter, clock, {
  service: 'certificazione-unica',
  status: 'eligible',
  personId: giuseppe.id,
});
const until = addDays(todayInItaly(clock), 9);
const said = await counter.casework.askDocuments(asked, {
  by: paola,
  words: 'La copia del contratto.',
  until,
});
assert.ok(said.ok);

const plain = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ');
const base = '/services/stato-domanda';

async function caller(mode: 'text' | 'keypad', language: 'it' | 'en' | 'de' = 'it') {
  const made = await counter.pins.make({ person: giuseppe, actor: giuseppe }, '1-day');
  assert.ok(made.ok);
  const call = reception(
    { ...counter, database },
    { language, mode, source: null, service: 'stato-domanda' },
  );
  const out = async (turn: (typeof call)['turn']) =>
    (await saidOut(turn.say, async (input) => (await call.hear(input)).turn.say)).join(' ');
  return {
    pin: made.value.pin,
    first: await out(call.turn),
    say: async (text: string) =>
      out((await call.hear(mode === 'keypad' ? { type: 'keys', keys: text } : { type: 'said', text })).turn),
  };
}

describe('the state of one’s own applications', () => {
  it('is on a page, what each waits for and by when, and the way to each beside it', async () => {
    const see = await visit(giuseppe);
    const card = await (await see(`/it${base}`)).text();
    assert.match(card, new RegExp(`href="/it${base}/reading"`));
    assert.match(card, /href="\/it\/my"/, 'whoever wants to do something about one goes on there');
    const page = await see(`/it${base}/reading`);
    assert.equal(page.status, 200);
    const text = plain(await page.text());
    assert.match(text, /Ci sono 2 domande/);
    assert.match(text, /Mancano dei documenti.*Ci deve mandare i documenti.*La copia del contratto/);
    assert.match(text, /Assegno sociale.*Ricevuta.*Le rispondiamo noi/);
    assert.match(text, /Qui ci sono solo le domande fatte con questo sportello/);
  });

  it('is in German and in English in their own words', async () => {
    const see = await visit(giuseppe);
    assert.match(
      plain(await (await see(`/de${base}/reading`)).text()),
      /Es gibt 2 Gesuche.*Es fehlen Unterlagen/,
    );
    assert.match(
      plain(await (await see(`/en${base}/reading`)).text()),
      /There are 2 applications.*Documents are missing/,
    );
  });

  it('can be taken away as PDF and read as JSON', async () => {
    const see = await visit(giuseppe);
    const pdf = await see(`/it${base}/reading.pdf`);
    assert.match(Buffer.from(await pdf.arrayBuffer()).toString('latin1'), /^%PDF-1\.7[\s\S]*\/Marked true/);
    const json = (await (await see(`/it${base}/reading.json`)).json()) as {
      readonly answers: { readonly applications: readonly Readonly<Record<string, unknown>>[] };
      readonly sources: readonly { readonly register: string }[];
    };
    assert.deepEqual(
      json.sources.map(({ register }) => register),
      ['cases'],
    );
    const rows = json.answers.applications;
    assert.deepEqual(rows.map(({ state, next }) => [state, next]).sort(), [
      ['documents-asked', 'give-documents'],
      ['submitted', 'decide'],
    ]);
    const lacks = rows.find(({ state }) => state === 'documents-asked');
    assert.deepEqual([lacks?.['by'], lacks?.['number']], [until, asked.number]);
  });

  it('is each one’s own: of another there is none, and who has not signed in is asked to', async () => {
    const luca = await visit(await person('luca-bianchi'));
    assert.match(
      plain(await (await luca(`/it${base}/reading`)).text()),
      /Qui non risultano domande a suo nome/,
    );
    const answer = await counter.web.request(`/it${base}/reading.json`);
    assert.match(answer.headers.get('location') ?? '', /\/sign-in\?to=/);
  });

  for (const mode of ['text', 'keypad'] as const)
    it(`is told after the PIN, ${mode}, without a figure for a voice to stumble on`, async () => {
      const { pin, first, say } = await caller(mode);
      assert.match(first, /Ha il PIN telefonico\?/);
      assert.doesNotMatch(first, /Assegno sociale/);
      const yes = mode === 'keypad' ? '1' : 'sì';
      await say(yes);
      await say(mode === 'keypad' ? keysOf(giuseppe.codiceFiscale) : giuseppe.codiceFiscale);
      await say(yes);
      const told = await say(pin);
      assert.match(told, /Ci sono due domande/);
      assert.match(told, /mancano dei documenti, dal .* Adesso: ci deve mandare i documenti/i);
      assert.match(told, /Documenti da mandare: La copia del contratto\./i);
      if (mode === 'text') assert.doesNotMatch(told, /\d/);
    });

  it('says that we are late where the day of the answer has passed', async () => {
    const see = await visit(giuseppe);
    assert.doesNotMatch(plain(await (await see(`/it${base}/reading`)).text()), /siamo in ritardo/);
    clock.set(day('2027-06-24'));
    const later = await visit(giuseppe);
    assert.match(plain(await (await later(`/it${base}/reading`)).text()), /siamo in ritardo/);
  });
});
