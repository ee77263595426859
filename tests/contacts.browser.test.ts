// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { Person } from '#persons/index.ts';
import { workOnContacts } from '#wing/contacts';
import { fits, isAccessible, launchChromium, withPage } from './browser.ts';
import {
  callScene,
  fakeMedia,
  grows,
  heading,
  isHeard,
  lastWayIs,
  loudnessOf,
  meet,
  soundOfLast,
  watchPeers,
} from './calls.ts';

// First: when it cannot be launched, nothing else holds the process.
const browser = await launchChromium(fakeMedia);
const { counter, person, base, close, as } = await callScene();
after(async () => {
  await browser.close();
  await close();
});
const [maria, ugo, carla] = [
  await person('maria-rossi'),
  await person('ugo-neri'),
  await person('carla-greco'),
];
const begun = await counter.applications.start('bonus-asilo-nido', {
  language: 'it',
  channel: 'web',
  answers: {},
  personId: maria.id,
});
assert.ok(begun.ok);
const home = `${base}/it/applications/${begun.value.application.id}`;

function asPerson(who: Person, use: (page: Page) => Promise<void>, options = {}) {
  return as(browser, who, use, options);
}

/** What the last message to an address holds. */
async function sentTo(address: string, name: 'path' | 'code'): Promise<string> {
  const [sent] = await counter.store.database.query<{ given: Readonly<Record<string, string>> }>(
    'select given from delivery where address = $1 and given ? $2 order by created_at desc, due_at desc limit 1',
    [address, name],
  );
  return sent?.given[name] ?? '';
}

describe('a contact between two browsers', () => {
  let stop = async () => {};
  before(async () => {
    stop = await workOnContacts(counter);
  });
  after(() => stop());

  it('is asked for, offered by a key, written both ways as it happens, ended and said of afterwards', async () => {
    await asPerson(ugo, async (desk) => {
      await desk.goto(`${base}/it/desk/contacts`);
      await desk.getByRole('button', { name: 'Comincio a rispondere' }).click();
      await isAccessible(desk, 'the station');
      await asPerson(
        maria,
        async (page) => {
          await page.goto(home);
          await page.getByRole('main').getByRole('link', { name: 'Parlare con una persona' }).click();
          await isAccessible(page, 'asking for a person');
          await page.getByLabel('Di che cosa ha bisogno?').fill('Non trovo la retta');
          await page.getByRole('button', { name: 'Mettersi in fila' }).click();

          await desk.getByRole('heading', { name: 'Un contatto per lei' }).waitFor();
          await isAccessible(desk, 'an offer');
          await heading(page, 'Ci siamo');
          // The offer has the focus: Enter takes it.
          await desk.keyboard.press('Enter');
          await heading(desk, /Maria Rossi/);
          await isAccessible(desk, 'a contact at the desk');
          await heading(page, 'È con una persona');

          await desk.getByLabel('Scrivere alla persona').fill('Buongiorno, la guardiamo insieme');
          await desk.keyboard.press('Enter');
          await page.getByText('Buongiorno, la guardiamo insieme').waitFor();
          await isAccessible(page, 'a talk');
          // What is being typed stays while news come in.
          await page.getByLabel('Scrivere un messaggio').fill('Un momento');
          await desk.getByLabel('Scrivere alla persona').fill('Prego');
          await desk.keyboard.press('Enter');
          await page.getByText('Prego').waitFor();
          assert.equal(await page.getByLabel('Scrivere un messaggio').inputValue(), 'Un momento');
          await page.keyboard.press('Enter');
          await desk.getByText('Un momento').waitFor();

          await page.getByRole('button', { name: 'Ho finito, grazie' }).click();
          await heading(page, 'Il contatto è finito');
          await isAccessible(page, 'the survey');
          await page.getByLabel('Sì', { exact: true }).check();
          await page.getByLabel('Bene', { exact: true }).check();
          await page.getByRole('button', { name: 'Inviare le risposte' }).click();
          await page.getByText('Grazie: ci aiuta a fare meglio.').waitFor();

          await desk.getByText('La persona non c’è più.').waitFor();
          await isAccessible(desk, 'writing down how it went');
          await desk.getByLabel('Note').fill('Trovata la retta');
          await desk.reload();
          assert.equal(
            await desk.getByLabel('Note').inputValue(),
            'Trovata la retta',
            'a lost page loses no notes',
          );
          await desk.getByRole('button', { name: 'Chiudere e prendere il prossimo' }).click();
          await heading(desk, 'Contatti');
        },
        { viewport: { width: 360, height: 800 } },
      );
    });
  });

  it('is heard and seen too: sound and pictures arrive on both sides, each can be quiet, and writing goes on beside it', async () => {
    await asPerson(ugo, async (desk) => {
      await watchPeers(desk);
      await desk.goto(`${base}/it/desk/contacts`);
      await desk.getByRole('button', { name: 'Comincio a rispondere' }).click();
      await asPerson(
        maria,
        async (page) => {
          await watchPeers(page);
          await page.goto(home);
          await page.getByRole('main').getByRole('link', { name: 'Parlare con una persona' }).click();
          await page.getByRole('button', { name: 'Mettersi in fila' }).click();
          await desk.getByRole('heading', { name: 'Un contatto per lei' }).waitFor();
          await desk.keyboard.press('Enter');
          await heading(desk, /Maria Rossi/);
          await heading(page, 'È con una persona');

          await desk.getByRole('button', { name: 'Parlare a voce' }).click();
          await desk.getByText('Stiamo chiamando l’altra persona.').waitFor();
          await page.getByText('La persona che le risponde la chiama a voce.').waitFor();
          await isAccessible(page, 'a call that rings');
          await page.getByRole('button', { name: 'Parlare a voce' }).focus();
          await page.keyboard.press('Enter');
          for (const side of [page, desk]) {
            await side.getByText('Siete in linea.').waitFor();
            await grows(side, 'audio', 'bytesReceived');
          }
          assert.equal(await page.getByText('la chiama a voce').count(), 0, 'it rings no more');

          await desk.getByRole('button', { name: 'Accendere il video' }).click();
          await page.getByText('Accende il video anche lei?').waitFor();
          assert.equal(await page.locator('video').count(), 0, 'nobody is seen before both agree');
          await isAccessible(page, 'being asked for pictures');
          await page.keyboard.press('Enter');
          for (const side of [page, desk]) {
            await side.locator('figure').nth(1).waitFor();
            await grows(side, 'video', 'framesDecoded');
          }
          await isAccessible(page, 'a call with pictures');
          await isAccessible(desk, 'a call at the desk');

          await page.getByRole('button', { name: 'Spegnere il microfono' }).click();
          await desk.getByText('L’altra persona ha il microfono spento.').waitFor();
          await page.getByRole('button', { name: 'Accendere il microfono' }).click();
          await desk.getByRole('button', { name: 'Mettere in attesa' }).click();
          await page.getByText('L’altra persona ha messo la chiamata in attesa.').waitFor();
          await desk.getByRole('button', { name: 'Riprendere la chiamata' }).click();
          await page.getByText('Siete in linea.').waitFor();
          await desk.getByLabel('Scrivere alla persona').fill('La vedo bene');
          await desk.keyboard.press('Enter');
          await page.getByText('La vedo bene').waitFor();

          // Who leads listens: both are told, and nothing comes from there.
          await asPerson(carla, async (listener) => {
            await watchPeers(listener);
            await listener.goto(`${base}/it/desk/listening`);
            await isAccessible(listener, 'the calls that go on');
            await listener.getByRole('button', { name: /^Ascoltare/ }).click();
            await listener.getByRole('button', { name: 'Ascoltare la chiamata' }).click();
            await listener.getByText('Sta ascoltando. Chi parla lo sa.').waitFor();
            await grows(listener, 'audio', 'bytesReceived');
            for (const side of [page, desk]) await side.getByText('Ascolta anche una persona').waitFor();
            await isAccessible(listener, 'listening to a call');
            await isAccessible(page, 'a call that is listened to');
            assert.equal(await listener.locator('video').count(), 0);

            // To the operator alone, then to both, then to nobody: each is told to both first.
            await listener.getByRole('button', { name: 'Parlare solo con chi risponde' }).click();
            for (const side of [page, desk])
              await side.getByText('ora parla solo con chi risponde').waitFor();
            await listener.getByText('La sente solo chi risponde.').waitFor();
            await lastWayIs(desk, 'sendrecv');
            while ((await soundOfLast(desk)) === 0) await grows(desk, 'audio', 'bytesReceived');
            await lastWayIs(page, 'sendonly');
            assert.equal(await soundOfLast(page), 0, 'the person does not hear it');
            await isAccessible(listener, 'speaking to the operator alone');
            await listener.getByRole('button', { name: 'Entrare nella chiamata' }).click();
            for (const side of [page, desk]) {
              await side.getByText('è entrata nella chiamata').waitFor();
              await lastWayIs(side, 'sendrecv');
              while ((await soundOfLast(side)) === 0) await grows(side, 'audio', 'bytesReceived');
            }
            await isAccessible(page, 'a call into which somebody has come');
            await listener.getByRole('button', { name: 'Smettere di parlare' }).click();
            for (const side of [page, desk]) {
              await side.getByText('Non parla e non registra.').waitFor();
              await lastWayIs(side, 'sendonly');
            }
            await asPerson(maria, async (looked) => {
              await looked.goto(`${base}/it/my/access`);
              await looked.getByText('Chi ascoltava la chiamata ha parlato con chi le rispondeva').waitFor();
              await looked.getByText('Chi ascoltava la chiamata vi ha parlato').waitFor();
            });
            await listener.getByRole('button', { name: 'Smettere di ascoltare' }).click();
          });
          for (const side of [page, desk])
            await side.getByText('Ascolta anche una persona').waitFor({ state: 'detached' });

          // A third, by a link and a code, when the person has said yes.
          await desk.getByText('Invitare un interprete').click();
          await desk.locator('#third-name').fill('Luisa Conti');
          await desk.getByLabel('E-mail o cellulare').fill('luisa@prova.example');
          await desk.keyboard.press('Enter');
          await desk.getByText('Abbiamo invitato Luisa Conti.').waitFor();
          await page.getByText('Può entrare nella chiamata Luisa Conti (Interprete)?').waitFor();
          await withPage(browser, {}, async (third) => {
            await watchPeers(third);
            await third.goto(`${base}/it${await sentTo('luisa@prova.example', 'path')}`);
            await isAccessible(third, 'the door of a call');
            await third.getByRole('button', { name: 'Ricevere il codice' }).click();
            await third.getByLabel('Codice di sei cifre').fill(await sentTo('luisa@prova.example', 'code'));
            await third.keyboard.press('Enter');
            await heading(third, 'Sala d’attesa');
            await third.getByRole('button', { name: 'Provare microfono e video' }).click();
            await third.getByText('Parli: la barra si muove').waitFor();
            await isAccessible(third, 'the waiting room');
            await page.getByRole('button', { name: 'Sì, può entrare' }).click();
            await heading(third, 'La chiamata');
            await third.getByRole('button', { name: 'Parlare a voce' }).click();
            await third.getByRole('button', { name: 'Sì, con il video' }).click();
            await third.locator('figure').nth(2).waitFor();
            for (const side of [page, desk]) await side.locator('figure').nth(2).waitFor();
            for (const side of [third, page, desk]) await grows(side, 'video', 'framesDecoded');
            await isAccessible(third, 'a call of three');
            await page.getByRole('button', { name: 'Farla uscire dalla chiamata' }).click();
            await heading(third, 'La chiamata');
            await third.getByText('La chiamata è finita, o l’invito non vale più.').waitFor();
          });
          await page.locator('figure').nth(2).waitFor({ state: 'detached' });

          await page.getByRole('button', { name: 'Spegnere il video' }).click();
          await desk.getByText('Il video è spento: si continua a voce.').waitFor();
          await desk.locator('figure').first().waitFor({ state: 'detached' });
          await grows(desk, 'audio', 'bytesReceived');

          await desk.getByRole('button', { name: 'Fine del contatto' }).click();
          await heading(page, 'Il contatto è finito');
          await desk.getByRole('button', { name: 'Chiudere e prendere il prossimo' }).click();
          await heading(desk, 'Contatti');
        },
        { viewport: { width: 360, height: 800 } },
      );
    });
  });

  it('waits while its operator asks a colleague aloud, whom the person does not hear; then they come back, or the colleague goes on', async () => {
    const narrow = { viewport: { width: 360, height: 800 } };
    const connections = (side: Page) =>
      side.evaluate(() => (window as unknown as { readonly peers: readonly object[] }).peers.length);
    const aloud = { name: 'Parlare a voce con il collega' } as const;
    await asPerson(ugo, (desk) =>
      asPerson(
        maria,
        (page) =>
          asPerson(carla, async (colleague) => {
            for (const side of [desk, page, colleague]) await watchPeers(side);
            await meet(base, desk, page, /Maria Rossi/);
            await desk.getByRole('button', { name: 'Parlare a voce o in video' }).click();
            await page.getByText('La persona che le risponde la chiama a voce.').waitFor();
            await page.getByRole('button', { name: 'Parlare a voce o in video' }).click();
            for (const side of [desk, page]) await side.getByText('Siete in linea.').waitFor();
            await isHeard(page);

            await colleague.goto(`${base}/it/desk/contacts`);
            await colleague.getByRole('button', { name: 'Comincio a rispondere' }).click();
            await desk.getByText('Chiedere a un collega di venire').click();
            await desk.getByLabel('Perché serve un collega').fill('Contributi in Svizzera');
            await desk.getByRole('button', { name: 'Chiedere', exact: true }).click();
            await colleague.getByRole('button', { name: 'Andare dal collega' }).click();
            await heading(colleague, /Maria Rossi/);
            await desk.getByText('Carla Greco è qui con lei').waitFor();
            await isAccessible(desk, 'a colleague beside a contact');

            await desk.getByRole('button', aloud).click();
            await page.getByText('Chi le risponde parla a voce con un collega').waitFor();
            await desk.getByText('la persona è in attesa e non vi sente').waitFor();
            await colleague.getByText('Il collega la chiama a voce.').waitFor();
            // Whoever has no microphone goes on in writing.
            await colleague.evaluate(() => {
              Object.assign(navigator.mediaDevices, {
                getUserMedia: () => Promise.reject(new DOMException('', 'NotFoundError')),
              });
            });
            await colleague.getByRole('button', aloud).click();
            await colleague.getByText('Non troviamo un microfono. Continui per scritto').waitFor();
            await colleague.getByLabel('Scrivere al collega').fill('Lo collego subito');
            await colleague.keyboard.press('Enter');
            await desk.getByText('Lo collego subito').waitFor();
            await colleague.evaluate(() => {
              Reflect.deleteProperty(navigator.mediaDevices, 'getUserMedia');
            });
            await colleague.getByRole('button', aloud).click();
            for (const side of [desk, colleague]) {
              await side.getByText('Parlate tra colleghi.').waitFor();
              await isHeard(side);
            }
            // Nothing of it comes to the person, while the two are heard by each other again and again.
            const [toPerson, toColleague] = [0, 1];
            const all = () =>
              Promise.all([
                loudnessOf(page),
                loudnessOf(desk, 'media-source', toPerson),
                loudnessOf(desk, 'media-source', toColleague),
              ]);
            const before = await all();
            for (let time = 0; time < 2; time++) for (const side of [desk, colleague]) await isHeard(side);
            const more = (await all()).map((now, n) => now - (before[n] ?? 0) > 1e-5);
            assert.deepEqual(more, [false, false, true], 'the person is sent nothing, and hears nothing');
            assert.deepEqual([await connections(page), await connections(colleague)], [1, 1]);
            await isAccessible(desk, 'talking to a colleague');
            await isAccessible(colleague, 'the colleague who is talked to');
            await isAccessible(page, 'a call that waits');

            await desk.getByRole('button', { name: 'Tornare dalla persona' }).click();
            for (const side of [desk, page]) await side.getByText('Siete in linea.').waitFor();
            await isHeard(page);
            await colleague.getByText('Il collega ha chiuso la voce.').waitFor();

            await desk.getByRole('button', aloud).click();
            for (const side of [desk, colleague]) await side.getByText('Parlate tra colleghi.').waitFor();
            await desk.getByRole('button', { name: 'Passare la persona a Carla Greco' }).click();
            await desk.getByText('La persona ora è con il collega.').waitFor();
            // The page becomes theirs, and the call goes on there without a press.
            await colleague.getByRole('button', { name: 'Fine del contatto' }).waitFor();
            for (const side of [colleague, page]) await side.getByText('Siete in linea.').waitFor();
            for (const side of [colleague, page]) await isHeard(side);
            await page.getByText('Ora le risponde Carla Greco').waitFor();
            await colleague.getByRole('button', { name: 'Fine del contatto' }).click();
            await heading(page, 'Il contatto è finito');
            await colleague.getByRole('button', { name: 'Chiudere e andare in pausa' }).click();
            await heading(colleague, 'Contatti');
          }),
        narrow,
      ),
    );
  });

  it('is had by the person without a script: the page turns by itself, and a message is written on one that does not', async () => {
    await asPerson(ugo, async (desk) => {
      await desk.goto(`${base}/it/desk/contacts`);
      await desk.getByRole('button', { name: 'Comincio a rispondere' }).click();
      await asPerson(
        maria,
        async (page) => {
          await page.goto(`${base}/it/operator`);
          await page.getByRole('button', { name: 'Mettersi in fila' }).click();
          await desk.getByRole('heading', { name: 'Un contatto per lei' }).waitFor();
          await desk.keyboard.press('Enter');
          await heading(desk, /Maria Rossi/);
          await heading(page, 'È con una persona');
          assert.match(
            await page.locator('.call noscript').innerText(),
            /Per la voce e il video serve JavaScript/,
          );
          await page.getByRole('link', { name: 'Scrivere un messaggio' }).click();
          assert.equal(
            await page.locator('meta[http-equiv=refresh]').count(),
            0,
            'it does not turn under the hands',
          );
          // A page without scripts cannot run axe: it is the page that was looked at above, less what turns it.
          await fits(page, 'writing without a script');
          await page.getByLabel('Scrivere un messaggio').fill('Buongiorno');
          await page.getByRole('button', { name: 'Inviare' }).click();
          await desk.getByText('Buongiorno').waitFor();
          assert.equal(await page.locator('meta[http-equiv=refresh]').count(), 1);
          await desk.getByRole('button', { name: 'Fine del contatto' }).click();
          await heading(page, 'Il contatto è finito');
        },
        { javaScriptEnabled: false },
      );
    });
  });
});
