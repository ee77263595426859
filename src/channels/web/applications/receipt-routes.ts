// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { tellGuestNotice } from '#applications/index.ts';
import { consentsOf } from '#consents/index.ts';
import type { CalendarDate, Language } from '#core/index.ts';
import { ownAccount } from '#interview/index.ts';
import { type Application, caseIdOf, type Receipt } from '#record/index.ts';
import { firstMoney } from '../components/result-card.ts';
import { nothing } from '../html.ts';
import { type Pages, personal } from '../pages.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';
import { givePaper } from '../readings/made.ts';
import { documentLink } from '../statement/link.ts';
import { languageOf } from '../told-in.ts';
import { toldWhere } from '../whereabouts/where-it-is.ts';
import { base } from './at-application.ts';
import { besides, standingBeside } from './besides.ts';
import { type CalendarDay, calendarFile } from './calendar-file.ts';
import { keptCode, notYours, opened } from './opened.ts';
import { receiptPage } from './pages.ts';
import { type ReceiptFacts, receiptPaper } from './receipt-paper.ts';
import { say } from './receipt-phrases.ts';
import { whatIsMissing } from './waiting-pages.ts';

/** The receipt of what was sent or handed in: on the page, on paper, and its dates for a calendar. */
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
    const caseHref = base(c, caseIdOf(application));
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
    const facts = await receiptFacts(c, portal, application, application.receipt);
    const days = calendarDays(application, language);
    const content = {
      others,
      next,
      caseHref,
      id: application.id,
      missing,
      besides: beside,
      card,
      facts,
      hasDays: days.length > 0,
    };
    return c.html(receiptPage(frame, definition, application.receipt, content));
  });

  pages.get('/applications/:id/receipt/paper', personal, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    const { receipt } = application;
    if (!receipt) return c.redirect(base(c, application.id), 303);
    const facts = await receiptFacts(c, portal, application, receipt);
    const definition = applications.definition(application);
    const paper = receiptPaper(definition, portal.catalogue.brand, facts);
    return givePaper(c, paper, say('paperName', receipt.language));
  });

  pages.get('/applications/:id/receipt/calendar', personal, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    const days = calendarDays(application, languageOf(c));
    if (!application.receipt || days.length === 0) return c.redirect(base(c, application.id), 303);
    c.header('Content-Type', 'text/calendar; charset=utf-8');
    c.header('Content-Disposition', 'attachment; filename="sportello.ics"');
    c.header('X-Content-Type-Options', 'nosniff');
    return c.body(calendarFile(days, application.id, new Date(portal.clock.nowMs())));
  });
}

async function receiptFacts(
  c: Context<Env>,
  { documents, origins }: Portal,
  application: Application,
  receipt: Receipt,
): Promise<ReceiptFacts> {
  const { dueOn } = application;
  const added = await documents.of(application.id);
  const address = `${origins[0] ?? ''}${base(c, caseIdOf(application))}`;
  return { receipt, dueOn, documents: added.map(({ purpose, name }) => purpose || name), address };
}

// What has a last day: our answer, what is to be paid, what can be asked for again.
function calendarDays({ receipt, dueOn }: Application, language: Language): readonly CalendarDay[] {
  if (!receipt) return [];
  const { title, number, due, period } = receipt;
  const text = say('number', language, { number });
  const dayOf = (id: Parameters<typeof say>[0], on: CalendarDate | null | undefined) =>
    on ? [{ id, on, title: say(id, language, { title }), text }] : [];
  return [
    ...dayOf('answerDue', dueOn),
    ...dayOf('payDue', due?.by),
    ...dayOf('againFrom', period?.again?.from),
    ...dayOf('againBy', period?.again?.by),
  ];
}

async function toldWithNotice(portal: Portal, application: Application, language: Language) {
  const told = await toldWhere(portal, application, language);
  const notice = await tellGuestNotice(portal.database, application, language);
  return { ...told, also: [...told.also, ...notice] };
}
