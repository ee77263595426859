// SPDX-License-Identifier: AGPL-3.0-or-later
import { mainLanguage, textIn } from '#core/index.ts';
import { inventory } from '#privacy/index.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html } from '../html.ts';
import { open, type Pages } from '../pages.ts';
import { frameOf, type Portal } from '../portal-context.ts';
import { figuresRoutes } from './figures.ts';
import { opinionRoutes } from './opinion/routes.ts';
import { say } from './phrases.ts';

/** What every public counter says of itself: how accessible it is, what it keeps, what its words are worth. */
export function aboutRoutes(pages: Pages, portal: Portal): void {
  pages.get('/about/accessibility', open, (c) => c.html(accessibilityPage(frameOf(c, portal))));
  pages.get('/about/privacy', open, (c) => {
    // Where the list of what is kept has no words in a language, the whole page is told in the main one.
    if (!inventory.every(({ what }) => Object.hasOwn(what, c.get('language')))) c.set('told', mainLanguage);
    return c.html(privacyPage(frameOf(c, portal)));
  });
  figuresRoutes(pages, portal);
  opinionRoutes(pages, portal);
  pages.get('/about/legal', open, (c) => c.html(legalPage(frameOf(c, portal))));
}

function accessibilityPage(frame: Frame): Html {
  const { language, brand } = frame;
  const agency = textIn(brand.agency, language);
  const { accessibility } = brand;
  const main = html`<h1>${say('accessibility', language)}</h1><p class="lead">${say('accessibilityLead', language)}</p>
<p>${accessibility ? html`<a href="${accessibility}" rel="noreferrer">${say('statement', language, { agency })}</a>` : say('noStatement', language, { agency })}</p>
<h2>${say('measured', language)}</h2><p>${say('measuredText', language)}</p>
<h2>${say('otherWays', language)}</h2><p>${say('otherWaysText', language)}</p>
<ul>${brand.phone.map(({ number, label }) => html`<li>${number} (${textIn(label, language)})</li>`)}</ul>`;
  return page(frame, { title: say('accessibility', language), main });
}

function privacyPage(frame: Frame): Html {
  const { language, around } = frame;
  const kept = inventory.filter(({ mine }) => mine);
  const main = html`<h1>${say('privacy', language)}</h1><p class="lead">${say('privacyLead', language)}</p>
<p>${say('rights', language)} <a href="/${around}/my/data">${say('myData', language)}</a>.</p><p>${say('noCookies', language)}</p>
<table class="table stacks"><thead><tr><th scope="col">${say('what', language)}</th><th scope="col">${say('why', language)}</th><th scope="col">${say('until', language)}</th></tr></thead>
<tbody>${kept.map(({ what, ground, until }) => html`<tr><th scope="row">${textIn(what, language)}</th><td>${textIn(ground, language)}</td><td>${textIn(until, language)}</td></tr>`)}</tbody></table>`;
  return page(frame, { title: say('privacy', language), main });
}

function legalPage(frame: Frame): Html {
  const { language, around } = frame;
  const main = html`<h1>${say('legal', language)}</h1><p class="lead">${say('legalLead', language)}</p>
<p>${say('proposals', language)}</p><p>${say('machine', language)}</p><p>${say('source', language)}</p>
<p><a href="/${around}/law">${say('law', language)}</a></p>`;
  return page(frame, { title: say('legal', language), main });
}
