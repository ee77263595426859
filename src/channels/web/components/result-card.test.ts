// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { definitionOf, examplesOf, loadCatalogue } from '#catalogue/index.ts';
import { decide } from '#interview/index.ts';
import { loadPlaces } from '#places/index.ts';
import { resultCard } from './result-card.ts';

const catalogue = await loadCatalogue();
const places = loadPlaces();

/** The card of the first example of a service whose main sum changes with time. */
function card(service: string): string {
  const definition = definitionOf(catalogue, service);
  assert.ok(definition);
  for (const { answers, on } of examplesOf(catalogue, service)) {
    const report = decide(definition, answers, { today: on, places });
    const html = String(resultCard(definition, report, 'en'));
    if (html.includes('<details')) return html;
  }
  throw new Error(`no sum of ${service} changes with time`);
}

describe('a sum that changes with time', () => {
  it('is told month by month where it is paid by the month', () => {
    assert.match(card('naspi-domanda'), /<summary>Month by month</);
  });
  it('is told from when to when where it is paid by the day', () => {
    const html = card('congedo-parentale-dipendenti');
    assert.match(html, /<summary>From when to when</);
    assert.doesNotMatch(html, /Month by month/);
  });
});
