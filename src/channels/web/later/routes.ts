// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import type { Problem } from '#core/index.ts';
import { wordsIn } from '#interview/index.ts';
import type { Application } from '#record/index.ts';
import { typedBy, workOf } from '../acting/on-behalf.ts';
import { notYours, opened } from '../applications/opened.ts';
import { firstField, formQuestion } from '../components/control.ts';
import { errorSummary } from '../components/error-summary.ts';
import { noticePage } from '../components/notice.ts';
import { page } from '../components/page.ts';
import { one, readAnswer, type SentForm } from '../forms.ts';
import { html, nothing } from '../html.ts';
import { type Pages, personal } from '../pages.ts';
import { say as sayShared } from '../phrases.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';
import { languageOf } from '../told-in.ts';
import { askedLater, laterQuestion } from './asked-later.ts';
import { say } from './phrases.ts';

type At = Context<Env>;
const path = '/applications/:id/later/:path' as const;

/** What the person could not know yet when they applied, and knows now: asked, and taken into the case. */
export function laterRoutes(pages: Pages, portal: Portal): void {
  pages.get(path, personal, async (c) => {
    const application = await opened(c, portal);
    return application ? show(c, portal, application) : notYours(c, portal);
  });

  pages.post(path, { ...personal, inHistory: true }, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    const asked = await askedLater(portal, application, c.req.param('path'), languageOf(c));
    if (!asked) return notNow(c, portal, application);
    const form = c.get('form');
    const { ask, kind, asked: of } = asked.at;
    const read = readAnswer(form, ask, kind, of);
    if (!read.ok) return show(c, portal, application, { form, problem: read.problems[0] });
    const isSure = one(form, 'sure') === 'yes';
    const given = { path: ask.path, value: read.value, isSure, ...typedBy(c) };
    const done = await workOf(c, portal).giveLater(application.id, given, c.get('telling'));
    if (done.ok) return c.redirect(`${base(c, application)}?given=later`, 303);
    const [problem] = done.problems;
    if (problem?.code === 'state' || problem?.code === 'not-awaited' || problem?.code === 'not-found')
      return notNow(c, portal, application);
    return show(c, portal, application, { form, problem });
  });
}

async function show(
  c: At,
  portal: Portal,
  application: Application,
  sent?: { readonly form: SentForm; readonly problem: Problem | undefined },
): Promise<Response> {
  const language = languageOf(c);
  const asked = await askedLater(portal, application, c.req.param('path') ?? '', language);
  if (!asked) return notNow(c, portal, application);
  const question = laterQuestion(asked, {
    ...(sent ? { form: sent.form } : {}),
    ...(sent?.problem ? { problem: sent.problem } : {}),
  });
  const { words, control, error } = question;
  const title = wordsIn(asked.definition, language).title;
  const main = html`${error ? errorSummary(language, [{ field: firstField(control), text: error }]) : nothing}
<p class="progress-text">${title}</p>
<form method="post" action="${base(c, application)}/later/${asked.at.ask.path}" novalidate autocomplete="off">${formQuestion(question)}
<p>${say('lead', language)}</p>
${words.where ? html`<details class="more"><summary>${sayShared('whereFound', language)}</summary><p>${words.where}</p></details>` : nothing}
<div class="actions"><button class="btn btn-primary" type="submit">${say('send', language)}</button><a class="btn btn-outline-primary" href="${base(c, application)}">${say('back', language)}</a></div></form>`;
  const content = { title: words.label, main, hasError: error !== undefined };
  return c.html(page(frameOf(c, portal), content), sent ? 422 : 200);
}

// Decided meanwhile, or never "not yet": said, and nothing is done.
function notNow(c: At, portal: Portal, application: Application): Response | Promise<Response> {
  const language = languageOf(c);
  const links = [[base(c, application), say('back', language)]] as const;
  const content = { title: sayShared('fault', language), text: say('notNow', language), links };
  return c.html(noticePage(frameOf(c, portal), content), 409);
}

function base(c: At, { id }: Application): string {
  return `/${c.get('language')}/applications/${id}`;
}
