// SPDX-License-Identifier: AGPL-3.0-or-later

import { type NotSent, type SubmitRefusal, sayNotSent } from '#applications/index.ts';
import type { Language, Problem } from '#core/index.ts';
import { type Application, caseIdOf, questionOf } from '#record/index.ts';
import { guardRefusal, refusalNote } from '../accounts/guarded.ts';
import { type Html, html } from '../html.ts';
import { say } from './waiting-phrases.ts';

/** Why it was not sent, and the way on. There is always a reason: whoever pressed the button is never left before it without a word. */
export function notSent(
  language: Language,
  problems: readonly Problem<SubmitRefusal>[],
  application: Application,
): Html {
  const guarded = refusalNote(language, problems, application);
  if (guarded) return guarded;
  const { code, path } = problems.find(isNotGuarded) ?? { code: 'not-found', path: '' };
  const link = linkFrom(language, code, path, application);
  return html`<div class="alert alert-danger error-summary" role="alert" tabindex="-1" autofocus><p>${sayNotSent(code, language)}</p>
<p class="mb-0"><a href="${link[0]}">${link[1]}</a></p></div>`;
}

function isNotGuarded(problem: Problem<SubmitRefusal>): problem is Problem<NotSent> {
  return guardRefusal([problem]) === undefined;
}

function linkFrom(
  language: Language,
  code: NotSent,
  path: string,
  application: Application,
): readonly [string, string] {
  const { id, askedAs } = application;
  const base = `/${language}/applications`;
  const links: Readonly<Record<NotSent, readonly [string, string]>> = {
    'another-code': [
      `${base}/${id}/questions/${questionOf(askedAs, 'person.codice-fiscale') ?? path}?from=check`,
      say('changeAnswer', language),
    ],
    incomplete: [`${base}/${id}/questions/${path}?from=check`, say('goToAnswer', language)],
    changed: [`${base}/${id}/check`, say('checkAgain', language)],
    closed: [`/${language}`, say('otherServices', language)],
    'not-found': [`${base}/${id}`, say('seeWhere', language)],
    state: [`${base}/${caseIdOf(application)}`, say('seeWhere', language)],
    submitted: [`${base}/${id}/receipt`, say('seeWhere', language)],
  };
  return links[code];
}
