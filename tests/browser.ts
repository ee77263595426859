// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import axe from 'axe-core';
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  firefox,
  type Locator,
  type Page,
} from 'playwright-core';

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Chromium as the system has it. Throws with the way to install it: a test that is skipped shows nothing. */
export function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? candidates.find(existsSync);
  if (!executablePath) throw new Error('Chromium is missing: apt-get install chromium, or set CHROMIUM');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      ...more,
    ],
  });
}

const firefoxes = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Where Firefox is, as the system has it. */
export const firefoxPath: string | undefined = process.env['FIREFOX'] ?? firefoxes.find(existsSync);

/** Firefox as the system has it: Playwright speaks WebDriver BiDi with it. */
export async function launchFirefox(
  prefs: Readonly<Record<string, boolean | string>>,
  env: NodeJS.ProcessEnv = {},
): Promise<Browser> {
  assert.ok(firefoxPath);
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: firefoxPath,
    firefoxUserPrefs: prefs,
    env: { ...process.env, ...env },
  });
  withoutMediaFeatures(browser);
  return browser;
}

// A command that Playwright gives to each new window, of a draft that Firefox 153 does not know yet: the colours of the system stay.
function withoutMediaFeatures(browser: Browser): void {
  type Session = { send(command: string, given: unknown): Promise<unknown> };
  const { _connection: own } = browser as unknown as {
    readonly _connection: { toImpl(of: Browser): { readonly _browserSession: Session } };
  };
  const session: Session = Object.getPrototypeOf(own.toImpl(browser)._browserSession);
  const { send } = session;
  session.send = function (this: Session, command, given) {
    return command === 'emulation.setMediaFeaturesOverride'
      ? Promise.resolve({})
      : send.call(this, command, given);
  };
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Refuses a page with any fault that axe finds, and one that is wider than its window. Our pages have no frames: axe runs in the page itself,
 * which takes a third of what its builder for Playwright takes, and finds the same.
 */
export async function isAccessible(page: Page, where: string): Promise<void> {
  assert.equal(page.frames().length, 1, `${where} has frames: axe looks at one`);
  await page.evaluate(axe.source);
  const { faults, passed } = await page.evaluate(async (wanted) => {
    const { axe: inPage } = window as unknown as { readonly axe: typeof axe };
    const looked = await inPage.run(document, { runOnly: wanted, resultTypes: ['violations'] });
    return {
      faults: looked.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
      ),
      passed: looked.passes.length,
    };
  }, rules);
  assert.deepEqual(faults, [], where);
  assert.ok(passed > 10, `${where}: axe looked at ${passed} rules`);
  await fits(page, where);
}

// The elements that axe has looked at in this process.
const looked = new Set<string>();

/**
 * The same for one of many pages that are made alike: axe looks at those that have an element which no page before them had: with these
 * attributes, roles, states and classes, inside such another, in this language and width. Each is measured: words alone can be too wide.
 */
export async function isAccessibleAsMade(page: Page, where: string): Promise<void> {
  const made = await page.evaluate(() => {
    const telling =
      /^(?:class|role|type|lang|autocomplete|aria-(?!describedby|labelledby|controls|label$).*)$/;
    const one = (element: Element): string => {
      const attributes = Array.from(element.attributes, ({ name, value }) =>
        telling.test(name) ? `${name}=${value}` : name,
      );
      const hasText = Array.from(element.childNodes).some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
      );
      return [
        element.parentElement?.outerHTML.match(/^<[^ >]+/)?.[0],
        element.tagName,
        ...attributes,
        hasText,
      ].join(' ');
    };
    const { lang } = document.documentElement;
    const all = Array.from(document.querySelectorAll('body, body *'), one);
    return all.map((element) => `${lang} ${window.innerWidth} ${element}`);
  });
  if (made.every((element) => looked.has(element))) return fits(page, where);
  await isAccessible(page, where);
  for (const element of made) looked.add(element);
}

/** Refuses a page that is wider than its window. */
export async function fits(page: Page, where: string): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(overflow <= 0, `${where} is ${overflow} px wider than its window`);
}

/**
 * What is read after a click is read of the whole page that it led to: Playwright's click ends when the next page has begun to arrive, and
 * counting or reading at once would count half a page, on a busy machine.
 */
function clickToTheEnd(page: Page): Page {
  const locators = Object.getPrototypeOf(page.locator('html')) as Locator & { isToTheEnd?: true };
  if (locators.isToTheEnd) return page;
  locators.isToTheEnd = true;
  for (const act of ['click', 'press'] as const) {
    const plain = locators[act] as (...given: unknown[]) => Promise<void>;
    locators[act] = async function (this: Locator, ...given: unknown[]) {
      await plain.apply(this, given);
      if (!this.page().isClosed()) await this.page().waitForLoadState();
    };
  }
  return page;
}

/** Opens a page in a window of its own, closed when `use` is done. */
export async function withPage(
  browser: Browser,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    await use(clickToTheEnd(await context.newPage()));
  } finally {
    await context.close();
  }
}

/** Signs in as one of the sample people (`level` 2 unless said) and comes to a page of ours: their own, unless said. */
export async function signInAs(
  page: Page,
  base: string,
  name: string,
  { to = '/it/my', level = 2 }: { readonly to?: string; readonly level?: 2 | 3 } = {},
): Promise<void> {
  await page.goto(`${base}/it/sign-in?level=${level}&to=${encodeURIComponent(to)}`);
  await page.getByRole('button', { name }).click();
}

/**
 * Takes up what was begun before signing in: says that it is theirs, where that is asked, and goes on past the page of what is known, which
 * is shown first in the place of what a program wrote into the draft.
 */
export async function takeUp(page: Page): Promise<void> {
  const yes = page.getByRole('button', { name: 'Sì, è mia: vado avanti' });
  if ((await yes.count()) > 0) await yes.click();
  if (page.url().endsWith('/known')) await page.locator('main .actions a.btn-primary').first().click();
}
