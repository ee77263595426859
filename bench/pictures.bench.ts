// SPDX-License-Identifier: AGPL-3.0-or-later
// Takes the pictures of docs/images/pages: twenty pages at 1280 and 360 px, with sample people on a day of their own.
//   node_modules/.bin/node bench/pictures.bench.ts <folder> <after or before>
// The same file runs in the tree of an older commit (`git worktree add`, this file copied into its bench/, `node_modules` linked), for how the
// pages were; what a page was not there for is left out. At 1280 px a picture is made smaller by four tenths; none is longer than a sheet.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { examplesOf } from '#catalogue/index.ts';
import { addDays, type CalendarDate, day, todayInItaly } from '#core/index.ts';
import type { RawAnswers } from '#interview/index.ts';
import type { Person } from '#persons/index.ts';
import { listen } from '../src/app.ts';
import { launchChromium, withPage } from '../tests/browser.ts';
import { completed } from '../tests/completed.ts';
import { refusedApplication, sentApplication } from '../tests/desk-scene.ts';
import { mariasAnswers } from '../tests/family.ts';
import { scene } from '../tests/scene.ts';

const [folder = '', as = 'after', only] = process.argv.slice(2);
if (folder === '')
  throw new Error('node_modules/.bin/node bench/pictures.bench.ts <folder> <after or before>');
mkdirSync(folder, { recursive: true });

const { clock, counter, person } = await scene('2026-06-10');
const server = await listen(counter.web, { port: 0, host: '127.0.0.1' });
const base = `http://127.0.0.1:${server.port}`;
const browser = await launchChromium();
const maria = await person('maria-rossi');
const giuseppe = await person('giuseppe-esposito');
const luca = await person('luca-bianchi');
const paola = await person('paola-ferri');
const allowance = 'assegno-unico-universale';

/** A draft of the allowance that Maria began, with the first answers of hers up to the one that is to be asked. */
async function draft(before?: string): Promise<string> {
  const started = await counter.applications.start(allowance, {
    language: 'it',
    channel: 'web',
    personId: maria.id,
  });
  if (!started.ok) throw new Error(JSON.stringify(started.problems));
  let { application } = started.value;
  const given = { who: 'citizen', channel: 'web', confidence: 1, confirmed: true } as const;
  const all: RawAnswers = { ...mariasAnswers('all-to-me'), children: 2 };
  for (const [at, value] of Object.entries(all)) {
    if (at === before) break;
    const stored = await counter.applications.answer(application, { path: at, value, ...given });
    if (stored.ok) application = stored.value;
  }
  return application.id;
}

/** An application of Maria's with every answer, not sent. */
async function whole(): Promise<string> {
  const started = await counter.applications.start(allowance, {
    language: 'it',
    channel: 'web',
    personId: maria.id,
    answers: mariasAnswers('all-to-me'),
  });
  if (!started.ok) throw new Error(JSON.stringify(started.problems));
  return started.value.application.id;
}

async function sentByMaria(): Promise<string> {
  const id = await whole();
  const opened = await counter.applications.openAs(id, maria.id);
  if (!opened.ok) throw new Error('not hers');
  const sent = await counter.applications.submit(opened.value, 'web');
  if (!sent.ok) throw new Error(JSON.stringify(sent.problems));
  return id;
}

function example(service: string, name: string): { readonly on: CalendarDate; readonly answers: RawAnswers } {
  const definition = counter.catalogue.entries.get(service)?.definition;
  const found = examplesOf(counter.catalogue, service).find((one) => one.name.includes(name));
  if (!definition || !found) throw new Error(`${service}: ${name}`);
  return { on: found.on, answers: completed(definition, found.answers, found.on) };
}

// Some that others sent, so that a list is a list.
const refused = await refusedApplication(counter, clock, {
  service: 'assegno-sociale',
  person: giuseppe,
  by: paola.id,
});
for (const service of ['assegno-sociale', 'naspi-domanda', 'bonus-asilo-nido'])
  await sentApplication(counter, clock, { service, status: 'eligible', personId: luca.id, orTheirs: true });
clock.set(day('2026-06-10'));
const sent = await sentByMaria();
const asked = await sentByMaria();
const read = await counter.casework.read(asked);
const words = 'Per rispondere ci serve la tessera sanitaria dei due figli: una foto di ciascuna, davanti.';
if (read.ok)
  await counter.casework.askDocuments(read.value, {
    by: paola.id,
    words,
    until: addDays(todayInItaly(clock), 20),
  });
await counter.casework.sendDue();
const [first, child, checked] = [await draft('already-granted'), await draft('isee'), await whole()];
const naspi = example('naspi-domanda', '2026: 24.000 euro over 52 weeks');

interface Shot {
  readonly who?: Person;
  readonly at: string;
  /** What is done there before the picture. */
  readonly act?: (page: Page) => Promise<unknown>;
}

/** Sends a form of ours with these answers, as the last page of an estimate does. */
const estimated = (service: string, answers: RawAnswers): Shot => ({
  at: `/it/services/${service}/estimate`,
  act: (page) =>
    Promise.all([
      page.waitForNavigation(),
      page.evaluate((text) => {
        const form = document.createElement('form');
        form.method = 'post';
        const box = document.createElement('input');
        Object.assign(box, { type: 'hidden', name: 'answers', value: text });
        form.append(box);
        document.body.append(form);
        form.submit();
      }, JSON.stringify(answers)),
    ]),
});

const shots: Readonly<Record<string, Shot>> = {
  home: { at: '/it' },
  service: { at: `/it/services/${allowance}` },
  life: { at: '/it/life/having-children' },
  search: { at: `/it/search?q=${encodeURIComponent('mi hanno licenziato')}` },
  estimate: { at: '/it/services/naspi-domanda/estimate' },
  'result-naspi': estimated('naspi-domanda', naspi.answers),
  'result-auu': estimated(allowance, mariasAnswers('all-to-me')),
  refusal: estimated('naspi-domanda', { ...naspi.answers, ending: 'resignation' }),
  question: { who: maria, at: `/it/applications/${first}` },
  child: { who: maria, at: `/it/applications/${child}/questions/children.0.birth` },
  check: { who: maria, at: `/it/applications/${checked}/check` },
  receipt: { who: maria, at: `/it/applications/${sent}/receipt` },
  my: { who: maria, at: '/it/my' },
  case: { who: maria, at: `/it/applications/${sent}` },
  letter: {
    who: giuseppe,
    at: '/it/my/letters',
    act: (page) => page.locator('main li a[href*="/letters/"]').first().click(),
  },
  documents: { who: maria, at: `/it/applications/${asked}/documents` },
  known: { who: maria, at: `/it/applications/${first}/known` },
  'desk-list': { who: paola, at: '/it/desk/cases' },
  'desk-case': {
    who: paola,
    at: `/it/desk/cases/${sent}`,
    act: async (page) => {
      await page.locator('main input[type=radio]').first().check();
      await page.locator('main form button[type=submit]').first().click();
    },
  },
  figures: { at: '/it/about/figures' },
};

/** A picture as the browser itself writes WebP, at a size that a page of pictures can show. */
async function small(page: Page, png: Buffer, scale: number): Promise<Buffer> {
  const url = await page.evaluate(
    async ({ data, by }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(image.width * by);
      canvas.height = Math.round(Math.min(image.height, 1900 / by) * by);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, canvas.width, image.height * by);
      return canvas.toDataURL('image/webp', 0.55);
    },
    { data: png.toString('base64'), by: scale },
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

for (const [name, { who, at, act }] of Object.entries(shots)) {
  if (only && !only.split(',').includes(name)) continue;
  clock.set(name.startsWith('result-naspi') || name === 'refusal' ? naspi.on : day('2026-06-10'));
  for (const width of [1280, 360] as const)
    await withPage(browser, { viewport: { width, height: width === 360 ? 740 : 900 } }, async (page) => {
      page.setDefaultTimeout(10_000);
      if (who)
        await page
          .context()
          .addCookies([{ name: 'visit', value: await counter.sessions.begin(who, 2), url: base }]);
      try {
        const answer = await page.goto(base + at);
        if (!answer?.ok()) throw new Error(`${at}: ${answer?.status()}`);
        await act?.(page);
        const png = await page.screenshot({ fullPage: true });
        await withPage(browser, {}, async (blank) => {
          const picture = await small(blank, png, width === 360 ? 1 : 0.6);
          writeFileSync(path.join(folder, `${name}-${width}-${as}.webp`), picture);
        });
      } catch (error) {
        process.stderr.write(`${name} at ${width}: ${String(error)}\n`);
      }
    });
}

process.stdout.write(`${refused.id ? Object.keys(shots).length : 0} pages\n`);
await browser.close();
await server.close();
process.exit(0);
