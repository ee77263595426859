// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { titleOf } from '#catalogue/index.ts';
import {
  askForPerson,
  type Contact,
  longestMessage,
  myLast,
  operatorsFor,
  takeTranscript,
  write,
} from '#queue/index.ts';
import type { Application } from '#record/index.ts';
import { base as applicationBase } from '../applications/at-application.ts';
import { notYours, opened } from '../applications/opened.ts';
import { one, type SentForm, written } from '../forms.ts';
import { begins, type Pages, personal } from '../pages.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';
import { isToShowAgain, withTyped } from '../shown-again.ts';
import { forgetPages } from '../sign-in/visit.ts';
import { languageOf } from '../told-in.ts';
import { backTo } from './at-contact.ts';
import { closedUntil } from './closed-until.ts';
import { contactKey, forgetContactKey, keepContactKey } from './contact-key.ts';
import { askPage } from './page.ts';
import { say } from './phrases.ts';
import { finishedPage, isItYoursPage } from './shared-device.ts';

type At = Context<Env>;

/** So often somebody is put in line again where their contact ended while they wrote. */
const mostTurns = 3;

/** Getting in line: what it is about, and whether what this browser asked for before is theirs who are there now. */
export function inLineRoutes(pages: Pages, portal: Portal): void {
  const { contacts: rooms, catalogue } = portal;
  // What an operator writes down is of the person: whoever acts for another calls, or goes to a counter.
  const ofApplication = { ...personal, acting: 'nobody' } as const;
  const door = { ...begins, acting: 'nobody' } as const;
  const sends = { bound: 'contact', showsAgain: true } as const;

  pages.get('/operator', door, (c) => begin(c));
  pages.post('/operator/finish', { ...door, bound: 'free' }, (c) => {
    forgetContactKey(c, portal);
    forgetPages(c);
    return c.html(finishedPage(frameOf(c, portal), `/${c.get('language')}/operator`));
  });
  pages.post('/operator', { ...door, ...sends }, (c) => getInLine(c));

  pages.get('/applications/:id/operator', ofApplication, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    return begin(c, application);
  });
  pages.post('/applications/:id/operator', { ...ofApplication, ...sends }, async (c) => {
    const application = await opened(c, portal);
    return application ? getInLine(c, application) : notYours(c, portal);
  });

  /** What there is to say before somebody is in line: that they are already, whose it is that was asked here, or what it is about. */
  async function begin(c: At, application?: Application) {
    const personId = c.get('session')?.person.id;
    const mine = personId && !application ? await myLast(rooms, { personId }) : undefined;
    if (mine) return backTo(c, mine);
    const other = personId && application ? undefined : await byKeyAlone(c);
    if (!other) return ask(c, application);
    const yes = `/${c.get('language')}/operator/${other.id}`;
    return isItYours(c, other, application ? { application } : { yes });
  }

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
    const service = application ? undefined : serviceOf(c);
    const { talk } = talkIn(c);
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

  async function ask(c: At, application?: Application, sent?: { words: string; error?: string }) {
    const language = languageOf(c);
    const service = serviceOf(c, application);
    const subject = service && titleOf(catalogue, service, language);
    const content = {
      action: actionOf(c, application),
      ...talkIn(c),
      operators: await operatorsFor(rooms, language),
      ...closedUntil(c, portal, skillOf(service)),
      ...(subject === undefined ? {} : { subject }),
      ...(service && !application ? { service } : {}),
      ...sent,
    };
    return c.html(askPage(frameOf(c, portal), content), sent?.error ? 422 : 200);
  }

  async function getInLine(c: At, application?: Application) {
    const language = languageOf(c);
    const session = c.get('session');
    const form = c.get('form');
    const words = written(form, 'words').trim();
    // With what stands in the form alone: the service, the key of what was said.
    if (isToShowAgain(form)) {
      const page = await ask(c, application, { words });
      c.header('Cache-Control', 'no-store');
      return c.html(withTyped(await page.text(), form));
    }
    if (words.length > longestMessage)
      return ask(c, application, { words, error: say('long', language, { most: longestMessage }) });
    const personId = session?.person.id ?? null;
    const service = serviceOf(c, application);
    // They come from a conversation with the automatic service, with the key of what was said.
    if (one(form, 'step') === 'ask') return begin(c, application);
    const yours = one(form, 'yours');
    if (yours === 'no' && !form['words']) {
      forgetContactKey(c, portal);
      const query = service && !application ? `?service=${service}` : '';
      return talkIn(c).talk ? ask(c, application) : c.redirect(`${actionOf(c, application)}${query}`, 303);
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
      const { talk } = talkIn(c);
      if (talk) await takeTranscript(rooms, contact, talk, portal.people.second.onIdentifiedByPin);
      return c.redirect(`/${c.get('language')}/operator/${contact.id}`, 303);
    }
    return ask(c, application, { words, error: say('over', language) });
  }

  /** The key of what was said with the automatic service, where one was sent: it never stands in an address. */
  function talkIn(c: At): { readonly talk?: string } {
    const key = c.req.method === 'POST' ? one(c.get('form'), 'talk') : '';
    return /^[\w-]{32}$/.test(key) ? { talk: key } : {};
  }

  function skillOf(service: string | undefined): string {
    return (service && catalogue.entries.get(service)?.lifeEvent) || 'general';
  }
}
