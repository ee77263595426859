// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { authorise, identifiedReason, recordAccessOnce, writtenReason } from '#access/index.ts';
import { titleOf } from '#catalogue/index.ts';
import { textIn } from '#core/index.ts';
import { guestOf } from '#guests/index.ts';
import { askAt, nextPath, wordsIn, wordsOf } from '#interview/index.ts';
import { legsOf } from '#legs/index.ts';
import { fullName, readPerson } from '#persons/index.ts';
import { type Contact, isOfContact, knownIn, messagesOf, pastContacts, transcriptsOf } from '#queue/index.ts';
import { readApplication, writtenLines } from '#record/index.ts';
import { tasksOf } from '#tasks/index.ts';
import type { Env, Portal } from '../../portal-context.ts';
import { stateName } from '../components/state-name.ts';
import { deskFrameOf } from '../desk-page.ts';
import { visitor } from '../guard.ts';
import { aboutOf, station } from './at-contact.ts';
import { consulting } from './colleague-shown.ts';
import { deskContactPage } from './contact-page.ts';
import type { ContactShown } from './contact-shown.ts';
import { seeEachOther } from './identify-panel.ts';
import { type ScriptShown, scriptAt } from './knowledge.ts';
import { knownShown } from './known-shown.ts';
import { papersShown } from './papers-shown.ts';

type At = Context<Env>;

/** The page of a contact in the hands of its operator. */
export async function show(
  c: At,
  portal: Portal,
  contact: Contact,
  sent: Partial<ContactShown> = {},
  status: 200 | 409 | 422 = 200,
  third?: ContactShown['third']['sent'],
): Promise<Response> {
  const shown = await whatItNeeds(c, portal, contact, third);
  return c.html(deskContactPage(deskFrameOf(c, portal), { ...shown, ...sent }), status);
}

/**
 * What a contact needs, and nothing else of the person, for its operator, or the colleague beside them, who reads and changes nothing. That it was looked
 * at is written down first.
 */
export async function whatItNeeds(
  c: At,
  portal: Portal,
  contact: Contact,
  third?: ContactShown['third']['sent'],
): Promise<ContactShown> {
  const { contacts: rooms, database, clock, catalogue, places, today } = portal;
  const language = c.get('language');
  const { personId, applicationId } = contact;
  const isTheirs = contact.operatorId === visitor(c).actor.id;
  const isTalking = contact.state === 'talking';
  const reason = writtenReason('question', '');
  const transcripts = await transcriptsOf(rooms, contact.id);
  // Whom the automatic service knew by their PIN may have got in line without signing in: they read it too.
  const spokenOf = transcripts.flatMap(({ personId: id }) => (id === null ? [] : [id]));
  const looked = { actorId: visitor(c).actor.id, act: 'answer-contacts', reason, allowed: true } as const;
  for (const id of new Set([...spokenOf, ...(contact.identifiedId ? [contact.identifiedId] : [])]))
    if (id !== personId)
      await recordAccessOnce(database, { ...looked, personId: id, applicationId: null }, clock);
  // Written down before anything is read: the person reads who looked, and why.
  if (personId !== null || applicationId !== null)
    await recordAccessOnce(database, { ...looked, personId, applicationId }, clock);
  // Whom the document says that it is: what is theirs is shown as for whoever has signed in.
  const known = knownIn(contact)?.personId;
  const [person, messages, past, kept, legs, guest, passed] = await Promise.all([
    known ? readPerson(database, known) : undefined,
    messagesOf(rooms, contact.id),
    known ? pastContacts(rooms, { id: contact.id, personId: known }) : [],
    applicationId ? readApplication(database, applicationId) : undefined,
    isTalking ? legsOf(rooms, contact.id) : [],
    isTalking ? guestOf(rooms, contact.id) : undefined,
    known ? tasksOf(rooms, known) : [],
  ]);
  const application = kept && isOfContact(kept, contact) ? kept : undefined;
  const definition = application && portal.applications.definition(application);
  const isOpenDraft =
    isTalking && application?.status === 'draft' && portal.applications.isOffered(application);
  const canEdit = isTheirs && isOpenDraft;
  const path = isOpenDraft && definition ? nextPath(definition.service, application.answers, today()) : null;
  const ask =
    path !== null && definition
      ? askAt(definition.service, application?.answers ?? {}, today(), path)
      : undefined;
  const frame = deskFrameOf(c, portal);
  const entry = contact.service === null ? undefined : catalogue.entries.get(contact.service);
  return {
    call: { role: 'operator', base: `${station(c)}/${contact.id}/call`, mark: frame.madeFor, legs },
    third: {
      by: 'operator',
      action: `${station(c)}/${contact.id}/third`,
      guest,
      ...(third ? { sent: third } : {}),
    },
    canEdit,
    ...(isTheirs && (isTalking || contact.identifiedAt)
      ? { identify: { ...contact, canSee: seeEachOther(legs) } }
      : {}),
    ...(isTheirs && isTalking ? await recognisable(c, portal, contact) : {}),
    ...(isTheirs && isTalking ? { consulting: await consulting(c, portal, contact) } : {}),
    ...(known === undefined ? {} : { passedOn: passed.filter(({ contactId }) => contactId === contact.id) }),
    ...(ask && definition && canEdit && path !== null
      ? { next: { path, label: wordsOf(wordsIn(definition, language), ask).label } }
      : {}),
    ...(path !== null && application && definition
      ? scriptOf(scriptAt(portal, definition, application, path, contact.language))
      : {}),
    ...(entry ? { service: { entry, on: today() } } : {}),
    known: await knownShown(c, portal, contact, application),
    ...(application ? { papers: await papersShown(c, portal, contact, application) } : {}),
    contact,
    person: person && { name: fullName(person), codiceFiscale: person.codiceFiscale },
    about: aboutOf(c, portal, contact),
    messages,
    transcripts,
    past,
    lines:
      application &&
      writtenLines(
        portal.applications.definition(application),
        application.answers,
        language,
        today(),
        places,
        application.known,
      ),
    skills: catalogue.lifeEvents.map(({ id, title }) => ({ value: id, label: textIn(title, language) })),
  };
}

function scriptOf(script: ScriptShown | undefined): { readonly script?: ScriptShown } {
  return script ? { script } : {};
}

/** Whom nobody knows can be recognised by a case of theirs: then how it stands is told, and nothing else of the person. Each look is written down. */
async function recognisable(
  c: At,
  { catalogue, database, clock }: Portal,
  { personId, identifiedId, recognisedCase, recognisedAt }: Contact,
): Promise<Pick<ContactShown, 'recognise'>> {
  const { recognition } = catalogue.administration;
  if (!recognition || (personId ?? identifiedId) !== null) return {};
  if (recognisedCase === null || recognisedAt === null) return { recognise: { recognition } };
  const application = await readApplication(database, recognisedCase);
  if (!application) return {};
  const { id, service, status, personId: whose } = application;
  // It may be in other hands by now.
  const may = await authorise(
    database,
    visitor(c),
    'answer-contacts',
    { personId: whose, applicationId: id },
    clock,
  );
  if (!may.ok) return {};
  const look = { actorId: visitor(c).actor.id, act: 'answer-contacts', allowed: true } as const;
  const reason = identifiedReason('recognised');
  await recordAccessOnce(database, { ...look, reason, personId: whose, applicationId: id }, clock);
  const language = c.get('language');
  const told = {
    at: recognisedAt,
    title: titleOf(catalogue, service, language),
    state: stateName(status, language),
  };
  return { recognise: { recognition, told } };
}
