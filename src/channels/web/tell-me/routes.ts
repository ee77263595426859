// SPDX-License-Identifier: AGPL-3.0-or-later
import { isAwaited, openOn, titleOf } from '#catalogue/index.ts';
import { ok, refuse } from '#core/index.ts';
import { confirmWish, wishOfLink, wishToBeTold, withdrawWish } from '#notices/index.ts';
import { waitPage } from '../bounds.ts';
import { noticePage } from '../components/notice.ts';
import { addressOf } from '../contacts/address.ts';
import { one, oneOf } from '../forms.ts';
import { begins, open, type Pages } from '../pages.ts';
import { say as sayShared } from '../phrases.ts';
import { frameOf, notFound, type Portal } from '../portal-context.ts';
import { askPage, confirmPage } from './pages.ts';
import { say } from './phrases.ts';

/** Being told when a service can be had here: an address, confirmed and withdrawn by the link that is sent there, gone once it is told. */
export function tellMeRoutes(pages: Pages, portal: Portal): void {
  const { catalogue, clock, database, limits, places, today } = portal;

  /** A service that cannot be had here, and may one day be. */
  function waitedFor(service: string): boolean {
    const entry = openOn(catalogue, today()).entries.get(service);
    return entry !== undefined && isAwaited(entry, today());
  }

  pages.get('/services/:service/tell-me', { ...open, noStore: true }, (c) => {
    const service = c.req.param('service');
    if (!waitedFor(service)) return notFound(c, portal);
    const title = titleOf(catalogue, service, c.get('language'), null);
    return c.html(askPage(frameOf(c, portal), { service, title, typed: '' }));
  });

  pages.post(
    '/services/:service/tell-me',
    { ...open, noStore: true, bound: 'opinion', forWhoever: true },
    async (c) => {
      const service = c.req.param('service');
      if (!waitedFor(service)) return notFound(c, portal);
      const language = c.get('language');
      const frame = frameOf(c, portal);
      const title = titleOf(catalogue, service, language, null);
      const typed = one(c.get('form'), 'address').trim();
      const address = addressOf('email', typed, { today: today(), places });
      if (!address.ok) return c.html(askPage(frame, { service, title, typed, isWrong: true }), 422);
      const links = [[`/${language}/services/${service}`, title]] as const;
      if (!(await portal.mayWriteToGuest({ source: c.get('source') })))
        return c.html(
          noticePage(frame, { title: say('full', language), text: say('fullText', language), links }),
          429,
        );
      const at = new Date(clock.nowMs());
      await wishToBeTold(database, { service, title, address: address.value.toLowerCase(), language, at });
      return c.html(
        noticePage(frame, { title: say('sent', language), text: say('sentText', language), links }),
      );
    },
  );

  pages.get('/tell-me/:token', { ...begins, secret: true }, async (c) => {
    const token = c.req.param('token');
    const found = await limits.attempts.tried('stop-link', { source: c.get('source') }, async () => {
      const wish = await wishOfLink(database, token);
      return wish ? ok(wish) : refuse('not-found');
    });
    if (found.ok) {
      const title = titleOf(catalogue, found.value.service, c.get('language'), null);
      return c.html(confirmPage(frameOf(c, portal), { token, title, isConfirmed: found.value.isConfirmed }));
    }
    const [refused] = found.problems;
    return refused?.code === 'wait' ? waitPage(c, portal, refused.with) : notFound(c, portal);
  });

  // It does the same whoever sends it: the secret is what counts.
  pages.post('/tell-me/:token', { ...begins, bound: 'code', secret: true, forWhoever: true }, async (c) => {
    const token = c.req.param('token');
    const isYes = oneOf(c.get('form'), 'say', ['yes', 'no']) === 'yes';
    const done = await limits.attempts.tried('stop-link', { source: c.get('source') }, async () => {
      if (!(await wishOfLink(database, token))) return refuse('not-found');
      await (isYes ? confirmWish(database, token, new Date(clock.nowMs())) : withdrawWish(database, token));
      return ok(null);
    });
    const language = c.get('language');
    if (!done.ok)
      return done.problems[0]?.code === 'wait'
        ? waitPage(c, portal, done.problems[0].with)
        : notFound(c, portal);
    const told = isYes ? 'confirmed' : 'withdrawn';
    const links = [[`/${language}`, sayShared('home', language)]] as const;
    const content = { title: say(told, language), text: say(`${told}Text`, language), links };
    return c.html(noticePage(frameOf(c, portal), content));
  });
}
