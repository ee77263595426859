// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Contact, Message } from '#queue/index.ts';
import { type Answers, type Found, reviewAnswers, reviewCriteria } from '#reviews/index.ts';
import { each } from '../../components/each.ts';
import { errorSummary } from '../../components/error-summary.ts';
import { messageLog } from '../../components/messages.ts';
import { type Html, html, nothing } from '../../html.ts';
import { when } from '../components/when.ts';
import { type DeskFrame, deskPage } from '../desk-page.ts';
import { say } from './phrases.ts';

type Drawn = { readonly contact: Contact; readonly about: string | undefined };

/** The contacts that were drawn, and what was found so far. */
export function reviewsPage(
  frame: DeskFrame,
  content: { readonly drawn: readonly Drawn[]; readonly found: Found; readonly isSaved: boolean },
): Html {
  const { language } = frame;
  const { drawn, found, isSaved } = content;
  const title = say('title', language);
  const list = each(
    drawn,
    language,
    ({ contact: { id, endedAt }, about }) =>
      html`<li>${endedAt ? when(endedAt, language) : nothing}, ${about ?? say('general', language)}: <a href="/${language}/desk/reviews/${id}">${say('read', language)}</a></li>`,
  );
  const main = html`<h1>${title}</h1><p>${say('lead', language)}</p>${isSaved ? html`<p class="desk-note" role="status">${say('saved', language)}</p>` : nothing}
<section class="desk-panel" aria-label="${title}">${drawn.length > 0 ? html`<p class="form-text">${say('hint', language)}</p><ul>${list}</ul>` : html`<p>${say('none', language)}</p>`}</section>
<section class="desk-panel desk-below" aria-labelledby="found"><h2 id="found">${say('found', language)}</h2><p>${say('foundLead', language, { n: found.read })}</p>${foundTable(language, found)}</section>`;
  return deskPage(frame, { title, main });
}

/** What was found, by question, and what was written of it. */
export function foundTable(language: DeskFrame['language'], { counts, words }: Found): Html {
  const row = (one: (typeof reviewCriteria)[number]) =>
    html`<tr><th scope="row">${say(one, language)}</th>${reviewAnswers.map((answer) => html`<td data-label="${say(answer, language)}">${counts[one][answer]}</td>`)}</tr>`;
  return html`<table class="desk-table"><thead><tr><th scope="col">${say('criterion', language)}</th>${reviewAnswers.map((answer) => html`<th scope="col">${say(answer, language)}</th>`)}</tr></thead><tbody>${reviewCriteria.map(row)}</tbody></table>
${words.length > 0 ? html`<h3>${say('words', language)}</h3><ul>${each(words, language, (one) => html`<li>${one}</li>`)}</ul>` : nothing}`;
}

/** One of them: what was written, the notes, the short list of questions. It names nobody. */
export function reviewContactPage(
  frame: DeskFrame,
  content: Drawn & {
    readonly messages: readonly Message[];
    readonly answers: Partial<Answers>;
    readonly words: string;
    readonly problem?: 'incomplete' | 'wordsMissing';
  },
): Html {
  const { language } = frame;
  const { contact, about, messages, answers, words, problem } = content;
  const title = say('one', language);
  const field =
    problem === 'wordsMissing'
      ? 'words'
      : `${reviewCriteria.find((one) => !answers[one]) ?? reviewCriteria[0]}-yes`;
  const names = { person: say('person', language), operator: say('operator', language) };
  const questions = reviewCriteria.map(
    (one) =>
      html`<fieldset class="question"><legend class="h6">${say(one, language)}</legend><div class="options desk-row">${reviewAnswers.map((answer) => html`<div class="form-check"><input type="radio" id="${one}-${answer}" name="${one}" value="${answer}"${answers[one] === answer ? html` checked` : nothing}><label for="${one}-${answer}">${say(answer, language)}</label></div>`)}</div></fieldset>`,
  );
  const main = html`${problem ? errorSummary(language, [{ field, text: say(problem, language) }]) : nothing}<h1>${title}</h1><p>${about ?? say('general', language)}</p>
<section class="desk-panel" aria-labelledby="written"><h2 id="written">${say('messages', language)}</h2>${messageLog(language, messages, { label: say('messages', language), none: say('noMessages', language), names })}
${contact.notes ? html`<h3>${say('notes', language)}</h3><blockquote>${contact.notes}</blockquote>` : nothing}</section>
<form method="post" action="/${language}/desk/reviews/${contact.id}" class="desk-panel desk-form desk-below" novalidate>${questions}
<p class="desk-field"><label for="words">${say('words', language)}</label><span class="form-text" id="words-hint">${say('wordsHint', language)}</span><textarea class="form-control" id="words" name="words" rows="3" maxlength="1000" aria-describedby="words-hint"${problem === 'wordsMissing' ? html` aria-invalid="true"` : nothing}>${words}</textarea></p>
<div class="actions"><button class="btn btn-primary" type="submit">${say('save', language)}</button></div></form>`;
  const trail = [{ href: `/${language}/desk/reviews`, label: say('title', language) }];
  return deskPage(frame, { title, main, hasError: problem !== undefined, trail });
}
