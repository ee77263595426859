// SPDX-License-Identifier: AGPL-3.0-or-later
import { tellGuestNotice } from '#applications/index.ts';
import { consentsOf } from '#consents/index.ts';
import type { Language } from '#core/index.ts';
import { ownAccount } from '#interview/index.ts';
import type { Application } from '#record/index.ts';
import { firstMoney } from '../components/result-card.ts';
import { nothing } from '../html.ts';
import { type Pages, personal } from '../pages.ts';
import { frameOf, type Portal } from '../portal-context.ts';
import { documentLink } from '../statement/link.ts';
import { languageOf } from '../told-in.ts';
import { toldWhere } from '../whereabouts/routes.ts';
import { base } from './at-application.ts';
import { besides, standingBeside } from './besides.ts';
import { keptCode, notYours, opened } from './opened.ts';
import { receiptPage } from './pages.ts';
import { whatIsMissing } from './waiting-pages.ts';

/** The receipt of what was sent or handed in. */
export function receiptRoutes(pages: Pages, portal: Portal): void {
  const { applications } = portal;

  pages.get('/applications/:id/receipt', { ...personal, secret: true }, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    if (!application.receipt) return c.redirect(base(c, application.id), 303);
    const others = await consentsOf(portal.database, application.id);
    const definition = applications.definition(application);
    const next = documentLink(definition, application, base(c, application.id), {
      language: languageOf(c),
      today: portal.today(),
    });
    const caseHref = base(c, application.about ?? application.id);
    const language = languageOf(c);
    const code = keptCode(c, application.id);
    const missing =
      application.status === 'waiting-for-identity'
        ? whatIsMissing(frameOf(c, portal), {
            id: application.id,
            told: await toldWithNotice(portal, application, language),
            code,
          })
        : nothing;
    const beside = besides(await standingBeside(portal, application), language, 'sent');
    const frame = frameOf(c, portal);
    const told = application.receipt.language;
    const card = {
      iban: ownAccount(definition, application.answers, application.receipt.outcome),
      first: firstMoney(definition, told, { ...frame.administration.term, by: application.dueOn }),
    };
    const content = { others, next, caseHref, missing, besides: beside, card };
    return c.html(receiptPage(frame, definition, application.receipt, content));
  });
}

async function toldWithNotice(portal: Portal, application: Application, language: Language) {
  const told = await toldWhere(portal, application, language);
  const notice = await tellGuestNotice(portal.database, application, language);
  return { ...told, also: [...told.also, ...notice] };
}
