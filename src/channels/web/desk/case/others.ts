// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Consent } from '#consents/index.ts';
import { type Language, own } from '#core/index.ts';
import { rowName, wordsIn } from '#interview/index.ts';
import { showDate } from '#kinds/index.ts';
import { deskSayer } from '#languages/index.ts';
import { each } from '../../components/each.ts';
import { type Html, html, nothing } from '../../html.ts';
import { when } from '../components/when.ts';
import type { CaseView } from './load.ts';

const say = deskSayer({
  title: { it: 'Altre persone e cambiamenti', en: 'Other people and changes' },
  asked: { it: 'Non ha ancora risposto: chiesto il {date}', en: 'No answer yet: asked on {date}' },
  state: {
    it: '{state, select, given {Sì} refused {No} denied {Dice che la domanda non riguarda questa persona} other {Consenso ritirato}}, {name}, {date}',
    en: '{state, select, given {Yes} refused {No} denied {Says that it is not about them} other {Consent withdrawn}}, {name}, {date}',
  },
  account: { it: 'Conto: {account}', en: 'Account: {account}' },
  check: { it: 'Da guardare', en: 'To look into' },
  changes: {
    it: 'Cambia la domanda {number} di {name}. Se la accoglie, vale da sola dal giorno detto.',
    en: 'It changes application {number} of {name}. If you grant it, it holds by itself from the day told.',
  },
  byHand: {
    it: 'Non si sa con certezza quale domanda cambia, o chi la manda. Se la accoglie, va riportata a mano.',
    en: 'Which application it changes, or who sent it, is not certain. If you grant it, it must be carried over by hand.',
  },
  goneByHand: {
    it: 'Il servizio di questo cambiamento non c’è più: il programma non sa riportarlo. Se lo accoglie, va riportato a mano.',
    en: 'The service of this change is no longer there: the program cannot carry it over. If you grant it, it must be carried over by hand.',
  },
  howMany: {
    it: '{n, plural, =0 {Hanno risposto tutti ({all}).} other {Hanno risposto in {answered} su {all}. Chi tace non ha detto di sì: la sua parte aspetta.}}',
    en: '{n, plural, =0 {All {all} have answered.} other {{answered} of {all} have answered. Whoever is silent has not said yes: their part waits.}}',
  },
  share: {
    it: 'Riguarda solo la parte di {name}{row, select, none {} other { ({row})}} nella domanda {number}. La domanda e le parti degli altri restano come sono.',
    en: 'It is about the share of {name} alone{row, select, none {} other { ({row})}}, in application {number}. The application and the shares of the others stay as they are.',
  },
  goToCase: { it: 'Andare alla domanda {number}', en: 'Go to application {number}' },
  shareContest: {
    it: '{kind, select, review {Chiede il riesame della sua parte} other {Fa ricorso per la sua parte}}',
    en: '{kind, select, review {Asks for a review of their share} other {Appeals about their share}}',
  },
  amended: { it: 'Dal {date} vale un cambiamento.', en: 'From {date} a change holds.' },
});

/** What other people were asked about the case, what it changes, and what changed in it since it was sent. */
export function othersSection(view: CaseView, language: Language): Html {
  const { consents, changes, definition } = view;
  // What came later stands among the answers.
  const amendments = view.amendments.filter(({ by }) => !('cameOn' in by));
  const isChange = definition.service.amends !== undefined;
  if (consents.length === 0 && amendments.length === 0 && !isChange && !view.share) return nothing;
  const { number } = changes?.application ?? {};
  // Of a service that is gone it is known what it changes, and not how.
  const isGone = isChange && Object.keys(definition.service.questions).length === 0;
  const about = html`${number ? html`<p>${say('changes', language, { number, name: changes?.applicant ?? '' })}</p>` : nothing}${
    isGone
      ? html`<p class="desk-note">${say('goneByHand', language)}</p>`
      : isChange && !number
        ? html`<p class="desk-note">${say('byHand', language)}</p>`
        : nothing
  }`;
  return html`<section class="desk-panel" aria-labelledby="others"><h2 id="others">${say('title', language)}</h2>${about}${ofShare(view, language)}
${howMany(view, language)}${consents.length > 0 ? html`<dl class="desk-facts">${each(consents, language, (consent) => asked(view, consent, language), { as: 'dl' })}</dl>` : nothing}
${each(amendments, language, ({ from }) => html`<p>${say('amended', language, { date: showDate(from, language) })}</p>`, { as: 'p' })}</section>`;
}

// Whose share is contested, and what the application says of it.
function ofShare({ share }: CaseView, language: Language): Html {
  if (!share) return nothing;
  const { consent, about, definition, lines } = share;
  const number = about.number ?? '';
  const row = rowName(wordsIn(definition, language), consent.path) ?? 'none';
  const facts = each(
    lines,
    language,
    ({ short, value }) => html`<div><dt>${short}</dt><dd>${value}</dd></div>`,
    { as: 'dl' },
  );
  return html`<p>${say('share', language, { name: consent.name ?? consent.codiceFiscale, row, number })}</p>
${facts.length > 0 ? html`<dl class="desk-facts">${facts}</dl>` : nothing}
<p><a href="/${language}/desk/cases/${about.id}">${say('goToCase', language, { number })}</a></p>`;
}

function howMany({ consents }: CaseView, language: Language): Html {
  const several = consents.filter(({ path }) => path !== null);
  const n = several.filter(({ state }) => state === 'asked').length;
  const values = { n, answered: several.length - n, all: several.length };
  return several.length > 1 ? html`<p>${say('howMany', language, values)}</p>` : nothing;
}

function asked({ definition, shareContests }: CaseView, consent: Consent, language: Language): Html {
  const { kind, path, state, askedAt, answeredAt, name, codiceFiscale, iban } = consent;
  const words = wordsIn(definition, language);
  const { short = kind } = own(words.consents, kind) ?? {};
  const row = rowName(words, path);
  const text =
    answeredAt === null || name === null
      ? say('asked', language, { date: when(askedAt, language) })
      : say('state', language, { state, name, date: when(answeredAt, language) });
  const contests = shareContests.filter(({ contest }) => contest?.share?.consentId === consent.id);
  const sent = contests.map(
    (one) =>
      html`<br><a href="/${language}/desk/cases/${one.id}">${say('shareContest', language, { kind: one.contest?.kind ?? '' })}: ${one.number}</a>`,
  );
  const mark = state === 'denied' ? html` <span class="mark">${say('check', language)}</span>` : nothing;
  return html`<div><dt>${row ? `${row}: ` : ''}${short}</dt><dd>${text}${mark}<br>${codiceFiscale}${iban ? html`<br>${say('account', language, { account: iban })}` : nothing}${sent}</dd></div>`;
}
