// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import type { Problem } from '#core/index.ts';
import { askAt, wordsIn } from '#interview/index.ts';
import { fullName, readPerson } from '#persons/index.ts';
import { type Contact, edited, inHand, isOfContact } from '#queue/index.ts';
import { type Application, readApplication } from '#record/index.ts';
import { pageAsk, toFormQuestion } from '../../asking.ts';
import { firstField, formQuestion } from '../../components/control.ts';
import { errorSummary } from '../../components/error-summary.ts';
import { one, readAnswer, type SentForm } from '../../forms.ts';
import { html, nothing } from '../../html.ts';
import { desk, type Pages } from '../../pages.ts';
import { type Env, notFound, type Portal } from '../../portal-context.ts';
import { deskFrameOf, deskPage } from '../desk-page.ts';
import { visitor } from '../guard.ts';
import { scriptAt, scriptPanel } from './knowledge.ts';
import { say } from './phrases.ts';

type At = Context<Env>;
const path = '/desk/contacts/:contact/questions/:path';

/**
 * Whoever answers fills in the draft together with the person: the same draft, the same checks, each answer written down as the operator's, for
 * the person. The person sends it; nobody at the desk can.
 */
export function contactQuestionRoutes(pages: Pages, portal: Portal): void {
  const { contacts: rooms, database, applications } = portal;

  pages.get(path, desk, async (c) => {
    const at = await together(c);
    return at ? show(c, at.contact, at.application) : notFound(c, portal);
  });

  pages.post(path, desk, async (c) => {
    const at = await together(c);
    if (!at) return notFound(c, portal);
    const { contact, application } = at;
    const form = c.get('form');
    const asked = questionAt(c, application);
    if (!asked) return notFound(c, portal);
    const { actor } = visitor(c);
    const read = readAnswer(form, asked.ask, asked.kind, asked.asked);
    const known = contact.personId ?? application.personId;
    const person = known ? await readPerson(database, known) : undefined;
    const by = {
      id: actor.id,
      name: fullName(actor),
      as: 'operator',
      for: person ? fullName(person) : '',
    } as const;
    const stored = read.ok
      ? await applications.by(by).answer(application, {
          path: asked.ask.path,
          value: read.value,
          isSure: one(form, 'sure') === 'yes',
          who: 'operator',
          channel: 'operator',
          confidence: 1,
          confirmed: true,
        })
      : read;
    if (!stored.ok) return show(c, contact, application, { form, problem: stored.problems[0] });
    await edited(rooms, contact, actor.id);
    return c.redirect(`/${c.get('language')}/desk/contacts/${contact.id}`, 303);
  });

  /** The draft of the contact that this operator has in hand, while they talk about it. */
  async function together(c: At): Promise<{ contact: Contact; application: Application } | undefined> {
    const contact = await inHand(rooms, visitor(c).actor.id);
    if (!contact || contact.id !== c.req.param('contact') || contact.state !== 'talking') return undefined;
    const application = contact.applicationId
      ? await readApplication(database, contact.applicationId)
      : undefined;
    const isTheirs = application !== undefined && isOfContact(application, contact);
    return isTheirs && application.status === 'draft' && applications.isOffered(application)
      ? { contact, application }
      : undefined;
  }

  function questionAt(c: At, application: Application) {
    const definition = applications.definition(application);
    const ask = askAt(definition.service, application.answers, portal.today(), c.req.param('path') ?? '');
    const setting = { language: c.get('language'), today: portal.today(), places: portal.places };
    return ask && pageAsk(definition, application.answers, ask, setting);
  }

  function show(
    c: At,
    contact: Contact,
    application: Application,
    sent?: { readonly form: SentForm; readonly problem: Problem | undefined },
  ) {
    const asked = questionAt(c, application);
    if (!asked) return notFound(c, portal);
    const language = c.get('language');
    const definition = applications.definition(application);
    const question = toFormQuestion(asked, definition, application.answers, {
      ...(sent ? { form: sent.form } : {}),
      ...(sent?.problem ? { problem: sent.problem } : {}),
    });
    const { words, control, error } = question;
    const back = `/${language}/desk/contacts/${contact.id}`;
    const main = html`${error ? errorSummary(language, [{ field: firstField(control), text: error }]) : nothing}
<div class="desk-panel desk-form"><p class="progress-text">${wordsIn(definition, language).title}</p><form method="post" action="${back}/questions/${asked.ask.path}" novalidate autocomplete="off">${formQuestion(question)}
${scriptPanel(language, scriptAt(portal, definition, application, asked.ask.path, contact.language))}<div class="talk-actions"><button class="btn btn-primary" type="submit">${say('keep', language)}</button><a href="${back}">${say('backToTalk', language)}</a></div></form></div>`;
    return c.html(
      deskPage(deskFrameOf(c, portal), { title: words.label, main, hasError: error !== undefined }),
      sent ? 422 : 200,
    );
  }
}
