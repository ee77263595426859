// SPDX-License-Identifier: AGPL-3.0-or-later

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { lettersOf } from '#notices/index.ts';
import type { Person } from '#persons/index.ts';
import { delegationPost } from '#post/index.ts';
import { delegations } from '#powers/index.ts';
import { deskVisits } from './desk-scene.ts';
import { scene } from './scene.ts';

const { database, clock, counter, person } = await scene('2026-04-10');
const father = await person('giuseppe-esposito');
const daughter = await person('anna-esposito');

async function letter(who: Person, what: string): Promise<string> {
  const found = (await lettersOf(database, who.id)).filter(({ kind }) => kind === `delegation-${what}`);
  assert.equal(found.length, 1, `${who.givenName}: ${what}`);
  return [found[0]?.title, ...(found[0]?.body ?? [])].join('\n');
}

it('tells delegator and delegate by letter when a delegation is made, accepted and revoked', async () => {
  const powers = delegations(database, clock, delegationPost(clock));
  const to = {
    codiceFiscale: daughter.codiceFiscale,
    givenName: 'Anna',
    familyName: 'Esposito',
    endsOn: null,
  };
  const made = await powers.make(father.id, to, { via: 'portal' });
  assert.ok(made.ok);
  assert.match(await letter(father, 'made'), /delega ad Anna Esposito[\s\S]*Se non ha scelto lei/);
  assert.match(
    await letter(daughter, 'made'),
    /Giuseppe Esposito le ha dato una delega[\s\S]*Può dire di no/,
  );
  const accepted = await powers.accept(made.value.id, daughter.codiceFiscale);
  assert.ok(accepted.ok && accepted.value.isAccepted);
  assert.match(await letter(father, 'accepted'), /dal 10 maggio 2026, e allo sportello da subito/);
  assert.match(await letter(daughter, 'accepted'), /Ha accettato la delega di Giuseppe Esposito/);
  const ended = await powers.revoke(made.value.id, father.id, 'counter');
  assert.ok(ended.ok);
  assert.match(await letter(father, 'revoked'), /non può più agire per lei/);
  assert.match(await letter(daughter, 'revoked'), /Giuseppe Esposito ha tolto la delega/);
});

it('is connected: a delegation made on the page is told to whoever made it', async () => {
  const maria = await person('maria-rossi');
  const asMaria = await deskVisits(counter)(maria);
  const sent = {
    'given-name': 'Anna',
    'family-name': 'Esposito',
    'codice-fiscale': daughter.codiceFiscale,
  };
  await asMaria('/it/my/delegations', { ...sent, confirmed: 'yes' });
  assert.match(await letter(maria, 'made'), /delega ad Anna Esposito/);
});
