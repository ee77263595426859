// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ConsentSeen } from '#consents/index.ts';
import type { Language } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import { each } from '../components/each.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from './phrases.ts';

/** How the application ended on which one's own share hangs, what was asked against it, and the way to ask. */
export function endedSection({ id, applicant, ended }: ConsentSeen, language: Language): Html {
  if (!ended) return nothing;
  const { outcome, toldOn, appealBy, appealDaysLeft, can, contests } = ended;
  const date = showDate(toldOn, language);
  const term =
    appealBy === null
      ? nothing
      : html`<p>${say('shareAppealBy', language, { date: showDate(appealBy, language), n: appealDaysLeft ?? 0 })}</p>`;
  const ask =
    can.length === 0
      ? nothing
      : html`${term}<div class="actions"><a class="btn btn-outline-primary" href="/${language}/my/consents/${id}/contest">${say('contestShare', language)}</a></div>`;
  const sent =
    contests.length === 0
      ? nothing
      : html`<p>${say('shareContested', language)}</p><ul>${each(
          contests,
          language,
          (one) =>
            html`<li><a href="/${language}/applications/${one.id}">${say('shareContestNumber', language, { kind: one.contest?.kind ?? '', number: one.number ?? '' })}</a></li>`,
        )}</ul>`;
  return html`<section aria-labelledby="ended"><h2 id="ended">${say('endedTitle', language)}</h2>
<p>${say('endedHow', language, { outcome, name: applicant, date })}</p>${sent}${ask}</section>`;
}
