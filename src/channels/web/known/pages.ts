// SPDX-License-Identifier: AGPL-3.0-or-later

import { type Catalogue, titleOf } from '#catalogue/index.ts';
import type { Language } from '#core/index.ts';
import type { FetchSeen } from '#registers/index.ts';
import { answerList } from '../components/answer-list.ts';
import { each } from '../components/each.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html, nothing } from '../html.ts';
import type { KnownGroup } from './groups.ts';
import { say } from './phrases.ts';

/** What need not be asked, by source, each with its way to contest it: shown before the first question. */
export function knownPage(
  frame: Frame,
  content: {
    readonly service: string;
    readonly base: string;
    readonly groups: readonly KnownGroup[];
    readonly left: number;
  },
): Html {
  const { language } = frame;
  const { service, base, groups, left } = content;
  const n = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  const main = html`<h1>${say('title', language)}</h1><p class="lead">${service}. ${say('lead', language, { n })}</p>
<p>${say('howToContest', language)}</p>
<div class="actions"><a class="btn btn-primary" href="${base}">${say('goOn', language, { left })}</a></div>
${groups.map(({ title, lines }) => html`<h2>${title}</h2>${answerList(lines, language, { base, from: 'known' })}`)}
<div class="actions"><a class="btn btn-primary" href="${base}">${say('goOn', language, { left })}</a></div>`;
  return page(frame, { title: say('title', language), main });
}

/** Which registers were asked about the person, when and what for. */
export function fetchList(
  fetches: readonly FetchSeen[],
  catalogue: Catalogue,
  language: Language,
  dateAndTime: (at: Date) => string,
): Html {
  const rows = each(
    fetches,
    language,
    ({ at, register, service, title, actorName }) =>
      html`<li><p class="mb-1"><strong>${say(register, language)}</strong></p><p class="mb-1">${dateAndTime(at)}. ${say('recordFor', language, { service: titleOf(catalogue, service, language, title) })}</p>${actorName === null ? nothing : html`<p class="mb-0">${say('recordBy', language, { name: actorName })}</p>`}</li>`,
  );
  return html`<h2>${say('recordTitle', language)}</h2><p>${say('recordLead', language)}</p>
${rows.length > 0 ? html`<ol class="services list-unstyled">${rows}</ol>` : html`<p>${say('recordNone', language)}</p>`}`;
}
