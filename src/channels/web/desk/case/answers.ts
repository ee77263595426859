// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own } from '#core/index.ts';
import { inParts, isOfRow, sourceTitle } from '#record/index.ts';
import { each } from '../../components/each.ts';
import { type Html, html, nothing } from '../../html.ts';
import type { CaseView } from './load.ts';
import { say } from './phrases.ts';
import { isDoubtful, knownWords, provenanceWords } from './provenance.ts';

type Line = CaseView['lines'][number];

/** An answer with where it comes from, in words, and whether an officer has to look at it before the others. */
interface ToldLine {
  readonly line: Line;
  readonly from: Html | string;
  /** The same as text, to be compared. */
  readonly key: string;
  readonly isDoubtful: boolean;
  readonly isFirst: boolean;
}

/**
 * The answers by exception: first those that differ from what a register knew, and those that may have been misheard; then the others under
 * their parts. Where most of them come from is said once, and beside an answer only where it comes from elsewhere.
 */
export function answersSection(view: CaseView, language: Language): Html {
  const told = view.lines.map((line) => tell(view, line, language));
  const usual = mostUsual(told.map(({ key }) => key));
  const [first, rest] = [told.filter(({ isFirst }) => isFirst), told.filter(({ isFirst }) => !isFirst)];
  return html`<section class="desk-panel" aria-labelledby="answers"><h2 id="answers">${say('answers', language)}</h2>
<h3>${say('differing', language)}</h3>${first.length > 0 ? list(first, undefined, language) : html`<p>${say('differingNone', language)}</p>`}
<h3>${say('others', language)}</h3>${usual ? html`<p class="law">${say('usually', language, { count: usual.count, by: usual.key })}</p>` : nothing}${inParts(
    rest.map((one) => ({ ...one, path: one.line.path, part: one.line.part })),
  ).map(
    ([name, of]) =>
      html`${name ? html`<h4>${name}</h4>` : nothing}${list(of, usual?.key, language, name !== undefined)}`,
  )}</section>`;
}

function list(
  lines: readonly ToldLine[],
  usual: string | undefined,
  language: Language,
  underHead = false,
): Html {
  return html`<dl class="desk-facts desk-answers">${each(
    lines,
    language,
    ({ line: { path, item, short, value }, from, key, isDoubtful: doubt }) =>
      html`<div><dt>${item && !(underHead && isOfRow(path)) ? `${item}, ${short}` : short}</dt><dd>${value}${doubt ? html` <span class="mark">${say('doubtful', language)}</span>` : nothing}${key === usual ? nothing : html`<br><span class="law">${from}</span>`}</dd></div>`,
    { as: 'dl' },
  )}</dl>`;
}

function tell({ application, provenance, history }: CaseView, line: Line, language: Language): ToldLine {
  const claimedAt = history.find(({ event }) => event.type === 'claimed')?.at;
  const given = provenance.get(line.path);
  const fact = own(application.known, line.path);
  const by = given ? provenanceWords(given, language, claimedAt) : say('fromEstimate', language);
  const from = fact ? knownWords(fact, by, language, line.against) : by;
  const doubt = given !== undefined && isDoubtful(given);
  const key = fact && line.against === undefined ? sourceTitle(fact, language) : by;
  return { line, from, key, isDoubtful: doubt, isFirst: doubt || line.against !== undefined };
}

/** What is said most often, and how often: nothing where each is said once. */
function mostUsual(keys: readonly string[]): { readonly key: string; readonly count: number } | undefined {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most && most[1] > 1 ? { key: most[0], count: most[1] } : undefined;
}
