// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import type { Problem } from '#core/index.ts';
import { wordsIn } from '#interview/index.ts';
import { firstField, formQuestion } from '../../components/control.ts';
import { errorSummary } from '../../components/error-summary.ts';
import { one, readAnswer, type SentForm } from '../../forms.ts';
import { html, nothing } from '../../html.ts';
import { askedLater, laterQuestion } from '../../later/asked-later.ts';
import { desk, type Pages } from '../../pages.ts';
import { type Env, notFound, type Portal } from '../../portal-context.ts';
import { deskFrameOf, deskPage } from '../desk-page.ts';
import { visitor } from '../guard.ts';
import { base, idOf, mayHere, path, show as showCase } from './at-case.ts';
import { say, sayProblem } from './phrases.ts';

type At = Context<Env>;
const here = `${path}/later/:path` as const;

/** An officer writes what came later of what was not known yet: from a paper, or as the person says it. Who wrote it is kept. */
export function laterRoutes(pages: Pages, portal: Portal): void {
  const { casework } = portal;

  pages.get(here, desk, async (c) => (await mayHere(c, portal, 'ask-documents')) ?? show(c, portal));

  pages.post(here, desk, async (c) => {
    const ready = await mayHere(c, portal, 'ask-documents');
    if (ready) return ready;
    const asked = await askedAt(c, portal);
    if (!asked)
      return showCase(c, portal, { problem: sayProblem({ code: 'state' }, c.get('language')) }, 409);
    const form = c.get('form');
    const { ask, kind, asked: of } = asked.at;
    const read = readAnswer(form, ask, kind, of);
    if (!read.ok) return show(c, portal, { form, problem: read.problems[0] });
    const by = visitor(c).person.id;
    const done = await casework.giveLater(idOf(c), {
      path: ask.path,
      value: read.value,
      isSure: one(form, 'sure') === 'yes',
      by,
      who: 'operator',
      channel: 'operator',
      confidence: 1,
      confirmed: true,
    });
    if (done.ok) return c.redirect(`${base(c)}?done=later`, 303);
    const [problem] = done.problems;
    switch (problem?.code) {
      case 'state':
      case 'changed':
      case 'tied':
      case 'not-found':
        return showCase(c, portal, { problem: sayProblem({ code: problem.code }, c.get('language')) }, 409);
      case 'not-awaited':
        return showCase(c, portal, { problem: sayProblem({ code: 'state' }, c.get('language')) }, 409);
      default:
        return show(c, portal, { form, problem });
    }
  });
}

async function askedAt(c: At, portal: Portal) {
  const found = await portal.casework.read(idOf(c));
  return found.ok ? askedLater(portal, found.value, c.req.param('path') ?? '', c.get('language')) : undefined;
}

async function show(
  c: At,
  portal: Portal,
  sent?: { readonly form: SentForm; readonly problem: Problem | undefined },
) {
  const asked = await askedAt(c, portal);
  if (!asked) return notFound(c, portal);
  const language = c.get('language');
  const question = laterQuestion(asked, {
    ...(sent ? { form: sent.form } : {}),
    ...(sent?.problem ? { problem: sent.problem } : {}),
  });
  const { words, control, error } = question;
  const main = html`${error ? errorSummary(language, [{ field: firstField(control), text: error }]) : nothing}
<div class="desk-panel desk-form"><p class="progress-text">${wordsIn(asked.definition, language).title}</p><form method="post" action="${base(c)}/later/${asked.at.ask.path}" novalidate autocomplete="off">${formQuestion(question)}
<p>${say('laterHint', language)}</p><div class="actions"><button class="btn btn-primary" type="submit">${say('laterSave', language)}</button><a href="${base(c)}">${say('back', language)}</a></div></form></div>`;
  const content = { title: words.label, main, hasError: error !== undefined };
  return c.html(deskPage(deskFrameOf(c, portal), content), sent ? 422 : 200);
}
