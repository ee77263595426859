// SPDX-License-Identifier: AGPL-3.0-or-later
import { addMonths, type CalendarDate, day, isJustAfterHoliday } from 'sportello/core';
import { atLeast, firstAccounts, ownTerm, service } from 'sportello/interview';
import { firstPayment } from 'sportello/shared/payment';
import { duration, isSuspended, monthlyAmounts, start, workReduction } from './amounts.ts';
import { contradictions } from './contradictions.ts';
import { figure } from './figures.ts';
import { ask, involuntary, use } from './questions.ts';
import { lastClaimDay, startDay } from './terms.ts';

const farmCooperativesIn: CalendarDate = day('2022-01-01');
const liquidationRule: CalendarDate = day('2022-07-15');
const violenceRule: CalendarDate = day('2026-01-01');

/** NASpI: the unemployment benefit for employees (D.Lgs. 22/2015 artt. 1-7). */
export default service('naspi-domanda', {
  version: '2026-11-29',
  repeats: { onePer: [], granted: 'counts' },
  law: ['D.Lgs. 22/2015 artt. 1-14', 'L. 234/2021 art. 1 cc. 221-222', 'L. 207/2024 art. 1 c. 171'],
  features: [ownTerm(55, 'Regolamento INPS; Circ. INPS 55/2021'), firstAccounts({ iban: firstPayment })],
  ask,
  use,
  together: [
    ['ending', 'last-day', 'job', 'seasonal-permit'],
    ['weeks', 'worked-30-days', 'earned', 'used-weeks'],
    ['at-end', 'notice-paid', 'dispute'],
    ['pension', 'other-work'],
  ],
  contradictions,
  parameters: figure,
  assumptions: {
    'seasonal-permit': 'D.Lgs. 286/1998 art. 25',
    'violence-resignation': 'Msg INPS 2540/2026',
    'offer-accepted': 'Circ. INPS 142/2015',
    'exactly-twelve-months': 'D.Lgs. 22/2015 art. 3 c. 1 lett. c-bis',
    'holiday-term': 'Codice civile art. 2963 c. 3',
  },
  conditions: {
    employee: {
      law: 'D.Lgs. 22/2015 art. 2 c. 1',
      met: (a) => {
        if (a.job === 'farm-cooperative-permanent') return a['last-day'] >= farmCooperativesIn;
        return a.job !== 'public-permanent' && a.job !== 'farm-fixed-term';
      },
    },
    // Seasonal workers from outside the Union are not insured against unemployment: their employer pays another contribution
    // instead (art. 25, from L. 40/1998 art. 23, read at e-glossa.it). The article of today was not read: a doubt.
    permit: {
      law: 'D.Lgs. 286/1998 art. 25',
      met: (a, t) => {
        if (a['seasonal-permit']) t.assume('seasonal-permit');
        return !a['seasonal-permit'];
      },
    },
    involuntary: {
      law: 'D.Lgs. 22/2015 art. 3',
      met: (a, t) => {
        if (a.ending === 'violence-resignation') {
          t.assume('violence-resignation');
          return a['last-day'] >= violenceRule;
        }
        if (a.ending === 'offer-accepted') t.assume('offer-accepted');
        if (a.ending === 'liquidation-resignation') return a['last-day'] >= liquidationRule;
        return (involuntary as readonly string[]).includes(a.ending);
      },
    },
    ended: { law: 'D.Lgs. 22/2015 art. 1', met: (a, t) => a['last-day'] <= t.today },
    weeks: { law: 'D.Lgs. 22/2015 art. 3 c. 1 lett. b', must: { weeks: atLeast(13) } },
    'thirty-days': { law: 'D.Lgs. 22/2015 art. 3 c. 1 lett. c', must: { 'worked-30-days': true } },
    'weeks-after-quitting': {
      law: 'D.Lgs. 22/2015 art. 3 c. 1 lett. c-bis',
      met: (a, t) => {
        const quit = a['quit-day'];
        if (quit === undefined) return a['quit-before'] === undefined ? undefined : true;
        const yearBefore = addMonths(a['last-day'], -12);
        if (quit === yearBefore) t.assume('exactly-twelve-months');
        if (quit <= yearBefore) return true;
        t.values({ weeks: a['weeks-since-quit'] ?? 0 });
        return (a['weeks-since-quit'] ?? 0) >= 13;
      },
    },
    'no-pension': {
      law: 'D.Lgs. 22/2015 art. 11 c. 1 lett. d ed e',
      met: (a) => a.pension === 'no' || a['chooses-naspi'] === true,
    },
    'work-below-limit': {
      law: 'D.Lgs. 22/2015 artt. 9-10',
      met: (a, t) => {
        const income = a['expected-income'];
        if (income === undefined) return undefined;
        const limits = t.parameter(figure['work-limits'], startDay(a, t.today));
        const limit = limits[a['other-work'] === 'self-employed' ? 'self-employed' : 'employee'];
        t.values({ limit: { cents: limit } });
        return income <= limit || isSuspended(a);
      },
    },
    'in-time': {
      law: 'D.Lgs. 22/2015 art. 6 c. 1',
      by: (a, t) => {
        const last = lastClaimDay(a);
        if (isJustAfterHoliday(last, t.today)) t.assume('holiday-term');
        return last;
      },
    },
  },
  computes: [monthlyAmounts, duration, start, workReduction],
});
