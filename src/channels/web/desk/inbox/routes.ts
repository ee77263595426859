// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import { authorise, may, recordAccess, type WorkedOn } from '#access/index.ts';
import { handedInFound } from '#applications/index.ts';
import { type InboxFilter, type InboxLine, inbox } from '#casework/index.ts';
import { titleOf } from '#catalogue/index.ts';
import { checkCodiceFiscale, normaliseCode, parseApplicationNumber, textIn } from '#core/index.ts';
import { doubledAmong } from '#decisions/index.ts';
import { removeView, savedViews, saveView } from '#desk/index.ts';
import { isAppliedFor } from '#interview/index.ts';
import { personWithCode } from '#persons/index.ts';
import { type Application, caseWithNumber, Untellable } from '#record/index.ts';
import { one } from '../../forms.ts';
import { desk, type Pages } from '../../pages.ts';
import type { Env, Portal } from '../../portal-context.ts';
import { openNext } from '../case/open-taken.ts';
import { deskFrameOf } from '../desk-page.ts';
import { allows, refused, visitor } from '../guard.ts';
import { filterOf, readChoice, readCursor, wholeInbox, writeChoice } from './choice.ts';
import { newsOf } from './news.ts';
import { type InboxContent, inboxPage } from './page.ts';

type At = Context<Env>;

/** The list of cases: filtered by an address, searched by a form, taken from. */
export function inboxRoutes(pages: Pages, portal: Portal): void {
  const { applications, database, catalogue, clock, today } = portal;
  const obtainable = [...catalogue.entries.values()].filter(
    ({ definition }) => definition && isAppliedFor(definition.service),
  );
  const known = new Set(obtainable.map(({ card }) => card.id));

  pages.get('/desk/cases', desk, async (c) => {
    const told = (['nothing', 'signedLast'] as const).find((one) => one === c.req.query('note'));
    return show(c, told ? { note: told } : {}, (name) => c.req.query(name));
  });

  // A number or a codice fiscale is sent in a form, so that it stands in no address and no log.
  pages.post('/desk/cases/find', { ...desk, bound: 'search' }, async (c) => {
    const search = one(c.get('form'), 'find').trim();
    const number = parseApplicationNumber(search);
    const codiceFiscale = normaliseCode(search);
    if (!number.ok && checkCodiceFiscale(codiceFiscale).length > 0)
      return show(c, { problem: 'searchBad', typed: { search } });
    const exact = number.ok ? { number: number.value } : { codiceFiscale };
    if (!(await isForOthers(c, exact))) return refused(c, portal, 'tiedText');
    const found = await inbox(database, { reader: visitor(c).person.id, exact }, { size: 100 });
    await recordSearch(c, exact);
    // What no applicant is known of is in no list: whoever has the person before them finds it so.
    const by = number.ok ? { number: number.value } : { codiceFiscale };
    const waiting = await handedInFound(database, by, new Date(clock.nowMs()));
    const doubled = await doubledOf(found.lines);
    const news = await newsOf(c, portal, found.lines);
    const content = {
      ...found,
      doubled,
      news,
      waiting,
      next: null,
      isFirst: true,
      isSearch: true,
      typed: { search },
    };
    return c.html(inboxPage(deskFrameOf(c, portal), { ...(await around(c)), ...content }));
  });

  pages.post('/desk/cases/next', desk, async (c) => {
    if (!(await allows(c, portal, 'assign-case'))) return refused(c, portal);
    const taken = await openNext(c, portal);
    const base = `/${c.get('language')}/desk/cases`;
    return c.redirect(taken ? `${base}/${taken}` : `${base}?note=nothing`, 303);
  });

  pages.post('/desk/cases/views', desk, async (c) => {
    const form = c.get('form');
    const name = one(form, 'name');
    const query = new URLSearchParams(one(form, 'query'));
    const choice = readChoice((key) => query.get(key) ?? undefined, known);
    const saved = await saveView(database, visitor(c).person.id, { name, query: writeChoice(choice) }, clock);
    if (!saved.ok)
      return show(c, { problem: 'viewNameBad', typed: { name } }, (key) => query.get(key) ?? undefined);
    return c.redirect(`/${c.get('language')}/desk/cases?${saved.value.query}`, 303);
  });

  pages.post('/desk/cases/views/remove', desk, async (c) => {
    await removeView(database, visitor(c).person.id, one(c.get('form'), 'id'));
    return c.redirect(`/${c.get('language')}/desk/cases`, 303);
  });

  async function around(c: At) {
    const language = c.get('language');
    const { person, roles } = visitor(c);
    return {
      choice: wholeInbox,
      views: await savedViews(database, person.id),
      services: new Map(obtainable.map(({ card }) => [card.id, textIn(card.title, language)])),
      titleOf: (service: string, kept: string | null) => titleOf(catalogue, service, language, kept),
      me: person.id,
      mayTake: may(roles, 'assign-case'),
      mayDecide: may(roles, 'decide-case'),
      today: today(),
    };
  }

  async function show(
    c: At,
    more: Pick<InboxContent, 'note' | 'problem' | 'typed'>,
    read: (name: string) => string | undefined = () => undefined,
  ) {
    const choice = readChoice(read, known);
    const from = readCursor(read('from'));
    const filter = filterOf(choice, visitor(c).person.id, today());
    const found = await inbox(database, filter, { order: choice.order, ...(from ? { from } : {}) });
    const doubled = await doubledOf(found.lines);
    const news = await newsOf(c, portal, found.lines);
    const content = { ...(await around(c)), choice, ...found, doubled, news, isFirst: !from, ...more };
    return c.html(inboxPage(deskFrameOf(c, portal), content), more.problem ? 422 : 200);
  }

  // A case that cannot be told is not marked; it takes nothing from the others.
  function doubledOf(lines: readonly InboxLine[]): Promise<ReadonlySet<string>> {
    const serviceOf = (application: Application) => {
      try {
        return applications.definition(application).service;
      } catch (error) {
        if (error instanceof Untellable) return undefined;
        throw error;
      }
    };
    return doubledAmong(
      database,
      lines.map(({ id }) => id),
      serviceOf,
      today(),
    );
  }

  // Whom a search is about: by the number of their case, or by their code.
  async function searched(exact: NonNullable<InboxFilter['exact']>): Promise<WorkedOn | undefined> {
    if (!('number' in exact)) {
      const personId = await personWithCode(database, exact.codiceFiscale);
      return personId === undefined ? undefined : { personId };
    }
    const one = await caseWithNumber(database, exact.number);
    return one && { applicationId: one.id, personId: one.personId };
  }

  // To look for one's own cases, or those of somebody near, is refused as opening them is.
  async function isForOthers(c: At, exact: NonNullable<InboxFilter['exact']>): Promise<boolean> {
    const about = await searched(exact);
    return !about || (await authorise(database, visitor(c), 'list-cases', about, clock)).ok;
  }

  // That somebody has cases here is already something about them: who looks for a person, or for their case, leaves a trace.
  async function recordSearch(c: At, exact: NonNullable<InboxFilter['exact']>): Promise<void> {
    const found = await searched(exact);
    if (!found?.personId) return;
    const actorId = visitor(c).person.id;
    const reason = 'number' in exact ? 'Ricerca per numero' : 'Ricerca per codice fiscale';
    const access = { actorId, act: 'list-cases', reason, allowed: true, personId: found.personId } as const;
    await recordAccess(database, access, clock);
  }
}
