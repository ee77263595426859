// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Letter } from '#decisions/index.ts';
import { printPaper } from '#paper/index.ts';
import { letterPaper } from '#post/index.ts';
import { letterView } from '../../components/letter.ts';
import { html } from '../../html.ts';
import { desk, type Pages } from '../../pages.ts';
import { notFound, type Portal } from '../../portal-context.ts';
import { deskFrameOf, deskPage } from '../desk-page.ts';
import { base, idOf, isOpenHere, path, uuid } from './at-case.ts';
import { loadCase } from './load.ts';
import { say } from './phrases.ts';

/** The letter of a decision that was sent, on the page and on paper. */
export function lettersRoutes(pages: Pages, portal: Portal): void {
  const { catalogue } = portal;

  pages.get(`${path}/letters/:decision{${uuid}}`, desk, async (c) => {
    const view = (await isOpenHere(c, portal)) && (await loadCase(portal, idOf(c), c.get('language')));
    const decision = view
      ? view.decisions.find(({ id, sentAt }) => sentAt && id === c.req.param('decision'))
      : undefined;
    if (!decision) return notFound(c, portal);
    const language = c.get('language');
    const title = say('letter', language);
    const trail = [{ href: base(c), label: say('back', language) }];
    const paper = html`<p><a href="${base(c)}/letters/${decision.id}/paper">${say('paper', language)}</a></p>`;
    const main = html`<h1>${title}</h1>${paper}<div class="desk-panel">${letterView(decision.letter as Letter, 2)}</div>`;
    return c.html(deskPage(deskFrameOf(c, portal), { title, main, trail }));
  });

  // Printed from what is kept: the same letter gives the same bytes.
  pages.get(`${path}/letters/:decision{${uuid}}/paper`, desk, async (c) => {
    const view = (await isOpenHere(c, portal)) && (await loadCase(portal, idOf(c), c.get('language')));
    const decision = view
      ? view.decisions.find(({ id, sentAt }) => sentAt && id === c.req.param('decision'))
      : undefined;
    if (!view || !decision) return notFound(c, portal);
    const paper = letterPaper(decision.letter as Letter, catalogue.brand, view.application);
    const pdf = await printPaper(paper);
    c.header('Content-Type', 'application/pdf');
    c.header('Content-Disposition', `inline; filename="${view.application.number ?? ''}.pdf"`);
    return c.body(new Uint8Array(pdf));
  });
}
