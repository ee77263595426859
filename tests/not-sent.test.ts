// SPDX-License-Identifier: AGPL-3.0-or-later

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type NotSent, sayNotSent } from '#applications/index.ts';
import { type Result, todayInItaly } from '#core/index.ts';
import { type Application, type ContestKind, markOfAnswers } from '#record/index.ts';
import { deskVisits, refusedApplication } from './desk-scene.ts';
import { scene } from './scene.ts';

const { database, clock, counter, person } = await scene('2026-06-10');
const { applications } = counter;
const visit = deskVisits(counter);
const giuseppe = await person('giuseppe-esposito');
const paola = await person('paola-ferri');
const must = <Value>(result: Result<Value, string>): Value => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};

/** The mark of an application as it is shown now. */
function markOf(application: Application): string {
  const { service } = applications.definition(application);
  return markOfAnswers(service, application.answers, { today: todayInItaly(clock), places: counter.places });
}
async function refused(): Promise<Application> {
  return refusedApplication(counter, clock, { service: 'assegno-sociale', person: giuseppe, by: paola.id });
}
/** A contest with every answer, not sent. */
async function contest(about: Application, kind: ContestKind): Promise<Application> {
  const now = must(await applications.openAs(about.id, giuseppe.id));
  let draft = must(await applications.contest(now, kind, { language: 'it', channel: 'web' }));
  const answers = {
    grounds: ['another-reason'],
    'why-another-reason': 'No.',
    'new-documents': false,
    'own-mistake': false,
    'filed-by': 'me',
  };
  const given = { who: 'citizen', channel: 'web', confidence: 1, confirmed: true } as const;
  for (const [path, value] of Object.entries(answers)) {
    const stored = await applications.answer(draft, { path, value, ...given });
    if (stored.ok) draft = stored.value;
  }
  return draft;
}

describe('what is not sent', () => {
  it('says why: a review beside an appeal that was sent', async () => {
    const about = await refused();
    const [review, appeal] = [await contest(about, 'review'), await contest(about, 'appeal')];
    must(await applications.submit(appeal, 'web'));
    const ask = await visit(giuseppe);
    const shown = markOf(review);
    const sent = await ask(`/it/applications/${review.id}/submit`, { shown });
    assert.deepEqual([sent.status, sent.to], [422, '']);
    assert.match(sent.text, /Intanto la sua pratica è andata avanti/);
    assert.match(sent.text, new RegExp(`/it/applications/${about.id}"`));
    const inEnglish = await ask(`/en/applications/${review.id}/submit`, { shown });
    assert.match(inEnglish.text, /your case has moved on/);
  });

  it('says why: somebody else’s codice fiscale, however it came there, and an answer that is missing', async () => {
    const begin = { language: 'it', channel: 'web', personId: giuseppe.id } as const;
    const { application } = must(await applications.start('assegno-sociale', begin));
    const ask = await visit(giuseppe);
    const empty = await ask(`/it/applications/${application.id}/submit`, { key: application.id });
    assert.deepEqual([empty.status, empty.to], [422, '']);
    assert.match(empty.text, /Manca ancora una risposta/);

    const whole = await refused();
    await database.query(
      `update application set answers = (select jsonb_set(answers::jsonb, '{codice-fiscale}', '"RSSMRA88E54A944M"')::json
         from application where id = $2), created_at = $3, expires_at = $4, service = 'assegno-sociale' where id = $1`,
      [application.id, whole.id, new Date(clock.nowMs()), new Date(clock.nowMs() + 86_400_000)],
    );
    const now = must(await applications.openAs(application.id, giuseppe.id));
    const sent = await ask(`/it/applications/${application.id}/submit`, { shown: markOf(now) });
    assert.deepEqual([sent.status, sent.to], [422, '']);
    assert.match(sent.text, /Il codice fiscale della domanda non è il suo/);
  });

  it('is what changed after it was shown: a guest’s too, and what stands now is shown instead', async () => {
    const browse = async (path: string, cookie: string, form?: Readonly<Record<string, string>>) => {
      const headers = {
        cookie,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
      };
      const sent = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
      const answer = await counter.web.request(`http://localhost${path}`, { headers, ...sent });
      return { status: answer.status, text: await answer.text() };
    };
    const known = await refused();
    const begin = { language: 'it', channel: 'web', answers: known.answers } as const;
    const { application, code } = must(await applications.start('assegno-sociale', begin));
    const home = `/it/applications/${application.id}`;
    const cookie = `sportello-${application.id.slice(0, 8)}=${code}`;
    const markIn = (text: string) => /name="shown" value="([^"]+)"/.exec(text)?.[1] ?? '';
    const shown = markIn((await browse(`${home}/check`, cookie)).text);
    assert.match(shown, /^[\w-]{22}$/);
    // In another tab, or by whoever has the code.
    await browse(`${home}/questions/own-income`, cookie, { answer: '4321' });
    const late = await browse(`${home}/submit`, cookie, { shown });
    assert.equal(late.status, 422);
    assert.match(late.text, /Nel frattempo qualche risposta è cambiata/);
    assert.match(late.text, /4\.321/);
    const stored = must(await applications.open(application.id, code ?? ''));
    assert.equal(stored.receipt, null);
    const now = markIn(late.text);
    assert.notEqual(now, shown);
    const unread = await browse(`${home}/submit`, cookie, {});
    assert.equal(unread.status, 422, 'a form that shows nothing sends nothing');
    assert.equal((await browse(`${home}/submit`, cookie, { shown: now })).status, 303);
  });

  it('has a sentence for every reason, in every language', () => {
    const all: Readonly<Record<NotSent, true>> = {
      'another-code': true,
      changed: true,
      closed: true,
      incomplete: true,
      'not-found': true,
      state: true,
      submitted: true,
    };
    for (const code of Object.keys(all) as NotSent[])
      assert.equal(
        new Set((['it', 'en', 'de'] as const).map((language) => sayNotSent(code, language))).size,
        3,
      );
  });
});

describe('a contest of no known kind', () => {
  it('is not begun: one chooses first', async () => {
    const about = await refused();
    const ask = await visit(giuseppe);
    for (const form of [{}, { kind: 'zzz' }, { kind: '__proto__' }]) {
      const answer = await ask(`/it/applications/${about.id}/contest`, form);
      assert.equal(answer.status, 422);
      assert.match(answer.text, /Scelga la strada/);
    }
    const begun = await database.query('select 1 from application where about = $1', [about.id]);
    assert.deepEqual(begun, []);
    assert.match((await ask(`/it/applications/${about.id}/contest`, { kind: 'review' })).to, /applications/);
  });
});
