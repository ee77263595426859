// SPDX-License-Identifier: AGPL-3.0-or-later

import { deskLanguageOf, type Language } from '#core/index.ts';
import type { RegisterCheck, RegisterEntry } from '#protocol/index.ts';
import { each } from '../../components/each.ts';
import { type Html, html, nothing } from '../../html.ts';
import { type DeskFrame, deskPage } from '../desk-page.ts';
import { say } from './phrases.ts';
import { subjectInWords } from './subject.ts';

export interface RegisterYear {
  readonly year: number;
  readonly last: readonly RegisterEntry[];
  /** What the check found; absent for a year too long to check while somebody waits. */
  readonly check?: RegisterCheck;
}

/** The register year by year: whether it holds, its last entries, and the way to take it out. */
export function registerPage(
  frame: DeskFrame,
  years: readonly (RegisterYear | undefined)[],
  titleOf: (service: string) => string,
): Html {
  const { language } = frame;
  const title = say('title', language);
  const read = years.filter((year) => year !== undefined);
  const main = html`<h1>${title}</h1><p>${say('lead', language)}</p>${
    years.length === 0
      ? html`<p>${say('none', language)}</p>`
      : each(read, language, (one) => ofYear(one, titleOf, language), {
          as: 'p',
          more: years.length - read.length,
        })
  }`;
  return deskPage(frame, { title, main });
}

function ofYear(
  { year, check, last }: RegisterYear,
  titleOf: (service: string) => string,
  language: Language,
): Html {
  const fault = check?.fault;
  const state = !check
    ? html`<p class="alert alert-info">${say('long', language)} <code>sportello register check --year ${year}</code></p>`
    : fault
      ? html`<p class="alert alert-danger" role="alert">${say('fault', language, { seq: fault.seq, code: fault.code })}</p>`
      : check.differing
        ? html`<p>${say('chain', language, { entries: check.entries })}</p>`
        : html`<p class="alert alert-success">${say('holds', language, { entries: check.entries })}</p>`;
  const more = check ? html`${contents(check, language)}${published(check, language)}` : nothing;
  const time = (at: string) =>
    new Date(at).toLocaleString(language, {
      timeZone: 'Europe/Rome',
      dateStyle: 'short',
      timeStyle: 'short',
    });
  const cell = (label: string, value: Html | string) => html`<td data-label="${label}">${value}</td>`;
  const names = (['number', 'at', 'direction', 'subject', 'hash'] as const).map((id) => say(id, language));
  const [, at = '', direction = '', subject = '', hash = ''] = names;
  return html`<section aria-labelledby="year-${year}"><h2 id="year-${year}">${say('year', language, { year: String(year) })}</h2>${state}${more}
<p><a href="/${language}/desk/register/${year}/export" download>${say('export', language)}<span class="visually-hidden"> ${year}</span></a></p>
<table class="desk-table"><caption class="desk-count">${say('last', language)}</caption><thead><tr>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${each(
    last,
    language,
    (entry) =>
      html`<tr><th scope="row">${year}/${String(entry.seq).padStart(7, '0')}</th>${cell(at, time(entry.at))}${cell(direction, say(entry.direction, language))}${cell(subject, subjectInWords(entry.subject, titleOf, deskLanguageOf(language)))}${cell(hash, html`<code>${entry.hash.slice(0, 12)}</code>`)}</tr>`,
    { columns: names.length },
  )}</tbody></table></section>`;
}

function contents(check: RegisterCheck, language: Language): Html {
  const { recomputed, expired, unknown, unkeyed, differing = 0, differences = [] } = check;
  const told = html`<p>${say('recomputed', language, { recomputed, expired, unknown, unkeyed })}</p>`;
  if (differing === 0) return told;
  const items = differences.map(
    ({ seq, content, code }) =>
      html`<li>${say('difference', language, { seq, content, code: code === 'removed-early' ? 'early' : code })}</li>`,
  );
  return html`${told}<div class="alert alert-danger" role="alert"><p>${say('differing', language, { differing })}</p><ul>${items}</ul></div>`;
}

function published({ year, published: ways }: RegisterCheck, language: Language): Html {
  if (ways.length === 0) return html`<p class="alert alert-warning">${say('publishedNowhere', language)}</p>`;
  const items = ways.map(
    ({ way, seq, late }) => html`<li>${say('published', language, { way, seq: seq ?? 0, late })}</li>`,
  );
  return html`<h3 id="published-${year}">${say('publishedTitle', language)}</h3><ul>${items}</ul>`;
}
