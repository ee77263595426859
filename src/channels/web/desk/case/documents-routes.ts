// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { addDays, type Problem, parseDate } from '#core/index.ts';
import { fullName } from '#persons/index.ts';
import { documentsLetter } from '#post/index.ts';
import { pauseNow } from '#record/index.ts';
import { one, versionIn } from '../../forms.ts';
import { desk, type Pages } from '../../pages.ts';
import { type Env, notFound, type Portal } from '../../portal-context.ts';
import { deskFrameOf } from '../desk-page.ts';
import { visitor } from '../guard.ts';
import { base, idOf, mayHere, path, problemAt } from './at-case.ts';
import { documentsPage } from './documents-page.ts';
import { loadCase } from './load.ts';
import { askingText, missingThings } from './missing.ts';
import type { CaseProblem } from './phrases.ts';

type At = Context<Env>;
/** How long a person usually has to send what is asked. */
const usualDays = 20;

/** Documents are asked of the person, with the letter as they will read it. */
export function documentsRoutes(pages: Pages, portal: Portal): void {
  const { casework, today } = portal;

  pages.get(`${path}/documents`, desk, async (c) => {
    const ready = await mayHere(c, portal, 'ask-documents');
    if (ready) return ready;
    return documents(c, portal, { chosen: [], words: '', until: addDays(today(), usualDays) });
  });

  pages.post(`${path}/documents`, desk, async (c) => {
    const ready = await mayHere(c, portal, 'ask-documents');
    if (ready) return ready;
    const form = c.get('form');
    const sent = {
      chosen: form['thing'] ?? [],
      words: one(form, 'words').replaceAll('\r\n', '\n'),
      until: one(form, 'until'),
    };
    const until = parseDate(sent.until);
    if (!until) return documents(c, portal, sent, { code: 'until', path: 'until' });
    if (one(form, 'do') === 'compose')
      return documents(c, portal, { ...sent, words: await composed(c, portal, sent.chosen) });
    if (one(form, 'do') !== 'send') return documents(c, portal, sent);
    const seen = { id: idOf(c), version: versionIn(form) };
    const asked = await casework.askDocuments(seen, {
      by: visitor(c).person.id,
      words: sent.words.trim(),
      until,
    });
    if (asked.ok) return c.redirect(`${base(c)}?done=${asked.value.pausedOn ? 'asked' : 'askedOnly'}`, 303);
    const [problem] = asked.problems;
    return documents(c, portal, sent, problem?.code === 'empty' ? { code: 'words', path: 'words' } : problem);
  });
}

async function composed(c: At, portal: Portal, chosen: readonly string[]): Promise<string> {
  const view = await loadCase(portal, idOf(c), c.get('language'));
  if (!view) return '';
  const { application, definition, proposal, person } = view;
  const name = person && fullName(person);
  return askingText({ application, definition, proposal, name }, chosen);
}

async function documents(
  c: At,
  portal: Portal,
  sent: { readonly chosen: readonly string[]; readonly words: string; readonly until: string },
  problem?: Problem<CaseProblem>,
) {
  const language = c.get('language');
  const view = await loadCase(portal, idOf(c), language);
  if (!view) return notFound(c, portal);
  const { application, definition, proposal } = view;
  const { pause } = view.administration;
  const field = problem?.path === 'until' ? 'until' : 'words';
  const until = parseDate(sent.until);
  const { words } = sent;
  // A letter with a day that it cannot have is not shown.
  const reads =
    until && field !== 'until' && words.trim()
      ? documentsLetter({ application, definition, words, until, term: pauseNow(application) }, pause)
      : undefined;
  const content = {
    id: application.id,
    number: application.number ?? '',
    version: application.version,
    term: pauseNow(application),
    pause,
    things: missingThings(definition, proposal, language),
    language: application.language,
    ...sent,
    ...(reads ? { reads } : {}),
    ...(problem ? { problem: problemAt(c, problem, field) } : {}),
  };
  return c.html(documentsPage(deskFrameOf(c, portal), content), problem ? 422 : 200);
}
