// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { definitionOf } from '#catalogue/index.ts';
import { normaliseCode, ok, refuse } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import { fullName } from '#persons/index.ts';
import { groupedNumber, type IssuedTo, issuedUnder } from '#statements/index.ts';
import { blockOf } from '../components/blocks.ts';
import { page } from '../components/page.ts';
import { one } from '../forms.ts';
import { type Html, html, nothing } from '../html.ts';
import { begins, open, type Pages } from '../pages.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';
import { say } from './phrases.ts';

type At = Context<Env>;

/**
 * Whoever is given a document of ours sees by its number that it is genuine: what it is, of when, and the initials of whose it is. What its
 * service lets be compared is shown as it was made to who also has the codice fiscale on it. Wrong numbers and codes are counted.
 */
export function verifyRoutes(pages: Pages, portal: Portal): void {
  pages.get('/verify', { ...open, noStore: true }, (c) => ask(c));

  pages.post('/verify', { ...begins, bound: 'code', forWhoever: true }, async (c) => {
    const form = c.get('form');
    const number = one(form, 'number');
    const code = normaliseCode(one(form, 'code'));
    const found = await portal.limits.attempts.tried(
      'resume',
      { person: number.replaceAll(/\D/g, ''), source: c.get('source') },
      async () => {
        const issued = await issuedUnder(portal.database, number, portal.today());
        if (!issued) return refuse('not-found');
        const isHeld = code === '' || !isCompared(issued) || code === issued.holder.codiceFiscale;
        return isHeld ? ok(issued) : refuse('codice-fiscale');
      },
    );
    const language = c.get('language');
    if (found.ok)
      return c.html(code !== '' && isCompared(found.value) ? whole(c, found.value) : genuine(c, found.value));
    const [refused] = found.problems;
    if (refused?.code === 'codice-fiscale')
      return ask(c, { number, says: say('otherCode', language), status: 404, asksCode: true });
    if (refused?.code !== 'wait') return ask(c, { number, says: say('none', language), status: 404 });
    c.header('Retry-After', String(refused.with?.['seconds'] ?? 60));
    const minutes = Number(refused.with?.['minutes'] ?? 1);
    return ask(c, { number, says: say('tooMany', language, { minutes }), status: 429 });
  });

  function isCompared({ service }: IssuedTo): boolean {
    return definitionOf(portal.catalogue, service)?.service.produces?.compared === true;
  }

  function ask(
    c: At,
    wrong?: {
      readonly number: string;
      readonly says: string;
      readonly status: 404 | 429;
      readonly asksCode?: true;
    },
  ): Response | Promise<Response> {
    const language = c.get('language');
    const title = say('title', language);
    const main = html`<h1>${title}</h1><p class="lead">${say('lead', language)}</p>
${wrong ? html`<div class="alert alert-warning" role="alert"><p class="mb-0">${wrong.says}</p></div>` : nothing}
<form method="post" action="/${language}/verify"><div class="form-group"><label for="number">${say('number', language)}</label>
<p class="form-text" id="number-hint">${say('hint', language)}</p>
<input class="form-control" id="number" name="number" inputmode="numeric" autocomplete="off" maxlength="40" value="${wrong?.number ?? ''}" aria-describedby="number-hint" required></div>
${wrong?.asksCode ? codeField(c) : nothing}<div class="actions"><button class="btn btn-primary" type="submit">${say('check', language)}</button></div></form>`;
    const frame = frameOf(c, portal);
    return c.html(page(frame, { title, main, ...(wrong ? { hasError: true } : {}) }), wrong?.status ?? 200);
  }

  function codeField(c: At): Html {
    return html`<div class="form-group"><label for="code">${say('code', c.get('language'))}</label>
<input class="form-control width-20" id="code" name="code" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="40"></div>`;
  }

  function genuine(c: At, issued: IssuedTo): Html {
    const language = c.get('language');
    const { paper, holder } = issued;
    const number = one(c.get('form'), 'number').replaceAll(/\D/g, '');
    const rows = [
      [say('kind', language), paper.title],
      [say('made', language), showDate(paper.date, language)],
      [say('number', language), groupedNumber(number)],
      [say('holder', language), initialsOf(fullName(holder))],
    ] as const;
    const compare = html`<p>${say('compareLead', language)}</p><form method="post" action="/${language}/verify"><input type="hidden" name="number" value="${number}">
${codeField(c)}<div class="actions"><button class="btn btn-primary" type="submit">${say('compareNow', language)}</button></div></form>`;
    const main = html`<h1>${say('title', language)}</h1><div class="alert alert-success"><p class="mb-0">${say('genuine', language)}</p></div>
<dl class="facts">${rows.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
${isCompared(issued) ? compare : html`<p>${say('notInside', language)}</p>`}`;
    return page(frameOf(c, portal), { title: say('title', language), main });
  }

  function whole(c: At, { paper }: IssuedTo): Html {
    const language = c.get('language');
    const main = html`<h1>${paper.title}</h1><div class="alert alert-success"><p class="mb-0">${say('ours', language)}</p></div>
<p>${say('compare', language)}</p><article class="paper" lang="${paper.language}">${paper.blocks.map(blockOf)}</article>`;
    return page(frameOf(c, portal), { title: paper.title, main });
  }
}

/** Enough to see that it is not somebody else's paper. */
function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => `${word.charAt(0).toUpperCase()}.`)
    .join(' ');
}
