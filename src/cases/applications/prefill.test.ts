// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { choice, type Questions, type Service, service, text } from '#interview/index.ts';
import { loadPlaces } from '#places/index.ts';
import { withFacts } from '../record/known.ts';
import { together } from './prefill.ts';

const today = day('2026-11-30');
const places = loadPlaces();
const earlierSource = [{ register: 'earlier', freshDays: 365 }] as const;

function asking(questions: Questions): Service {
  const made = service('a-service', {
    version: '2026-01-01',
    repeats: 'several',
    law: ['x'],
    ask: questions,
  });
  const known = Object.entries(made.questions).map(([id, one]) => [id, { ...one, from: earlierSource }]);
  return { ...made, questions: Object.fromEntries(known) };
}

const before = (of: Service, answers: object, known: object = {}) => ({
  service: of,
  answers: answers as Readonly<Record<string, unknown>>,
  known: known as Readonly<Record<string, never>>,
  at: new Date('2026-10-01T10:00:00Z'),
});

const mailbox = asking({ mailbox: text({ fact: 'contact.email' }) });

describe('what was answered in another application', () => {
  it('is carried to the question of the same fact, whatever it is called there', () => {
    const elsewhere = asking({ email: text({ fact: 'contact.email' }) });
    const [proposal] = together(mailbox, [], [before(elsewhere, { email: 'a@b.it' })], today);
    assert.deepEqual([proposal?.path, proposal?.value], ['mailbox', 'a@b.it']);
  });

  it('is not carried to a question that is only called the same', () => {
    const elsewhere = asking({ mailbox: text({ fact: 'contact.email-on-file' }) });
    assert.deepEqual(together(mailbox, [], [before(elsewhere, { mailbox: 'a@b.it' })], today), []);
  });

  it('is left out where the question would not take it', () => {
    const three = asking({ status: choice(['no', 'yes', 'separated'], { fact: 'person.married' }) });
    const two = asking({ married: choice(['no', 'yes'], { fact: 'person.married' }) });
    const of = (answer: string) => {
      const proposals = together(two, [], [before(three, { status: answer })], today);
      return withFacts(two, { answers: {}, known: {} }, proposals, { today, places }).answers;
    };
    assert.deepEqual(of('yes'), { married: 'yes' });
    assert.deepEqual(of('separated'), {});
  });

  it('against what a register says stays the person’s own, “none” as well', () => {
    const register = { register: 'inps', value: 'old@b.it', asOf: today, until: day('2027-11-30') } as const;
    const here = asking({ mailbox: text({ fact: 'contact.email', none: true }) });
    const contested = before(here, { mailbox: null }, { mailbox: register });
    const proposals = together(here, [{ path: 'mailbox', ...register }], [contested], today);
    const filled = withFacts(here, { answers: {}, known: {} }, proposals, { today, places });
    assert.deepEqual(filled.answers, { mailbox: null });
    assert.equal(filled.known['mailbox']?.value, 'old@b.it');
  });
});
