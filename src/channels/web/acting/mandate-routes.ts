// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import { openOn } from '#catalogue/index.ts';
import { type Language, textIn } from '#core/index.ts';
import { isAppliedFor } from '#interview/index.ts';
import { showDate } from '#kinds/index.ts';
import { fullName } from '#persons/index.ts';
import { mayBegin } from '#record/index.ts';
import type { Session } from '#sign-in/index.ts';
import { one, type SentForm } from '../forms.ts';
import { type Pages, personalAlone } from '../pages.ts';
import { type Env, frameOf, notFound, type Portal, signInFirst } from '../portal-context.ts';
import { mandateCheck, mandateCopy, mandateForm } from './mandate-pages.ts';
import { say } from './mandate-phrases.ts';
import { isAtCounter, subjectOf } from './on-behalf.ts';

type At = Context<Env>;

/** Mandates of a person to a patronato: chosen, read, signed, kept as a copy, taken back. */
export function mandateRoutes(pages: Pages, portal: Portal): void {
  const { people, catalogue, applications, today } = portal;
  const { mandates } = people;

  pages.get('/my/mandates/new', personalAlone, (c) => {
    const session = c.get('session');
    return session ? form(c, session, {}) : signInFirst(c);
  });

  pages.post('/my/mandates/new', personalAlone, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const sent = c.get('form');
    const chosen = await read(c, session, sent);
    return chosen
      ? c.html(mandateCheck(frameOf(c, portal), sent, chosen.words))
      : form(c, session, sent, say('choose', c.get('language')));
  });

  pages.post('/my/mandates', personalAlone, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const sent = c.get('form');
    const language = c.get('language');
    const chosen = await read(c, session, sent);
    if (!chosen) return form(c, session, sent, say('choose', language));
    const signed = await mandates.sign(
      session.person.id,
      { ...chosen, language },
      isAtCounter(c) ? session.actor.id : undefined,
    );
    if (!signed.ok) return form(c, session, sent, say('oneAlready', language));
    const to = isAtCounter(c) ? 'delegations?done=waits' : `mandates/${signed.value}`;
    return c.redirect(`/${language}/my/${to}`, 303);
  });

  pages.post('/my/mandates/end', personalAlone, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    await mandates.end(one(c.get('form'), 'id'), { personId: session.person.id }, c.get('telling'));
    return c.redirect(`/${c.get('language')}/my/delegations?done=ended`, 303);
  });

  pages.get('/my/mandates/:id', personalAlone, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const mandate = (await mandates.of(session.person.id)).find(({ id }) => id === c.req.param('id'));
    return mandate ? c.html(mandateCopy(frameOf(c, portal), mandate)) : notFound(c, portal);
  });

  // The matters a mandate can be for: what is open already, and what can be asked for here.
  async function mattersOf({ person }: Session, language: Language) {
    const all = await applications.ofPerson(person.id);
    const open = all
      .filter(({ status }) => !['granted', 'refused', 'withdrawn'].includes(status))
      .map(({ id, service, number, receipt }) => {
        const title = subjectOf(portal, service, language, receipt?.title);
        return {
          value: `application:${id}`,
          label: say('matterOpen', language, { title, number: number ?? say('draft', language) }),
          matter: { service, applicationId: id, subject: number ? `${title}, ${number}` : title },
        };
      });
    // What was decided can be contested by mandate: the one for the application ended with it.
    const decided = all
      // What was decided on one's own share is contested where one was asked for it.
      .filter(({ contest }) => !contest?.share)
      .filter(({ status, number }) => ['granted', 'refused'].includes(status) && number !== null)
      .map(({ id, service, number, receipt }) => {
        const title = subjectOf(portal, service, language, receipt?.title);
        const label = say('matterContest', language, { title, number: number ?? '' });
        return {
          value: `contest:${id}`,
          label,
          matter: { service, applicationId: id, contests: true, subject: label },
        };
      });
    const fresh = [...openOn(catalogue, portal.today()).entries.values()]
      .filter(
        ({ definition }) =>
          definition &&
          (isAppliedFor(definition.service) || (definition.service.reads && !person.isCompany)) &&
          mayBegin(definition.service, person),
      )
      .map(({ card }) => {
        const title = textIn(card.title, language);
        return {
          value: `service:${card.id}`,
          label: say('matterNew', language, { title }),
          matter: { service: card.id, applicationId: null, subject: title },
        };
      })
      .sort((one, other) => one.label.localeCompare(other.label, language));
    return [...open, ...decided, ...fresh];
  }

  async function read(c: At, session: Session, sent: SentForm) {
    const language = c.get('language');
    const patronato = (await mandates.patronati()).find(({ id }) => id === one(sent, 'patronato'));
    const found = (await mattersOf(session, language)).find(({ value }) => value === one(sent, 'matter'));
    if (!patronato || !found) return undefined;
    const words = say(session.person.isCompany ? 'companyWords' : 'words', language, {
      name: fullName(session.person),
      actor: fullName(session.actor),
      code: session.person.codiceFiscale,
      patronato: patronato.name,
      agency: textIn(catalogue.brand.agency, language),
      subject: found.matter.subject,
      date: showDate(today(), language),
    });
    return { ...found.matter, patronatoId: patronato.id, words };
  }

  async function form(c: At, session: Session, sent: SentForm, error?: string): Promise<Response> {
    const [patronati, matters] = await Promise.all([
      mandates.patronati(),
      mattersOf(session, c.get('language')),
    ]);
    const content = { patronati, matters, sent, ...(error ? { error } : {}) };
    return c.html(mandateForm(frameOf(c, portal), content), error ? 422 : 200);
  }
}
