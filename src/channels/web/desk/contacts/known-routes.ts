// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { authorise, recordAccess, writtenReason } from '#access/index.ts';
import type { Applications } from '#applications/index.ts';
import { definitionOf, openOn } from '#catalogue/index.ts';
import { isAppliedFor } from '#interview/index.ts';
import { fullName, readPerson } from '#persons/index.ts';
import { type Contact, type KnownBy, knownIn, putBeside } from '#queue/index.ts';
import { type Application, type Proof, readApplication } from '#record/index.ts';
import { guardRefusal } from '../../accounts/guarded.ts';
import { say as sayAccounts } from '../../accounts/phrases.ts';
import { one } from '../../forms.ts';
import { desk, type Pages } from '../../pages.ts';
import { type Env, notFound, type Portal } from '../../portal-context.ts';
import { refused, visitor } from '../guard.ts';
import { here, mine, station } from './at-contact.ts';
import { say } from './phrases.ts';
import { show } from './show.ts';

type At = Context<Env>;

/** Whoever answers, with somebody who is known: by their sign-in, or identified in this contact. */
interface Together {
  readonly contact: Contact;
  readonly personId: string;
  readonly by: KnownBy;
  /** The applications, with both names in each event. */
  readonly cases: Applications;
}

/**
 * What whoever answers does with the applications of somebody who is known, while the two talk: puts one beside the talk, begins one with
 * them, and makes theirs what they had begun or handed in before anybody knew them. Each is written down with how they are known.
 */
export function contactKnownRoutes(pages: Pages, portal: Portal): void {
  const { contacts: rooms, database, clock, applications, catalogue } = portal;
  const back = (c: At, { id }: Contact) => c.redirect(`${station(c)}/${id}`, 303);

  pages.post(`${here}/beside`, desk, (c) =>
    withKnown(c, async (at) => {
      const application = await readApplication(database, one(c.get('form'), 'application'));
      if (!application || application.personId !== at.personId) return notFound(c, portal);
      return put(c, at, 'put-beside', application);
    }),
  );

  pages.post(`${here}/begin`, desk, (c) =>
    withKnown(c, async (at) => {
      const definition = definitionOf(openOn(catalogue, portal.today()), one(c.get('form'), 'service'));
      if (!definition || !isAppliedFor(definition.service)) return notFound(c, portal);
      const { language } = at.contact;
      const begin = { language, channel: 'operator', personId: at.personId } as const;
      const begun = await at.cases.start(definition.service.id, begin);
      return begun.ok
        ? put(c, at, 'begun-together', begun.value.application)
        : wrong(c, at, say('notBegun', c.get('language')));
    }),
  );

  pages.post(`${here}/make-theirs`, desk, (c) =>
    withKnown(c, async (at) => {
      const application = await nobodys(at, one(c.get('form'), 'application'));
      if (!application) return notFound(c, portal);
      const { level, signedInAt } = visitor(c);
      // A document that was seen is as sure as at a counter; a PIN proves no more than by telephone.
      const proof: Proof | undefined =
        at.by === 'document' ? { level, signedInAt, atCounter: true } : undefined;
      const made = await at.cases.claim(application, at.personId, 'operator', proof);
      if (made.ok) return put(c, at, 'made-theirs', made.value);
      const code = made.problems[0]?.code;
      const guarded = guardRefusal(made.problems);
      const language = c.get('language');
      if (guarded) return wrong(c, at, sayAccounts(guarded, language));
      return wrong(c, at, say(code === 'another-code' ? 'namesAnother' : 'notMadeTheirs', language));
    }),
  );

  /** What nobody owns yet and can be theirs: the draft beside the talk, what was handed in with their codice fiscale. */
  async function nobodys({ contact, personId, by }: Together, id: string): Promise<Application | undefined> {
    if (by === 'signed-in') return undefined;
    const handedIn = await applications.claimable(id, personId);
    if (handedIn.ok) return handedIn.value.application;
    const draft = contact.applicationId === id ? await readApplication(database, id) : undefined;
    return draft?.personId === null && draft.status === 'draft' ? draft : undefined;
  }

  async function withKnown(c: At, act: (at: Together) => Response | Promise<Response>): Promise<Response> {
    const contact = await mine(c, portal);
    const known = contact && knownIn(contact);
    if (contact?.state !== 'talking' || !known) return notFound(c, portal);
    const { personId, by } = known;
    const session = visitor(c);
    // Whom a document shows to be near whoever answers is for somebody else to help.
    const free = await authorise(database, session, 'answer-contacts', { personId }, clock);
    if (!free.ok) return refused(c, portal, 'tiedText');
    const person = await readPerson(database, personId);
    if (!person) return notFound(c, portal);
    const { actor } = session;
    const operator = { id: actor.id, name: fullName(actor), as: 'operator', for: fullName(person) } as const;
    return act({ contact, personId, by, cases: applications.by(operator) });
  }

  async function put(
    c: At,
    { contact, personId, by }: Together,
    kind: Parameters<typeof putBeside>[3]['kind'],
    application: Application,
  ): Promise<Response> {
    const actorId = visitor(c).actor.id;
    const reason = writtenReason('question', say('knownBy', 'it', { by }));
    const whose = { personId, applicationId: application.id };
    await recordAccess(database, { actorId, act: 'answer-contacts', reason, allowed: true, ...whose }, clock);
    await putBeside(rooms, actorId, contact, { kind, application });
    return back(c, contact);
  }

  function wrong(c: At, { contact }: Together, error: string): Promise<Response> {
    return show(c, portal, contact, { knownError: error }, 422);
  }
}
