// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Entry } from '#catalogue/index.ts';
import { type CalendarDate, type Language, own } from '#core/index.ts';
import { askAt, type Definition, partOf, toldIn, wordsIn, wordsOf } from '#interview/index.ts';
import { type Application, namesOf } from '#record/index.ts';
import { blankTurn, prompt } from '#turns/index.ts';
import { pageAsk } from '../../asking.ts';
import { fromTo, whatItPays } from '../../catalogue/what-it-pays.ts';
import { langOf, marking } from '../../components/in-another-language.ts';
import { lawText } from '../../components/law.ts';
import { per } from '../../components/result-card.ts';
import { type Html, html, nothing } from '../../html.ts';
import { say as sayWeb } from '../../phrases.ts';
import type { Portal } from '../../portal-context.ts';
import type { DeskFrame } from '../desk-page.ts';
import { say } from './phrases.ts';

/** The question at which somebody stands, as whoever answers says it to them: in the language in which they talk. */
export interface ScriptShown {
  readonly language: Language;
  readonly says: readonly string[];
  readonly why: string;
  readonly where: string | undefined;
}

/** The script of a question: what an operator says, or what the automatic service would; why it is asked, and where the answer is found. */
export function scriptAt(
  { places, today }: Pick<Portal, 'places' | 'today'>,
  definition: Definition,
  { answers, known }: Application,
  path: string,
  spoken: Language,
): ScriptShown | undefined {
  const ask = askAt(definition.service, answers, today(), path);
  if (!ask) return undefined;
  const language = toldIn(definition, spoken);
  const all = wordsIn(definition, language);
  const words = wordsOf(all, ask);
  const { kind, asked } = pageAsk(definition, answers, ask, { language, today: today(), places });
  const item = partOf(all, ask, namesOf(answers, known));
  const said = words.operator ? { ...words, ask: words.operator } : words;
  const question = { path, kind, asked, words: said, none: ask.question.none, ...(item ? { item } : {}) };
  return {
    language,
    says: prompt(question, blankTurn(language, 'voice', 'asking')),
    why: words.why,
    where: words.where,
  };
}

export function scriptPanel(language: Language, script: ScriptShown | undefined): Html {
  if (!script) return html`${nothing}`;
  const told = langOf(script.language, language);
  const line = (label: string, text: string) => html`<div><dt>${label}</dt><dd${told}>${text}</dd></div>`;
  return html`<h3>${say('script', language)}</h3><blockquote${told}>${script.says.join(' ')}</blockquote><dl class="desk-facts">${line(say('scriptWhy', language), script.why)}${script.where ? line(say('scriptWhere', language), script.where) : nothing}</dl>`;
}

/** What somebody who answers needs to know of the service that a contact is about: what its page says, and what it pays by its definition. */
export function knowledgePanel(frame: DeskFrame, entry: Entry, today: CalendarDate): Html {
  const { language } = frame;
  const { card, definition } = entry;
  const { reads, due, estimateOnly } = definition?.service ?? {};
  const howMuch = due ? 'howMuchDue' : estimateOnly ? 'howMuchIs' : 'howMuch';
  const fact = (label: string, value: Html) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
  const needed = card.needed[language] ?? card.needed.it;
  const { term } = definition ? { term: definition.service.term ?? frame.administration.term } : {};
  // What is only read has no sum that could be worked out before.
  const amounts = reads ? [] : Object.entries(definition?.service.amounts ?? {});
  const pays = amounts.length > 0 ? whatItPays(entry, today) : undefined;
  const sums = html`${pays ? html`<p>${fromTo(pays, language)}</p>` : nothing}<ul>${amounts.map(
    ([id, { per: often, law }]) =>
      html`<li>${definition ? (own(wordsIn(definition, language).amounts, id) ?? id) : id}, ${sayWeb(per[often], language)} <span class="law">${lawText(law, frame, today)}</span></li>`,
  )}</ul>`;
  return html`<section class="desk-panel" aria-labelledby="knowledge"><h2 id="knowledge">${marking(card.title, language)}</h2><dl class="desk-facts">${fact(sayWeb('who', language), marking(card.who, language))}${fact(sayWeb('when', language), marking(card.when, language))}${fact(sayWeb('needed', language), html`<ul>${needed.map((item) => html`<li>${item}</li>`)}</ul>`)}${amounts.length > 0 ? fact(sayWeb(howMuch, language), sums) : nothing}${term ? fact(sayWeb('answerWithin', language), html`${sayWeb('answerWithinDays', language, { days: term.days })}`) : nothing}${fact(sayWeb('afterwards', language), marking(card.afterwards, language))}</dl>
<p><a href="/${language}/services/${card.id}" target="_blank" rel="noopener">${say('card', language)}</a></p></section>`;
}
