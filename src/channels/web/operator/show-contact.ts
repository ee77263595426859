// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import type { Language } from '#core/index.ts';
import { limits } from '#documents/index.ts';
import { guestOf } from '#guests/index.ts';
import { legsOf } from '#legs/index.ts';
import { isWrittenTo } from '#notices/index.ts';
import { fullName, readPerson } from '#persons/index.ts';
import {
  type Contact,
  consultationIn,
  knownIn,
  lastBy,
  messagesOf,
  tellWait,
  whyBack,
} from '#queue/index.ts';
import { type Application, readApplication, writtenLines } from '#record/index.ts';
import { tasksOf } from '#tasks/index.ts';
import { base as applicationBase } from '../applications/at-application.ts';
import { say as sayDocuments } from '../documents/phrases.ts';
import { wholeNumber } from '../forms.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';
import { languageOf } from '../told-in.ts';
import { besideMine } from './application-beside.ts';
import { closedUntil } from './closed-until.ts';
import { givingShown } from './giving.ts';
import { contactPage, type Shown } from './page.ts';
import { say } from './phrases.ts';

type At = Context<Env>;

/** The page of a contact as it stands, to whom it is of. */
export async function showContact(
  c: At,
  portal: Portal,
  contact: Contact,
  sent: Partial<Shown> = {},
  status: 200 | 409 | 413 | 422 | 503 = 200,
  {
    third,
    giving: sentFiles,
  }: {
    readonly third?: Shown['third']['sent'];
    readonly giving?: NonNullable<Shown['giving']>['sent'];
  } = {},
) {
  const { contacts: rooms } = portal;
  const { id, personId, operatorId, applicationId, state } = contact;
  const known = knownIn(contact)?.personId;
  const isInLine = state === 'waiting' || state === 'callback';
  const [messages, told, operator, isReachable, draft, legs, guest, passed, back, beside, handed] =
    await Promise.all([
      messagesOf(rooms, id),
      isInLine ? tellWait(rooms, contact) : undefined,
      state === 'talking' && operatorId ? readPerson(portal.database, operatorId) : undefined,
      personId && isInLine ? isWrittenTo(portal.database, personId, new Date(portal.clock.nowMs())) : false,
      applicationId ? readApplication(portal.database, applicationId) : undefined,
      state === 'talking' ? legsOf(rooms, id) : [],
      state === 'talking' ? guestOf(rooms, id) : undefined,
      known && (state === 'wrapping' || state === 'ended') ? tasksOf(rooms, known) : [],
      isInLine || state === 'offered' ? whyBack(rooms, id) : undefined,
      state === 'talking' ? consultationIn(rooms, contact) : undefined,
      state === 'talking' ? lastBy(rooms, id, 'handed-over', ['answered', 'reached', 'met']) : undefined,
    ]);
  const colleague =
    beside?.state === 'beside' ? await readPerson(portal.database, beside.colleagueId) : undefined;
  const frame = frameOf(c, portal);
  const here = `/${c.get('language')}/operator/${id}`;
  // Lines and papers of it alike: for whoever is there now, who may not be who was there.
  const own = await besideMine(c, portal, contact);
  const giving = own && (await givingShown(c, portal, contact, own, here));
  // Of who was identified in the contact it opens here alone, while they talk.
  const isOwnedHere = personId === null && draft !== undefined && draft.personId !== null;
  const path = applicationId && applicationBase(c, applicationId);
  const added = wholeNumber(c.req.query('sent')) ?? 0;
  const shown: Shown = {
    contact,
    base: here,
    messages,
    call: { role: 'person', base: `${here}/call`, mark: frame.madeFor, legs },
    third: { by: 'person', action: `${here}/third`, guest, ...(third ? { sent: third } : {}) },
    isReachable,
    isWriting: c.req.query('write') === 'yes',
    ...(c.req.query('pin') === 'yes' ? { pin: { isTyped: true } } : {}),
    ...(isInLine ? closedUntil(c, portal, contact.skill) : {}),
    ...(rooms.answering && isInLine && personId !== null ? { canChooseTime: true } : {}),
    ...(back ? { back } : {}),
    ...(told ? { told } : {}),
    ...(passed.some(({ contactId }) => contactId === id) ? { isPassedOn: true } : {}),
    ...(operator ? { operatorName: fullName(operator) } : {}),
    ...(colleague ? { colleague: fullName(colleague) } : {}),
    ...(handed === undefined ? {} : { isHandedOver: true }),
    ...(path && !isOwnedHere ? { application: path } : {}),
    ...(path && isOwnedHere
      ? { signInTo: `/${c.get('language')}/sign-in?to=${encodeURIComponent(path)}` }
      : {}),
    ...(own
      ? { beside: { isDraft: own.status === 'draft', lines: linesOf(portal, own, languageOf(c)) } }
      : {}),
    ...(giving ? { giving: { ...giving, ...(sentFiles ? { sent: sentFiles } : {}) } } : {}),
    ...(added > 0 && added <= limits.files
      ? { note: sayDocuments('added', languageOf(c), { n: added }) }
      : {}),
    ...(c.req.query('note') === 'moved' ? { note: say('moved', languageOf(c)) } : {}),
    // What nothing can be sent into any more says so where it stands.
    ...(sentFiles && !giving ? { note: sentFiles.faults[0]?.text ?? '' } : {}),
    ...sent,
  };
  return c.html(contactPage(frame, shown), status);
}

function linesOf({ applications, places, today }: Portal, application: Application, language: Language) {
  const definition = applications.definition(application);
  return writtenLines(definition, application.answers, language, today(), places, application.known);
}
