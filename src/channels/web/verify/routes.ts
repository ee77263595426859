// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { ok, refuse } from '#core/index.ts';
import type { Paper } from '#paper/index.ts';
import { issuedUnder } from '#statements/index.ts';
import { blockOf } from '../components/blocks.ts';
import { page } from '../components/page.ts';
import { one } from '../forms.ts';
import { html, nothing } from '../html.ts';
import { begins, open, type Pages } from '../pages.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';
import { say } from './phrases.ts';

type At = Context<Env>;

/** Whoever is given a document of ours sees how it was made, by the number that stands on it alone. Wrong numbers are counted. */
export function verifyRoutes(pages: Pages, portal: Portal): void {
  pages.get('/verify', { ...open, noStore: true }, (c) => ask(c));

  pages.post('/verify', { ...begins, bound: 'code', forWhoever: true }, async (c) => {
    const number = one(c.get('form'), 'number');
    const found = await portal.limits.attempts.tried(
      'resume',
      { person: number.replaceAll(/\D/g, ''), source: c.get('source') },
      async () => {
        const paper = await issuedUnder(portal.database, number, portal.today());
        return paper ? ok(paper) : refuse('not-found');
      },
    );
    if (found.ok) return c.html(ours(c, found.value));
    const [refused] = found.problems;
    const language = c.get('language');
    if (refused?.code !== 'wait') return ask(c, { number, says: say('none', language), status: 404 });
    c.header('Retry-After', String(refused.with?.['seconds'] ?? 60));
    const minutes = Number(refused.with?.['minutes'] ?? 1);
    return ask(c, { number, says: say('tooMany', language, { minutes }), status: 429 });
  });

  function ask(
    c: At,
    wrong?: { readonly number: string; readonly says: string; readonly status: 404 | 429 },
  ): Response | Promise<Response> {
    const language = c.get('language');
    const title = say('title', language);
    const main = html`<h1>${title}</h1><p class="lead">${say('lead', language)}</p>
${wrong ? html`<div class="alert alert-warning" role="alert"><p class="mb-0">${wrong.says}</p></div>` : nothing}
<form method="post" action="/${language}/verify"><div class="form-group"><label for="number">${say('number', language)}</label>
<p class="form-text" id="number-hint">${say('hint', language)}</p>
<input class="form-control" id="number" name="number" inputmode="numeric" autocomplete="off" maxlength="40" value="${wrong?.number ?? ''}" aria-describedby="number-hint" required></div>
<div class="actions"><button class="btn btn-primary" type="submit">${say('check', language)}</button></div></form>`;
    const frame = frameOf(c, portal);
    return c.html(page(frame, { title, main, ...(wrong ? { hasError: true } : {}) }), wrong?.status ?? 200);
  }

  function ours(c: At, paper: Paper) {
    const language = c.get('language');
    const main = html`<h1>${paper.title}</h1><div class="alert alert-success"><p class="mb-0">${say('ours', language)}</p></div>
<p>${say('compare', language)}</p><article class="paper" lang="${paper.language}">${paper.blocks.map(blockOf)}</article>`;
    return page(frameOf(c, portal), { title: paper.title, main });
  }
}
