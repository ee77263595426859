// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { may } from '#access/index.ts';
import { addresseeOf } from '#casework/index.ts';
import type { Problem, Result } from '#core/index.ts';
import { decisionLetter, type Letter } from '#decisions/index.ts';
import { isOpened, keepLook } from '#desk/index.ts';
import { caseWithId } from '#record/index.ts';
import { type Env, notFound, type Portal } from '../../portal-context.ts';
import { visitToken } from '../../sign-in/visit.ts';
import { deskFrameOf } from '../desk-page.ts';
import { allows, refused, visitor } from '../guard.ts';
import { type CaseContent, casePage } from './case-page.ts';
import { isEasy } from './easy.ts';
import { type CaseView, loadCase } from './load.ts';
import { type CaseProblem, sayProblem } from './phrases.ts';
import { reasonPage } from './reason-page.ts';

type At = Context<Env>;

/** An id as it stands in an address. */
export const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** Where a case is at the desk. */
export const path = `/desk/cases/:id{${uuid}}` as const;

/** Whether the visitor has opened this case, for a reason that was written down. */
export function isOpenHere(c: At, portal: Portal): Promise<boolean> {
  return isOpened(portal.database, visitToken(c, portal.secure) ?? '', idOf(c), portal.clock);
}

/** Nothing, when the visitor may do this to a case that they have opened; otherwise the answer. */
export async function mayHere(
  c: At,
  portal: Portal,
  act: Parameters<typeof allows>[2],
): Promise<Response | undefined> {
  if (!(await allows(c, portal, act))) return refused(c, portal);
  return (await isOpenHere(c, portal)) ? undefined : c.redirect(base(c), 303);
}

/** Asks why the case is opened. */
export async function askReason(
  c: At,
  portal: Portal,
  sent?: Pick<Parameters<typeof reasonPage>[1], 'chosen' | 'words' | 'problem'>,
) {
  if (!(await allows(c, portal, 'open-case'))) return refused(c, portal);
  const about = await caseWithId(portal.database, idOf(c));
  if (!about) return notFound(c, portal);
  // To whom it is assigned, it is for the work: still theirs to say otherwise.
  const chosen = about.officerId === visitor(c).person.id ? 'work' : '';
  const content = { number: about.number, action: `${base(c)}/open`, chosen, words: '', ...sent };
  return c.html(reasonPage(deskFrameOf(c, portal), content), sent?.problem ? 422 : 200);
}

/** The page of the case. */
export async function show(
  c: At,
  portal: Portal,
  told: Pick<CaseContent, 'done' | 'problem' | 'note'>,
  status: 200 | 409 | 422 = 200,
) {
  const view = await loadCase(portal, idOf(c), c.get('language'));
  if (!view) return notFound(c, portal);
  const { person, roles } = visitor(c);
  const { id: applicationId, version } = view.application;
  await keepLook(portal.database, { personId: person.id, applicationId, version }, portal.clock);
  const letter = view.open ? { letter: await letterOf(portal, view, view.open) } : {};
  const content: CaseContent = {
    today: portal.today(),
    me: person.id,
    mayAssign: may(roles, 'assign-case'),
    mayGive: may(roles, 'give-case'),
    mayCheckNamed: may(roles, 'check-named'),
    mayAsk: may(roles, 'ask-documents'),
    mayDecide: may(roles, 'decide-case'),
    isEasy: isEasy(view, portal.casework.rules),
    maySecond: may(roles, 'countersign'),
    ...letter,
    ...told,
  };
  return c.html(casePage(deskFrameOf(c, portal), view, content), status);
}

/** The page after an act: what was done, or why it was not. */
export function after(c: At, portal: Portal, result: Result<unknown, CaseProblem>, done: string) {
  if (result.ok) return c.redirect(`${base(c)}?done=${done}`, 303);
  const code = result.problems[0]?.code ?? 'state';
  return show(c, portal, { problem: sayProblem({ code }, c.get('language')) }, 409);
}

/** The letter as it would be sent today. */
export async function letterOf(
  portal: Portal,
  { application, definition, history }: CaseView,
  decision: Parameters<typeof decisionLetter>[0]['decision'],
): Promise<Letter> {
  const to = await addresseeOf(portal.database, application.personId);
  const asked = history.map(({ event }) => event).findLast(({ type }) => type === 'documents-asked');
  const paused = application.status === 'documents-asked' && asked?.type === 'documents-asked';
  const from = paused ? asked.from : application.status;
  return decisionLetter(
    { application, definition, decision, from, to, protocol: null, on: portal.today() },
    portal.catalogue,
  );
}

/** What went wrong, at its field, in words. */
export function problemAt(c: At, problem: Pick<Problem<CaseProblem>, 'code' | 'with'>, field: string) {
  return { field, text: sayProblem(problem, c.get('language')) };
}

/** The case of the address. */
export function idOf(c: At): string {
  return c.req.param('id') ?? '';
}

/** Where it is. */
export function base(c: At): string {
  return `/${c.get('language')}/desk/cases/${idOf(c)}`;
}
