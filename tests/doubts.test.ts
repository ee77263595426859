// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplesOf, loadCatalogue } from '#catalogue/index.ts';
import type { CalendarDate, Language } from '#core/index.ts';
import { decisionLetter } from '#decisions/index.ts';
import { begin, type Context, hear, type Turn } from '#dialogue/index.ts';
import { type Definition, decide, doubtsIn, type RawAnswers } from '#interview/index.ts';
import { loadPlaces } from '#places/index.ts';
import type { Application } from '#record/index.ts';
import type { Input, Mode } from '#turns/index.ts';
import { doubtsList, outcome } from '#web/components/outcome.ts';
import { completed } from './completed.ts';
import { heardOut } from './heard-out.ts';

// Whatever an outcome rests on that is not confirmed is told on every channel, in the same words.
const catalogue = await loadCatalogue();
const places = loadPlaces();

interface Sample {
  readonly definition: Definition;
  readonly answers: RawAnswers;
  readonly on: CalendarDate;
  readonly language: Language;
}

const inConversation = (mode: Mode) => (sample: Sample) => {
  const { definition, answers, on, language } = sample;
  const context: Context = { definition, places, today: on };
  const yes: Input = mode === 'keypad' ? { type: 'keys', keys: '1' } : { type: 'said', text: 'yes' };
  const italian: Input = mode === 'keypad' ? yes : { type: 'said', text: 'sì' };
  let turn: Turn = begin(context, { language, mode, answers, agency: { it: 'prova', en: 'trial' } });
  const says: string[] = [];
  const heard = (one: Turn) => {
    turn = heardOut(one, (state, input) => hear(context, state, input));
    says.push(...turn.say);
  };
  heard(turn);
  for (let n = 0; n < 5 && turn.state.phase === 'unmet'; n++)
    heard(hear(context, turn.state, language === 'it' ? italian : yes));
  assert.equal(turn.state.phase, definition.service.estimateOnly ? 'estimated' : 'consent');
  return says.join(' ');
};

const report = ({ definition, answers, on, language }: Sample) =>
  decide(definition, answers, { today: on, places }, language);

function letterOf(sample: Sample): string {
  const { definition, answers, on, language } = sample;
  const at = new Date(`${on}T09:00:00Z`);
  const number = '2026-123-456-789-07';
  const proposal = report(sample);
  const receipt = { on, language, outcome: proposal };
  const application = {
    service: definition.service.id,
    answers,
    language,
    number,
    submittedAt: at,
    receipt,
  };
  const { status, conditions } = proposal;
  const granted = status === 'eligible';
  const decision = {
    outcome: granted ? ('granted' as const) : ('refused' as const),
    reasons: granted ? [] : conditions.filter(({ state }) => state === 'unmet').map(({ id }) => id),
    doubles: null,
    words: '',
    signedByName: 'Paola Ferri',
    signedAt: at,
    secondByName: null,
    secondAt: null,
  };
  const of = { definition, decision, from: 'submitted', to: null, protocol: null, on } as const;
  const letter = decisionLetter({ ...of, application: application as unknown as Application }, catalogue);
  const text = letter.texts.find((one) => one.language === language);
  return JSON.stringify(text?.parts);
}

const escaped = (html: { toString(): string } | string) =>
  String(html).replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const reader = ({ language }: Sample) => ({ acts: catalogue.acts, language });
const api = 'the API and decide';
const tellers: Readonly<Record<string, (sample: Sample) => string>> = {
  'the page: estimate, check and receipt': (of) => escaped(outcome(of.definition, report(of), reader(of))),
  'the page of the case, and the desk': (of) => escaped(doubtsList(of.definition, report(of), reader(of))),
  [api]: (of) => JSON.stringify(report(of)),
  'a conversation': inConversation('text'),
  'the keypad': inConversation('keypad'),
};

for (const { card, definition } of catalogue.entries.values()) {
  // What is read is told by tests/reads.test.ts.
  if (!definition || definition.service.reads) continue;
  describe(`the doubts of ${card.id}`, () => {
    for (const [n, { name, on, answers: some }] of examplesOf(catalogue, card.id).entries()) {
      const language: Language = n % 2 === 0 ? 'it' : 'en';
      const sample: Sample = { definition, answers: completed(definition, some, on), on, language };
      const result = report(sample);
      const doubts = doubtsIn(definition, result, language);
      if (doubts.length === 0 || result.status === 'no-parameters') continue;
      it(`are told on every channel: ${name}`, () => {
        for (const [channel, tell] of Object.entries(tellers)) {
          const told = tell(sample);
          for (const { id, says } of doubts)
            assert.ok(
              told.includes(id === 'unknown-law' && channel === api ? '"law":"unknown"' : says),
              `${channel}: ${says}`,
            );
        }
      });
      it(`are told in the letter: ${name}`, () => {
        const told = letterOf(sample);
        const unmet = result.conditions.filter(({ state }) => state === 'unmet');
        const due = doubts.filter(
          ({ id }) => unmet.length === 0 || unmet.some(({ restsOn }) => restsOn.includes(id)),
        );
        for (const { says } of due) assert.ok(told.includes(says), says);
      });
    }
  });
}

// A change, a certificate, a delegation: nobody is told of a right, or of a sum.
const ofBenefits =
  /(?<!\p{L})spett[ai]|ha diritto|prestazion|entitled|benefit|qualify|niente da pagare|nothing is paid/iu;
for (const { card, definition } of catalogue.entries.values()) {
  if (!definition || definition.service.reads || card.kind === 'domanda') continue;
  it(`${card.id} is told as what it is, and not as a benefit`, () => {
    const { words } = definition;
    for (const { name, on, answers: some } of examplesOf(catalogue, card.id))
      for (const language of ['it', 'en'] as const) {
        const sample: Sample = { definition, answers: completed(definition, some, on), on, language };
        // What its author says is theirs, also within a sentence of ours.
        const shorts = Object.values((words[language] ?? words.it).questions).map(({ short }) => short);
        const theirs = JSON.stringify(words[language] ?? words.it);
        const told = [...Object.values(tellers).map((tell) => tell(sample)), letterOf(sample)];
        for (const sentence of told.flatMap((text) =>
          text.replaceAll(/<[^>]+>/g, '\n').split(/[\n"]|(?<=[.?!]) /),
        ))
          assert.ok(
            !ofBenefits.test(shorts.reduce((ours, short) => ours.replace(short, ''), sentence)) ||
              theirs.includes(sentence.trim()),
            `${name}: ${sentence}`,
          );
      }
  });
}
