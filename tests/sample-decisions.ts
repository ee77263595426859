// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { type Catalogue, examplesOf, loadCatalogue } from '#catalogue/index.ts';
import { addDays, type Language } from '#core/index.ts';
import { decisionLetter, type Letter } from '#decisions/index.ts';
import { report } from '#interview/index.ts';
import type { Paper } from '#paper/index.ts';
import { letterPaper } from '#post/index.ts';
import type { Application, Outcome } from '#record/index.ts';
import { completed } from './completed.ts';

const catalogue = await loadCatalogue();

/** The letter about a service's first case of this year with an outcome, as it would be sent the day after. */
export function sampleDecision(
  service: string,
  outcome: Outcome,
  { from = 'submitted' as Application['status'], language = 'it' as Language } = {},
): Letter {
  const definition = catalogue.entries.get(service)?.definition;
  // What no condition can refuse is refused by whoever signs, in their own words.
  const isByRule = Object.keys(definition?.service.conditions ?? {}).length > 0;
  const status = outcome === 'granted' || !isByRule ? 'eligible' : 'ineligible';
  const example = examplesOf(catalogue, service).find(
    ({ expect, on }) => expect.status === status && on.startsWith('2026'),
  );
  assert.ok(definition && example, `${service} has no ${status} case`);
  const { on } = example;
  const answers = completed(definition, example.answers, on);
  const proposal = report(definition, answers, on, language);
  const at = new Date(`${on}T09:00:00Z`);
  const application = {
    service,
    language,
    answers,
    number: '2026-123-456-789-07',
    submittedAt: at,
    receipt: { on, language, outcome: proposal },
  } as Application;
  const reasons = outcome === 'refused' ? proposal.conditions.filter(({ state }) => state === 'unmet') : [];
  const decision = {
    outcome,
    reasons: reasons.map(({ id }) => id),
    words: outcome === 'refused' ? 'Se i suoi redditi cambiano, può fare una nuova domanda.' : '',
    doubles: null,
    signedByName: 'Paola Ferri',
    signedAt: at,
    secondByName: outcome === 'granted' ? 'Carla Greco' : null,
    secondAt: outcome === 'granted' ? at : null,
  };
  const to = { name: 'Maria Rossi', codiceFiscale: 'RSSMRA88E54A944M' };
  const protocol = '2026/0000042';
  return decisionLetter(
    { application, definition, decision, from, to, protocol, on: addDays(on, 1) },
    catalogue,
  );
}

/** Letters about decisions of several kinds, to be printed. */
export function decisionPapers(brand: Catalogue['brand']): Readonly<Record<string, Paper>> {
  return {
    'decision granted': letterPaper(sampleDecision('assegno-unico-universale', 'granted'), brand, {
      language: 'en',
    }),
    'decision that falls': letterPaper(sampleDecision('naspi-domanda', 'granted'), brand, { language: 'en' }),
    'decision refused': letterPaper(sampleDecision('assegno-sociale', 'refused'), brand, { language: 'en' }),
    'appeal refused': letterPaper(sampleDecision('naspi-domanda', 'refused', { from: 'appeal' }), brand, {
      language: 'en',
    }),
  };
}
