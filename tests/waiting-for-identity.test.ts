// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inbox } from '#casework/index.ts';
import { addDays, day, formatResumeCode, type Result, todayInItaly } from '#core/index.ts';
import type { RawAnswers } from '#interview/index.ts';
import { lettersOf, type Outgoing, sendDue, tellDue } from '#notices/index.ts';
import type { Person } from '#persons/index.ts';
import { retain } from '#privacy/index.ts';
import type { Application } from '#record/index.ts';
import { locateCases } from '#whereabouts/index.ts';
import { completed, plainEnd } from './completed.ts';
import { deskVisits, samplePerson } from './desk-scene.ts';
import { mariasAnswers } from './family.ts';
import { asOwn } from './owner.ts';
import { scene } from './scene.ts';

const { database, clock, counter } = await scene('2026-04-10');
const { applications, casework: work } = counter;
const maria = await samplePerson(database, clock, 'maria-rossi');
const luca = await samplePerson(database, clock, 'luca-bianchi');
const paola = await samplePerson(database, clock, 'paola-ferri');
const later = (days: number) => clock.set(addDays(todayInItaly(clock), days));

const given: Readonly<Record<string, RawAnswers | undefined>> = {
  'naspi-domanda': plainEnd,
  'certificazione-unica': { year: 2025, 'for-whom': 'me', delivery: 'download' },
};
async function answersFor(service: string, person: Person): Promise<RawAnswers> {
  const definition = counter.catalogue.entries.get(service)?.definition;
  assert.ok(definition);
  return asOwn(database, completed(definition, given[service] ?? {}, todayInItaly(clock)), person.id);
}

/** What a guest hands in with this person's codice fiscale; gives it as it is kept, with its code. */
async function handedIn(service: string, answers: RawAnswers) {
  const begun = must(await applications.start(service, { language: 'it', channel: 'web', answers }));
  const receipt = must(await applications.submit(begun.application, 'web'));
  const code = begun.code ?? '';
  return { application: must(await applications.open(begun.application.id, code)), code, receipt };
}
const termOf = (service: string): number =>
  counter.catalogue.entries.get(service)?.definition?.service.term?.days ??
  counter.catalogue.administration.term.days;
function must<Value>(result: Result<Value, string>): Value {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}
function refusal(result: Result<unknown, string>): string {
  assert.ok(!result.ok);
  return result.problems[0]?.code ?? '';
}
const count = async (table: string, application: Application): Promise<number> => {
  const [row] = await database.query<{ n: number }>(
    `select count(*)::int as n from ${table} where application_id = $1`,
    [application.id],
  );
  return row?.n ?? 0;
};

describe('what a guest hands in', () => {
  it('waits for its applicant: a number, a receipt and its day; no protocol, nobody asked, in no list, never decided', async () => {
    clock.set(day('2026-03-10'));
    const before = (await inbox(database, { reader: paola.id })).count;
    const { application, receipt } = await handedIn('assegno-unico-universale', mariasAnswers('half'));
    assert.equal(application.status, 'waiting-for-identity');
    assert.match(receipt.number, /^2026-/);
    assert.deepEqual([receipt.protocol, application.protocol, application.personId], [null, null, null]);
    assert.deepEqual([application.dueOn, application.submittedAt], [null, null]);
    for (const table of ['register_entry', 'consent', 'notice', 'account_change'])
      assert.equal(await count(table, application), 0, table);
    assert.deepEqual(await lettersOf(database, luca.id), [], 'nobody else hears of it');
    assert.equal((await inbox(database, { reader: paola.id })).count, before);
    assert.equal(refusal(await work.takeNext(paola.id)), 'nothing');
    assert.equal(refusal(await work.read(application.id)), 'not-found');
    const decision = { outcome: 'granted', reasons: [], words: 'Sì.', by: paola.id } as const;
    assert.equal(refusal(await work.sign(application, decision)), 'not-found');
    assert.equal(refusal(await work.assign(application.id, paola.id, paola.id)), 'not-found');
    assert.equal(refusal(await work.withdraw(application.id, 'web')), 'not-found');
  });

  it('is asked for again with the same receipt, at once and however often', async () => {
    const answers = await answersFor('naspi-domanda', maria);
    const begun = must(
      await applications.start('naspi-domanda', { language: 'it', channel: 'web', answers }),
    );
    const all = await Promise.all([1, 2, 3].map(() => applications.submit(begun.application, 'web')));
    assert.equal(new Set(all.map((one) => must(one).number)).size, 1);
  });

  it('becomes submitted when its person says that it is theirs: registered then, judged as of the day it was handed in', async () => {
    clock.set(day('2026-03-10'));
    const { application, receipt } = await handedIn('assegno-unico-universale', mariasAnswers('half'));
    later(12);
    const sent = must(await applications.claim(application, maria.id, 'web'));
    assert.equal(sent.status, 'submitted');
    assert.match(sent.protocol ?? '', /^2026\/\d{7}$/);
    assert.deepEqual([sent.receipt?.on, sent.receipt?.identifiedOn], ['2026-03-10', '2026-03-22']);
    assert.equal(sent.dueOn, addDays(day('2026-03-10'), termOf(sent.service)));
    assert.deepEqual(sent.receipt?.outcome, receipt.outcome, 'the words of that day');
    assert.equal(await count('register_entry', application), 1);
    assert.ok((await count('consent', application)) >= 1, 'now the other parent is asked');
    assert.ok((await lettersOf(database, luca.id)).length >= 1);
    assert.equal(refusal(await applications.claim(application, luca.id, 'web')), 'another-code');
  });

  it('is acknowledged to its person when it is sent, in the same transaction, and not at an address that a guest wrote', async () => {
    const before = (await lettersOf(database, luca.id)).length;
    const { application } = await handedIn('naspi-domanda', await answersFor('naspi-domanda', luca));
    assert.equal(
      (await lettersOf(database, luca.id)).length,
      before,
      'not while it waits: the address may be a stranger’s',
    );
    must(await applications.claim(application, luca.id, 'web'));
    const letter = (await lettersOf(database, luca.id)).find(
      ({ applicationId }) => applicationId === application.id,
    );
    assert.equal(letter?.title, 'Abbiamo ricevuto la sua domanda');
    assert.match(letter.body.join(' '), new RegExp(application.number ?? '-'));
    await tellDue({ database, clock });
    assert.ok((await count('notice', application)) === 1);
    const [queued] = await database.query<{ n: number }>(
      'select count(*)::int as n from delivery where notice_id = $1',
      [letter.id],
    );
    assert.equal(queued?.n, 0, 'not to the contact that the guest wrote: it may be a stranger’s');
    assert.equal(await tellDue({ database, clock }), 0, 'once');
  });

  it('counts its terms from that day, also over the end of a year', async () => {
    clock.set(day('2026-12-20'));
    const { application } = await handedIn('naspi-domanda', await answersFor('naspi-domanda', luca));
    clock.set(day('2027-01-08'));
    const sent = must(await applications.claim(application, luca.id, 'text'));
    assert.match(sent.protocol ?? '', /^2027\//, 'registered in the year in which it is known whose it is');
    assert.equal(sent.dueOn, addDays(day('2026-12-20'), termOf(sent.service)));
    const [found] = await locateCases(database, [sent], applications, todayInItaly(clock));
    assert.deepEqual(
      found?.where.way.map(({ what, on }) => [what, on]),
      [
        ['begun', '2026-12-20'],
        ['handed-in', '2026-12-20'],
        ['sent', '2027-01-08'],
      ],
    );
  });

  it('is nobody else’s: another codice fiscale is refused, by whichever way it is known', async () => {
    const { application, code } = await handedIn('naspi-domanda', await answersFor('naspi-domanda', maria));
    assert.equal(refusal(await applications.claim(application, luca.id, 'web')), 'another-code');
    assert.equal(refusal(await applications.claimable(application.id, luca.id, code)), 'another-code');
    assert.equal(refusal(await applications.claimable(application.id, luca.id)), 'not-found');
    assert.deepEqual(await applications.handedInAs(luca.id), []);
    const [asked] = await applications.handedInAs(maria.id);
    assert.deepEqual(Object.keys(asked ?? {}).sort(), ['id', 'number', 'on', 'service', 'title', 'until']);
  });

  it('so it is with a draft, and with what somebody sends in their own name', async () => {
    const answers = await answersFor('naspi-domanda', maria);
    const begun = must(
      await applications.start('naspi-domanda', { language: 'it', channel: 'web', answers }),
    );
    assert.equal(refusal(await applications.claim(begun.application, luca.id, 'web')), 'another-code');
    const begin = { language: 'it', channel: 'web', answers, personId: luca.id } as const;
    const { application } = must(await applications.start('naspi-domanda', begin));
    assert.equal(refusal(await applications.submit(application, 'web')), 'another-code');
  });

  it('is neither changed nor sent by whoever had opened it before it was somebody’s', async () => {
    const answers = await answersFor('naspi-domanda', maria);
    const begin = { language: 'it', channel: 'web', answers } as const;
    const { application } = must(await applications.start('naspi-domanda', begin));
    const hers = must(await applications.claim(application, maria.id, 'web'));
    const by = { who: 'citizen', channel: 'web', confidence: 1, confirmed: true } as const;
    const weeks = { path: 'weeks', value: 1, ...by };
    assert.equal(refusal(await applications.answer(application, weeks)), 'not-found');
    assert.equal(refusal(await applications.answerAll(application, [weeks])), 'not-found');
    assert.equal(refusal(await applications.submit(application, 'web')), 'not-found');
    const now = must(await applications.openAs(application.id, maria.id));
    assert.deepEqual([now.status, now.answers], ['draft', hers.answers]);
  });

  it('is completed once, whoever says yes at the same moment in two windows', async () => {
    const { application } = await handedIn('naspi-domanda', await answersFor('naspi-domanda', maria));
    const both = await Promise.all([1, 2].map(() => applications.claim(application, maria.id, 'web')));
    assert.equal(new Set(both.map((one) => must(one).protocol)).size, 1);
    assert.equal(await count('register_entry', application), 1);
  });

  it('opens by its code while it waits, and by no code from then on', async () => {
    const { application, code } = await handedIn('naspi-domanda', await answersFor('naspi-domanda', maria));
    assert.ok((await applications.open(application.id, code)).ok);
    assert.equal(refusal(await applications.resume(code, 'text')), 'codice-fiscale');
    assert.equal(refusal(await applications.resume(code, 'text', luca.codiceFiscale)), 'codice-fiscale');
    assert.ok((await applications.resume(code, 'text', maria.codiceFiscale.toLowerCase())).ok);
    must(await applications.claim(application, maria.id, 'web'));
    assert.equal(refusal(await applications.open(application.id, code)), 'not-found');
    assert.equal(refusal(await applications.resume(code, 'text', maria.codiceFiscale)), 'not-found');
  });

  it('shows its code only on pages that are not compressed, so that their length tells nothing of it', async () => {
    const answers = await answersFor('naspi-domanda', maria);
    const draft = must(
      await applications.start('naspi-domanda', { language: 'it', channel: 'web', answers }),
    );
    const waiting = await handedIn('naspi-domanda', answers);
    const pages = counter.web.routes
      .filter(({ method, path }) => method === 'GET' && /\/applications\/:id(\/[a-z-]+)?$/.test(path))
      .map(({ path }) => path);
    for (const [id, code, shownOn] of [
      [draft.application.id, draft.code ?? '', ['save']],
      [waiting.application.id, waiting.code, ['receipt', 'save']],
    ] as const) {
      const showing = new Set<string>();
      const squeezed: string[] = [];
      for (const path of pages) {
        const at = `http://localhost${path.replace(/^\/:language(\{[^}]*\})?/, '/it').replace(':id', id)}`;
        const cookie = `sportello-${id.slice(0, 8)}=${code}`;
        const plain = await (await counter.web.request(at, { headers: { cookie } })).text();
        const sent = await counter.web.request(at, { headers: { cookie, 'accept-encoding': 'gzip' } });
        await sent.arrayBuffer();
        const isSqueezed = sent.headers.has('content-encoding');
        if (plain.includes(formatResumeCode(code))) {
          showing.add(at.split('/').at(-1) ?? '');
          assert.ok(!isSqueezed, path);
        } else if (isSqueezed) squeezed.push(path);
      }
      assert.deepEqual([...showing].sort(), shownOn);
      assert.ok(squeezed.length > 0, 'others are');
    }
  });

  it('tells by its number and codice fiscale that it waits, and nothing of its answers', async () => {
    const { application } = await handedIn('naspi-domanda', await answersFor('naspi-domanda', maria));
    const number = application.number ?? '';
    const told = must(await applications.waitingUnder(number, maria.codiceFiscale));
    assert.deepEqual(Object.keys(told).sort(), ['id', 'number', 'on', 'service', 'title', 'until']);
    assert.equal(refusal(await applications.waitingUnder(number, luca.codiceFiscale)), 'not-found');
    must(await applications.claim(application, maria.id, 'web'));
    assert.equal(refusal(await applications.waitingUnder(number, maria.codiceFiscale)), 'sign-in');
  });

  it('is over after its days: told so, then taken away as a draft is', async () => {
    clock.set(day('2026-04-10'));
    const { application, code } = await handedIn('naspi-domanda', await answersFor('naspi-domanda', maria));
    clock.set(day('2026-05-10'));
    assert.ok((await applications.open(application.id, code)).ok, 'on the last day it is there');
    clock.set(day('2026-05-12'));
    assert.equal(refusal(await applications.open(application.id, code)), 'expired');
    assert.equal(refusal(await applications.claim(application, maria.id, 'web')), 'expired');
    assert.equal(
      refusal(await applications.waitingUnder(application.number ?? '', maria.codiceFiscale)),
      'expired',
    );
    await retain(database, clock);
    assert.equal(refusal(await applications.open(application.id, code)), 'not-found');
  });

  it('passes the guard of its service when it is known whose it is, not before', async () => {
    clock.set(day('2026-04-10'));
    const service = 'variazione-ufficio-pagatore';
    const { application } = await handedIn(service, await answersFor(service, maria));
    assert.equal(await count('account_change', application), 0);
    assert.equal(refusal(await applications.claim(application, maria.id, 'web')), 'step-up');
    const proof = { level: 3, signedInAt: new Date(clock.nowMs()) };
    must(await applications.claim(application, maria.id, 'web', proof));
    assert.equal(await count('account_change', application), 1);
  });
});

describe('what a guest hands in is acknowledged where they wrote that they are reached', () => {
  const service = 'naspi-domanda';
  const queued = (address: string) =>
    database.query<{ channel: string; phrase: string; person_id: string | null; application_id: string }>(
      'select channel, phrase, person_id, application_id from delivery where address = $1 order by created_at',
      [address],
    );
  const withContacts = async (contacts: RawAnswers) => ({
    ...(await answersFor(service, maria)),
    ...contacts,
  });

  it('by one message with its number and how to complete it: no name, no codice fiscale, no service, no link that acts', async () => {
    clock.set(day('2026-04-10'));
    const email = 'Maria.Una@esempio.it';
    const { application, receipt } = await handedIn(
      service,
      await withContacts({ email, mobile: '+393330000001' }),
    );
    assert.deepEqual(await queued('maria.una@esempio.it'), [
      { channel: 'email', phrase: 'handed-in', person_id: null, application_id: application.id },
    ]);
    assert.deepEqual(await queued('+393330000001'), [], 'one message, not one at each address');
    const sent: Outgoing[] = [];
    const gateway = async (message: Outgoing) => {
      sent.push(message);
      return 'sent' as const;
    };
    const agency = { it: 'prova', en: 'trial' };
    const origin = 'https://sportello.example';
    await sendDue({
      database,
      clock,
      gateways: { email: gateway, sms: gateway, 'app-io': gateway },
      origin,
      agency,
    });
    const message = sent.find(({ to }) => to === 'maria.una@esempio.it');
    const text = [message?.words.subject, ...(message?.words.paragraphs ?? []), message?.words.short].join(
      ' ',
    );
    assert.match(text, new RegExp(receipt.number));
    assert.match(text, /entro il 10 maggio 2026/);
    assert.match(text, /SPID o CIE.*PIN telefonico.*sportello/);
    assert.match(text, /Se non è sua, non deve fare nulla/);
    const said = [
      maria.givenName,
      maria.familyName,
      maria.codiceFiscale,
      'NASpI',
      'disoccupazione',
      application.id,
    ];
    for (const secret of said) assert.ok(!text.toLowerCase().includes(secret.toLowerCase()), secret);
    assert.deepEqual(
      text.match(/https?:[^\s]+/g)?.filter((url) => !/\/it\/(resume|my\/letters)$/.test(url)),
      [],
    );
    const [kept] = await database.query<{ given: object }>(
      'select given from delivery where application_id = $1',
      [application.id],
    );
    assert.deepEqual(kept?.given, {}, 'and nothing of it is left behind');
  });

  it('at an Italian mobile where no e-mail is given; at no other number, which may cost the agency whatever it likes', async () => {
    for (const [mobile, count] of [
      ['+393330000002', 1],
      ['+390612345678', 0],
      ['+447700900123', 0],
    ] as const) {
      await handedIn(service, await withContacts({ mobile, email: null }));
      assert.equal((await queued(mobile)).length, count, mobile);
    }
  });

  it('three times a day at most at one address, whoever writes it, also at the same moment: nobody’s mailbox is filled', async () => {
    const email = 'vittima@esempio.it';
    const answers = await withContacts({ email });
    const all = await Promise.all([1, 2, 3, 4, 5, 6].map(() => handedIn(service, answers)));
    assert.equal(new Set(all.map(({ application }) => application.status)).size, 1, 'all are handed in');
    assert.equal((await queued(email)).length, 3);
    const sorted = 'vittima+x@esempio.it';
    await handedIn(service, await withContacts({ email: sorted }));
    assert.deepEqual(await queued(sorted), [], 'it is the same mailbox');
    later(2);
    await handedIn(service, answers);
    assert.equal((await queued(email)).length, 4);
  });

  it('in the transaction that hands it in: where the message cannot be kept, nothing is handed in', async () => {
    const answers = await withContacts({ email: 'guasto@esempio.it' });
    const begun = must(await applications.start(service, { language: 'it', channel: 'web', answers }));
    await database.query(
      `alter table delivery add constraint nothing_to_this_one check (address <> 'guasto@esempio.it')`,
    );
    await assert.rejects(applications.submit(begun.application, 'web'));
    await database.query('alter table delivery drop constraint nothing_to_this_one');
    assert.equal(must(await applications.open(begun.application.id, begun.code ?? '')).status, 'draft');
    must(await applications.submit(begun.application, 'web'));
    assert.equal((await queued('guasto@esempio.it')).length, 1);
  });

  it('and the message goes with what it is about', async () => {
    const email = 'scaduta@esempio.it';
    await handedIn(service, await withContacts({ email }));
    later(40);
    await retain(database, clock);
    assert.deepEqual(await queued(email), []);
  });
});

describe('the receipt of what waits', () => {
  it('promises nothing that only a sent application brings: no document that is ready, and what follows only once we know who it is', async () => {
    clock.set(day('2026-04-10'));
    const browse = async (path: string, cookie: string) =>
      (await counter.web.request(`http://localhost${path}`, { headers: { cookie } })).text();
    const { application, code } = await handedIn(
      'certificazione-unica',
      await answersFor('certificazione-unica', maria),
    );
    const home = `/it/applications/${application.id}`;
    const text = await browse(`${home}/receipt`, `sportello-${application.id.slice(0, 8)}=${code}`);
    assert.match(text, /Domanda consegnata, da completare/);
    assert.doesNotMatch(text, /Il documento è pronto|\/statement/);
    assert.match(text, /Che cosa succede quando sappiamo chi è/);
    assert.doesNotMatch(text, /Che cosa succede dopo/);
    must(await applications.claim(application, maria.id, 'web'));
    const visit = await deskVisits(counter)(maria);
    assert.match((await visit(`${home}/receipt`)).text, /Il documento è pronto/, 'once it is sent');
  });
});

describe('what was handed in is no draft any more', () => {
  it('its pages of saving and of documents say so: what a page of before still asks is refused, told, and changes nothing', async () => {
    clock.set(day('2026-04-10'));
    const answers = await answersFor('naspi-domanda', maria);
    const { application, code } = await handedIn('naspi-domanda', answers);
    const cookie = `sportello-${application.id.slice(0, 8)}=${code}`;
    const home = `http://localhost/it/applications/${application.id}`;
    const ask = async (path: string, body?: URLSearchParams | FormData) => {
      const init = body ? { method: 'POST', body } : {};
      const headers = { cookie, 'sec-fetch-site': 'same-origin' };
      const answer = await counter.web.request(home + path, { headers, ...init });
      return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') ?? '' };
    };
    const saved = await ask('/save');
    assert.match(saved.text, /Domanda consegnata, da completare/);
    assert.match(saved.text, /Con questo codice e il suo codice fiscale la riapre/);
    assert.match(saved.text, /10 maggio 2026/, 'the last day to complete it');
    assert.doesNotMatch(saved.text, /Chi ha questo codice vede le sue risposte/);
    const documents = await ask('/documents');
    assert.equal(documents.status, 200);
    assert.match(documents.text, /consegnata e non ancora inviata/);
    assert.doesNotMatch(documents.text, /La domanda è inviata|type="file"/);
    const file = new FormData();
    file.set('file', new File(['%PDF-1.4'], 'a.pdf'));
    for (const [path, body] of [
      ['/documents', file],
      ['/documents/remove', new URLSearchParams({ document: application.id })],
      ['/documents/give', new URLSearchParams({ note: 'x' })],
    ] as const) {
      const refused = await ask(path, body);
      assert.equal(refused.status, 409, path);
      assert.match(refused.text, /Non abbiamo cambiato nulla/, path);
    }
    const now = must(await applications.open(application.id, code));
    assert.deepEqual([now.status, now.version], ['waiting-for-identity', application.version]);
    must(await applications.claim(application, maria.id, 'web'));
    const visit = await deskVisits(counter)(maria);
    const mine = `/it/applications/${application.id}`;
    assert.deepEqual([(await visit(`${mine}/save`)).status, (await visit(`${mine}/save`)).to], [303, mine]);
  });
});

describe('somebody who comes back without signing in', () => {
  const ask = async (form: Readonly<Record<string, string>>) => {
    const answer = await counter.web.request('http://localhost/it/resume', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams(form),
    });
    return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') ?? '' };
  };

  it('opens what they handed in by its code with the codice fiscale, and by neither alone', async () => {
    clock.set(day('2026-04-10'));
    const { application, code } = await handedIn('naspi-domanda', await answersFor('naspi-domanda', maria));
    assert.match((await ask({ code })).text, /serve anche il codice fiscale/);
    assert.equal((await ask({ code, 'codice-fiscale': luca.codiceFiscale })).status, 422);
    const opened = await ask({ code, 'codice-fiscale': maria.codiceFiscale });
    assert.equal(opened.to, `/it/applications/${application.id}`);
  });

  it('hears by its number with the codice fiscale that it waits, by when and how to complete it, and no answer', async () => {
    const { application } = await handedIn('naspi-domanda', await answersFor('naspi-domanda', maria));
    const number = application.number ?? '';
    assert.equal((await ask({ code: number })).status, 422);
    const { status, text } = await ask({ code: number, 'codice-fiscale': maria.codiceFiscale });
    assert.equal(status, 200);
    for (const way of [
      /10 maggio 2026/,
      /SPID o CIE/,
      /PIN telefonico/,
      /sportello/,
      /videochiamata/,
      /patronato/,
    ])
      assert.match(text, way);
    assert.doesNotMatch(text, new RegExp(`${maria.codiceFiscale}|Rossi|applications/[^"]*(receipt|check)`));
  });
});

describe('an officer who has the person before them', () => {
  it('finds what waits by number and by codice fiscale, marked as not identified, with nothing of its answers', async () => {
    const { application } = await handedIn('naspi-domanda', await answersFor('naspi-domanda', maria));
    const paolas = await deskVisits(counter)(paola);
    for (const find of [application.number ?? '', maria.codiceFiscale]) {
      const { text } = await paolas('/it/desk/cases/find', { find });
      assert.match(text, /Consegnate e non ancora identificate/);
      assert.match(text, new RegExp(application.number ?? ''));
      assert.doesNotMatch(text, /Rossi/);
    }
    assert.notEqual((await paolas(`/it/desk/cases/${application.id}`)).status, 200, 'it is no case');
  });
});

describe('the table of applications', () => {
  const refuses = (text: string, values: readonly unknown[]) =>
    assert.rejects(
      database.query(text, values),
      (error: Error & { code?: string }) => error.code === '23514',
    );

  it('refuses whatever code forgets: no owner, no protocol, a decision, a consent, an officer, a new owner, a way back', async () => {
    const { application } = await handedIn('naspi-domanda', await answersFor('naspi-domanda', maria));
    const { id } = application;
    for (const change of [
      `status = 'submitted', submitted_at = now()`,
      `status = 'granted', submitted_at = now(), code_hash = null`,
      `protocol = '2026/0000009'`,
      `due_on = '2026-05-01'`,
      `officer_id = '${paola.id}'`,
      `handed_in_at = null`,
      `person_id = '${maria.id}'`,
      `before_owners = true`,
      `status = 'draft', number = null, receipt = null, handed_in_at = null`,
    ])
      await refuses(`update application set ${change} where id = $1`, [id]);
    await refuses(
      `insert into decision (id, application_id, outcome, reasons, words, signed_by, signed_at, needs_second, sends_at)
       values (gen_random_uuid(), $1, 'granted', '[]', '', $2, now(), false, now())`,
      [id, paola.id],
    );
    await refuses(
      `insert into consent (id, application_id, kind, asks, codice_fiscale, state, asked_at)
       values (gen_random_uuid(), $1, 'x', 'agreement', $2, 'asked', now())`,
      [id, luca.codiceFiscale],
    );
    await refuses(
      `insert into account_change (id, application_id, person_id, pays, holder, warned, language, asked_at, counts_at, stop_hash)
       values (gen_random_uuid(), $1, $2, '[]', 'match', true, 'it', now(), now(), '\\x00')`,
      [id, maria.id],
    );
    await refuses(
      `insert into register_entry (year, seq, at, direction, application_id, subject, content_hash, previous_hash, hash)
       values (2026, 999999, now(), 'in', $1, 'x', '\\x00', '\\x00', '\\x00')`,
      [id],
    );
    must(await applications.claim(application, maria.id, 'web'));
    await refuses('update application set person_id = $2 where id = $1', [id, luca.id]);
    await refuses('update application set person_id = null where id = $1', [id]);
    await refuses(`update application set code_hash = '\\x01' where id = $1`, [id]);
    await refuses(`update application set status = 'waiting-for-identity' where id = $1`, [id]);
  });
});
