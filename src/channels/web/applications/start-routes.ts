// SPDX-License-Identifier: AGPL-3.0-or-later
import { beginByMandate } from '#applications/index.ts';
import { definitionOf, openOn } from '#catalogue/index.ts';
import { beginning, changeableBy } from '#changes/index.ts';
import { asForOneself } from '#record/index.ts';
import type { Sql } from '#store/index.ts';
import { casesOf, channelOf } from '../acting/on-behalf.ts';
import { choosePage } from '../consent/choose-page.ts';
import { carriedAnswers } from '../estimate/estimate.ts';
import { one } from '../forms.ts';
import { begins, type Pages } from '../pages.ts';
import { frameOf, notFound, type Portal } from '../portal-context.ts';
import { tellOf } from '../told-in.ts';
import { base, hasKnown } from './at-application.ts';
import { keepCode } from './opened.ts';
import { otherApplicant } from './other-applicant.ts';

/** An application is begun: for oneself, for whom one acts for, or to change one that was sent. */
export function startRoutes(pages: Pages, portal: Portal): void {
  const { catalogue } = portal;

  pages.post('/services/:service/start', { ...begins, bound: 'draft' }, async (c) => {
    const service = c.req.param('service');
    const definition = definitionOf(openOn(catalogue, portal.today()), service);
    if (!definition) return notFound(c, portal);
    if (definition.service.estimateOnly)
      return c.redirect(`/${c.get('language')}/services/${service}/estimate`, 303);
    if (definition.service.reads) return c.redirect(`/${c.get('language')}/services/${service}/reading`, 303);
    const form = c.get('form');
    const carried = one(form, 'answers');
    const language = c.get('language');
    tellOf(c, definition);
    const session = c.get('session');
    const changeable = session ? await changeableBy(portal.database, definition, session.person) : [];
    const of = one(form, 'of');
    if (changeable.length > 0 && of === '') {
      const content = { definition, all: changeable, answers: carried };
      return c.html(choosePage(frameOf(c, portal), content));
    }
    const chosen = changeable.find(({ application }) => application.id === of);
    const known = chosen ? beginning(definition, chosen) : {};
    // Whoever acts for another asks in that person's name: for them it is "for me".
    const forThem = session?.acting ? asForOneself(definition.service) : {};
    const answers = { ...carriedAnswers(portal, definition, carried), ...known, ...forThem };
    const own = session ? { personId: session.person.id } : {};
    const channel = channelOf(c);
    const begin = (within?: Sql) =>
      casesOf(c, portal).start(service, { language, channel, answers, ...own }, within);
    const { acting } = session ?? {};
    const started = await (acting?.kind === 'mandate'
      ? beginByMandate(portal.database, acting.id, begin)
      : begin());
    if (started && !started.ok && started.problems[0]?.code === 'other-applicant')
      return otherApplicant(c, portal, session?.person.isCompany === true);
    if (!started?.ok) return notFound(c, portal);
    const { application, code } = started.value;
    // A guest's alone has a code: what is somebody's opens by who they are.
    if (code !== null) keepCode(c, portal, application.id, code);
    const to = one(form, 'by') === 'voice' ? '/voice' : hasKnown(application) ? '/known' : '';
    return c.redirect(`${base(c, application.id)}${to}`, 303);
  });
}
