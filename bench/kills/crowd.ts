// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { day } from '#core/index.ts';
import { meet } from '#persons/index.ts';
import { settingsFrom } from '#settings/index.ts';
import { giveRole } from '#staff/index.ts';
import { openCounter } from '../../src/app.ts';
import { markOf, shownOn } from '../mark.ts';
import { answersOf, somebody } from '../somebody.ts';

/** An application that the counter said it has. */
export interface Acknowledged {
  readonly id: string;
  readonly at: number;
}

export interface Seen {
  readonly acknowledged: number;
  /** Answers that were no answer: a fault, or a connection that broke. Whoever got one tried again. */
  readonly failed: number;
  /** What each of them was. */
  readonly faults: readonly string[];
  readonly decided: number;
  readonly all: readonly Acknowledged[];
}

export interface Crowd {
  seen(): Seen;
  until(enough: (seen: Seen) => boolean): Promise<void>;
  stop(): Promise<void>;
}

/**
 * People who apply on the portal, each once and then the next, and officers who decide what was sent. Their sign-in is made in the
 * database: the identity provider is not what is tried here.
 */
export async function crowd(at: {
  readonly base: string;
  readonly env: Readonly<Record<string, string>>;
}): Promise<Crowd> {
  const counter = await openCounter(settingsFrom({ ...process.env, ...at.env }));
  const { store, clock, sessions, casework } = counter;
  const all: Acknowledged[] = [];
  const faults: string[] = [];
  let decided = 0;
  let goOn = true;

  // What the campaign itself does in the database may fail as anybody's work: it is done again.
  const persistently = async <Done>(work: () => Promise<Done>): Promise<Done> => {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!goOn) throw error;
        await pause(200);
      }
    }
  };

  const send = async (path: string, cookie: string, form: Readonly<Record<string, string>>) => {
    for (;;) {
      let broke = '';
      const answer = await fetch(`${at.base}${path}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams(form),
        signal: AbortSignal.timeout(60_000),
      }).catch((error: unknown) => {
        const cause = error instanceof Error ? (error.cause ?? error) : error;
        broke = cause instanceof Error ? String('code' in cause ? cause.code : cause.name) : 'broke';
        return undefined;
      });
      await answer?.arrayBuffer().catch(() => undefined);
      if (answer?.status === 303) return answer.headers.get('location') ?? '';
      // 408: what a process had not read when it was frozen it gives up on waking, and asks for again (RFC 9110 section 15.5.9).
      if (answer && answer.status < 500 && answer.status !== 408)
        throw new Error(`${path}: ${answer.status}`);
      const kind = path.split('/').at(-1);
      faults.push(`${kind} ${answer?.status ?? broke}`);
      await pause(100);
    }
  };

  const apply = async (n: number) => {
    const person = await persistently(() => meet(store.database, somebody(n), clock));
    await persistently(() => reachedByMail(person.id));
    const cookie = `__Host-visit=${await persistently(() => sessions.begin(person, 2))}`;
    const mark = await persistently(() => markOf(at.base, cookie));
    const form = { answers: JSON.stringify(answersOf(person, n)), 'made-for': mark };
    const begun = await send('/it/services/certificazione-unica/start', cookie, form);
    const id = /applications\/([0-9a-f-]{36})/.exec(begun)?.[1];
    if (!id) throw new Error(`no application in ${begun}`);
    const shown = await persistently(() => shownOn(at.base, cookie, id));
    const sent = await send(`/it/applications/${id}/submit`, cookie, { 'made-for': mark, shown });
    if (!sent.endsWith('/receipt')) throw new Error(`not sent: ${sent}`);
    all.push({ id, at: Date.now() });
  };

  // By e-mail alone: what makes a telephone ring waits for the morning.
  const reachedByMail = (id: string) =>
    store.database.query(
      `with chosen as (insert into notice_choice (person_id, email, sms, app_io) values ($1, true, false, false) on conflict do nothing)
       insert into contact_point (id, person_id, channel, address, source, created_at, confirmed_at)
       values ($2, $1, 'email', $3, 'portal', now(), now()) on conflict do nothing`,
      [id, randomUUID(), `${id}@prova.example`],
    );

  const officer = await meet(
    store.database,
    {
      givenName: 'Paola',
      familyName: 'Ferri',
      codiceFiscale: 'FRRPLA75B41F205Z',
      birthDate: day('1975-02-01'),
    },
    clock,
  );
  await giveRole(store.database, officer.id, 'officer');

  const people = Array.from({ length: 8 }, async (_, lane) => {
    for (let n = lane; goOn; n += 8) await apply(n);
  });
  const officers = (async () => {
    let next = 0;
    while (goOn) {
      const one = all[next];
      if (!one) {
        await pause(50);
        continue;
      }
      const signed = await persistently(async () => {
        const found = await casework.read(one.id);
        if (!found.ok) throw new Error('an acknowledged application is not there');
        const seen = { id: one.id, version: found.value.version };
        return casework.sign(seen, { outcome: 'granted', reasons: [], words: '', by: officer.id });
      });
      if (
        signed.ok ||
        signed.problems[0]?.code === 'decided-already' ||
        signed.problems[0]?.code === 'state'
      ) {
        decided++;
        next++;
      } else await pause(50);
    }
  })();
  let fault: unknown;
  const work = Promise.all([...people, officers]).catch((error: unknown) => {
    fault = error;
  });

  const seen = (): Seen => ({ acknowledged: all.length, failed: faults.length, faults, decided, all });
  return {
    seen,
    async until(enough) {
      const deadline = Date.now() + 180_000;
      while (!enough(seen())) {
        if (fault) throw fault;
        if (Date.now() > deadline) throw new Error('nothing goes on for three minutes');
        await pause(50);
      }
    },
    async stop() {
      goOn = false;
      await work;
      await store.close();
      if (fault) throw fault;
    },
  };
}
