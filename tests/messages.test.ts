// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { day } from '#core/index.ts';
import {
  appIoGateway,
  contacts,
  emailGateway,
  type Gateways,
  lettersOf,
  mostPeople,
  notify,
  sendDue,
  smsGateway,
  stopContactChange,
  undelivered,
} from '#notices/index.ts';
import { meet, type Person } from '#persons/index.ts';
import { samplePeople, samplePostOffice } from '#stand-ins/index.ts';
import { asOwn } from './owner.ts';
import { scene } from './scene.ts';

const { database, clock, counter } = await scene('2026-06-10');
const office = await samplePostOffice({ port: 0, smtpPort: 0 });
after(() => office.close());
const from = 'Sportello <sportello@ente.example>';
const gateways: Gateways = {
  email: emailGateway({ url: office.smtpUrl, from }),
  sms: smsGateway({ url: office.smsUrl, token: office.token, from: 'Sportello' }),
  'app-io': appIoGateway({ url: office.ioUrl, key: office.token }),
};
const post = { database, clock, gateways, origin: 'https://sportello.example', agency: { it: 'Sportello' } };
const mine = contacts(database, clock);

async function person(id: string): Promise<string> {
  const sample = samplePeople.find((one) => one.id === id);
  assert.ok(sample);
  const { birth, ...identity } = sample;
  return (await meet(database, { ...identity, birthDate: day(birth) }, clock)).id;
}
const maria = await person('maria-rossi');
const officer = await person('paola-ferri');
const now = () => new Date(clock.nowMs());
const letter = (personId: string) =>
  ({
    personId,
    kind: 'decision',
    language: 'it',
    title: 'La sua domanda di assegno unico è accolta',
    body: ['Riceverà 201,00 euro al mese.'],
    at: now(),
  }) as const;
const got = (to: string) => office.messages().filter((message) => message.to === to);

/** Gives an address and types the code that came there. */
async function confirmed(personId: string, channel: 'email' | 'sms', address: string): Promise<void> {
  const asked = await mine.ask(personId, { channel, address, language: 'it' });
  assert.ok(asked.ok, JSON.stringify(asked));
  await sendDue(post);
  const code = /\b\d{6}\b/.exec(got(address).at(-1)?.text ?? '')?.[0] ?? '';
  const done = await mine.confirm(personId, { channel, code, language: 'it' });
  assert.ok(done.ok, JSON.stringify(done));
  await sendDue(post);
}

describe('a contact', () => {
  it('counts once the code that was sent there is typed, and not before', async () => {
    await mine.ask(maria, { channel: 'email', address: 'maria@esempio.it', language: 'it' });
    await notify(database, letter(maria));
    await sendDue(post);
    assert.deepEqual(
      got('maria@esempio.it').map(({ subject }) => subject),
      ['Il suo codice di conferma'],
    );
    await confirmed(maria, 'email', 'maria@esempio.it');
    await notify(database, letter(maria));
    await sendDue(post);
    assert.equal(got('maria@esempio.it').at(-1)?.subject, 'C’è una nuova lettera per lei');
  });

  it('takes five wrong codes, then no right one', async () => {
    const luca = await person('luca-bianchi');
    await mine.ask(luca, { channel: 'email', address: 'luca@esempio.it', language: 'it' });
    await sendDue(post);
    const code = /\b\d{6}\b/.exec(got('luca@esempio.it')[0]?.text ?? '')?.[0] ?? '';
    const wrong = code === '000000' ? '000001' : '000000';
    for (let n = 0; n < 5; n++) {
      const refused = await mine.confirm(luca, { channel: 'email', code: wrong, language: 'it' });
      assert.equal(refused.ok ? '' : refused.problems[0]?.code, 'wrong-code');
    }
    const over = await mine.confirm(luca, { channel: 'email', code, language: 'it' });
    assert.equal(over.ok ? '' : over.problems[0]?.code, 'code-over');
  });

  it('that is replaced is told, since the change may not be the person’s own doing', async () => {
    await confirmed(maria, 'email', 'nuova@esempio.it');
    const told = got('maria@esempio.it').find(({ subject }) => subject === 'Un suo contatto è cambiato');
    assert.ok(told);
    assert.doesNotMatch(told.text, /\/stop\//, 'one of minutes stops nothing');
    assert.ok(!got('nuova@esempio.it').some(({ subject }) => subject === 'Un suo contatto è cambiato'));
  });

  it('is put back with one click by those of before, with what was changed after it, and stays so for some days', async () => {
    const giulia = await person('carla-greco');
    const inUse = async () =>
      (
        await database.query<{ address: string }>(
          `select address from contact_point where person_id = $1 and ended_at is null and confirmed_at is not null order by address`,
          [giulia],
        )
      ).map(({ address }) => address);
    for (const [channel, address] of [
      ['email', 'anna@esempio.it'],
      ['sms', '+393471112223'],
    ])
      await database.query(
        `insert into contact_point (id, person_id, channel, address, source, created_at, confirmed_at)
         values (gen_random_uuid(), $1, $2, $3, 'portal', '2025-01-01', '2025-01-01')`,
        [giulia, channel, address],
      );
    await confirmed(giulia, 'email', 'ladro@esempio.it');
    const linkIn = (address: string) =>
      /\/stop\/([\w-]+)/.exec(
        got(address)
          .map(({ text }) => text)
          .join(' '),
      )?.[1] ?? '';
    const link = linkIn('anna@esempio.it');
    assert.ok(link !== '' && linkIn('+393471112223') === link, 'to every contact of before');
    await confirmed(giulia, 'email', 'ladro2@esempio.it');
    assert.equal(linkIn('ladro@esempio.it'), '', 'not to what came minutes ago');
    assert.deepEqual(await inUse(), ['+393471112223', 'ladro2@esempio.it']);
    const visit = await counter.sessions.begin({ id: giulia } as Person, 2);
    const send = (method: string, token: string) =>
      counter.web.request(`/it/stop/${token}`, { method, headers: { 'sec-fetch-site': 'same-origin' } });
    const page = await (await send('GET', link)).text();
    assert.match(page, /Rimettere il contatto di prima/);
    assert.doesNotMatch(page, /anna@|ladro|Carla/);
    assert.equal((await send('POST', link)).status, 303);
    assert.match(await (await send('GET', link)).text(), /Il contatto è quello di prima/);
    assert.deepEqual(await inUse(), ['+393471112223', 'anna@esempio.it']);
    assert.equal(await counter.sessions.read(visit), undefined, 'nobody stays in');
    const again = await mine.ask(giulia, { channel: 'email', address: 'ladro3@esempio.it', language: 'it' });
    assert.equal(again.ok ? '' : again.problems[0]?.code, 'held');
    const before = got('ladro2@esempio.it').length;
    await notify(database, letter(giulia));
    await sendDue(post);
    assert.equal(got('anna@esempio.it').at(-1)?.subject, 'C’è una nuova lettera per lei');
    assert.equal(got('ladro2@esempio.it').length, before);
    assert.equal((await send('GET', 'x'.repeat(32))).status, 404);
  });

  it('of before is written to as well for seven days, and what came after it in those days is not', async () => {
    const silvia = await person('rita-lombardi');
    await database.query(
      `insert into contact_point (id, person_id, channel, address, source, created_at, confirmed_at)
       values (gen_random_uuid(), $1, 'email', 'silvia@esempio.it', 'portal', '2025-01-01', '2025-01-01')`,
      [silvia],
    );
    const whoGets = async (days: number) => {
      const at = clock.nowMs() + days * 86_400_000;
      const before = office.messages().length;
      await notify(database, { ...letter(silvia), at: new Date(at) });
      await sendDue({ ...post, clock: { nowMs: () => at } });
      return office
        .messages()
        .slice(before)
        .map(({ to }) => to)
        .sort();
    };
    await confirmed(silvia, 'email', 'ladro4@esempio.it');
    assert.deepEqual(await whoGets(0), ['ladro4@esempio.it', 'silvia@esempio.it']);
    await confirmed(silvia, 'email', 'ladro5@esempio.it');
    assert.deepEqual(await whoGets(6), ['ladro5@esempio.it', 'silvia@esempio.it']);
    assert.deepEqual(await whoGets(8), ['ladro5@esempio.it']);
    assert.deepEqual(
      (await mine.of(silvia)).also.map(({ address }) => address),
      ['silvia@esempio.it'],
    );
    const cookie = `visit=${await counter.sessions.begin({ id: silvia } as Person, 2)}`;
    for (const [language, said] of [
      [
        'it',
        /silvia@esempio\.it<\/strong> <span class="mark">Di prima.*?La avvisiamo anche qui fino a mercoledì 17 giugno 2026/s,
      ],
      ['en', /silvia@esempio\.it<\/strong> <span class="mark">Of before.*?We also write here until/s],
    ] as const) {
      const page = await counter.web.request(`/${language}/my/contacts`, { headers: { cookie } });
      assert.match(await page.text(), said);
    }
    // Whoever goes back to it has it alone at once.
    await confirmed(silvia, 'email', 'silvia@esempio.it');
    assert.deepEqual(await whoGets(0), ['silvia@esempio.it']);
  });

  it('goes on being written to for seven days where its channel is turned off, and is told of it', async () => {
    const bruno = await person('elio-sartori');
    await database.query(
      `insert into contact_point (id, person_id, channel, address, source, created_at, confirmed_at)
       values (gen_random_uuid(), $1, 'email', 'bruno@esempio.it', 'portal', '2025-01-01', '2025-01-01')`,
      [bruno],
    );
    await mine.choose(bruno, { email: false, sms: false, appIo: true }, { language: 'it' });
    await sendDue(post);
    const texts = got('bruno@esempio.it').map(({ text }) => text);
    const link = /\/stop\/([\w-]+)/.exec(texts.join(' '))?.[1] ?? '';
    assert.notEqual(link, '', 'with the link that turns it on again');
    const before = got('bruno@esempio.it').length;
    await notify(database, letter(bruno));
    await sendDue(post);
    assert.equal(got('bruno@esempio.it').length, before + 1);
    assert.ok((await stopContactChange(database, link, clock, async () => undefined)).ok);
    assert.equal((await mine.of(bruno)).choice.email, true);
    const again = await mine.choose(bruno, { email: false, sms: false, appIo: true }, { language: 'it' });
    assert.equal(again.ok ? '' : again.problems[0]?.code, 'held');
  });

  it('serves at most five people', async () => {
    const ids = ['giuseppe-esposito', 'anna-esposito', 'amina-diallo', 'ugo-neri', 'paola-ferri'];
    assert.equal(ids.length, mostPeople);
    for (const id of ids) await confirmed(await person(id), 'email', 'caf@esempio.it');
    const sixth = await mine.ask(maria, { channel: 'email', address: 'caf@esempio.it', language: 'it' });
    assert.equal(sixth.ok ? '' : sixth.problems[0]?.code, 'too-many-people');
  });

  it('is taken from an application that was sent, until one is confirmed', async () => {
    const marco = await person('marco-conti');
    const answers = await asOwn(
      database,
      {
        year: 2025,
        'for-whom': 'me',
        'paid-that-year': true,
        delivery: 'download',
        'given-name': 'Maria',
        'family-name': 'Rossi',
        'codice-fiscale': 'RSSMRA80A01H501U',
        mobile: '+393331234567',
      },
      marco,
    );
    const begun = await counter.applications.start('certificazione-unica', {
      language: 'it',
      channel: 'web',
      answers,
      personId: marco,
    });
    assert.ok(begun.ok);
    assert.ok((await counter.applications.submit(begun.value.application, 'web')).ok);
    await notify(database, letter(marco));
    await sendDue(post);
    // That it was received, and that there is a letter.
    assert.equal(got('+393331234567').length, 2);
    await confirmed(marco, 'sms', '+393339999999');
    await notify(database, letter(marco));
    await sendDue(post);
    // The code, that there is a letter about the change, and that there is this one.
    assert.equal(got('+393339999999').length, 3);
    assert.ok(got('+393331234567').some(({ text }) => /un suo contatto è cambiato/.test(text)));
  });
});

describe('the receipt by e-mail', () => {
  it('tells once the number, the term and where the receipt opens, and nothing of what was asked for', async () => {
    const amina = await person('amina-diallo');
    await confirmed(amina, 'email', 'amina@esempio.it');
    const before = got('amina@esempio.it').length;
    const answers = await asOwn(
      database,
      {
        year: 2025,
        'for-whom': 'me',
        'paid-that-year': true,
        delivery: 'download',
        'given-name': 'Amina',
        'family-name': 'Diallo',
        'codice-fiscale': 'DLLMNA93A48Z343X',
        mobile: '+393331112222',
      },
      amina,
    );
    const begun = await counter.applications.start('certificazione-unica', {
      language: 'it',
      channel: 'web',
      answers,
      personId: amina,
    });
    assert.ok(begun.ok);
    const sent = await counter.applications.submit(begun.value.application, 'web');
    assert.ok(sent.ok);
    await sendDue(post);
    await sendDue(post);
    const came = got('amina@esempio.it').slice(before);
    assert.equal(came.length, 1, 'it comes once, and no other message for the same letter');
    const { subject = '', text = '' } = came[0] ?? {};
    assert.equal(subject, 'La ricevuta della sua domanda');
    assert.ok(text.includes(sent.value.number));
    assert.ok(
      text.includes(`https://sportello.example/it/applications/${begun.value.application.id}/receipt`),
      text,
    );
    assert.match(text, /Rispondiamo entro il \d+ \p{L}+ 2026\./u);
    assert.doesNotMatch(text, /Diallo|DLL|certificazione|2025|333/i);
    // The letter that it tells of is in the mailbox, whoever reads their e-mail.
    assert.equal((await lettersOf(database, amina)).filter(({ kind }) => kind === 'submitted').length, 1);
  });

  it('tells an address that nobody confirmed neither the number nor where it opens', async () => {
    const told = got('+393331234567').find(({ text }) => /è arrivata una domanda/.test(text));
    assert.ok(told);
    assert.doesNotMatch(told.text, /\d{3}-\d{3}|applications/);
  });
});

describe('a courtesy message', () => {
  it('says that there is a letter and where, with the first name and nothing else of the person', async () => {
    const anna = await person('anna-esposito');
    await notify(database, letter(anna));
    await sendDue(post);
    const { subject, text } = got('caf@esempio.it').at(-1) ?? { subject: '', text: '' };
    assert.match(text, /Buongiorno Anna,/);
    assert.match(text, /https:\/\/sportello\.example\/it\/my\/letters/);
    assert.doesNotMatch(`${subject} ${text}`, /Esposito|SPS|assegno|accolta|201/i);
    assert.doesNotMatch(subject, /Anna/);
  });

  it('comes by the channels that the person chose, App IO too', async () => {
    const giuseppe = await person('giuseppe-esposito');
    await mine.choose(giuseppe, { email: false, sms: false, appIo: true }, { language: 'it' });
    // Turned off just now, the address is still written to for some days.
    await database.query('update contact_point set also_until = null where person_id = $1', [giuseppe]);
    await sendDue(post);
    const before = got('caf@esempio.it').length;
    await notify(database, letter(giuseppe));
    await sendDue(post);
    assert.equal(got('caf@esempio.it').length, before);
    const code = samplePeople.find(({ id }) => id === 'giuseppe-esposito')?.codiceFiscale ?? '';
    assert.equal(got(code)[0]?.channel, 'app-io');
  });

  it('does not ring in the night: an SMS of eleven in the evening goes at eight', async () => {
    const marco = await person('marco-conti');
    const before = got('+393339999999').length;
    const night = { nowMs: () => Date.parse('2026-06-10T23:00:00+02:00') };
    await notify(database, { ...letter(marco), at: new Date(night.nowMs()) });
    await sendDue({ ...post, clock: night });
    assert.equal(got('+393339999999').length, before);
    await sendDue({ ...post, clock: { nowMs: () => Date.parse('2026-06-11T08:00:00+02:00') } });
    assert.equal(got('+393339999999').length, before + 1);
  });

  it('is sent again with the same Message-ID when the process died before writing down that it was sent', async () => {
    await notify(database, letter(maria));
    let later = clock.nowMs();
    // The other side has it; then the process is gone.
    const dying: Gateways = {
      ...gateways,
      email: async (message) => {
        await gateways.email?.(message);
        throw new Error('killed');
      },
    };
    assert.equal(await sendDue({ ...post, gateways: dying }), 0);
    later += 4 * 60_000;
    await sendDue({ ...post, clock: { nowMs: () => later } });
    const [first, second] = got('nuova@esempio.it').slice(-2);
    assert.ok(first && second);
    assert.equal(first.id, second.id);
    assert.match(first.id, /@ente\.example$/);
    const sent = office.messages().length;
    await sendDue({ ...post, clock: { nowMs: () => later + 86_400_000 } });
    assert.equal(office.messages().length, sent, 'and not a third time');
  });

  it('is tried again and again while nobody answers, later each time, and then said not to have arrived', async () => {
    const away = emailGateway({ url: 'smtp://127.0.0.1:9?ignoreTLS=true', from });
    let later = clock.nowMs() + 2 * 86_400_000;
    await notify(database, { ...letter(maria), at: new Date(later) });
    let tries = 0;
    const counting: Gateways = {
      ...gateways,
      email: (message) => {
        // The address of before is written to as well.
        if (message.to === 'nuova@esempio.it') tries++;
        return away(message);
      },
    };
    const waits: number[] = [];
    for (let last = later; tries < 9 && waits.length < 10_000; later += 60_000) {
      const before = tries;
      await sendDue({ ...post, gateways: counting, clock: { nowMs: () => later } });
      if (tries > before) {
        waits.push((later - last) / 60_000);
        last = later;
      }
    }
    assert.deepEqual(waits, [0, 1, 5, 15, 60, 180, 360, 720, 720]);
    const [failed] = await undelivered(database, officer);
    assert.equal(failed?.problem, 'away');
    const told = await mine.of(maria);
    assert.deepEqual(told.unreached, ['maria@esempio.it', 'nuova@esempio.it']);
  });

  it('is not tried again where the other side says that nobody is there', async () => {
    const amina = await person('amina-diallo');
    await database.query(
      `insert into contact_point (id, person_id, channel, address, source, created_at, confirmed_at)
       values (gen_random_uuid(), $1, 'sms', '+393330000000', 'counter', $2, $2)`,
      [amina, now()],
    );
    await notify(database, letter(amina));
    await sendDue(post);
    const failed = (await undelivered(database, officer)).find(({ channel }) => channel === 'sms');
    assert.deepEqual([failed?.problem, failed?.attempts], ['refused', 1]);
  });

  it('keeps no code and no link once it is sent', async () => {
    const rows = await database.query<{ given: object }>(
      'select given from delivery where sent_at is not null or failed_at is not null',
    );
    assert.ok(rows.length > 10);
    assert.ok(rows.every(({ given }) => Object.keys(given).length === 0));
  });
});

describe('what many processes send together', () => {
  it('goes out once', async () => {
    const luca = await person('luca-bianchi');
    await confirmed(luca, 'email', 'luca2@esempio.it');
    for (let n = 0; n < 30; n++) await notify(database, letter(luca));
    const before = got('luca2@esempio.it').length;
    await Promise.all([sendDue(post), sendDue(post), sendDue(post)]);
    assert.equal(got('luca2@esempio.it').length - before, 30);
  });
});
