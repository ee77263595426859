// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Remedies } from '#catalogue/index.ts';
import type { ConsentSeen } from '#consents/index.ts';
import type { CalendarDate, Language } from '#core/index.ts';
import { courtSays, decidesOnAppeal } from '#decisions/index.ts';
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

/** What can be contested: a decision, or what it means for one's own share. */
export interface Contestable {
  readonly title: string;
  readonly number: string;
  /** What it is about, where it is less than the whole decision. */
  readonly only?: string;
  /** The page from which it is contested. */
  readonly home: { readonly href: string; readonly label: string };
  readonly remedies: Remedies;
  readonly appealBy: CalendarDate | null;
  readonly appealDaysLeft: number | null;
}

/** Between the two ways to contest a decision: who decides, by when, and what each leaves open. */
export function contestPage(
  frame: Frame,
  of: Contestable,
  kinds: readonly ContestKind[],
  error?: string,
): Html {
  const { language } = frame;
  const { remedies, appealBy, home } = of;
  const date = appealBy ? showDate(appealBy, language) : '';
  const way = (kind: ContestKind, texts: readonly string[], law: string) =>
    kinds.includes(kind)
      ? html`<section aria-labelledby="${kind}"><h2 id="${kind}">${say(kind, language)}</h2>${texts.map((text) => html`<p>${text}</p>`)}
<p class="law">${say('law', language, { law })}</p><form method="post" action="${home.href}/contest"><input type="hidden" name="kind" value="${kind}"><div class="actions">
<button class="btn btn-${kind === 'review' ? 'outline-' : ''}primary" type="submit">${say(`${kind}Button`, language)}</button></div></form></section>`
      : nothing;
  const { review, appeal } = remedies;
  const [court = 'none'] = courtSays(remedies, language);
  const daysLeft = of.appealDaysLeft ?? 0;
  const figures = {
    ...decidesOnAppeal(remedies, language),
    within: sayNumber(appeal?.within.days ?? 0, language),
    answered: sayNumber(appeal?.answered.days ?? 0, language),
    court,
    date,
    n: daysLeft,
  };
  const term = (
    appealBy !== null && daysLeft >= 0 ? (['appealTerm', 'appealCount'] as const) : (['appealLate'] as const)
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
<p class="lead">${of.title}, ${of.number}. ${of.only ? html`${of.only} ` : nothing}${kinds.length > 1 ? say('lead', language) : ''}</p>
${way('review', reviewTexts, review?.law ?? '')}
${way('appeal', appealTexts, appealLaw)}
<p class="form-text">${say('unverified', language)}</p><p><a href="${home.href}">${home.label}</a></p>`;
  return page(frame, { title: say('title', language), main, hasError: error !== undefined });
}

/** Which of one's decisions to contest, for who comes from the catalogue. */
export function chooseContestPage(
  frame: Frame,
  mine: readonly LocatedCase[],
  /** What others' applications decided on one's own share. */
  shares: readonly ConsentSeen[],
): Html {
  const { language } = frame;
  const list =
    mine.length + shares.length > 0
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
        )}${each(shares, language, (seen) => shareInList(seen, language))}</ul>`
      : html`<p class="lead">${say('chooseNone', language)}</p><p><a href="/${language}/my">${sayShared('my', language)}</a></p>`;
  const main = html`<h1>${say('choose', language)}</h1>${list}`;
  return page(frame, {
    title: say('choose', language),
    main,
    trail: [{ href: `/${frame.around}/my`, label: sayShared('my', frame.around) }],
  });
}

function shareInList({ id, applicant, number, title }: ConsentSeen, language: Language): Html {
  return html`<li class="case-card"><h2 class="h5 mb-1">${say('share', language, { title })}</h2><p class="mb-1">${say('shareOf', language, { name: applicant, number })}</p>
<p class="mb-1"><a href="/${language}/my/consents/${id}/contest">${say('fromCatalogue', language)}<span class="visually-hidden">: ${number}</span></a></p></li>`;
}
