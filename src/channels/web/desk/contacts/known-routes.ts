// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { authorise, recordAccess, writtenReason } from '#access/index.ts';
import type { Applications } from '#applications/index.ts';
import { definitionOf, openOn } from '#catalogue/index.ts';
import { isAppliedFor } from '#interview/index.ts';
import { fullName, readPerson } from '#persons/index.ts';
import { type Contact, type KnownBy, knownIn, letGoBeside, putBeside } from '#queue/index.ts';
import { type Application, type Proof, readApplication } from '#record/index.ts';
import type { Along } from '#store/index.ts';
import { guardRefusal } from '../../accounts/guarded.ts';
import { say as sayAccounts } from '../../accounts/phrases.ts';
import { one } from '../../forms.ts';
import { desk, type Pages } from '../../pages.ts';
import { type Env, notFound, type Portal } from '../../portal-context.ts';
import { refused, visitor } from '../guard.ts';
import { here, lapsed, mine, station } from './at-contact.ts';
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
      return placing(c, at, () =>
        database.transaction(async (sql) => {
          await put(c, at, 'put-beside', application)(sql);
          return undefined;
        }),
      );
    }),
  );

  pages.post(`${here}/begin`, desk, (c) =>
    withKnown(c, async (at) => {
      const definition = definitionOf(openOn(catalogue, portal.today()), one(c.get('form'), 'service'));
      if (!definition || !isAppliedFor(definition.service)) return notFound(c, portal);
      const { language } = at.contact;
      const begin = { language, channel: 'operator', personId: at.personId } as const;
      return placing(c, at, () =>
        database.transaction(async (sql) => {
          const begun = await at.cases.start(definition.service.id, begin, sql);
          if (!begun.ok) return say('notBegun', c.get('language'));
          await put(c, at, 'begun-together', begun.value.application)(sql);
          return undefined;
        }),
      );
    }),
  );

  pages.post(`${here}/make-theirs`, desk, (c) =>
    withKnown(c, async (at) => {
      const id = one(c.get('form'), 'application');
      const application = await nobodys(at, id);
      if (!application) return (await isBeside(at, id)) ? back(c, at.contact) : notFound(c, portal);
      const { level, signedInAt } = visitor(c);
      // A document that was seen is as sure as at a counter; a PIN proves no more than by telephone.
      const proof: Proof | undefined =
        at.by === 'document' ? { level, signedInAt, atCounter: true } : undefined;
      return placing(c, at, async () => {
        const along = put(c, at, 'made-theirs', application);
        const made = await at.cases.claim(application, at.personId, 'operator', proof, along);
        if (made.ok) return undefined;
        const code = made.problems[0]?.code;
        const guarded = guardRefusal(made.problems);
        const language = c.get('language');
        if (guarded) return sayAccounts(guarded, language);
        return say(code === 'another-code' ? 'namesAnother' : 'notMadeTheirs', language);
      });
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

  /** What was made theirs a moment ago lies beside the talk: the press came twice. */
  async function isBeside({ contact, personId }: Together, id: string): Promise<boolean> {
    return contact.applicationId === id && (await readApplication(database, id))?.personId === personId;
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

  /** Goes along with the act itself: where the two do not talk any more, or nobody is known, neither is done. */
  function put(
    c: At,
    { contact, personId, by }: Together,
    kind: Parameters<typeof putBeside>[3]['kind'],
    application: Application,
  ): Along {
    const actorId = visitor(c).actor.id;
    const reason = writtenReason('question', say('knownBy', 'it', { by }));
    const whose = { personId, applicationId: application.id };
    const at = new Date(clock.nowMs());
    return async (sql) => {
      const beside = await putBeside(sql, actorId, contact, { kind, application, at });
      if (!beside.ok) throw new NotPut(beside.problems[0]?.code);
      await recordAccess(sql, { actorId, act: 'answer-contacts', reason, allowed: true, ...whose }, clock);
    };
  }

  /** Back to the contact, or why not: `act` says what was wrong, if anything. */
  async function placing(c: At, at: Together, act: () => Promise<string | undefined>): Promise<Response> {
    try {
      const error = await act();
      if (error !== undefined) return wrong(c, at, error);
      // A colleague who is near what is before the two now goes, and hears no more of it.
      await letGoBeside(rooms, at.contact.id);
      return back(c, at.contact);
    } catch (error) {
      if (!(error instanceof NotPut)) throw error;
      if (error.why === 'already') return back(c, at.contact);
      const contact = await mine(c, portal);
      return contact ? wrong(c, { ...at, contact }, say('notPut', c.get('language')), 409) : lapsed(c);
    }
  }

  function wrong(c: At, { contact }: Together, error: string, status: 409 | 422 = 422): Promise<Response> {
    return show(c, portal, contact, { knownError: error }, status);
  }
}

/** Undoes what it was to go along with. */
class NotPut extends Error {
  readonly why: 'already' | 'moved' | undefined;

  constructor(why: 'already' | 'moved' | undefined) {
    super(`not put beside the talk: ${why}`);
    this.why = why;
  }
}
