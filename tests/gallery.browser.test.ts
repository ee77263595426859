// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { fits, isAccessible, launchChromium, withPage } from './browser.ts';
import { runningServer } from './server.ts';

const browser = await launchChromium();
const server = await runningServer();
await server.start();
after(async () => {
  await browser.close();
  await server.stop();
});
const gallery = `${server.base}/it/preview/components`;

describe('every component of the pages, in every state', () => {
  it('is on one page, with its states', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(gallery);
      assert.ok((await page.locator('.gallery-state').count()) > 40);
      for (const css of [
        '.sign-in-way',
        '.has-error',
        '.choice',
        '.result-card',
        '.bars',
        '.checklist',
        '.qr',
      ])
        assert.ok((await page.locator(`main ${css}`).count()) > 0, css);
    });
  });

  for (const [name, options] of [
    ['wide', {}],
    ['on a phone', { viewport: { width: 360, height: 740 } }],
    ['on a dark screen', { colorScheme: 'dark' }],
  ] as const)
    it(`is accessible, ${name}`, async () => {
      await withPage(browser, options, async (page) => {
        await page.goto(gallery);
        await isAccessible(page, `the components, ${name}`);
      });
    });

  it('keeps its borders in forced colours, and fits at 400 % zoom', async () => {
    const narrow = { viewport: { width: 320, height: 256 }, forcedColors: 'active' } as const;
    await withPage(browser, narrow, async (page) => {
      await page.goto(gallery);
      await fits(page, 'the components');
      const bare = await page
        .locator('main .btn, main .sign-in-way, main .choice, main .form-control, main .result')
        .evaluateAll((all) =>
          all.filter((one) => getComputedStyle(one).borderTopWidth === '0px').map((one) => one.outerHTML),
        );
      assert.deepEqual(bare, []);
    });
  });

  it('stands still for whoever asked their system for less movement', async () => {
    await withPage(browser, { reducedMotion: 'reduce' }, async (page) => {
      await page.goto(gallery);
      const moving = await page.locator('body *').evaluateAll((all) =>
        all.flatMap((one) => {
          const { transitionDuration, animationDuration, animationName } = getComputedStyle(one);
          const lasts = transitionDuration.split(',').some((each) => Number.parseFloat(each) > 0.01);
          const runs = animationName !== 'none' && Number.parseFloat(animationDuration) > 0.01;
          return lasts || runs ? [one.outerHTML.slice(0, 120)] : [];
        }),
      );
      assert.deepEqual(moving, []);
    });
  });

  it('prints with everything open, and without what is pressed', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(gallery);
      await page.emulateMedia({ media: 'print' });
      const closed = await page
        .locator('main details:not(.no-print, .no-print *) > :not(summary)')
        .evaluateAll((all) => all.filter((one) => !one.checkVisibility()).map((one) => one.outerHTML));
      assert.deepEqual(closed, []);
      for (const css of ['header', 'footer', 'main .no-print'])
        assert.equal(await page.locator(css).filter({ visible: true }).count(), 0, css);
    });
  });

  it('is reached by keys alone, and shows where one is', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(gallery);
      const reachable = await page
        .locator(
          'main a[href], main button:enabled, main input:enabled:not([type=hidden], [tabindex="-1"]), main select, main textarea, main summary',
        )
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
      const bare: string[] = [];
      const reached = new Set<string>();
      for (let n = 0; n < 400; n++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => {
          const one = document.activeElement;
          if (!one?.closest('main')) return one === document.body ? 'end' : 'outside';
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
          const label = one.closest('.form-check')?.querySelector('label');
          const around = label
            ? getComputedStyle(label, '::before').boxShadow + getComputedStyle(label).outlineStyle
            : 'none';
          const shows =
            (outlineStyle !== 'none' && outlineWidth !== '0px') ||
            boxShadow !== 'none' ||
            around !== 'nonenone';
          // One radio of a group is a stop; which one does not matter.
          const id =
            one instanceof HTMLInputElement && one.type === 'radio'
              ? `radio ${one.name}`
              : one.outerHTML + Array.from(document.querySelectorAll('*')).indexOf(one);
          return { id, shows, html: one.outerHTML.slice(0, 120) };
        });
        if (at === 'end' && reached.size > 0) break;
        if (typeof at === 'string') continue;
        if (reached.has(at.id)) break;
        reached.add(at.id);
        if (!at.shows) bare.push(at.html);
      }
      assert.deepEqual(bare, [], 'the focus does not show');
      assert.ok(reached.size > reachable / 2, `${reached.size} of ${reachable}`);
    });
  });

  it('names every control', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(gallery);
      const mute = await page
        .locator('a[href], button:not([aria-hidden=true]), summary')
        .evaluateAll((all) =>
          all
            .filter((one) => !one.textContent?.trim() && !one.getAttribute('aria-label'))
            .map((one) => one.outerHTML),
        );
      assert.deepEqual(mute, []);
      const nameless = await page
        .locator('main input:not([type=hidden]), main select, main textarea')
        .evaluateAll((all) =>
          all
            .filter((one) => ((one as HTMLInputElement).labels ?? []).length === 0)
            .map((one) => one.outerHTML),
        );
      assert.deepEqual(nameless, []);
    });
  });
});
