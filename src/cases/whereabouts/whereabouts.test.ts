// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { loadCatalogue } from '#catalogue/index.ts';
import { addDays, type CalendarDate, day, daysBetween } from '#core/index.ts';
import { sayDate, sayMoney, sayNumber } from '#spoken/index.ts';
import type { ApplicationEvent } from '../record/application.ts';
import { after, type CaseStatus, type CaseStep, dueAfterPause } from '../record/case-state.ts';
import type { PastEvent } from '../record/rows.ts';
import { type Located, whereabouts } from './whereabouts.ts';
import { tellWhereabouts, writtenAs } from './whereabouts-words.ts';

const { administration } = await loadCatalogue();
const written = writtenAs;
const spoken = {
  date: sayDate,
  number: sayNumber,
  money: sayMoney,
  code: (digits: string) => [...digits].join(' '),
};
const at = (on: string) => new Date(`${on}T10:00:00+01:00`);

/** A case as its steps leave it, each on its day. */
function played(
  steps: readonly (readonly [CalendarDate, CaseStep | 'assign' | 'overdue'])[],
  sent: CalendarDate = day('2026-03-02'),
): { readonly located: Located; readonly events: readonly PastEvent[] } {
  const events: PastEvent[] = [];
  const add = (on: CalendarDate, event: ApplicationEvent) =>
    events.push({ seq: events.length + 1, at: at(on), event });
  let status: CaseStatus = 'submitted';
  let dueOn: CalendarDate | null = addDays(sent, 30);
  let pausedOn: CalendarDate | null = null;
  let from: CaseStatus = 'submitted';
  add(sent, { type: 'started', service: 'naspi-domanda', language: 'it', channel: 'web' });
  add(sent, { type: 'submitted', channel: 'web', number: '2026-123-456-789-01' });
  for (const [on, step] of steps) {
    if (step === 'assign') {
      add(on, { type: 'assigned', officerId: 'o', by: 'o' });
      continue;
    }
    const to = after(status, step === 'overdue' ? 'give-documents' : step);
    if (!to) continue;
    const contest = { channel: 'web', grounds: [], words: '' } as const;
    switch (step) {
      case 'ask-documents':
        from = status;
        pausedOn = on;
        add(on, { type: 'documents-asked', by: 'o', words: 'La copia.', until: addDays(on, 20), from });
        break;
      case 'give-documents':
      case 'overdue':
        dueOn = dueOn && pausedOn ? dueAfterPause(dueOn, pausedOn, on, administration.pause) : dueOn;
        pausedOn = null;
        add(
          on,
          step === 'overdue'
            ? { type: 'documents-overdue' }
            : { type: 'documents-given', channel: 'web', words: '' },
        );
        break;
      case 'grant':
      case 'refuse':
        add(on, {
          type: 'decision-sent',
          decisionId: 'd',
          outcome: step === 'grant' ? 'granted' : 'refused',
        });
        break;
      case 'withdraw':
        add(on, { type: 'withdrawn', channel: 'web' });
        break;
      case 'ask-review':
        dueOn = null;
        add(on, { type: 'review-asked', ...contest });
        break;
      case 'appeal':
        dueOn = addDays(on, administration.appeal?.answered.days ?? 0);
        add(on, { type: 'appealed', ...contest });
        break;
    }
    status = step === 'give-documents' || step === 'overdue' ? from : to;
  }
  const located = {
    status,
    dueOn,
    pausedOn,
    createdAt: at(sent),
    expiresAt: at(addDays(sent, 60)),
    handedInAt: null,
    submittedAt: at(sent),
  };
  return { located, events };
}

function told(
  steps: Parameters<typeof played>[0],
  today: string,
  language: 'it' | 'en' = 'it',
  figures = written,
): string {
  const { located, events } = played(steps);
  const { now, next, also } = tellWhereabouts(
    whereabouts(located, events, day(today), administration),
    language,
    figures,
  );
  return [now, next, ...also].join(' ');
}
const on = (text: string) => day(text);

describe('where an application is', () => {
  it('sent: since when, and the day by which the agency answers', () => {
    assert.equal(
      told([], '2026-03-10'),
      'L’abbiamo ricevuta il 2 marzo 2026. È in attesa che una persona dell’ufficio la guardi. Le rispondiamo entro il 1º aprile 2026. Mancano 22 giorni.',
    );
  });
  it('is told aloud in words, numbers too, with the article that the day wants', () => {
    assert.match(
      told([], '2026-03-10', 'it', spoken),
      /entro il primo aprile duemilaventisei\. Mancano ventidue giorni/,
    );
    const { located, events } = played([], on('2026-02-06'));
    const said = tellWhereabouts(
      whereabouts(located, events, on('2026-02-07'), administration),
      'it',
      spoken,
    );
    assert.match(said.next, /entro l’otto marzo/);
  });
  it('late: says that the agency is late, and what can be done (L. 241/1990 art. 2 c. 9-ter)', () => {
    const said = told([[on('2026-03-05'), 'assign']], '2026-04-11');
    assert.match(said, /ci lavora dal 5 marzo/);
    assert.match(said, /Dovevamo rispondere entro il 1º aprile 2026\. Siamo in ritardo di 10 giorni/);
    assert.match(said, /un altro responsabile/);
  });
  it('documents asked: which, by when, and that the term stands still', () => {
    const said = told([[on('2026-03-05'), 'ask-documents']], '2026-03-24');
    assert.match(said, /serve: La copia\. Ce li mandi entro il 25 marzo 2026\. Manca un giorno/);
    assert.match(
      told([[on('2026-03-05'), 'ask-documents']], '2026-03-26'),
      /Li aspettavamo entro il 25 marzo/,
    );
  });
  it('refused: the last day of the ninety to appeal (L. 88/1989 art. 46 c. 5), and the review that does not stop it', () => {
    const steps = [[on('2026-03-20'), 'refuse']] as const;
    const said = told(steps, '2026-03-21');
    assert.match(said, /fare ricorso fino al 18 giugno 2026\. Mancano 89 giorni/);
    assert.match(said, /riesame\. Non ha una scadenza, ma non ferma il tempo/);
    assert.match(told(steps, '2026-06-18'), /È l’ultimo giorno/);
    assert.match(told(steps, '2026-06-19'), /è finito il 18 giugno 2026\. Lo può mandare lo stesso/);
  });
  it('in review: no day for the answer, and the appeal’s days run on', () => {
    const said = told(
      [
        [on('2026-03-20'), 'refuse'],
        [on('2026-03-25'), 'ask-review'],
      ],
      '2026-06-17',
    );
    assert.match(said, /non fissa un giorno/);
    assert.match(said, /il tempo per il ricorso corre: finisce il 18 giugno 2026\. Manca un giorno/);
  });
  it('after ninety days of the committee’s silence: the way to the court is open (L. 88/1989 art. 46 c. 6)', () => {
    const steps = [
      [on('2026-03-20'), 'refuse'],
      [on('2026-03-25'), 'appeal'],
    ] as const;
    assert.match(told(steps, '2026-06-23'), /Il comitato le risponde entro il 23 giugno 2026\. È oggi/);
    assert.match(told(steps, '2026-06-24'), /non lo ha fatto\. Può andare dal giudice/);
    const rejected = told([...steps, [on('2026-05-01'), 'refuse']], '2026-05-02');
    assert.match(rejected, /Il suo ricorso è stato respinto il 1º maggio/);
    assert.match(rejected, /giudice/);
  });
  it('is where it was when another person answers, and with the office all the time', () => {
    const { located, events } = played([[on('2026-03-05'), 'assign']]);
    const past = (then: string, event: ApplicationEvent) => ({ seq: 9, at: at(then), event });
    const all: PastEvent[] = [
      ...events,
      past('2026-03-06', { type: 'consent-given', kind: 'all-to-one', consentId: 'c', by: 'p' }),
      past('2026-03-07', { type: 'assigned', officerId: 'q', by: 'q' }),
    ];
    const where = whereabouts(located, all, day('2026-03-10'), administration);
    assert.deepEqual(
      where.way.map(({ what, consentId }) => [what, consentId]),
      [
        ['begun', undefined],
        ['sent', undefined],
        ['taken-on', undefined],
        ['consent-given', 'c'],
      ],
    );
    assert.deepEqual([where.since, where.way.at(-1)?.by], ['2026-03-05', null]);
  });
  it('never tells a decision that was signed and can still be undone', () => {
    const { located, events } = played([]);
    const signed = [
      ...events,
      { seq: 9, at: at('2026-03-09'), event: { type: 'decision-signed', by: 'o', decisionId: 'd' } as const },
    ];
    const where = whereabouts(located, signed, day('2026-03-10'), administration);
    assert.ok(where.way.every(({ what }) => what === 'sent' || what === 'begun'));
  });
  it('tells first what waits for the person, the nearest day before the others', () => {
    const rank = (steps: Parameters<typeof played>[0], today: string) => {
      const { located, events } = played(steps);
      return whereabouts(located, events, day(today), administration).rank;
    };
    const asked = rank([[on('2026-03-20'), 'ask-documents']], '2026-03-25');
    const refused = rank([[on('2026-03-20'), 'refuse']], '2026-03-25');
    const waiting = rank([], '2026-03-25');
    const granted = rank([[on('2026-03-20'), 'grant']], '2026-03-25');
    assert.deepEqual(
      [granted, waiting, asked, refused].sort((a, b) => a - b),
      [asked, refused, waiting, granted],
    );
  });
});

describe('for every state that a case can reach, on every day', () => {
  const names = [
    'assign',
    'overdue',
    'ask-documents',
    'give-documents',
    'grant',
    'refuse',
    'withdraw',
    'ask-review',
    'appeal',
  ] as const;
  const stories = fc.tuple(
    fc.array(fc.tuple(fc.integer({ min: 0, max: 120 }), fc.constantFrom(...names)), { maxLength: 8 }),
    fc.integer({ min: 0, max: 400 }),
  );
  it('there are words in both languages, and no day that has passed is promised', () => {
    fc.assert(
      fc.property(stories, ([story, later]) => {
        let now = day('2026-03-02');
        const steps = story.map(([days, step]) => {
          now = addDays(now, days);
          return [now, step] as const;
        });
        const today = addDays(now, later);
        const { located, events } = played(steps);
        const where = whereabouts(located, events, today, administration);
        assert.equal(
          where.next.isLate || where.next.step === 'court',
          (where.next.by !== null && where.next.by < today) || where.next.step === 'court',
        );
        for (const language of ['it', 'en'] as const) {
          for (const figures of [written, spoken]) {
            const { now: is, next, also } = tellWhereabouts(where, language, figures);
            const all = [is, next, ...also].join(' ');
            assert.ok(all.length > 30);
            assert.doesNotMatch(all, /\{|undefined|NaN|null/);
            // "Entro", "fino a", "by" and "until" are promises: never before a day that is over.
            if (where.next.by !== null && daysBetween(today, where.next.by) < 0) {
              assert.doesNotMatch(
                next,
                /Le rispondiamo entro|mandi entro|ricorso fino|risponde entro|We answer you by|send them by|appeal until|answers you by/,
              );
            }
          }
        }
        assert.ok(where.way.every(({ on: then }) => then <= today));
      }),
      { numRuns: 2000 },
    );
  });
});
