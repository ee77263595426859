// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { within } from '#store/index.ts';
import { wholeNumber } from '../../forms.ts';
import { liveStream } from '../../live-stream.ts';
import { lookMs } from '../../operator/tell-news.ts';
import { desk, type Pages } from '../../pages.ts';
import { type Env, notFound, type Portal } from '../../portal-context.ts';
import { when } from '../components/when.ts';
import { staysOpen } from '../guard.ts';
import { idOf, isOpenHere, path } from './at-case.ts';
import { tellHistory } from './history.ts';
import { loadCase } from './load.ts';
import { say } from './phrases.ts';
import { caseWatch } from './watch.ts';

type At = Context<Env>;

/** Tells an open page that somebody else has worked on its case. */
export function liveRoutes(pages: Pages, portal: Portal): void {
  const watch = caseWatch(portal.database);

  // Told while the page stands open; the stream ends with its first news.
  pages.get(`${path}/live`, desk, async (c) => {
    const view = (await isOpenHere(c, portal)) && (await loadCase(portal, idOf(c), c.get('language')));
    if (!view) return notFound(c, portal);
    const version = wholeNumber(c.req.query('version')) ?? 0;
    return liveStream(c, async (stream) => {
      await new Promise<void>((resolve) => {
        const stop = watch(idOf(c), version, resolve);
        stream.onAbort(() => {
          stop();
          resolve();
        });
      });
      if (stream.aborted) return;
      await within(lookMs, async () => {
        // It may have stood open for hours: what happened is told to whoever may still read it.
        if ((await staysOpen(c, portal)) && (await isOpenHere(c, portal)))
          await stream.writeSSE({ event: 'changed', data: await news(c, portal) });
      });
    });
  });
}

async function news(c: At, portal: Portal): Promise<string> {
  const language = c.get('language');
  const view = await loadCase(portal, idOf(c), language);
  const [last] = view ? tellHistory(view.history, view.names, language).slice(-1) : [];
  return last ? say('news', language, { what: last.text, when: when(last.at, language) }) : '';
}
