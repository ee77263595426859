// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import { endIdentification, mostDelegations, type PowerKind, type PowerRef } from '#powers/index.ts';
import { one } from '../forms.ts';
import { type Pages, personal } from '../pages.ts';
import { type Env, frameOf, type Portal, signInFirst } from '../portal-context.ts';
import { ourPath } from '../sign-in/our-path.ts';
import { visitToken } from '../sign-in/visit.ts';
import { choicesOf } from './begin.ts';
import { subjectOf } from './on-behalf.ts';
import { choosePage } from './pages.ts';
import { say } from './phrases.ts';

type At = Context<Env>;
const kinds: readonly PowerKind[] = ['delegation', 'guardianship', 'representation', 'mandate'];

/** For whom a visit is: chosen at its start, changed at any time; and the yes or no to what one is asked. */
export function actingRoutes(pages: Pages, portal: Portal): void {
  const { people, secure } = portal;

  pages.get('/acting', { ...personal, acting: 'always' }, (c) =>
    c.get('session') ? choose(c, ourPath(c.req.query('to'))) : signInFirst(c),
  );

  pages.post('/acting', { ...personal, acting: 'always' }, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const form = c.get('form');
    const to = ourPath(one(form, 'to'));
    const offer = refOf(one(form, 'offer'));
    if (offer) return answer(c, offer, one(form, 'answer') === 'accept', to);
    const chosen = one(form, 'for');
    const power = refOf(chosen);
    const isDone =
      (chosen === 'self' || power !== undefined) &&
      (await people.sessions.actFor(visitToken(c, secure) ?? '', power ?? null));
    if (!isDone) return choose(c, to, say('notAnyMore', c.get('language')));
    // The operator has finished: the identification ends with the visit, not with its hour.
    if (session.acting?.kind === 'identification')
      await endIdentification(portal.database, session.acting.id, portal.clock);
    return c.redirect(to ?? `/${c.get('language')}/my`, 303);
  });

  async function answer(
    c: At,
    { kind, id }: PowerRef,
    isYes: boolean,
    to: string | undefined,
  ): Promise<Response> {
    const { actor } = c.get('session') ?? {};
    if (!actor) return signInFirst(c);
    const { delegations, mandates } = people;
    const language = c.get('language');
    const done =
      kind === 'mandate'
        ? await (isYes ? mandates.accept(id, actor.id) : mandates.end(id, { operatorId: actor.id }))
        : await (isYes
            ? delegations.accept(id, actor.codiceFiscale)
            : delegations.leave(id, actor.codiceFiscale));
    if (!done.ok) {
      const isFull = done.problems[0]?.code === 'too-many';
      return choose(c, to, say(isFull ? 'tooMany' : 'notAnyMore', language, { most: mostDelegations }));
    }
    return c.redirect(`/${language}/acting${to ? `?to=${encodeURIComponent(to)}` : ''}`, 303);
  }

  async function choose(c: At, to: string | undefined, problem?: string): Promise<Response> {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const language = c.get('language');
    const content = {
      ...(await choicesOf(portal, session.actor)),
      actor: session.actor,
      subjectOf: (service: string) => subjectOf(portal, service, language),
      to: to ?? `/${language}/my`,
      ...(problem ? { problem } : {}),
    };
    return c.html(choosePage(frameOf(c, portal), content), problem ? 422 : 200);
  }
}

function refOf(text: string): PowerRef | undefined {
  const [kind, id = ''] = text.split(':');
  const known = kinds.find((one) => one === kind);
  return known && /^[0-9a-f-]{36}$/.test(id) ? { kind: known, id } : undefined;
}
