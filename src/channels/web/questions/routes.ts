// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, todayInItaly } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import { type Task, tasksOf } from '#tasks/index.ts';
import { each } from '../components/each.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html } from '../html.ts';
import { say as sayMy } from '../my/phrases.ts';
import { type Pages, personal } from '../pages.ts';
import { frameOf, type Portal, signInFirst } from '../portal-context.ts';
import { say } from './phrases.ts';

/** Somebody follows what was passed on to the office for them. */
export function questionRoutes(pages: Pages, portal: Portal): void {
  pages.get('/my/questions', { ...personal, acting: 'nobody' }, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    return c.html(questionsPage(frameOf(c, portal), await tasksOf(portal.contacts, session.person.id)));
  });
}

function questionsPage(frame: Frame, tasks: readonly Task[]): Html {
  const { language } = frame;
  const title = say('title', language);
  const main = html`<h1>${title}</h1><p class="lead">${say('lead', language)}</p>
${tasks.length === 0 ? html`<p>${say('none', language)}</p>` : html`<ol class="services list-unstyled">${each(tasks, language, (task) => row(task, language))}</ol>`}`;
  const trail = [{ href: `/${language}/my`, label: sayMy('title', language) }];
  return page(frame, { title, main, trail });
}

function row({ question, askedAt, takenAt, answer, answeredAt }: Task, language: Language): Html {
  const date = (at: Date) => showDate(todayInItaly({ nowMs: () => at.getTime() }), language);
  const state =
    answer !== null && answeredAt !== null
      ? html`<p class="mb-1"><strong>${say('answered', language, { date: date(answeredAt) })}</strong></p><p class="mb-0 as-written">${answer}</p>`
      : html`<p class="mb-0">${takenAt ? say('taken', language, { date: date(takenAt) }) : say('waiting', language)}</p>`;
  return html`<li><h2 class="h5">${say('asked', language, { date: date(askedAt) })}</h2><blockquote class="as-written">${question}</blockquote>${state}</li>`;
}
