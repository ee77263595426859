// SPDX-License-Identifier: AGPL-3.0-or-later

import { type Cents, own, textIn } from '#core/index.ts';
import { type Double, decidesOnAppeal, type Letter } from '#decisions/index.ts';
import { lawWritten, wordsIn } from '#interview/index.ts';
import { showDate, showMoney } from '#kinds/index.ts';
import type { Outcome } from '#record/index.ts';
import { errorSummary } from '../../components/error-summary.ts';
import { letterView } from '../../components/letter.ts';
import { type Html, html, nothing } from '../../html.ts';
import { type DeskFrame, deskPage } from '../desk-page.ts';
import type { CaseView } from './load.ts';
import { say } from './phrases.ts';
import { proposalSection } from './proposal.ts';

/** What an officer has chosen and written so far. */
export interface DecisionDraft {
  readonly outcome: Outcome | '';
  readonly reasons: readonly string[];
  readonly words: string;
  /** Why it is granted beside the others for the same benefit. */
  readonly beside: string;
  /** It is refused because of them. */
  readonly because: boolean;
}

export interface DecideContent {
  readonly draft: DecisionDraft;
  readonly letter?: Letter;
  readonly fourEyesCents: Cents;
  readonly problem?: { readonly field: string; readonly text: string };
  /** Somebody else has decided: what was typed stays to be read, and nothing can be signed. */
  readonly isTaken?: boolean;
}

/** The decision: how, for which conditions, in which words; the letter beside it before it is signed. */
export function decidePage(frame: DeskFrame, view: CaseView, content: DecideContent): Html {
  const { language } = frame;
  const { application, proposal } = view;
  const { draft, letter, fourEyesCents, problem, isTaken = false } = content;
  const base = `/${language}/desk/cases/${application.id}`;
  const number = application.number ?? '';
  const title = say('decideTitle', language, { number });
  const radio = (value: Outcome, label: string, n: number) =>
    html`<div class="form-check"><input type="radio" id="outcome-${n}" name="outcome" value="${value}"${draft.outcome === value ? html` checked` : nothing}><label for="outcome-${n}">${label}</label></div>`;
  const invalid = problem?.field === 'words' ? html` aria-invalid="true"` : nothing;
  const main = html`${problem ? errorSummary(language, [problem]) : nothing}<div class="desk-top"><h1>${title}</h1></div>
<div class="desk-live" data-live="${base}/live?version=${application.version}" role="alert"></div>
<div class="desk-case desk-deciding"><div><form method="post" action="${base}/decide" class="desk-panel desk-form"><input type="hidden" name="version" value="${application.version}">
<p><strong>${proposal ? say(proposal.status, language) : ''}.</strong> ${application.status === 'appeal' ? onAppeal(view, language) : say('fourEyes', language, { sum: showMoney(fourEyesCents, language) })}</p>
<fieldset class="question"><legend class="h6">${say('outcome', language)}</legend><div class="options">${radio('granted', say('grant', language), 1)}${radio('refused', say('refuse', language), 2)}</div></fieldset>
${besideBoxes(view, content, language)}${reasonBoxes(view, draft, language)}
<p class="desk-field"><label for="words">${say('words', language)}</label><span class="form-text" id="words-hint">${say('wordsHint', language)}</span><textarea class="form-control" id="words" name="words" rows="5" maxlength="4000" aria-describedby="words-hint"${invalid}>${draft.words}</textarea></p>
<div class="actions"><button class="btn btn-outline-primary" type="submit" name="do" value="preview">${say('preview', language)}</button>${isTaken ? nothing : html`<button class="btn btn-primary" type="submit" name="do" value="sign-next" accesskey="s">${say('signNext', language)}</button><button class="btn btn-outline-primary" type="submit" name="do" value="sign">${say('sign', language)}</button>`}<a href="${base}">${say('back', language)}</a></div></form>
${letter ? html`<section class="desk-panel" aria-labelledby="letter"><h2 id="letter">${say('previewTitle', language)}</h2>${letterView(letter, 3)}</section>` : nothing}</div>
<div>${proposalSection(view, frame)}</div></div>`;
  const trail = [
    { href: `/${language}/desk/cases`, label: say('cases', language) },
    { href: base, label: say('title', language, { number }) },
  ];
  return deskPage(frame, { title, main, hasError: problem !== undefined, trail, isLive: true });
}

function onAppeal({ administration }: CaseView, language: DeskFrame['language']): string {
  const record = administration.appeal?.record;
  return say('onAppeal', language, {
    ...decidesOnAppeal(administration, language),
    record: record ? ` ${textIn(record, language)}` : '',
  });
}

// What stands in the way of a grant is answered here, or the grant is not signed.
function besideBoxes(
  { doubles }: CaseView,
  { draft, problem }: DecideContent,
  language: DeskFrame['language'],
): Html {
  if (doubles.length === 0) return nothing;
  const invalid = problem?.field === 'beside' ? html` aria-invalid="true"` : nothing;
  return html`<fieldset class="question"><legend class="h6">${say('beside', language)}</legend>
<ul>${doubles.map(
    (other) =>
      html`<li><input type="hidden" name="others" value="${other.id}">${besideLine(other, language)} <a href="/${language}/desk/cases/${other.id}">${say('besideOpen', language, { number: other.number })}</a></li>`,
  )}</ul>
<p class="desk-field"><label for="beside">${say('besideWhy', language)}</label><span class="form-text" id="beside-hint">${say('besideHint', language)}</span><textarea class="form-control" id="beside" name="beside" rows="2" maxlength="1000" aria-describedby="beside-hint"${invalid}>${draft.beside}</textarea></p>
<div class="form-check"><input type="checkbox" id="because" name="because" value="yes"${draft.because ? html` checked` : nothing}><label for="because">${say('besideBecause', language)}</label></div></fieldset>`;
}

/** Another application for the same benefit, in one line. */
export function besideLine(
  { number, on, status }: Pick<Double, 'number' | 'on' | 'status'>,
  language: DeskFrame['language'],
): string {
  const state = status === 'granted' ? 'granted' : 'open';
  return say('besideOne', language, { number, date: showDate(on, language), state });
}

function reasonBoxes(
  { definition, proposal }: CaseView,
  draft: DecisionDraft,
  language: DeskFrame['language'],
): Html {
  const words = wordsIn(definition, language).conditions;
  // What the rules find unmet first: a refusal rests on it, or says why it does not.
  const isUnmet = (id: string) =>
    proposal?.conditions.find((condition) => condition.id === id)?.state === 'unmet';
  const conditions = Object.entries(definition.service.conditions).sort(
    ([one], [other]) => Number(isUnmet(other)) - Number(isUnmet(one)),
  );
  if (conditions.length === 0) return nothing;
  const boxes = conditions.map(([id, { law }], n) => {
    const judged = proposal?.conditions.find((condition) => condition.id === id);
    const remedy = own(words, id)?.remedy;
    const hint = html`${judged ? html`${say(judged.state, language)}: ${judged.says} ` : nothing}<span class="law">${lawWritten(law, language)}</span>${judged?.state === 'unmet' && remedy ? html`<br>${say('remedy', language, { remedy })}` : nothing}`;
    return html`<div class="form-check"><input type="checkbox" id="reasons-${n + 1}" name="reasons" value="${id}"${draft.reasons.includes(id) ? html` checked` : nothing} aria-describedby="reasons-${n + 1}-hint"><label for="reasons-${n + 1}">${own(words, id)?.short ?? id}</label><span class="form-text option-hint" id="reasons-${n + 1}-hint">${hint}</span></div>`;
  });
  return html`<fieldset class="question" aria-describedby="reasons-hint"><legend class="h6">${say('reasons', language)}</legend><p class="form-text" id="reasons-hint">${say('reasonsHint', language)}</p><div class="options">${boxes}</div></fieldset>`;
}
