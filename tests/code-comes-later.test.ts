// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { asTheyStand } from '#changes/index.ts';
import { addDays, day, daysBetween, type Language } from '#core/index.ts';
import { toldOfPapers } from '#interview/index.ts';
import { lettersOf } from '#notices/index.ts';
import { remindOfLater } from '#post/index.ts';
import { enterPatronato, mandates } from '#powers/index.ts';
import { reception } from '#reception/index.ts';
import type { Input, Mode } from '#turns/index.ts';
import { apiClient } from './api-client.ts';
import { completed } from './completed.ts';
import { deskVisits, samplePerson } from './desk-scene.ts';
import { saidOut } from './heard-out.ts';
import { asOwn } from './owner.ts';
import { scene } from './scene.ts';
import { keysOf } from './telephone-keys.ts';

const today = day('2026-07-01');
const { database, clock, counter, visit } = await scene(today);
const maria = await samplePerson(database, clock, 'maria-rossi');
const paola = await samplePerson(database, clock, 'paola-ferri');
const definition = counter.catalogue.entries.get('bonus-nuovi-nati')?.definition;
assert.ok(definition);
const born = {
  event: 'birth',
  'event-date': '2026-06-10',
  parent: true,
  'lives-with': true,
  'other-asked': false,
  isee: 2_000_000,
  citizenship: 'italian-or-eu',
  resident: true,
};

const codeOf = { giulia: 'RSSGLI26E50H501Y', luca: 'RSSLCU26E10H501M' };

/** An application of Maria's, sent before the child had a code. */
async function sentWithout(): Promise<string> {
  assert.ok(definition);
  const { child: _, ...others } = await asOwn(
    database,
    completed(definition, { ...born, child: null }, today),
    maria.id,
  );
  const begun = await counter.applications.start('bonus-nuovi-nati', {
    language: 'it',
    channel: 'web',
    answers: { ...others, child: null },
    personId: maria.id,
  });
  assert.ok(begun.ok);
  const sent = await counter.applications.submit(begun.value.application, 'web');
  assert.ok(sent.ok, JSON.stringify(sent));
  return begun.value.application.id;
}

const version = async (id: string) => {
  const found = await counter.casework.read(id);
  assert.ok(found.ok);
  return found.value.version;
};
const codesOf = (done: { readonly ok: boolean; readonly problems?: readonly { readonly code: string }[] }) =>
  done.ok ? [] : (done.problems ?? []).map(({ code }) => code);
const byHand = { who: 'citizen', channel: 'web', confidence: 1, confirmed: true } as const;
const granting = { outcome: 'granted', reasons: [], words: 'Spetta.', by: paola.id } as const;

describe('the codice fiscale of a newborn', () => {
  it('can come later: the page says so, what is sent says so, and it is asked for before the decision', async () => {
    const answers = await asOwn(database, completed(definition, { ...born, child: null }, today), maria.id);
    const { child: _, ...others } = answers;
    const begun = await counter.applications.start('bonus-nuovi-nati', {
      language: 'it',
      channel: 'web',
      answers: others,
      personId: maria.id,
    });
    assert.ok(begun.ok);
    const { id } = begun.value.application;
    const see = await visit(maria);
    const at = `/it/applications/${id}`;
    const question = await (await see(`${at}/questions/child`)).text();
    assert.match(
      question,
      /<input type="checkbox" id="none" name="none"[^>]*><label for="none">Non ce l’ha ancora/,
    );
    assert.equal((await see(`${at}/questions/child`, { value: '', none: 'yes' })).status, 303);
    const check = await (await see(`${at}/check`)).text();
    assert.match(check, /Non ce l’ha ancora/);
    assert.match(check, /Il codice fiscale del bambino\. Si deve leggere il codice/);
    const sent = await see(`${at}/submit`, { shown: /name="shown" value="([^"]+)"/.exec(check)?.[1] ?? '' });
    assert.equal(sent.headers.get('location'), `${at}/receipt`);
    const receipt = await (await see(`${at}/receipt`)).text();
    assert.match(receipt, /Non ce l’ha ancora/);
    // It is given later as a document is, and whoever decides sees that it is missing.
    assert.match(await (await see(`${at}/documents`)).text(), /Il codice fiscale del bambino/);
    const desk = await deskVisits(counter)(paola);
    await desk(`/it/desk/cases/${id}/open`, { reason: 'work' });
    assert.match((await desk(`/it/desk/cases/${id}`)).text, /Il codice fiscale del bambino/);
  });

  it('is asked for by no paper where it was given', () => {
    const given = { ...born, child: 'RSSGLI26E50H501Y' };
    assert.deepEqual(toldOfPapers(definition, given, today, 'it'), []);
    assert.equal(toldOfPapers(definition, { ...born, child: null }, today, 'it').length, 3);
  });
});

describe('a case that waits for the codice fiscale of a newborn', () => {
  it('is not granted while it is missing: the desk says why, and the officer keeps what was written', async () => {
    const id = await sentWithout();
    const signed = await counter.casework.sign({ id, version: await version(id) }, granting);
    assert.deepEqual(codesOf(signed), ['awaited']);
    const desk = await deskVisits(counter)(paola);
    await desk(`/it/desk/cases/${id}/open`, { reason: 'work' });
    const page = await desk(`/it/desk/cases/${id}`);
    assert.match(page.text, /Codice fiscale del bambino: manca ancora\./);
    assert.match(page.text, /Finché manca, la domanda non si accoglie/);
    const form = {
      version: String(await version(id)),
      outcome: 'granted',
      words: 'Spetta davvero.',
      do: 'sign',
    };
    const refused = await desk(`/it/desk/cases/${id}/decide`, form);
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Manca ancora una risposta che poteva arrivare dopo/);
    assert.match(refused.text, /Spetta davvero\./);
  });

  it('can be refused for another reason while it is missing', async () => {
    const id = await sentWithout();
    const refusing = {
      ...granting,
      outcome: 'refused',
      reasons: ['resident'],
      words: 'Non risulta.',
    } as const;
    const beside = { others: [], reason: '' };
    const signed = await counter.casework.sign({ id, version: await version(id) }, { ...refusing, beside });
    assert.ok(signed.ok, JSON.stringify(signed));
  });

  it('takes it from its person on the page, tells it where it is, and what was sent stays as it was', async () => {
    const id = await sentWithout();
    const see = await visit(maria);
    const at = `/it/applications/${id}`;
    const before = await (await see(at)).text();
    assert.match(before, /ci manca ancora una cosa: Codice fiscale del bambino/);
    assert.match(before, new RegExp(`href="${at}/later/child"`));
    const question = await (await see(`${at}/later/child`)).text();
    assert.match(question, /Qual è il codice fiscale del bambino\?/);
    assert.doesNotMatch(question, /Non ce l’ha ancora/);
    const empty = await see(`${at}/later/child`, { answer: '' });
    assert.equal(empty.status, 422);
    const wrong = await see(`${at}/later/child`, { answer: 'RSSGLI26E50H501X' });
    assert.equal(wrong.status, 422);
    assert.match(await wrong.text(), /value="RSSGLI26E50H501X"/);
    const own = await see(`${at}/later/child`, { answer: maria.codiceFiscale });
    assert.match(await own.text(), /Questo codice fiscale è il suo, non quello del bambino/);
    const done = await see(`${at}/later/child`, { answer: codeOf.giulia });
    assert.equal(done.headers.get('location'), `${at}?given=later`);
    const after = await (await see(`${at}?given=later`)).text();
    assert.match(after, /Grazie, l’abbiamo scritto nella sua domanda/);
    assert.doesNotMatch(after, /ci manca ancora/);
    assert.match(await (await see(`${at}/receipt`)).text(), /Non ce l’ha ancora/);
    assert.doesNotMatch(await (await see(`${at}/documents`)).text(), /Il codice fiscale del bambino/);
    const sent = await counter.casework.read(id);
    assert.equal(sent.ok && sent.value.answers['child'], null);
    const desk = await deskVisits(counter)(paola);
    await desk(`/it/desk/cases/${id}/open`, { reason: 'work' });
    const page = await desk(`/it/desk/cases/${id}`);
    assert.match(page.text, /RSSGLI26E50H501Y/);
    assert.match(page.text, /Codice fiscale del bambino: arrivato dopo l’invio/);
  });

  it('is closed to others, and to a question whose answer was never “not yet”', async () => {
    const id = await sentWithout();
    const luca = await visit(await samplePerson(database, clock, 'luca-bianchi'));
    const taken = await luca(`/it/applications/${id}/later/child`, { answer: codeOf.giulia });
    assert.equal(taken.status, 403);
    const given = { path: 'isee', value: 1, ...byHand };
    assert.deepEqual(codesOf(await counter.casework.giveLater(id, given)), ['not-awaited']);
    const see = await visit(maria);
    assert.equal((await see(`/it/applications/${id}/later/isee`)).status, 409);
  });

  it('takes it once however often it is sent, and corrected as long as it is open', async () => {
    const id = await sentWithout();
    const give = (value: string) => counter.casework.giveLater(id, { path: 'child', value, ...byHand });
    const both = await Promise.all([give(codeOf.luca), give(codeOf.luca)]);
    assert.ok(both.every(({ ok }) => ok));
    const stands = await version(id);
    assert.ok((await give(codeOf.luca)).ok);
    assert.equal(await version(id), stands);
    assert.ok((await give(codeOf.giulia)).ok);
    assert.equal(await version(id), stands + 1);
    assert.ok((await counter.casework.withdraw(id, 'web')).ok);
    assert.deepEqual(codesOf(await give(codeOf.luca)), ['state']);
  });

  it('takes it from an officer, whose name stays beside it, and is granted then', async () => {
    await database.query("update application set status = 'withdrawn' where service = 'bonus-nuovi-nati'");
    const id = await sentWithout();
    const desk = await deskVisits(counter)(paola);
    await desk(`/it/desk/cases/${id}/open`, { reason: 'work' });
    assert.match(
      (await desk(`/it/desk/cases/${id}/later/child`)).text,
      /Il suo nome resta accanto alla risposta/,
    );
    assert.equal((await desk(`/it/desk/cases/${id}/later/child`, { answer: 'no' })).status, 422);
    const written = await desk(`/it/desk/cases/${id}/later/child`, { answer: codeOf.giulia });
    assert.equal(written.status, 303);
    assert.match(
      (await desk(`/it/desk/cases/${id}?done=later`)).text,
      /Paola Ferri scrive una risposta arrivata dopo l’invio/,
    );
    const signed = await counter.casework.sign({ id, version: await version(id) }, granting);
    assert.ok(signed.ok, JSON.stringify(signed));
  });

  it('no longer stands in the way of the twin, once each has a code of its own', async () => {
    await database.query("update application set status = 'withdrawn' where service = 'bonus-nuovi-nati'");
    const [one, other] = [await sentWithout(), await sentWithout()];
    const doubled = async () =>
      codesOf(await counter.casework.sign({ id: one, version: await version(one) }, granting));
    assert.ok((await counter.casework.giveLater(one, { path: 'child', value: codeOf.giulia, ...byHand })).ok);
    assert.deepEqual(await doubled(), ['doubled']);
    assert.ok((await counter.casework.giveLater(other, { path: 'child', value: codeOf.luca, ...byHand })).ok);
    assert.deepEqual(await doubled(), []);
  });
});

/** Maria on the telephone, or writing: up to where she has said who she is. */
async function calls(mode: Mode, language: Language, ...first: readonly string[]) {
  const made = await counter.pins.make({ person: maria, actor: maria }, '1-day');
  assert.ok(made.ok);
  const call = reception({ ...counter, database }, { language, mode, source: null });
  const hear = async (input: Input) => (await call.hear(input)).turn.say;
  const isKeys = mode === 'keypad';
  const say = async (text: string) => {
    const says = await hear(isKeys ? { type: 'keys', keys: text } : { type: 'said', text });
    return (await saidOut(says, hear)).join(' ');
  };
  for (const text of first) await say(text);
  await say(isKeys ? keysOf(maria.codiceFiscale) : maria.codiceFiscale);
  await say(isKeys ? '1' : { it: 'sì', en: 'yes', de: 'ja' }[language]);
  return { say, known: await say(made.value.pin) };
}
const heldBy = async (id: string) => {
  const found = await counter.casework.read(id);
  assert.ok(found.ok);
  const [stands] = await asTheyStand(database, [found.value]);
  return stands?.answers['child'];
};

describe('whoever calls with the codice fiscale of a newborn', () => {
  beforeEach(async () => {
    await database.query("update application set status = 'withdrawn' where service = 'bonus-nuovi-nati'");
  });

  it('is asked for it at once where one application waits, and it is read back before it counts', async () => {
    const id = await sentWithout();
    const { say, known } = await calls('voice', 'it', 'ho il codice fiscale della bambina', 'il pin');
    assert.match(known, /Per: Bonus nuovi nati.*Mi dice il codice fiscale del bambino\?/);
    assert.match(await say(codeOf.giulia), /giusto\?|È /);
    assert.equal(await heldBy(id), null, 'not before the yes');
    assert.match(await say('sì'), /l’ho scritto nella sua domanda/);
    assert.equal(await heldBy(id), codeOf.giulia);
    const history = await counter.casework.history(id);
    const event = history.at(-1)?.event;
    assert.ok(event?.type === 'answered');
    assert.deepEqual([event.path, event.who, event.channel], ['child', 'citizen', 'voice']);
  });

  it('hears why their own code is not that of the child, and is asked again', async () => {
    const id = await sentWithout();
    const { say } = await calls('voice', 'it', 'ho il codice fiscale di mia figlia', 'il pin');
    await say(maria.codiceFiscale);
    assert.match(await say('sì'), /è il suo, non quello del bambino.*Mi dice il codice fiscale del bambino/);
    assert.equal(await heldBy(id), null);
  });

  it('says it of a case that they asked after, by voice and by keys, and in other languages', async () => {
    const id = await sentWithout();
    const asked = await calls('voice', 'it', 'a che punto è la mia domanda', 'il pin');
    assert.match(asked.known, /ci manca ancora una cosa: Codice fiscale del bambino.*dica: ce l’ho/);
    assert.match(await asked.say('ce l’ho'), /Mi dice il codice fiscale del bambino/);
    const keyed = await calls('keypad', 'it', '1', '1');
    assert.match(keyed.known, /prema 7/);
    await keyed.say('7');
    await keyed.say(keysOf(codeOf.luca));
    assert.match(await keyed.say('1'), /l’ho scritto/);
    assert.equal(await heldBy(id), codeOf.luca);
    const other = await sentWithout();
    const english = await calls('voice', 'en', 'I have the tax code of my daughter', 'the pin');
    await english.say(codeOf.giulia);
    assert.match(await english.say('yes'), /I have written it in your application/);
    assert.equal(await heldBy(other), codeOf.giulia);
    const third = await sentWithout();
    const german = await calls('voice', 'de', 'ich habe die Steuernummer von meinem Kind', 'die PIN');
    await german.say(codeOf.giulia);
    assert.match(await german.say('ja'), /in Ihr Gesuch geschrieben/);
    assert.equal(await heldBy(third), codeOf.giulia);
  });

  it('hears that nothing waits, where nothing does', async () => {
    const id = await sentWithout();
    assert.ok((await counter.casework.withdraw(id, 'web')).ok);
    const { known } = await calls('voice', 'it', 'ho il codice fiscale della bambina', 'il pin');
    assert.match(known, /Nessuna sua domanda aspetta/);
  });
});

describe('the program of a patronato with the codice fiscale of a newborn', () => {
  it('gives it by the mandate for the application, once however often it is sent, while the case is open', async () => {
    await database.query("update application set status = 'withdrawn' where service = 'bonus-nuovi-nati'");
    const luca = await samplePerson(database, clock, 'luca-bianchi');
    await enterPatronato(database, { id: 'uno', name: 'Patronato Uno' }, luca.id);
    const [program, plain] = [await apiClient(counter, { patronatoId: 'uno' }), await apiClient(counter)];
    const id = await sentWithout();
    const put = (by: typeof program, path: string, value: unknown) =>
      by.call('PUT', `/applications/${id}/later/${path}`, { value });
    const told = async (answer: Response) =>
      [answer.status, ((await answer.json()) as { code?: string }).code] as const;
    for (const by of [program, plain])
      assert.deepEqual(
        await told(await put(by, 'child', codeOf.giulia)),
        [404, 'not-found'],
        'nobody has the power',
      );
    const kept = mandates(database, clock);
    const words = { patronatoId: 'uno', language: 'it', subject: 'Prova', words: 'Do mandato.' } as const;
    const signed = await kept.sign(maria.id, { ...words, service: 'bonus-nuovi-nati', applicationId: id });
    assert.ok(signed.ok && (await kept.accept(signed.value, luca.id)).ok);
    const read = (await (await program.call('GET', `/applications/${id}`)).json()) as {
      awaits: readonly { path: string; label: string; schema: unknown }[];
    };
    assert.deepEqual(
      read.awaits.map(({ path, label }) => [path, label]),
      [['child', 'Qual è il codice fiscale del bambino?']],
    );
    assert.deepEqual(await told(await put(program, 'isee', 1)), [409, 'not-awaited']);
    for (const wrong of ['RSSGLI26E50H501X', maria.codiceFiscale, null])
      assert.deepEqual(await told(await put(program, 'child', wrong)), [422, 'invalid-answers']);
    for (const value of [codeOf.luca, codeOf.luca, codeOf.giulia]) {
      const done = await put(program, 'child', value);
      const after = (await done.json()) as { awaits: unknown; answers: Record<string, unknown> };
      assert.deepEqual(
        [done.status, after.awaits, after.answers['child']],
        [200, [], null],
        'what was sent stays',
      );
      assert.equal(await heldBy(id), value);
    }
    const events = (await counter.casework.history(id))
      .filter(({ event }) => event.type === 'answered')
      .slice(-2);
    assert.deepEqual(
      events.map(({ event }) => event.type === 'answered' && [event.who, event.channel, event.actor?.name]),
      Array(2).fill(['institution', 'api', 'Patronato Uno (Comune di prova)']),
    );
    assert.ok((await counter.casework.withdraw(id, 'web')).ok);
    const ended = await put(program, 'child', codeOf.luca);
    assert.notEqual(ended.status, 200);
    assert.equal((await put(plain, 'child', codeOf.luca)).status, 404);
  });
});

describe('whoever was to give the codice fiscale of a newborn later', () => {
  const remindedTimes = async () =>
    (await lettersOf(database, maria.id)).filter(({ kind }) => kind === 'later-reminder');
  const sweep = () => remindOfLater({ database, clock, catalogue: counter.catalogue });
  async function halfWay(id: string) {
    const found = await counter.casework.read(id);
    assert.ok(found.ok && found.value.dueOn);
    return addDays(today, Math.floor(daysBetween(today, found.value.dueOn) / 2));
  }
  beforeEach(async () => {
    clock.set(today);
    await database.query("update application set status = 'withdrawn' where service = 'bonus-nuovi-nati'");
  });

  it('is reminded once, half-way to the last day; not where it has come, nor of a case that has ended', async () => {
    const [waiting, given, ended] = [await sentWithout(), await sentWithout(), await sentWithout()];
    const child = { path: 'child', value: codeOf.giulia, ...byHand };
    assert.ok((await counter.casework.giveLater(given, child)).ok);
    assert.ok((await counter.casework.withdraw(ended, 'web')).ok);
    const half = await halfWay(waiting);
    clock.set(addDays(half, -1));
    await sweep();
    assert.deepEqual(await remindedTimes(), []);
    clock.set(half);
    await sweep();
    await sweep();
    const [letter, ...more] = await remindedTimes();
    assert.deepEqual(more, [], 'once');
    assert.match(letter?.body.join(' ') ?? '', /non aveva ancora: Codice fiscale del bambino/);
    assert.match(letter?.body.join(' ') ?? '', /solo questa volta/);
  });
});
