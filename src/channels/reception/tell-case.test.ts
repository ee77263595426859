// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { definitionOf, loadCatalogue } from '#catalogue/index.ts';
import { day } from '#core/index.ts';
import type { Application } from '#record/index.ts';
import { whereabouts } from '#whereabouts/index.ts';
import { tellCase } from './tell-case.ts';

const catalogue = await loadCatalogue();

/** One that was begun and not sent. */
function begunFor(service: string) {
  const definition = definitionOf(catalogue, service);
  assert.ok(definition);
  const application = {
    id: 'one',
    service,
    status: 'draft',
    createdAt: new Date('2026-06-20T10:00:00+02:00'),
    expiresAt: new Date('2026-07-01T10:00:00+02:00'),
    receipt: null,
  } as unknown as Application;
  const where = whereabouts(application, [], day('2026-06-24'), catalogue.administration);
  return { application, definition, where, decision: null };
}

describe('a case, told to a German ear', () => {
  it('is told in German where its service has words in German', () => {
    const { title, sentences } = tellCase(begunFor('naspi-domanda'), 'de');
    assert.match(title, /Arbeitslosengeld/);
    assert.match(sentences.join(' '), /Sie haben es noch nicht gesendet/);
  });

  it('is told wholly in Italian where it has none, and in German that it is so', () => {
    const { title, sentences } = tellCase(begunFor('delega-riscossione'), 'de');
    const [lead, ...others] = sentences;
    assert.match(lead ?? '', /nur auf Italienisch/);
    assert.match(title, /Delega/);
    assert.ok(others.length > 0);
    for (const one of others) assert.doesNotMatch(one, /\b(?:Sie|das|die|nicht)\b/, one);
  });
});
