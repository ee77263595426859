// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { examplesOf } from '#catalogue/index.ts';
import { todayInItaly } from '#core/index.ts';
import { begin, hear } from '#dialogue/index.ts';
import { type RawAnswers, toldOfPapers } from '#interview/index.ts';
import { sendDue } from '#notices/index.ts';
import { conversation } from '#reception/index.ts';
import { completed } from './completed.ts';
import { deskVisits, samplePerson } from './desk-scene.ts';
import { heardOut } from './heard-out.ts';
import { asOwn } from './owner.ts';
import { scene } from './scene.ts';

const { database, clock, counter } = await scene('2026-04-10');
const maria = await samplePerson(database, clock, 'maria-rossi');
const paola = await samplePerson(database, clock, 'paola-ferri');
const asMaria = await deskVisits(counter)(maria);
const asPaola = await deskVisits(counter)(paola);
const certificate = counter.catalogue.entries.get('certificazione-unica')?.definition;
const nursery = counter.catalogue.entries.get('bonus-asilo-nido')?.definition;
assert.ok(certificate && nursery);

/** A draft of Maria's, ready to be sent. */
async function drafted(given: RawAnswers): Promise<string> {
  const on = todayInItaly(clock);
  const answers = await asOwn(database, completed(certificate as never, given, on), maria.id);
  const begun = await counter.applications.start('certificazione-unica', {
    language: 'it',
    channel: 'web',
    answers,
    personId: maria.id,
  });
  assert.ok(begun.ok);
  return begun.value.application.id;
}
const asHeir = {
  year: 2025,
  'for-whom': 'other',
  'acting-as': 'heir',
  'paid-that-year': true,
  delivery: 'download',
};
const heir = 'Dichiarazione di erede';

async function sent(id: string) {
  const found = await counter.applications.openAs(id, maria.id);
  assert.ok(found.ok);
  const done = await counter.applications.submit(found.value, 'web');
  assert.ok(done.ok, JSON.stringify(done));
  return done.value;
}

async function gives(id: string): Promise<void> {
  const cookie = `visit=${await counter.sessions.begin(maria, 2)}`;
  const form = new FormData();
  form.set('paper', 'heir-declaration');
  const file = await readFile('src/cases/documents/samples/signed.pdf.p7m');
  form.set('file', new File([new Uint8Array(file)], 'foglio.pdf.p7m'));
  const answer = await counter.web.request(`/it/applications/${id}/documents`, {
    method: 'POST',
    headers: { cookie, origin: 'http://localhost', host: 'localhost' },
    body: form,
  });
  assert.equal(answer.status, 303, await answer.text());
}

describe('a document that a service asks for', () => {
  it('is told before one begins, with what it must show', async () => {
    const { text } = await asMaria('/it/services/certificazione-unica');
    assert.match(text, /Dichiarazione di erede\. Deve dire che lei è erede/);
    assert.match(text, /Serve solo in alcuni casi/);
  });

  it('is asked for by the answers alone: of an heir, of nobody else', () => {
    const on = todayInItaly(clock);
    assert.match(toldOfPapers(certificate, asHeir, on, 'it').join(' '), /Dichiarazione di erede/);
    assert.deepEqual(toldOfPapers(certificate, { ...asHeir, 'for-whom': 'me' }, on, 'it'), []);
    const [first, home] = ['nursery', 'home-support'].map((help) =>
      toldOfPapers(nursery, { help }, on, 'en'),
    );
    assert.deepEqual(first, []);
    assert.match(home?.join(' ') ?? '', /Statement of the paediatrician\. It must say/);
  });

  it('stands at the end of a conversation, which goes on without it', () => {
    const [example] = examplesOf(counter.catalogue, 'certificazione-unica');
    assert.ok(example);
    const on = todayInItaly(clock);
    const answers = completed(certificate, asHeir, on);
    const context = { definition: certificate, places: counter.places, today: on };
    const agency = { it: 'prova', en: 'trial' };
    const turn = heardOut(
      begin(context, { language: 'it', mode: 'keypad', answers, agency }),
      (state, input) => hear(context, state, input),
    );
    assert.match(turn.say.join(' '), /serve un documento\. Dichiarazione di erede.*Li può mandare dopo/s);
    const yes = hear(context, turn.state, { type: 'keys', keys: '1' });
    assert.deepEqual(
      yes.effects.map(({ type }) => type),
      ['submit'],
    );
  });

  it('given with the draft is there; sent without, it is missing, on page, receipt, message and desk, and can come later', async () => {
    const early = await drafted(asHeir);
    const check = await asMaria(`/it/applications/${early}/check`);
    assert.match(check.text, new RegExp(heir));
    assert.match((await asMaria(`/it/applications/${early}/documents`)).text, /Manca ancora/);
    await gives(early);
    assert.match((await asMaria(`/it/applications/${early}/documents`)).text, /Ce l’abbiamo/);

    const late = await drafted({ ...asHeir, year: 2024 });
    const receipt = await sent(late);
    assert.match(receipt.afterwards, /Dichiarazione di erede\. Deve dire/);
    const [notice] = await database.query<{ body: readonly string[] }>(
      'select body from notice where application_id = $1 order by at desc limit 1',
      [late],
    );
    assert.match(JSON.stringify(notice), /Dichiarazione di erede/);
    await asPaola(`/it/desk/cases/${late}/open`, { reason: 'work' });
    const desk = await asPaola(`/it/desk/cases/${late}`);
    assert.match(desk.text, /Dichiarazione di erede[^<]*<strong>Manca ancora/);
    const page = await asMaria(`/it/applications/${late}/documents`);
    assert.match(page.text, /Può ancora mandare i documenti che servono/);
    await gives(late);
    assert.match(
      (await asPaola(`/it/desk/cases/${late}`)).text,
      /Dichiarazione di erede[^<]*<strong>Ce l’abbiamo/,
    );
  });

  it('that nobody asks for is not taken after the application was sent', async () => {
    const id = await drafted({ ...asHeir, 'for-whom': 'me', year: 2023 });
    await sent(id);
    const { text } = await asMaria(`/it/applications/${id}/documents`);
    assert.match(text, /Se ne servono altri, glieli chiediamo/);
    assert.doesNotMatch(text, /type="file"/);
  });
});

describe('a document that a service asks for, on the telephone', () => {
  const drafts = new Map<string, string>();
  /** What is said when nothing is left but to send it; `null`: nobody who is known, with the code. */
  async function told(mode: 'voice' | 'keypad', whose: string | null, year: number) {
    const on = todayInItaly(clock);
    const full = completed(certificate as never, { ...asHeir, year }, on);
    const answers = whose === null ? full : await asOwn(database, full, whose);
    const own = whose === null ? {} : { personId: whose };
    const begun = await counter.applications.start('certificazione-unica', {
      language: 'it',
      channel: mode,
      answers,
      ...own,
    });
    assert.ok(begun.ok);
    const { application, code } = begun.value;
    drafts.set(mode + whose, application.id);
    const key = whose === null ? code : null;
    const talk = await conversation(
      { ...counter, database },
      { application, code: key },
      { mode, isGreeted: true },
    );
    const says = [...talk.first.says];
    const yes =
      mode === 'keypad' ? ({ type: 'keys', keys: '1' } as const) : ({ type: 'said', text: 'sì' } as const);
    for (let n = 0; n < 30 && !/Intanto andiamo avanti qui|numero è/.test(says.join(' ')); n++)
      says.push(...(await talk.hear(yes)).says);
    return { text: says.join(' '), code, application };
  }
  const texts: string[] = [];
  const gateway = async ({ words }: { readonly words: { readonly short: string } }) => {
    if (/fotograf/.test(words.short)) texts.push(words.short);
    return 'sent' as const;
  };
  const post = {
    database,
    clock,
    gateways: { sms: gateway, email: gateway },
    origin: 'https://sportello.example',
    agency: { it: 'Sportello' },
  };
  const contact = (personId: string, address: string, confirmed: boolean) =>
    database.query(
      `insert into contact_point (id, person_id, channel, address, source, created_at, confirmed_at)
       values (gen_random_uuid(), $1, 'sms', $2, $4, $3, case when $4 = 'portal' then $3::timestamptz end)`,
      [personId, address, new Date(clock.nowMs()), confirmed ? 'portal' : 'application'],
    );

  for (const [mode, year] of [
    ['voice', 2022],
    ['keypad', 2021],
  ] as const)
    it(`can be photographed from a page that a message names, while the call goes on, ${mode}`, async () => {
      if (mode === 'voice') await contact(maria.id, '+393331234567', true);
      await sendDue(post);
      texts.length = 0;
      const { text, application } = await told(mode, maria.id, year);
      assert.match(
        text,
        /Dichiarazione di erede.*le mando un messaggio con la pagina\..*Intanto andiamo avanti qui/,
      );
      await sendDue(post);
      assert.equal(texts.length, 1, 'one message');
      const [, path = ''] = /https:\/\/sportello\.example(\S+)/.exec(texts[0] ?? '') ?? [];
      assert.equal(path, `/it/applications/${application.id}/documents`);
      const page = await asMaria(path);
      assert.match(page.text, /type="file"/, 'for whom it is');
      const stranger = await counter.web.request(path);
      assert.doesNotMatch(await stranger.text(), /type="file"/, 'the address alone opens nothing');
    });

  it('is told without the page to who only wrote a contact and never confirmed it: it may be a stranger’s', async () => {
    const luca = await samplePerson(database, clock, 'luca-bianchi');
    await contact(luca.id, '+393337654321', false);
    await sendDue(post);
    texts.length = 0;
    const { application } = await told('voice', luca.id, 2023);
    await sendDue(post);
    assert.match(texts.join(' '), /con SPID o CIE su https:\/\/sportello\.example\/it\/my/);
    assert.doesNotMatch(texts.join(' '), new RegExp(application.id));
  });

  it('has no message where nobody can be reached: the call says only that it can come later', async () => {
    const anna = await samplePerson(database, clock, 'anna-esposito');
    await sendDue(post);
    texts.length = 0;
    const { text } = await told('voice', anna.id, 2023);
    assert.match(text, /Li può mandare dopo/);
    assert.doesNotMatch(text, /le mando un messaggio/);
    await sendDue(post);
    assert.deepEqual(texts, []);
  });

  it('is photographed by a guest with the code that they are told, and nothing is sent to anybody', async () => {
    await sendDue(post);
    texts.length = 0;
    const { text, application, code } = await told('keypad', null, 2023);
    assert.match(text, /continuare con il codice\..*Il codice è .*Intanto andiamo avanti qui/);
    await sendDue(post);
    assert.deepEqual(texts, []);
    const opened = await counter.applications.open(application.id, code ?? '');
    assert.ok(opened.ok, 'the same code opens it on the website');
  });
});
