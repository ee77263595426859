// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { factsIn, withFacts } from '#catalogue/facts.ts';
import { day } from '#core/index.ts';
import { service } from '#interview/index.ts';
import { yesNo } from '#kinds/index.ts';
import type { Answer } from '#sources/index.ts';
import { factsFrom } from './facts.ts';

const inps = {
  aggiornatoAl: day('2026-11-20'),
  prestazioni: { assegnoUnico: true },
} as unknown as Answer<'inps'>;
const told = {
  spid: { id: 'p', codiceFiscale: 'RSSMRA85M41H501X', givenName: 'Maria', familyName: 'Rossi' } as never,
  today: day('2026-11-29'),
  inps,
};
const facts = await factsIn([new URL('../../../services', import.meta.url).pathname]);

describe('what a register tells', () => {
  it('answers a question by the fact that it asks for, never by how it is called', () => {
    const asks = service('asks', {
      version: '2026-11-29',
      repeats: 'several',
      law: [],
      ask: {
        // Called as another service calls the allowance: it is about something else.
        granted: yesNo({ fact: 'benefit.bonus-asilo-nido.asked' }),
        'has-it': yesNo({ fact: 'benefit.assegno-unico.granted' }),
      },
    });
    assert.deepEqual(
      factsFrom(withFacts(asks, facts).service, told).map(({ path, value }) => [path, value]),
      [['has-it', true]],
    );
  });
});
