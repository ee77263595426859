// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
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
