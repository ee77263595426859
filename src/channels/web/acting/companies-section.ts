// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import { fullName, type Person } from '#persons/index.ts';
import type { Representation } from '#powers/index.ts';
import { each, isNone } from '../components/each.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from './delegation-phrases.ts';

/** Of a person the companies for which they stand, of a company who stands for it; nothing where there are none. */
export function companiesSection(
  { isCompany, ...person }: Person,
  all: readonly Representation[],
  language: Language,
): Html {
  if (isNone(all)) return nothing;
  const title = isCompany
    ? say('representatives', language, { name: fullName(person) })
    : say('companies', language);
  const lead = isCompany ? nothing : html`<p>${say('companiesLead', language)}</p>`;
  const card = (found: Representation) => companyCard(found, isCompany === true, language);
  return html`<h2>${title}</h2>${lead}${each(all, language, card, { as: 'p' })}`;
}

function companyCard(
  { id, company, representative, proof, endsOn, isConfirmed }: Representation,
  isOfCompany: boolean,
  language: Language,
): Html {
  const name = fullName(isOfCompany ? representative : company);
  const shown = {
    document: say('companyDocument', language, { document: proof.document }),
    number: proof.number,
    date: showDate(proof.on, language),
  };
  const until = endsOn ? html` ${say('until', language)} ${showDate(endsOn, language)}.` : nothing;
  return html`<section class="offer"><h3>${name}</h3>${isConfirmed ? nothing : html`<p><span class="mark">${say('unconfirmed', language)}</span></p>`}<p>${isOfCompany ? nothing : html`${company.codiceFiscale}. `}${say('companyProof', language, shown)}.${until}</p>
<form method="post" action="/${language}/my/delegations/company/end"><input type="hidden" name="id" value="${id}"><div class="actions"><button class="btn btn-outline-primary" type="submit">${say('companyEnd', language)}<span class="visually-hidden"> ${name}</span></button></div></form></section>`;
}
