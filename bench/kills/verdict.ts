// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import type { SampleMessage } from '#stand-ins/index.ts';
import { openDatabase } from '#store/index.ts';
import type { Seen } from './crowd.ts';

/** What is found when all is quiet: what was accepted against what is there. */
export async function verdict(of: {
  readonly ownerUrl: string;
  readonly env: Readonly<Record<string, string>>;
  readonly seen: Seen;
  readonly messages: () => readonly SampleMessage[];
}): Promise<{
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  readonly faults: readonly string[];
}> {
  const database = openDatabase(of.ownerUrl);
  const count = async (text: string, values: readonly unknown[] = []) =>
    Number((await database.query<{ n: number }>(text, values))[0]?.n ?? -1);
  try {
    const ids = of.seen.all.map(({ id }) => id);
    const waiting = () =>
      count(`select (select count(*) from decision where posted_at is null and undone_at is null)
        + (select count(*) from notice where tell_at is not null)
        + (select count(*) from delivery where sent_at is null and failed_at is null) as n`);
    await untilNoneWaits(waiting);

    const registered = `register_entry where content = 'application' and direction = 'in'`;
    const there = await count(
      `select count(*)::integer as n from application where id = any($1::uuid[])
        and (select count(*) from ${registered} and content_id = application.id) = 1`,
      [ids],
    );
    const twice = await count(
      `select count(*)::integer as n from (select content_id from ${registered} group by content_id having count(*) > 1) as same`,
    );
    // Whatever was registered stands in an application that was sent, acknowledged to its owner once.
    const astray = await count(
      `select count(*)::integer as n from ${registered} and not exists (
        select from application where id = content_id and submitted_at is not null)`,
    );
    const unacknowledged = await count(
      `select count(*)::integer as n from application where submitted_at is not null and
        (select count(*) from notice where notice.application_id = application.id and kind = 'submitted') <> 1`,
    );
    const gaps = await count(
      'select count(*)::integer as n from (select year from register_entry group by year having max(seq) <> count(*)) as year',
    );
    const unsent = await waiting();
    const manyDecisions = await count(
      `select count(*)::integer as n from (select application_id from decision where sent_at is not null
        group by application_id having count(*) > 1) as same`,
    );
    const letters = await count(
      `select count(*)::integer as n from decision where sent_at is not null and
        (select count(*) from notice where notice.application_id = decision.application_id and kind = 'decision') <> 1`,
    );
    const register = spawnSync(process.execPath, ['src/channels/command-line/main.ts', 'register', 'check'], {
      env: { ...process.env, ...of.env },
      encoding: 'utf8',
    });
    const sent = of.messages();
    const arrived = new Set(sent.map(({ id }) => /[0-9a-f-]{36}/.exec(id)?.[0]));
    const messages = arrived.size;
    const told = await database.query<{ id: string }>('select id from delivery where sent_at is not null');
    const missing = told.filter(({ id }) => !arrived.has(id));
    const failed = await count('select count(*)::integer as n from delivery where failed_at is not null');
    const stuck = await count('select count(*)::integer as n from stuck');
    const faults = [
      ids.length === there ? '' : `${ids.length - there} accepted applications are lost`,
      new Set(ids).size === ids.length ? '' : 'an application was accepted twice',
      twice === 0 ? '' : `${twice} applications were registered twice`,
      astray === 0 ? '' : `${astray} entries of the register are of nothing that was sent`,
      gaps === 0 ? '' : 'the register has a gap',
      unacknowledged === 0 ? '' : `${unacknowledged} applications have no acknowledgement, or more than one`,
      missing.length === 0 ? '' : `${missing.length} messages count as sent and did not arrive`,
      failed === 0 ? '' : `${failed} messages failed`,
      stuck === 0 ? '' : `${stuck} rows are stuck`,
      unsent === 0 ? '' : `${unsent} letters or messages were not sent`,
      manyDecisions === 0 ? '' : `${manyDecisions} cases were decided twice`,
      letters === 0 ? '' : `${letters} decisions have no letter, or more than one`,
      register.status === 0 ? '' : `the register does not hold: ${register.stdout.trim().slice(0, 300)}`,
    ].filter(Boolean);
    const rows = [
      { what: 'accepted, and there', count: there },
      { what: 'accepted, and lost', count: ids.length - there },
      { what: 'there twice', count: twice + manyDecisions + letters + unacknowledged },
      {
        what: 'decided and sent',
        count: await count('select count(*)::integer as n from decision where sent_at is not null'),
      },
      { what: 'messages that arrived', count: messages },
      { what: 'of them sent again with the same id', count: sent.length - messages },
      { what: 'answers that people had to ask for again', count: of.seen.failed },
    ];
    return { rows, faults };
  } finally {
    await database.close();
  }
}

const patientMs = 180_000;
const longestMs = 60 * 60_000;

/** However slow the machine is: it is over when nothing waits, and when for three minutes nothing less waited than before. */
async function untilNoneWaits(waiting: () => Promise<number>): Promise<void> {
  const end = performance.now() + longestMs;
  let fewest = Number.POSITIVE_INFINITY;
  for (let since = performance.now(); performance.now() < end; await pause(500)) {
    const left = await waiting();
    if (left === 0 || (left >= fewest && performance.now() - since > patientMs)) return;
    if (left >= fewest) continue;
    fewest = left;
    since = performance.now();
  }
}
