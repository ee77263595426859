// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { sayWhen } from '#bookings/index.ts';
import { titleOf } from '#catalogue/index.ts';
import type { Language, Problem } from '#core/index.ts';
import { limits } from '#documents/index.ts';
import { agreeToGuest, guestOf } from '#guests/index.ts';
import { answeredFrom } from '#hours/index.ts';
import { decline, legsOf } from '#legs/index.ts';
import { isWrittenTo } from '#notices/index.ts';
import { fullName, readPerson } from '#persons/index.ts';
import {
  answerCall,
  answerSurvey,
  askForPerson,
  type Contact,
  callMeBack,
  cancelMine,
  consultationIn,
  endTalk,
  knownIn,
  lastBy,
  longestMessage,
  messagesOf,
  myLast,
  type Opens,
  openMine,
  operatorsFor,
  takeTranscript,
  tellWait,
  waitHere,
  whyBack,
  write,
} from '#queue/index.ts';
import { type Application, readApplication, writtenLines } from '#record/index.ts';
import { tasksOf } from '#tasks/index.ts';
import { base as applicationBase } from '../applications/at-application.ts';
import { notYours, opened } from '../applications/opened.ts';
import { openCall } from '../call/open-call.ts';
import { say as sayTime } from '../call-time/phrases.ts';
import { callTimeRoutes } from '../call-time/routes.ts';
import { say as sayDocuments } from '../documents/phrases.ts';
import { one, oneOf, type SentForm, wholeNumber, written } from '../forms.ts';
import { identifiedRoutes } from '../identified/routes.ts';
import { stillIdentified } from '../identified/still-identified.ts';
import { liveStream } from '../live-stream.ts';
import { begins, type Pages, personal } from '../pages.ts';
import { type Env, frameOf, notFound, type Portal } from '../portal-context.ts';
import { askThird } from '../room/ask-third.ts';
import { forgetPages, visitOf } from '../sign-in/visit.ts';
import { languageOf } from '../told-in.ts';
import { isSocket } from '../voice/may-open.ts';
import { isOfContact } from './beside.ts';
import { contactKey, forgetContactKey, keepContactKey } from './contact-key.ts';
import { givingRoutes, givingShown } from './giving.ts';
import { askPage, contactPage, type Shown } from './page.ts';
import { say } from './phrases.ts';
import { finishedPage, isItYoursPage } from './shared-device.ts';
import { tellNews } from './tell-news.ts';

type At = Context<Env>;

/** Tells a page that is looked at that somebody is there, and that it is not forgotten. */
const hereMs = 20_000;
/** So often somebody is put in line again where their contact ended while they wrote. */
const mostTurns = 3;

/** Somebody asks for a person, waits, talks, and says how it was. */
export function operatorRoutes(pages: Pages, portal: Portal): void {
  const { contacts: rooms, catalogue } = portal;
  // What an operator writes down is of the person: whoever acts for another calls, or goes to a counter.
  const own = { ...personal, acting: 'nobody', script: true } as const;
  const ofApplication = { ...personal, acting: 'nobody' } as const;
  const door = { ...begins, acting: 'nobody' } as const;

  pages.get('/operator', door, async (c) => {
    const personId = c.get('session')?.person.id;
    const mine = personId ? await myLast(rooms, { personId }) : undefined;
    if (mine) return back(c, mine);
    const other = await byKeyAlone(c);
    return other ? isItYours(c, other, { yes: `/${c.get('language')}/operator/${other.id}` }) : ask(c);
  });
  pages.post('/operator/finish', { ...door, bound: 'free' }, (c) => {
    forgetContactKey(c, portal);
    forgetPages(c);
    return c.html(finishedPage(frameOf(c, portal), `/${c.get('language')}/operator`));
  });
  pages.post('/operator', { ...door, bound: 'contact' }, (c) => getInLine(c));

  pages.get('/applications/:id/operator', ofApplication, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    const other = c.get('session') ? undefined : await byKeyAlone(c);
    return other ? isItYours(c, other, { application }) : ask(c, application);
  });
  pages.post('/applications/:id/operator', { ...ofApplication, bound: 'contact' }, async (c) => {
    const application = await opened(c, portal);
    return application ? getInLine(c, application) : notYours(c, portal);
  });

  /** What this browser opens by its key alone: whoever is there now may be another than who asked. */
  function byKeyAlone(c: At): Promise<Contact | undefined> {
    return myLast(rooms, { key: contactKey(c) });
  }

  function actionOf(c: At, application?: Application): string {
    return application ? `${applicationBase(c, application.id)}/operator` : `/${c.get('language')}/operator`;
  }

  function isItYours(
    c: At,
    contact: Contact,
    { application, ...more }: { application?: Application | undefined; sent?: SentForm; yes?: string },
  ) {
    const { talk } = talkOf(c.req.query('talk') ?? '');
    const service = application ? undefined : serviceOf(c);
    const sent = { ...(talk ? { talk: [talk] } : {}), ...(service ? { service: [service] } : {}) };
    const content = { contact, action: actionOf(c, application), sent, ...more };
    return c.html(isItYoursPage(frameOf(c, portal), content));
  }

  /** Which service it is about: that of the application, or the one from whose page they come. */
  function serviceOf(c: At, application?: Application): string | undefined {
    if (application) return application.service;
    const named = c.req.method === 'POST' ? one(c.get('form'), 'service') : (c.req.query('service') ?? '');
    return catalogue.entries.has(named) ? named : undefined;
  }

  async function ask(c: At, application?: Application, sent?: { words: string; error: string }) {
    const language = languageOf(c);
    const service = serviceOf(c, application);
    const subject = service && titleOf(catalogue, service, language);
    const content = {
      action: actionOf(c, application),
      ...talkOf(sent ? one(c.get('form'), 'talk') : (c.req.query('talk') ?? '')),
      operators: await operatorsFor(rooms, language),
      ...closedUntil(c, skillOf(service)),
      ...(subject === undefined ? {} : { subject }),
      ...(service && !application ? { service } : {}),
      ...sent,
    };
    return c.html(askPage(frameOf(c, portal), content), sent ? 422 : 200);
  }

  async function getInLine(c: At, application?: Application) {
    const language = languageOf(c);
    const session = c.get('session');
    const words = written(c.get('form'), 'words').trim();
    if (words.length > longestMessage)
      return ask(c, application, { words, error: say('long', language, { most: longestMessage }) });
    const personId = session?.person.id ?? null;
    const service = serviceOf(c, application);
    const form = c.get('form');
    const yours = one(form, 'yours');
    if (yours === 'no' && !form['words']) {
      forgetContactKey(c, portal);
      const { talk } = talkOf(one(form, 'talk'));
      const query = new URLSearchParams({
        ...(talk ? { talk } : {}),
        ...(service && !application ? { service } : {}),
      });
      return c.redirect(`${actionOf(c, application)}${query.size > 0 ? `?${query}` : ''}`, 303);
    }
    const other = session || yours !== '' ? undefined : await byKeyAlone(c);
    if (other) return isItYours(c, other, { application, sent: form });
    const asked = {
      channel: 'text',
      language,
      skill: skillOf(service),
      priority: one(c.get('form'), 'first') === 'yes' ? 1 : 0,
      personId,
      service: service ?? null,
      applicationId: application?.id ?? null,
      key: yours === 'no' ? undefined : contactKey(c),
    } as const;
    const said = { by: 'person', authorId: personId, words } as const;
    for (let turn = 0; turn < mostTurns; turn++) {
      const { contact, key } = await askForPerson(rooms, asked);
      // One that ended in this moment takes no words: they go with the next.
      if (words !== '' && !(await write(rooms, contact, said)).ok) continue;
      if (key) keepContactKey(c, portal, key);
      const { talk } = talkOf(one(form, 'talk'));
      if (talk) await takeTranscript(rooms, contact, talk, portal.people.second.onIdentifiedByPin);
      return c.redirect(`/${c.get('language')}/operator/${contact.id}`, 303);
    }
    return ask(c, application, { words, error: say('over', language) });
  }

  pages.get('/operator/:contact', own, async (c) => {
    const contact = await mine(c);
    return contact ? show(c, contact) : notFound(c, portal);
  });

  // Only that something happened: the page itself says what, to whom it is of.
  pages.get('/operator/:contact/live', own, async (c) => {
    const contact = await mine(c);
    if (!contact) return notFound(c, portal);
    return liveStream(c, (stream) =>
      tellNews(rooms.watch, contact.id, stream, {
        everyMs: hereMs,
        isOver: async () => !(await stillTheirs(c, contact.id)),
      }),
    );
  });

  pages.post('/operator/:contact/messages', own, async (c) => {
    const contact = await mine(c);
    if (!contact) return notFound(c, portal);
    const words = written(c.get('form'), 'words');
    const authorId = c.get('session')?.person.id ?? null;
    const sent = await write(rooms, contact, { by: 'person', authorId, words });
    if (sent.ok) return back(c, contact);
    return show(c, contact, { words, error: errorOf(c, sent.problems[0]) }, 422);
  });

  const acts = {
    callback: (contact: Contact) => callMeBack(rooms, contact, null),
    wait: (contact: Contact) => waitHere(rooms, contact),
    cancel: (contact: Contact) => cancelMine(rooms, contact),
    answer: (contact: Contact) => answerCall(rooms, contact),
    end: (contact: Contact) => endTalk(rooms, contact, { who: 'person', id: contact.personId }),
  };
  for (const [name, act] of Object.entries(acts))
    pages.post(`/operator/:contact/${name}`, own, async (c) => {
      const contact = await mine(c);
      if (!contact) return notFound(c, portal);
      const done = await act(contact);
      return done.ok ? back(c, contact) : back(c, contact, '?note=moved');
    });

  callTimeRoutes(pages, portal, mine);
  givingRoutes(pages, portal, {
    mine,
    back,
    wrong: (c, contact, sent, status) => show(c, contact, {}, status, { giving: sent }),
  });
  identifiedRoutes(pages, portal, { mine, show: (c, contact, pin) => show(c, contact, { pin }, 422) });

  pages.get('/operator/:contact/call/line', own, async (c) => {
    const contact = await mine(c);
    if (!contact) return notFound(c, portal);
    if (!isSocket(c)) return back(c, contact);
    return openCall(c, portal, {
      contact,
      role: 'person',
      isOpen: async () => (await stillTheirs(c, contact.id))?.state === 'talking',
    });
  });
  pages.post('/operator/:contact/call/decline', own, async (c) => {
    const contact = await mine(c);
    if (!contact) return notFound(c, portal);
    await decline(rooms, contact, 'person');
    return back(c, contact);
  });

  pages.post('/operator/:contact/third', own, async (c) => {
    const contact = await mine(c);
    if (!contact) return notFound(c, portal);
    const wrong = await askThird(c, portal, contact, { who: 'person', id: contact.personId });
    return wrong ? show(c, contact, {}, 422, { third: wrong }) : back(c, contact);
  });
  pages.post('/operator/:contact/third/word', own, async (c) => {
    const contact = await mine(c);
    if (!contact) return notFound(c, portal);
    const form = c.get('form');
    await agreeToGuest(rooms, contact, one(form, 'guest'), oneOf(form, 'say', ['yes', 'no']) === 'yes');
    return back(c, contact);
  });

  pages.post('/operator/:contact/survey', own, async (c) => {
    const contact = await mine(c);
    if (!contact) return notFound(c, portal);
    const form = c.get('form');
    const chosen = { solved: one(form, 'solved'), rating: one(form, 'rating') };
    if (chosen.solved === '' || chosen.rating === '') return show(c, contact, { chosen }, 422);
    const solved = oneOf(form, 'solved', ['yes', 'no']) === 'yes';
    const rating = wholeNumber(oneOf(form, 'rating', ['1', '2', '3', '4', '5'])) ?? 0;
    await answerSurvey(rooms, contact, { solved, rating });
    return back(c, contact);
  });

  /** The key of what was said with the automatic service, where it is one. */
  function talkOf(key: string): { readonly talk?: string } {
    return /^[\w-]{32}$/.test(key) ? { talk: key } : {};
  }

  function skillOf(service: string | undefined): string {
    return (service && catalogue.entries.get(service)?.lifeEvent) || 'general';
  }

  /** From when somebody answers, where nobody does now. */
  function closedUntil(c: At, skill: string): { readonly closed?: string } {
    if (!rooms.answering) return {};
    const now = new Date(portal.clock.nowMs());
    const from = answeredFrom(rooms.answering, skill, now);
    if (!from || from <= now) return {};
    return { closed: sayTime('closed', languageOf(c), { when: sayWhen(from, languageOf(c)) }) };
  }

  async function mine(c: At): Promise<Contact | undefined> {
    const id = c.req.param('contact') ?? '';
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined;
    const contact = await openMine(rooms, id, opens(c));
    return contact && stillIdentified(portal, contact);
  }

  /** The same for a page that stands open: their visit may have ended meanwhile, on another. */
  async function stillTheirs(c: At, id: string): Promise<Contact | undefined> {
    const session = await visitOf(c, portal);
    return openMine(rooms, id, session?.acting ? {} : { personId: session?.person.id, key: contactKey(c) });
  }

  function opens(c: At): Opens {
    return { personId: c.get('session')?.person.id, key: contactKey(c) };
  }

  function back(c: At, { id }: Contact, query = ''): Response {
    return c.redirect(`/${c.get('language')}/operator/${id}${query}`, 303);
  }

  async function show(
    c: At,
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
    const giving = await givingShown(c, portal, contact, here);
    const isTheirs = state === 'talking' && draft !== undefined && isOfContact(draft, contact);
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
      ...(isInLine ? closedUntil(c, contact.skill) : {}),
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
      ...(isTheirs
        ? { beside: { isDraft: draft.status === 'draft', lines: linesOf(draft, languageOf(c)) } }
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

  function linesOf(application: Application, language: Language) {
    const { applications, places, today } = portal;
    const definition = applications.definition(application);
    return writtenLines(definition, application.answers, language, today(), places, application.known);
  }

  function errorOf(c: At, problem: Problem<'empty' | 'long' | 'over'> | undefined): string {
    return say(problem?.code ?? 'over', languageOf(c), { most: longestMessage });
  }
}
