// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import { checkCodiceFiscale, type Problem } from '#core/index.ts';
import { branch } from '#languages/index.ts';
import { codeDiffers, knowOf } from '#persons/index.ts';
import { guardianKinds } from '#powers/index.ts';
import type { Session } from '#sign-in/index.ts';
import { sentDate } from '../components/fields.ts';
import { one, type SentForm } from '../forms.ts';
import { type Pages, personalAlone } from '../pages.ts';
import { type Env, frameOf, notFound, type Portal, signInFirst } from '../portal-context.ts';
import {
  delegationCheck,
  delegationForm,
  delegationsPage,
  type Faults,
  guardianForm,
  hasFaults,
  personSent,
} from './delegation-pages.ts';
import { say } from './delegation-phrases.ts';
import { isAtCounter } from './on-behalf.ts';

type At = Context<Env>;
const notes = ['made', 'waits', 'revoked', 'left', 'ended'] as const;

/** Letting another act: made, seen and revoked by the person, in the portal or with an operator at a counter. */
export function delegationRoutes(pages: Pages, portal: Portal): void {
  const { people, database, clock, today } = portal;
  const { delegations, guardianships, representations, mandates } = people;

  pages.get('/my/delegations', personalAlone, async (c) => {
    const session = c.get('session');
    return session ? overview(c, session) : signInFirst(c);
  });

  pages.get('/my/delegations/new', personalAlone, (c) =>
    c.get('session') ? c.html(delegationForm(frameOf(c, portal), {}, {})) : signInFirst(c),
  );

  pages.post('/my/delegations/new', personalAlone, (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const sent = c.get('form');
    if (one(sent, 'again') === 'yes') return c.html(delegationForm(frameOf(c, portal), sent, {}));
    const { endsOn, faults } = readDelegate(c, sent, session);
    return hasFaults(faults)
      ? c.html(delegationForm(frameOf(c, portal), sent, faults), 422)
      : c.html(delegationCheck(frameOf(c, portal), sent, endsOn));
  });

  pages.post('/my/delegations', personalAlone, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const sent = c.get('form');
    const { endsOn, faults } = readDelegate(c, sent, session);
    if (hasFaults(faults)) return c.html(delegationForm(frameOf(c, portal), sent, faults), 422);
    const delegate = {
      ...personSent(sent),
      endsOn,
      isSure: one(sent, 'sure') === 'yes',
    };
    const via = isAtCounter(c)
      ? ({ via: 'counter', operatorId: session.actor.id } as const)
      : ({ via: 'portal' } as const);
    const made = await delegations.make(session.person.id, delegate, via);
    if (made.ok) return c.redirect(`${base(c)}?done=${isAtCounter(c) ? 'waits' : 'made'}`, 303);
    const told = faultsOf(c, made.problems);
    // One that stands already is told where it stands.
    if (told['']) return overview(c, session, told['']);
    return c.html(delegationForm(frameOf(c, portal), sent, told), 422);
  });

  pages.post('/my/delegations/revoke', personalAlone, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const via = isAtCounter(c) ? 'counter' : 'portal';
    const done = await delegations.revoke(one(c.get('form'), 'id'), session.person.id, via);
    if (done.ok) return c.redirect(`${base(c)}?done=revoked`, 303);
    const isHeld = done.problems[0]?.code === 'counter-only';
    return overview(c, session, say(isHeld ? 'counterOnly' : 'gone', c.get('language')));
  });

  pages.post('/my/delegations/leave', personalAlone, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const done = await delegations.leave(one(c.get('form'), 'id'), session.actor.codiceFiscale);
    return done.ok
      ? c.redirect(`${base(c)}?done=left`, 303)
      : overview(c, session, say('gone', c.get('language')));
  });

  // What a court has decided is recorded by an operator alone, who has the guardian and the decree before them.
  pages.get('/my/delegations/guardian', personalAlone, (c) => {
    const session = c.get('session');
    if (!session || !isAtCounter(c)) return notFound(c, portal);
    return c.html(guardianForm(frameOf(c, portal), session.person, {}, {}));
  });

  pages.post('/my/delegations/guardian', personalAlone, async (c) => {
    const session = c.get('session');
    if (!session || !isAtCounter(c)) return notFound(c, portal);
    const sent = c.get('form');
    const again = (faults: Faults) =>
      c.html(guardianForm(frameOf(c, portal), session.person, sent, faults), 422);
    const [birth, on, endsOn] = ['birth', 'decree', 'ends'].map((id) => sentDate(sent, id));
    const kind = guardianKinds.find((known) => known === one(sent, 'kind'));
    const names = namesFaults(c, sent);
    const missing = {
      ...(birth ? {} : { birth: problem(c, birth === null ? 'not-a-date' : 'empty') }),
      ...(kind ? {} : { kind: problem(c, 'kind') }),
      ...(on ? {} : { decree: problem(c, on === null ? 'not-a-date' : 'empty') }),
      ...(endsOn === null ? { ends: problem(c, 'not-a-date') } : {}),
    };
    if (hasFaults({ ...names, ...missing }) || !birth || !on || !kind) return again({ ...names, ...missing });
    const represented = await knowOf(database, personSent(sent), clock);
    if (represented.isCompany) return again({ 'codice-fiscale': problem(c, 'codice-fiscale') });
    const decree = { court: one(sent, 'court'), number: one(sent, 'number'), on };
    const power = { kind, decree, endsOn: endsOn ?? null };
    const done = await guardianships.record(session.person.id, represented.id, power, session.actor.id);
    return done.ok ? c.redirect(`${base(c)}?done=waits`, 303) : again(faultsOf(c, done.problems));
  });

  pages.post('/my/delegations/guardian/end', personalAlone, async (c) => {
    const session = c.get('session');
    if (!session || !isAtCounter(c)) return notFound(c, portal);
    const id = one(c.get('form'), 'id');
    // Only what is about the person who stands there.
    const theirs = (await guardianships.of(session.person.id)).some((known) => known.id === id);
    if (!theirs) return notFound(c, portal);
    await guardianships.end(id, session.actor.id, c.get('telling'));
    return c.redirect(`${base(c)}?done=ended`, 303);
  });

  async function overview(c: At, session: Session, problemText?: string): Promise<Response> {
    const { person } = session;
    const language = c.get('language');
    const note = notes.find((known) => known === c.req.query('done'));
    const content = {
      person,
      isAtCounter: isAtCounter(c),
      today: today(),
      delegation: await delegations.of(person.id),
      guardianships: await guardianships.of(person.id),
      representations: await (person.isCompany
        ? representations.of(person.id)
        : representations.by(person.id)),
      mandates: await mandates.of(person.id),
      held: isAtCounter(c) ? [] : await delegations.to(person.codiceFiscale),
      ...(note && !problemText ? { done: say(note, language) } : {}),
      ...(problemText ? { problem: problemText } : {}),
    };
    return c.html(delegationsPage(frameOf(c, portal), content), problemText ? 422 : 200);
  }

  function readDelegate(c: At, sent: SentForm, { person, actor }: Session) {
    const endsOn = sentDate(sent, 'ends');
    const faults = namesFaults(c, sent);
    // Nor does who stands for a company make themselves its delegate: that would outlast what they stand for it by.
    const selves = [person, ...(person.isCompany ? [actor] : [])].map(({ codiceFiscale }) => codiceFiscale);
    const own = selves.includes(personSent(sent).codiceFiscale)
      ? { 'codice-fiscale': problem(c, 'self') }
      : {};
    const ends =
      endsOn === null
        ? { ends: problem(c, 'not-a-date') }
        : endsOn !== undefined && endsOn < today()
          ? { ends: problem(c, 'past-date') }
          : {};
    return { endsOn: endsOn ?? null, faults: { ...faults, ...own, ...ends } };
  }
}

/** What is wrong with the three boxes of a person. */
function namesFaults(c: At, sent: SentForm): Faults {
  const person = personSent(sent);
  const { codiceFiscale, givenName, familyName } = person;
  const isWhole = givenName !== '' && familyName !== '';
  return {
    ...(givenName ? {} : { 'given-name': problem(c, 'empty') }),
    ...(familyName ? {} : { 'family-name': problem(c, 'empty') }),
    ...(checkCodiceFiscale(codiceFiscale).length > 0
      ? { 'codice-fiscale': problem(c, codiceFiscale === '' ? 'empty' : 'codice-fiscale') }
      : isWhole && codeDiffers(person) && one(sent, 'sure') !== 'yes'
        ? { 'codice-fiscale': problem(c, 'disagrees') }
        : {}),
  };
}

export function problem(c: At, code: string): string {
  return say('problem', c.get('language'), { code: branch(code) });
}

export function faultsOf(c: At, problems: readonly Problem[]): Faults {
  return Object.fromEntries(problems.map(({ path, code }) => [path, problem(c, code)]));
}

function base(c: At): string {
  return `/${c.get('language')}/my/delegations`;
}
