// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { companyDocuments } from '#powers/index.ts';
import { sentDate } from '../components/fields.ts';
import { one } from '../forms.ts';
import { type Pages, personalAlone } from '../pages.ts';
import { type Env, frameOf, notFound, type Portal, signInFirst } from '../portal-context.ts';
import { companyForm } from './company-pages.ts';
import { type Faults, hasFaults } from './delegation-pages.ts';
import { faultsOf, problem } from './delegation-routes.ts';
import { isAtCounter } from './on-behalf.ts';

type At = Context<Env>;

/** Who stands for a company: written down by an operator who has them and the document before them; ended by them, or for the company. */
export function companyRoutes(pages: Pages, portal: Portal): void {
  const { representations } = portal.people;

  // A company has no person before the operator who could stand for another one.
  const atCounter = (c: At) => {
    const session = c.get('session');
    return session && isAtCounter(c) && !session.person.isCompany ? session : undefined;
  };

  pages.get('/my/delegations/company', personalAlone, (c) => {
    const session = atCounter(c);
    return session ? c.html(companyForm(frameOf(c, portal), session.person, {}, {})) : notFound(c, portal);
  });

  pages.post('/my/delegations/company', personalAlone, async (c) => {
    const session = atCounter(c);
    if (!session) return notFound(c, portal);
    const sent = c.get('form');
    const again = (faults: Faults) =>
      c.html(companyForm(frameOf(c, portal), session.person, sent, faults), 422);
    const [on, endsOn] = ['document', 'ends'].map((id) => sentDate(sent, id));
    const document = companyDocuments.find((known) => known === one(sent, 'kind'));
    const missing = {
      ...(document ? {} : { kind: problem(c, 'kind') }),
      ...(on ? {} : { document: problem(c, on === null ? 'not-a-date' : 'empty') }),
      ...(endsOn === null ? { ends: problem(c, 'not-a-date') } : {}),
    };
    if (hasFaults(missing) || !document || !on) return again(missing);
    const company = { codiceFiscale: one(sent, 'company-code'), name: one(sent, 'company-name') };
    const proof = { document, number: one(sent, 'number'), on };
    const power = { proof, endsOn: endsOn ?? null };
    const done = await representations.record(session.person.id, company, power, session.actor.id);
    return done.ok
      ? c.redirect(`/${c.get('language')}/my/delegations?done=waits`, 303)
      : again(faultsOf(c, done.problems));
  });

  pages.post('/my/delegations/company/end', personalAlone, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const { person, actor } = session;
    const id = one(c.get('form'), 'id');
    // Only what is about the person, or the company for which somebody acts.
    const theirs = await (person.isCompany ? representations.of(person.id) : representations.by(person.id));
    if (!theirs.some((known) => known.id === id)) return notFound(c, portal);
    await representations.end(id, actor.id, c.get('telling'));
    return c.redirect(`/${c.get('language')}/my/delegations?done=ended`, 303);
  });
}
