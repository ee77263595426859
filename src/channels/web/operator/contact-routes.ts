// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import type { Problem } from '#core/index.ts';
import { agreeToGuest } from '#guests/index.ts';
import { decline } from '#legs/index.ts';
import {
  answerCall,
  answerSurvey,
  type Contact,
  callMeBack,
  cancelMine,
  endTalk,
  longestMessage,
  waitHere,
  write,
} from '#queue/index.ts';
import { openCall } from '../call/open-call.ts';
import { callTimeRoutes } from '../call-time/routes.ts';
import { one, oneOf, wholeNumber, written } from '../forms.ts';
import { identifiedRoutes } from '../identified/routes.ts';
import { liveStream } from '../live-stream.ts';
import { type Pages, personal } from '../pages.ts';
import { type Env, notFound, type Portal } from '../portal-context.ts';
import { askThird } from '../room/ask-third.ts';
import { languageOf } from '../told-in.ts';
import { isSocket } from '../voice/may-open.ts';
import { backTo, mine, stillTheirs } from './at-contact.ts';
import { givingRoutes } from './giving.ts';
import { say } from './phrases.ts';
import { showContact } from './show-contact.ts';
import { tellNews } from './tell-news.ts';

type At = Context<Env>;

/** Tells a page that is looked at that somebody is there, and that it is not forgotten. */
const hereMs = 20_000;

/** What somebody does in their contact: waits, is called back, writes, talks, brings a third, and says how it was. */
export function contactRoutes(pages: Pages, portal: Portal): void {
  const { contacts: rooms } = portal;
  // What an operator writes down is of the person: whoever acts for another calls, or goes to a counter.
  const own = { ...personal, acting: 'nobody', script: true } as const;

  pages.get('/operator/:contact', own, async (c) => {
    const contact = await mine(c, portal);
    return contact ? showContact(c, portal, contact) : notFound(c, portal);
  });

  // Only that something happened: the page itself says what, to whom it is of.
  pages.get('/operator/:contact/live', own, async (c) => {
    const contact = await mine(c, portal);
    if (!contact) return notFound(c, portal);
    return liveStream(c, (stream) =>
      tellNews(rooms.watch, contact.id, stream, {
        everyMs: hereMs,
        isOver: async () => !(await stillTheirs(c, portal, contact.id)),
      }),
    );
  });

  pages.post('/operator/:contact/messages', own, async (c) => {
    const contact = await mine(c, portal);
    if (!contact) return notFound(c, portal);
    const words = written(c.get('form'), 'words');
    const authorId = c.get('session')?.person.id ?? null;
    const sent = await write(rooms, contact, { by: 'person', authorId, words });
    if (sent.ok) return backTo(c, contact);
    return showContact(c, portal, contact, { words, error: errorOf(c, sent.problems[0]) }, 422);
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
      const contact = await mine(c, portal);
      if (!contact) return notFound(c, portal);
      const done = await act(contact);
      return done.ok ? backTo(c, contact) : backTo(c, contact, '?note=moved');
    });

  const theirs = (c: At) => mine(c, portal);
  callTimeRoutes(pages, portal, theirs);
  givingRoutes(pages, portal, {
    mine: theirs,
    back: backTo,
    wrong: (c, contact, giving, status) => showContact(c, portal, contact, {}, status, { giving }),
  });
  identifiedRoutes(pages, portal, {
    mine: theirs,
    show: (c, contact, pin) => showContact(c, portal, contact, { pin }, 422),
  });

  pages.get('/operator/:contact/call/line', own, async (c) => {
    const contact = await mine(c, portal);
    if (!contact) return notFound(c, portal);
    if (!isSocket(c)) return backTo(c, contact);
    return openCall(c, portal, {
      contact,
      role: 'person',
      isOpen: async () => (await stillTheirs(c, portal, contact.id))?.state === 'talking',
    });
  });
  pages.post('/operator/:contact/call/decline', own, async (c) => {
    const contact = await mine(c, portal);
    if (!contact) return notFound(c, portal);
    await decline(rooms, contact, 'person');
    return backTo(c, contact);
  });

  pages.post('/operator/:contact/third', own, async (c) => {
    const contact = await mine(c, portal);
    if (!contact) return notFound(c, portal);
    const wrong = await askThird(c, portal, contact, { who: 'person', id: contact.personId });
    return wrong ? showContact(c, portal, contact, {}, 422, { third: wrong }) : backTo(c, contact);
  });
  pages.post('/operator/:contact/third/word', own, async (c) => {
    const contact = await mine(c, portal);
    if (!contact) return notFound(c, portal);
    const form = c.get('form');
    await agreeToGuest(rooms, contact, one(form, 'guest'), oneOf(form, 'say', ['yes', 'no']) === 'yes');
    return backTo(c, contact);
  });

  pages.post('/operator/:contact/survey', own, async (c) => {
    const contact = await mine(c, portal);
    if (!contact) return notFound(c, portal);
    const form = c.get('form');
    const chosen = { solved: one(form, 'solved'), rating: one(form, 'rating') };
    if (chosen.solved === '' || chosen.rating === '') return showContact(c, portal, contact, { chosen }, 422);
    const solved = oneOf(form, 'solved', ['yes', 'no']) === 'yes';
    const rating = wholeNumber(oneOf(form, 'rating', ['1', '2', '3', '4', '5'])) ?? 0;
    await answerSurvey(rooms, contact, { solved, rating });
    return backTo(c, contact);
  });

  function errorOf(c: At, problem: Problem<'empty' | 'long' | 'over'> | undefined): string {
    return say(problem?.code ?? 'over', languageOf(c), { most: longestMessage });
  }
}
