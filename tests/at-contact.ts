// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Person } from '#persons/index.ts';
import { offerNow } from '#queue/index.ts';
import type { Scene, Visit } from './scene.ts';

export const textOf = async (answer: Response | Promise<Response>): Promise<string> => (await answer).text();
export const goesTo = async (answer: Response | Promise<Response>): Promise<string> =>
  (await answer).headers.get('location') ?? '';

/** People and operators who talk to each other at a counter. */
export interface AtContact {
  /** A browser of somebody who has not signed in. */
  guest(): Visit;
  /** They ask for a person, and this operator answers: the id of the contact. */
  talking(asks: Visit, by: Visit): Promise<string>;
  /** The operator ends it and writes down what it was. */
  over(by: Visit, id: string): Promise<void>;
}

/** The identity card of somebody, as whoever answers copies it. */
export function cardOf(who: Person): Readonly<Record<string, string>> {
  const [year = '', month = '', date = ''] = (who.birthDate ?? '').split('-');
  return {
    'given-name': who.givenName,
    'family-name': who.familyName,
    'codice-fiscale': who.codiceFiscale,
    'birth-day': date,
    'birth-month': month,
    'birth-year': year,
    document: 'identity-card',
    'document-number': 'CA00000AA',
    'document-expires-day': '1',
    'document-expires-month': '1',
    'document-expires-year': '2030',
  };
}

/** The call of a contact: of both, with these pictures. */
export async function inCall(
  { database, clock }: Pick<Scene, 'database' | 'clock'>,
  id: string,
  pictures: Readonly<Record<'person' | 'operator', boolean>> = { person: true, operator: true },
): Promise<void> {
  await database.query('delete from contact_leg where contact_id = $1', [id]);
  for (const [role, isSeen] of Object.entries(pictures))
    await database.query(
      `insert into contact_leg (id, contact_id, role, state, wants_video, asked_at, joined_at, seen_at) values ($1, $2, $3, 'joined', $4, $5, $5, $5)`,
      [randomUUID(), id, role, isSeen, new Date(clock.nowMs())],
    );
}

export function atContact({ counter }: Pick<Scene, 'counter'>): AtContact {
  return {
    guest() {
      let cookie = '';
      return async (path, form) => {
        const answer = await counter.web.request(path, {
          headers: { cookie, 'sec-fetch-site': 'same-origin' },
          ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
        });
        cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
        return answer;
      };
    },
    async talking(asks, by) {
      const id = (await goesTo(asks('/it/operator', {}))).split('/').at(-1) ?? '';
      await by('/it/desk/contacts/ready', { language: 'it' });
      assert.equal(await offerNow(counter.contacts), 1);
      await by(`/it/desk/contacts/${id}/accept`, {});
      return id;
    },
    async over(by, id) {
      await by(`/it/desk/contacts/${id}/end`, {});
      await by(`/it/desk/contacts/${id}/wrap-up`, { code: 'informed', notes: '', next: 'break' });
    },
  };
}
