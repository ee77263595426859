// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { historyOf, mostDays } from '#queue/index.ts';
import { scene } from './scene.ts';

const { database, counter, person, visit } = await scene('2026-04-10');
const [maria, ugo, carla] = [
  await person('maria-rossi'),
  await person('ugo-neri'),
  await person('carla-greco'),
];
const text = async (answer: Response | Promise<Response>) => (await answer).text();

/** A contact that is over: when they asked, how long they waited, and whether somebody answered. */
async function asked(
  at: string,
  more: { skill?: string; channel?: string; left?: true; waited?: number } = {},
) {
  const { skill = 'general', channel = 'text', left, waited = 10 } = more;
  const askedAt = new Date(at);
  const answeredAt = new Date(askedAt.getTime() + waited * 1000);
  await database.query(
    `insert into contact (id, channel, state, language, skill, asked_at, place_at, eligible_at, seen_at, person_id, operator_id, answered_at, left_at, ended_at, outcome, notes)
     values ($1, $2, 'ended', 'it', $3, $4, $4, $4, $4, $5, $6, $7, $7, $8, $9, 'Nido Il Girotondo')`,
    [
      randomUUID(),
      channel,
      skill,
      askedAt,
      maria.id,
      left ? null : ugo.id,
      left ? null : answeredAt,
      answeredAt,
      left ? 'abandoned' : 'served',
    ],
  );
}
// The clocks go forward in the night to Sunday 29 March, and went back in that to Sunday 26 October.
await asked('2026-03-28T23:30:00+01:00');
await asked('2026-03-29T00:30:00+01:00', { left: true, waited: 400 });
await asked('2026-03-29T03:30:00+02:00', { skill: 'retiring', channel: 'video' });
await asked('2026-03-29T23:30:00+02:00', { skill: 'retiring', waited: 60 });
await asked('2026-04-01T09:00:00+02:00');

const told = async (by: 'hour' | 'day' | 'week', from: string, until: string, more = {}) => {
  const all = await historyOf(counter.contacts, { by, from: day(from), until: day(until), ...more });
  return { ...all, counts: all.rows.map((row) => row.asked) };
};

describe('how the contact centre went over time', () => {
  it('is counted by the days of Italy, whose clocks change: each who asked once, also where nobody did', async () => {
    const days = await told('day', '2026-03-28', '2026-04-02');
    assert.deepEqual(days.counts, [1, 3, 0, 0, 1, 0]);
    assert.equal(days.whole.asked, 5);
    assert.deepEqual(
      days.rows[1] && [days.rows[1].answered, days.rows[1].abandoned, days.rows[1].inTime],
      [2, 1, 1],
    );
    const short = await told('hour', '2026-03-29', '2026-03-29');
    assert.equal(short.counts.length, 23);
    assert.deepEqual([short.counts[0], short.counts[2], short.counts[22]], [1, 1, 1]);
    assert.equal((await told('hour', '2025-10-26', '2025-10-26')).counts.length, 25);
    const weeks = await told('week', '2026-03-25', '2026-04-05');
    assert.deepEqual(weeks.counts, [4, 1], 'a week begins on Monday');
  });

  it('is told of a matter or a channel alone, and beside each other', async () => {
    const retiring = await told('day', '2026-03-28', '2026-04-02', { skill: 'retiring' });
    assert.deepEqual(retiring.counts, [0, 2, 0, 0, 0, 0]);
    const video = await told('day', '2026-03-28', '2026-04-02', { channel: 'video' });
    assert.equal(video.whole.asked, 1);
    const { bySkill, byChannel } = await told('day', '2026-03-28', '2026-04-02');
    assert.deepEqual(
      bySkill.map(({ skill, asked: n }) => [skill, n]),
      [
        ['general', 3],
        ['retiring', 2],
      ],
    );
    assert.deepEqual(
      byChannel.map(({ channel, asked: n }) => [channel, n]),
      [
        ['text', 4],
        ['video', 1],
      ],
    );
  });

  it('is told by a wider interval where the chosen one would be too many', async () => {
    const many = await told('hour', '2026-03-01', '2026-04-05');
    assert.deepEqual([many.asked.by, many.counts.length], ['day', 36]);
    const all = await told('hour', '1990-01-01', '2026-04-05');
    assert.equal(all.asked.by, 'week');
    assert.ok(all.counts.length <= mostDays.week / 7 + 2);
    assert.equal(all.whole.asked, 5);
  });

  it('is a page with pictures and their tables, and a file, for who leads, and names nobody', async () => {
    const [hers, his] = [await visit(carla), await visit(ugo)];
    assert.equal((await his('/it/desk/wallboard/history')).status, 403);
    assert.equal((await his('/it/desk/wallboard/history.csv')).status, 403);
    assert.match(await text(hers('/it/desk/wallboard')), /href="\/it\/desk\/wallboard\/history"/);
    const chosen = 'by=day&from=2026-03-28&until=2026-04-02';
    const page = await text(hers(`/it/desk/wallboard/history?${chosen}`));
    assert.equal(page.match(/<svg class="bars"/g)?.length, 3);
    assert.match(page, /29 marzo 2026<\/th>\s*<td data-label="Hanno chiesto">3<\/td>/);
    assert.match(page, /In tutto<\/th>\s*<td[^>]*>5<\/td>/);
    assert.doesNotMatch(page, /Rossi|Neri|Girotondo/);
    assert.doesNotMatch(page, /30 marzo 2026<\/th>/, 'nothing happened on it');
    assert.match(page, /non sono nella tabella/);
    const quiet = await text(hers('/it/desk/wallboard/history?from=2026-02-01&until=2026-02-10'));
    assert.match(quiet, /nessuno ha chiesto di parlare con una persona/);
    assert.doesNotMatch(quiet, /<table|<svg class="bars"/);
    const [, query = ''] = /history\.csv\?([^"]+)"/.exec(page) ?? [];
    const file = await hers(`/it/desk/wallboard/history.csv?${query.replaceAll('&amp;', '&')}`);
    assert.match(file.headers.get('content-type') ?? '', /text\/csv/);
    const lines = (await file.text()).trim().split('\r\n');
    assert.equal(lines.length, 7);
    assert.match(lines[0] ?? '', /^at,asked,answered,inTime,/);
    assert.match(lines[2] ?? '', /^2026-03-28T23:00:00\.000Z,3,2,1,1,/);
    assert.doesNotMatch(lines.join(), /Rossi|Neri|Girotondo|[0-9a-f]{8}-/);
  });

  it('tells the hours and the occupancy of a group, and only says where it would be of one of them', async () => {
    const there = async (who: { readonly id: string }, from: string, until: string, reason?: string) =>
      database.query(
        `insert into contact_presence (operator_id, state, reason, from_at, until_at) values ($1, $2, $3, $4, $5)`,
        [who.id, reason ? 'away' : 'ready', reason ?? null, new Date(from), new Date(until)],
      );
    for (const who of [maria, ugo, carla]) {
      await there(who, '2026-03-31T09:00:00+02:00', '2026-03-31T13:00:00+02:00');
      await there(who, '2026-03-31T13:00:00+02:00', '2026-03-31T13:30:00+02:00', 'no-answer');
    }
    for (const who of [ugo, carla])
      await there(who, '2026-04-01T09:00:00+02:00', '2026-04-01T12:00:00+02:00');
    const held = randomUUID();
    await database.query(
      `insert into contact (id, channel, state, language, skill, asked_at, place_at, eligible_at, seen_at, operator_id, answered_at, ended_at, outcome)
       values ($1, 'text', 'ended', 'it', 'general', $2, $2, $2, $2, $3, $2, $4, 'served')`,
      [held, new Date('2026-03-31T10:00:00+02:00'), ugo.id, new Date('2026-03-31T13:00:00+02:00')],
    );
    for (const [kind, at] of [
      ['answered', '10:00'],
      ['wrapped', '13:00'],
    ])
      await database.query(
        'insert into contact_event (contact_id, at, kind, by_id) values ($1, $2, $3, $4)',
        [held, new Date(`2026-03-31T${at}:00+02:00`), kind, ugo.id],
      );
    const hers = await visit(carla);
    const chosen = 'by=day&from=2026-03-31&until=2026-04-02';
    const page = await text(hers(`/it/desk/wallboard/history?${chosen}`));
    const row = (day: string) => new RegExp(`${day}</th>((?:<td[^>]*>[^<]*</td>)+)`, 'g');
    const cells = (day: string) =>
      [...page.matchAll(row(day))].map(([, all = '']) => all.replaceAll(/<[^>]*>/g, '|'));
    assert.deepEqual(cells('31 marzo 2026').at(-1), '|12,0 ore||3,0 ore||25 %|');
    assert.deepEqual(cells('1º aprile 2026').at(-1), '|–||–||–|', 'two of them');
    assert.match(page, /erano sempre in meno di 3/);
    assert.match(page, /Un contatto offerto senza risposta<\/dt><dd>1,5 ore/);
    assert.doesNotMatch(page, /Rossi|Neri/);
    const file = await text(hers(`/it/desk/wallboard/history.csv?${chosen}`));
    const lines = file.trim().split('\r\n');
    assert.match(lines[0] ?? '', /,serviceLevel,thereHours,busyHours,occupancy$/);
    assert.match(lines[1] ?? '', /,12,3,0\.25$/);
    assert.match(lines[2] ?? '', /,,,$/);
    const one = await text(hers(`/it/desk/wallboard/history?${chosen}&channel=text`));
    assert.doesNotMatch(one, /Alla postazione/, 'who answers is there for every channel');
  });

  it('is told of its own accord of four weeks, whatever an address says that is no choice', async () => {
    const hers = await visit(carla);
    for (const wrong of [
      'by=year&from=x&until=9999-12-31',
      'from=1000-01-01&until=1000-01-02',
      'skill=x&channel=y',
    ]) {
      const page = await hers(`/it/desk/wallboard/history?${wrong}`);
      assert.equal(page.status, 200, wrong);
      assert.match(await page.text(), /name="until" value="2026-04-10"/);
    }
  });
});
