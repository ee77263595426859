// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context, Hono } from 'hono';
import { type Act, recordAccess, recordAccessOnce } from '#access/index.ts';
import { own, type Text } from '#core/index.ts';
import { fullName } from '#persons/index.ts';
import type { Power } from '#powers/index.ts';
import { isCaseOf, isDraft } from '#record/index.ts';
import type { Session } from '#sign-in/index.ts';
import type { Along } from '#store/index.ts';
import { inLanguage } from '../pages.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';
import { staffActOf } from '../staff-acts.ts';
import { matterPath, ownOnly, within } from './borders.ts';
import { subjectOf } from './on-behalf.ts';
import { outsidePage, ownOnlyPage, stoppedPage } from './pages.ts';

type At = Context<Env>;
/**
 * The one place where acting for another has its borders: a power that is over stops the visit before anything else is done, what
 * is only a person's own is kept for them, a mandate reaches its one matter; and whatever passes is written down with both names
 * before it happens, so that the person reads it under "who looked at my data".
 */
export function actingGuard(app: Hono<Env>, portal: Portal): void {
  app.use(`${inLanguage}/*`, async (c, next) => {
    const session = c.get('session');
    const { is } = c.get('asked');
    const path = c.req.path.replace(/^\/../, '').replace(/\/$/, '');
    // Whoever is stopped can always say for whom they go on, and leave.
    if (!session || is?.acting === 'always') return next();
    if (session.stopped) {
      await attempt(c, portal, session, session.stopped);
      return c.html(stoppedPage(frameOf(c, portal), session.stopped, session.isSignedOut ?? false), 403);
    }
    const { acting } = session;
    if (!acting) return next();
    if (is && ownOnly(is, acting.capacity)) {
      await attempt(c, portal, session, acting);
      return c.html(ownOnlyPage(frameOf(c, portal), acting), 403);
    }
    if (
      acting.only &&
      is?.about !== 'nobody' &&
      !within(acting.only, path) &&
      !(await isToComplete(c, portal, acting))
    ) {
      // What is mine is one matter here: straight there, and first to what waits for nothing but a yes.
      const waits = path === '/my' ? await waitingIn(portal, acting) : undefined;
      const to = waits ? `/applications/${waits}` : matterPath(acting.only);
      if (path === '/my') return c.redirect(`/${c.get('language')}${to}`, 303);
      await attempt(c, portal, session, acting);
      const subject = subjectOf(portal, acting.only.service, c.get('language'));
      return c.html(outsidePage(frameOf(c, portal), acting, subject), 403);
    }
    // At a counter nothing is done that is not on the list of what keeps an operator from doing it alone.
    const isSent = acting.kind === 'identification' && c.req.method === 'POST' && is !== undefined;
    const act = isSent ? staffActOf(c) : undefined;
    if (isSent && (act === undefined || act.protection === 'refused')) {
      await attempt(c, portal, session, acting);
      return c.html(ownOnlyPage(frameOf(c, portal), acting), 403);
    }
    await pass(c, portal, session, acting);
    if (act?.protection === 'told' && !(await isAboutDraft(c, portal)))
      c.set('telling', tellingOf(portal, session, act.what));
    return next();
  });
}

// What the person handed in for the service of a mandate that has no application yet is its matter: it is completed by it.
async function isToComplete(c: At, portal: Portal, acting: Power): Promise<boolean> {
  const id = applicationIn(c);
  if (!c.get('asked').is?.completes || !id || acting.only?.applicationId !== null) return false;
  const claimable = await portal.applications.claimable(id, acting.person.id);
  return claimable.ok && claimable.value.service === acting.only.service;
}

async function waitingIn({ applications }: Portal, { only, person }: Power): Promise<string | undefined> {
  if (!only || only.applicationId !== null) return undefined;
  return (await applications.handedInAs(person.id)).find(({ service }) => service === only.service)?.id;
}

function tellingOf({ people }: Portal, { person, actor }: Session, what: Text): Along {
  const of = { personId: person.id, actor: fullName(actor) };
  return (sql) => people.second.tellDoneFor(sql, of, what);
}

// What is put into a draft, or taken out of it, is told when it is sent.
async function isAboutDraft(c: At, { database }: Portal): Promise<boolean> {
  const id = applicationIn(c);
  return id !== undefined && isDraft(database, id);
}

function applicationIn(c: At): string | undefined {
  return own(c.get('asked').ids, 'applications');
}

async function attempt(c: At, portal: Portal, session: Session, power: Power): Promise<void> {
  const act = c.req.method === 'POST' ? 'act-for-another' : 'look-for-another';
  await recordAccess(
    portal.database,
    { ...(await about(c, portal, session, power, act)), allowed: false },
    portal.clock,
  );
}

// Pages that are about nobody are not written down; an answer is, in the case's own history, so once a while is enough here.
async function pass(c: At, portal: Portal, session: Session, power: Power): Promise<void> {
  const { database, clock } = portal;
  const isAct = c.req.method === 'POST';
  const { is } = c.get('asked');
  if (isAct ? is?.about === 'nobody' : is?.opensTo !== 'owner') return;
  const access = await about(c, portal, session, power, isAct ? 'act-for-another' : 'look-for-another');
  const record = isAct && !is?.inHistory ? recordAccess : recordAccessOnce;
  await record(database, { ...access, allowed: true }, clock);
}

async function about(c: At, { database }: Portal, { actor }: Session, power: Power, act: Act) {
  const id = applicationIn(c);
  const isTheirs = id !== undefined && (await isCaseOf(database, id, power.person.id));
  return {
    actorId: actor.id,
    personId: power.person.id,
    applicationId: isTheirs ? id : null,
    act,
    capacity: power.capacity,
    reason: '',
  };
}
