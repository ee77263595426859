// SPDX-License-Identifier: AGPL-3.0-or-later

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessesTo } from '#access/index.ts';
import { addDays, todayInItaly } from '#core/index.ts';
import { decisionsOf, type Letter, openDecision } from '#decisions/index.ts';
import { lettersOf, paperOf } from '#notices/index.ts';
import type { Application } from '#record/index.ts';
import { alone } from './alone.ts';
import { deskVisits, sentApplication } from './desk-scene.ts';
import { scene } from './scene.ts';

const { database, clock, counter, person } = await scene('2026-06-10');
const maria = await person('maria-rossi');
const paola = await person('paola-ferri');
const carla = await person('carla-greco');
const visit = deskVisits(counter);
const ugo = await person('ugo-neri');

const sent = (status: 'eligible' | 'ineligible') =>
  sentApplication(counter, clock, { service: 'assegno-sociale', status, personId: maria.id });
const desk = ({ id }: Application) => `/it/desk/cases/${id}`;

/** A visit of an officer who has opened the case for a reason. */
async function opened(who: typeof paola, application: Application) {
  const ask = await visit(who);
  assert.equal((await ask(`${desk(application)}/open`, { reason: 'work' })).to, desk(application));
  return ask;
}
const versionIn = (text: string) => /name="version" value="(\d+)"/.exec(text)?.[1] ?? '';

describe('a case at the desk', () => {
  it('is opened only for a stated reason, which the person reads', async () => {
    const application = await sent('eligible');
    const ask = await visit(paola);
    const first = await ask(desk(application));
    assert.match(first.text, /Perché apre la pratica/);
    assert.doesNotMatch(first.text, /Maria|RSSMRA/);
    assert.equal((await ask(`${desk(application)}/decide`)).to, desk(application), 'no way around');
    assert.equal((await ask(`${desk(application)}/open`, { reason: '' })).status, 422);
    assert.equal((await ask(`${desk(application)}/open`, { reason: 'other', words: ' ' })).status, 422);
    assert.equal((await accessesTo(database, maria.id)).length, 0, 'nothing was looked at yet');
    await ask(`${desk(application)}/open`, { reason: 'question', words: 'Ha telefonato' });
    assert.match((await ask(desk(application))).text, /Maria Rossi/);
    const asMaria = await visit(maria);
    const seen = await asMaria('/en/my/access');
    assert.match(seen.text, /Paola Ferri/);
    assert.match(seen.text, /The person asked about it: Ha telefonato/);
    const another = await visit(paola);
    assert.match(
      (await another(desk(application))).text,
      /Perché apre la pratica/,
      'asked again in another visit',
    );
  });

  it('asks the reason again after two hours', async () => {
    const application = await sent('eligible');
    const ask = await opened(paola, application);
    assert.match((await ask(desk(application))).text, /In breve/);
    const late = clock.nowMs() + 121 * 60_000;
    const { nowMs } = clock;
    clock.nowMs = () => late;
    await database.query('update session set seen_at = $1', [new Date(late)]);
    assert.match((await ask(desk(application))).text, /Perché apre la pratica/);
    clock.nowMs = nowMs;
  });

  it('shows every condition with its article, where each answer comes from, and what happened', async () => {
    const application = await sent('ineligible');
    const ask = await opened(paola, application);
    const { text } = await ask(desk(application));
    assert.match(text, /Le regole propongono di rifiutare/);
    for (const { law } of application.receipt?.outcome.conditions ?? []) assert.ok(text.includes(law), law);
    assert.match(text, /Dalla persona sul sito/);
    assert.match(text, /La domanda è inviata sul sito/);
  });

  it('is taken on, given to a colleague and let go, each time in the history with both names', async () => {
    const application = await sent('eligible');
    const ask = await opened(paola, application);
    await ask(`${desk(application)}/assign`, { officer: paola.id });
    assert.equal(
      (await ask(`${desk(application)}/assign`, { officer: carla.id })).status,
      403,
      'an officer gives a case to nobody',
    );
    const above = await opened(carla, application);
    await above(`${desk(application)}/assign`, { officer: carla.id });
    await above(`${desk(application)}/assign`, { officer: paola.id });
    const { text } = await ask(desk(application));
    assert.match(text, /Paola Ferri la prende in carico/);
    assert.match(text, /Carla Greco la affida a Paola Ferri/);
    assert.equal(
      (await above(`${desk(application)}/assign`, { officer: maria.id })).status,
      404,
      'not to a citizen',
    );
  });

  it('may be read by an operator, not decided: the attempt is recorded', async () => {
    const application = await sent('eligible');
    const ask = await opened(ugo, application);
    assert.equal((await ask(desk(application))).status, 200);
    assert.equal((await ask(`${desk(application)}/decide`, { outcome: 'granted', do: 'sign' })).status, 403);
    const [last] = await accessesTo(database, maria.id);
    assert.deepEqual([last?.actorName, last?.act, last?.allowed], ['Ugo Neri', 'decide-case', false]);
  });
});

describe('asking for documents', () => {
  it('makes a text of what is missing, shows how it reads and stops the term', async () => {
    const application = await sent('eligible');
    const ask = await opened(paola, application);
    const page = await ask(`${desk(application)}/documents`);
    const until = addDays(todayInItaly(clock), 20);
    const version = versionIn(page.text);
    const made = await ask(`${desk(application)}/documents`, {
      do: 'compose',
      thing: 'isee',
      until,
      version,
    });
    const words = /<textarea[^>]*>([^<]*)</.exec(made.text)?.[1] ?? '';
    assert.match(words, /Gentile Maria Rossi/);
    assert.match(words, /attestazione ISEE/);
    const wrong = await ask(`${desk(application)}/documents`, {
      do: 'send',
      words,
      until: todayInItaly(clock),
      version,
    });
    assert.equal(wrong.status, 422);
    assert.ok(wrong.text.includes('attestazione ISEE'), 'nothing typed is lost');
    for (const [language, sentence] of [
      [
        'it',
        'Il termine può stare fermo 30 giorni al massimo. L’ultimo giorno possibile è il 10 luglio 2026.',
      ],
      ['en', 'The term can stand still for 30 days at most. The last possible day is 10 July 2026.'],
    ] as const)
      for (const tooLate of ['2026-07-11', '9998-12-31']) {
        const at = `${desk(application).replace('/it/', `/${language}/`)}/documents`;
        const refused = await ask(at, { do: 'send', words, until: tooLate, version });
        assert.equal(refused.status, 422);
        assert.doesNotMatch(
          refused.text,
          /Può aggiungerlo dalla pagina/,
          'no letter with a day that it cannot have',
        );
        assert.ok(refused.text.includes(`<a href="#until">${sentence}</a>`), sentence);
        assert.match(refused.text, /name="until" value="[^"]+"[^>]*aria-invalid="true"/);
      }
    assert.doesNotMatch((await ask(desk(application))).text, /Il termine è sospeso/);
    const done = await ask(`${desk(application)}/documents`, {
      do: 'send',
      words: 'Ci mandi l’ISEE.',
      until,
      version,
    });
    assert.match((await ask(done.to)).text, /Il termine è sospeso/);
    await ask(`${desk(application)}/came`, { words: 'Una copia' });
    assert.match((await ask(desk(application))).text, /I documenti sono arrivati allo sportello/);
  });
});

describe('a decision at the desk', () => {
  it('to refuse says at least one condition, shows the letter in both languages, is signed and undone', async () => {
    const application = await sent('ineligible');
    const ask = await opened(paola, application);
    const page = await ask(`${desk(application)}/decide`);
    const version = versionIn(page.text);
    assert.match(page.text, /value="income" checked/);
    const none = await ask(`${desk(application)}/decide`, {
      outcome: 'refused',
      words: 'Gentile',
      do: 'sign',
      version,
    });
    assert.equal(none.status, 422);
    assert.match(none.text, /Scelga almeno una condizione/);
    const form = { outcome: 'refused', reasons: 'income', words: 'Ci dispiace.', version };
    const preview = await ask(`${desk(application)}/decide`, { ...form, do: 'preview' });
    assert.match(preview.text, /lang="it"><h3>La sua domanda non è accolta/);
    assert.match(preview.text, /lang="en"><h3>Your application is refused/);
    const signed = await ask(`${desk(application)}/decide`, { ...form, do: 'sign' });
    assert.match((await ask(signed.to)).text, /Rifiutata: firmata da Paola Ferri/);
    assert.match((await ask(`${desk(application)}/undo`, {})).to, /done=undone/);
    assert.match(
      (await ask(`${desk(application)}/decide`)).text,
      /Ci dispiace\./,
      'the words are still there',
    );
  });

  it('with a sign that our paper cannot print is refused before it is signed, and the words stay', async () => {
    const application = await sent('ineligible');
    const ask = await opened(paola, application);
    const version = versionIn((await ask(`${desk(application)}/decide`)).text);
    const form = { outcome: 'refused', reasons: 'income', do: 'sign', version };
    for (const words of ['Ci dispiace 🙂', 'Gentile 张伟, ci dispiace.', 'Veda il punto \ue000.']) {
      const refused = await ask(`${desk(application)}/decide`, { ...form, words });
      assert.equal(refused.status, 422, words);
      assert.match(refused.text, /un segno che non si può stampare/);
      assert.ok(refused.text.includes(words), words);
    }
    assert.deepEqual(
      await database.query('select id from decision where application_id = $1', [application.id]),
      [],
    );
    const asked = {
      do: 'send',
      words: 'Ci mandi il contratto 🙂',
      until: addDays(todayInItaly(clock), 20),
    };
    const documents = await ask(`${desk(application)}/documents`, { ...asked, version });
    assert.equal(documents.status, 422);
    assert.match(documents.text, /un segno che non si può stampare/);
    const fine = 'Gentile Дмитрий Κώστας, il limite è ≤ 7.101,12 € → vedi l’allegato.';
    assert.equal((await ask(`${desk(application)}/decide`, { ...form, words: fine })).status, 303);
  });

  it('against the proposal waits for a supervisor, who is never the one who signed', async () => {
    const application = await sent('ineligible');
    await alone(database, application.id);
    const first = await opened(carla, application);
    const version = versionIn((await first(`${desk(application)}/decide`)).text);
    const form = { outcome: 'granted', words: 'Il reddito è di un altro anno.', do: 'sign', version };
    const signed = await first(`${desk(application)}/decide`, form);
    assert.match((await first(signed.to)).text, /Serve una seconda firma/);
    const own = await first(`${desk(application)}/countersign`, {});
    assert.equal(own.status, 409);
    assert.match(own.text, /La seconda firma è di un’altra persona/);
    const officer = await opened(paola, application);
    assert.equal((await officer(`${desk(application)}/countersign`, {})).status, 403);
  });

  it('is signed second under the letter that was read, and under no other', async () => {
    const application = await sent('ineligible');
    await alone(database, application.id);
    const paolas = await opened(paola, application);
    const sign = async (words: string) => {
      const version = versionIn((await paolas(`${desk(application)}/decide`)).text);
      const form = { outcome: 'granted', words, do: 'sign', version };
      return paolas(`${desk(application)}/decide`, form);
    };
    await sign('Il reddito è di un altro anno.');
    const carlas = await opened(carla, application);
    const read = (await carlas(desk(application))).text;
    assert.match(read, /Il reddito è di un altro anno/);
    await paolas(`${desk(application)}/undo`, {});
    await sign('Parole che Carla non ha letto.');
    for (const form of [{ version: versionIn(read) }, {}]) {
      const late = await carlas(`${desk(application)}/countersign`, form as Record<string, string>);
      assert.equal(late.status, 409);
      assert.match(late.text, /Parole che Carla non ha letto/, 'she reads what stands now');
    }
    const again = versionIn((await carlas(desk(application))).text);
    assert.equal((await carlas(`${desk(application)}/countersign`, { version: again })).status, 303);
    await carlas(`${desk(application)}/undo`, {});
  });

  it('by one officer is told to the other at once, and nothing that they typed is lost', async () => {
    const application = await sent('ineligible');
    const first = await opened(paola, application);
    const second = await opened(carla, application);
    const version = versionIn((await first(`${desk(application)}/decide`)).text);
    const form = { outcome: 'refused', reasons: 'income', do: 'sign', version };
    const words = { ...form, words: 'Le mie parole lunghe e pensate.' };
    const both = await Promise.all([
      first(`${desk(application)}/decide`, words),
      second(`${desk(application)}/decide`, words),
    ]);
    const late = both.find(({ status }) => status === 409);
    assert.ok(late && both.some(({ status }) => status === 303));
    assert.match(late.text, /ha già deciso/);
    assert.match(late.text, /Le mie parole lunghe e pensate\./);
    assert.doesNotMatch(late.text, /value="sign"/);
  });

  it('on a case that moved on tells what happened, and can be signed after reading', async () => {
    const application = await sent('ineligible');
    const ask = await opened(paola, application);
    const version = versionIn((await ask(`${desk(application)}/decide`)).text);
    const other = await opened(carla, application);
    await other(`${desk(application)}/assign`, { officer: carla.id });
    const form = { outcome: 'refused', reasons: 'income', words: 'Parole', do: 'sign' };
    // Also of a version that is none: what was typed is there, and what happened last is told.
    for (const seen of [version, 'NaN', '1e9', '-1', '', '999999999']) {
      const late = await ask(`${desk(application)}/decide`, { ...form, version: seen });
      assert.equal(late.status, 409, seen);
      assert.match(late.text, /Carla Greco la prende in carico/, seen);
      assert.match(late.text, /Parole/, seen);
    }
    const late = await ask(`${desk(application)}/decide`, { ...form, version });
    const again = await ask(`${desk(application)}/decide`, { ...form, version: versionIn(late.text) });
    assert.equal(again.status, 303);
  });

  it('is sent as a letter with its reasons, how to contest it and who signed, in both languages', async () => {
    const application = await sent('ineligible');
    const ask = await opened(paola, application);
    const version = versionIn((await ask(`${desk(application)}/decide`)).text);
    await ask(`${desk(application)}/decide`, {
      outcome: 'refused',
      reasons: 'income',
      words: '',
      do: 'sign',
      version,
    });
    clock.set(addDays(todayInItaly(clock), 1));
    await counter.casework.sendDue();
    assert.equal(await openDecision(database, application.id), undefined);
    const [decision] = await decisionsOf(database, application.id);
    const letter = decision?.letter as Letter;
    assert.deepEqual(
      letter.texts.map(({ language }) => language),
      ['it', 'en'],
    );
    const page = await (await opened(paola, application))(`${desk(application)}/letters/${decision?.id}`);
    for (const part of [
      'L. 335/1995 art. 3 c. 6',
      'L. 88/1989 art. 46',
      'Paola Ferri',
      'riesame',
      decision?.protocol ?? '-',
    ])
      assert.ok(page.text.includes(part), part);
    const [mail] = await lettersOf(database, maria.id);
    assert.equal(mail?.kind, 'decision');
    assert.equal(mail?.title, 'La sua domanda non è accolta');
    const paper = await paperOf(database, maria.id, mail?.id ?? '');
    assert.match(Buffer.from(paper?.pdf ?? []).toString('latin1'), /^%PDF-/);
  });
});
