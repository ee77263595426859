// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Language } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import type { Whereabouts } from '#whereabouts/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from './phrases.ts';

type Name = Parameters<typeof say>[0];

/** The few steps from sending to the answer, with the one where the application is. In words: a colour alone tells nobody. */
export function steps(where: Whereabouts, language: Language): Html {
  const { names, current } = stepsOf(where);
  const by = where.next.whose === 'ours' && !where.next.isLate ? where.next.by : null;
  return html`<ol class="steps list-unstyled" aria-label="${say('steps', language)}">${names.map(
    (name, n) => {
      const isNow = n === current;
      const state = isNow ? say('stepNow', language) : n < current ? say('stepDone', language) : '';
      const until = n === current + 1 && by ? say('by', language, { date: showDate(by, language) }) : '';
      return html`<li class="step${n < current ? ' step-done' : ''}${isNow ? ' step-now' : ''}"${isNow ? html` aria-current="step"` : nothing}>${say(name, language)}${
        state ? html`<span class="visually-hidden">, ${state}</span>` : nothing
      }${until ? html` <span class="step-by">${until}</span>` : nothing}</li>`;
    },
  )}</ol>`;
}

function stepsOf({ status, way, next, payment, isDoneByPaying }: Whereabouts): {
  readonly names: readonly Name[];
  readonly current: number;
} {
  const answered = way.findLast(({ what }) => what === 'granted' || what === 'refused')?.what;
  // The contest of one's own share begins there: what it is about was answered to somebody else.
  const first: readonly Name[] = answered === undefined ? [] : [answered === 'granted' ? 'yes' : 'no'];
  const last: Name = answered === undefined ? 'answer' : 'newAnswer';
  const second = 1 + first.length;
  switch (status) {
    case 'draft':
      return { names: ['toSend', 'atTheOffice', 'answer'], current: 0 };
    case 'waiting-for-identity':
      return { names: ['handedIn', 'whoYouAre', 'atTheOffice', 'answer'], current: 1 };
    case 'submitted':
      if (payment && next.step === 'pay') return { names: ['sent', 'toPay', 'paid'], current: 1 };
      return { names: ['sent', 'atTheOffice', 'answer'], current: 1 };
    case 'documents-asked':
      return { names: ['sent', 'waitsForYou', 'answer'], current: 1 };
    case 'granted':
    case 'refused':
      if (isDoneByPaying) return { names: ['sent', 'paid'], current: 1 };
      return { names: ['sent', 'atTheOffice', status === 'granted' ? 'yes' : 'no'], current: 2 };
    case 'review':
      return { names: ['sent', ...first, 'inReview', last], current: second };
    case 'appeal':
      return {
        names: ['sent', ...first, 'inAppeal', last],
        current: next.step === 'court' ? second + 1 : second,
      };
    case 'withdrawn':
      return { names: ['sent', 'takenBack'], current: 1 };
  }
}
