// SPDX-License-Identifier: AGPL-3.0-or-later

import { courtSays, decidesOnAppeal } from '#decisions/index.ts';
import { wordsIn } from '#interview/index.ts';
import { showDate } from '#kinds/index.ts';
import type { ContestKind } from '#record/index.ts';
import { sayNumber } from '#spoken/index.ts';
import type { LocatedCase } from '#whereabouts/index.ts';
import { each } from '../components/each.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html, nothing } from '../html.ts';
import { say as sayShared } from '../phrases.ts';
import { caseInList } from '../whereabouts/case-page.ts';
import { say } from './phrases.ts';

/** Between the two ways to contest a decision: who decides, by when, and what each leaves open. */
export function contestPage(
  frame: Frame,
  found: LocatedCase,
  kinds: readonly ContestKind[],
  error?: string,
): Html {
  const { language } = frame;
  const { application, definition, where } = found;
  const base = `/${language}/applications/${application.id}`;
  const date = where.appealBy ? showDate(where.appealBy, language) : '';
  const way = (kind: ContestKind, texts: readonly string[], law: string) =>
    kinds.includes(kind)
      ? html`<section aria-labelledby="${kind}"><h2 id="${kind}">${say(kind, language)}</h2>${texts.map((text) => html`<p>${text}</p>`)}
<p class="law">${say('law', language, { law })}</p><form method="post" action="${base}/contest"><input type="hidden" name="kind" value="${kind}"><div class="actions">
<button class="btn btn-${kind === 'review' ? 'outline-' : ''}primary" type="submit">${say(`${kind}Button`, language)}</button></div></form></section>`
      : nothing;
  const { review, appeal } = where.remedies;
  const [court = 'none'] = courtSays(where.remedies, language);
  const figures = {
    ...decidesOnAppeal(where.remedies, language),
    within: sayNumber(appeal?.within.days ?? 0, language),
    answered: sayNumber(appeal?.answered.days ?? 0, language),
    court,
    date,
    n: where.appealDaysLeft ?? 0,
  };
  const term = (
    where.canAppealInTime ? (['appealTerm', 'appealCount'] as const) : (['appealLate'] as const)
  ).map((id) => say(id, language, figures));
  const reviewTexts = [
    say('reviewText', language),
    say('reviewTerm', language),
    ...(appeal ? [say('reviewStops', language)] : []),
  ];
  const appealTexts = [
    say('appealText', language, figures),
    ...term,
    say('appealSilence', language, figures),
    ...(appeal?.patronato ? [say('appealHelp', language)] : []),
  ];
  const appealLaw = [appeal?.law, appeal?.patronato?.law].filter((law) => law !== undefined).join('; ');
  const main = html`${error ? html`<div class="alert alert-danger error-summary" role="alert" tabindex="-1" autofocus><p class="mb-0">${error}</p></div>` : nothing}<h1>${say('title', language)}</h1>
<p class="lead">${wordsIn(definition, language).title}, ${application.number}. ${kinds.length > 1 ? say('lead', language) : ''}</p>
${way('review', reviewTexts, review?.law ?? '')}
${way('appeal', appealTexts, appealLaw)}
<p class="form-text">${say('unverified', language)}</p><p><a href="${base}">${say('goBack', language)}</a></p>`;
  return page(frame, { title: say('title', language), main, hasError: error !== undefined });
}

/** Which of one's decisions to contest, for who comes from the catalogue. */
export function chooseContestPage(frame: Frame, mine: readonly LocatedCase[]): Html {
  const { language } = frame;
  const list =
    mine.length > 0
      ? html`<p class="lead">${say('chooseLead', language)}</p><ul class="services list-unstyled">${each(
          mine,
          language,
          (found) =>
            caseInList(
              found,
              language,
              (told) =>
                html`<p class="mb-1"><a href="/${language}/applications/${found.application.id}/contest">${say('fromCatalogue', told)}<span class="visually-hidden">: ${found.application.number}</span></a></p>`,
            ),
        )}</ul>`
      : html`<p class="lead">${say('chooseNone', language)}</p><p><a href="/${language}/my">${sayShared('my', language)}</a></p>`;
  const main = html`<h1>${say('choose', language)}</h1>${list}`;
  return page(frame, {
    title: say('choose', language),
    main,
    trail: [{ href: `/${frame.around}/my`, label: sayShared('my', frame.around) }],
  });
}
