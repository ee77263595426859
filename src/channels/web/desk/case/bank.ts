// SPDX-License-Identifier: AGPL-3.0-or-later

import { type Language, own } from '#core/index.ts';
import { wordsIn } from '#interview/index.ts';
import { deskSayer } from '#languages/index.ts';
import { each } from '../../components/each.ts';
import { type Html, html, nothing } from '../../html.ts';
import { when } from '../components/when.ts';
import type { CaseView } from './load.ts';

const say = deskSayer({
  title: { it: 'Che cosa dice la banca', en: 'What the bank says' },
  consent: { it: 'Conto dell’altra persona', en: 'The other person’s account' },
  said: {
    it: '{outcome, select, match {Il conto è di questa persona} no_match {Il conto non è di questa persona} other {Non lo sa: prima di accogliere guardi lei di chi è il conto}}',
    en: '{outcome, select, match {The account is this person’s} no_match {The account is not this person’s} other {It does not know: before you grant, see whose account it is}}',
  },
});

/** Of each account in the case, whose it is by the bank's word. */
export function bankSection({ holders, definition }: CaseView, language: Language): Html {
  if (holders.length === 0) return nothing;
  const { questions } = wordsIn(definition, language);
  const line = ({ question, outcome, at }: CaseView['holders'][number]) => {
    const [id] = question.split('.');
    const label = question === 'consent' ? say('consent', language) : (own(questions, id)?.short ?? question);
    const text = say('said', language, { outcome: outcome.replace('-', '_') });
    return html`<div><dt>${label}</dt><dd>${text}. ${when(at, language)}</dd></div>`;
  };
  return html`<section class="desk-panel" aria-labelledby="bank"><h2 id="bank">${say('title', language)}</h2><dl class="desk-facts">${each(holders, language, line, { as: 'dl' })}</dl></section>`;
}
