// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { errorSummary } from '../../components/error-summary.ts';
import { radioField } from '../../components/fields.ts';
import { noticePage } from '../../components/notice.ts';
import { type Frame, page } from '../../components/page.ts';
import { one, UnknownChoice } from '../../forms.ts';
import { type Html, html, nothing } from '../../html.ts';
import { open, type Pages } from '../../pages.ts';
import { say as sayShared } from '../../phrases.ts';
import { frameOf, type Portal } from '../../portal-context.ts';
import { giveOpinion, mostWords, type Rating, ratings, reasons, sayMore } from './opinions.ts';
import { say } from './phrases.ts';

const path = '/about/opinion' as const;

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

// What the footer of a page of ours says of itself: the kind of page it is, never somebody's own part of an address.
function placeIn(text: string): string {
  return text.length <= 100 && /^(\/[\w.:-]+)*$/.test(text) ? text : '';
}

/** How clear somebody found a page: a number, then what went well or badly; without signing in, and without asking who they are. */
export function opinionRoutes(pages: Pages, portal: Portal): void {
  const { database, today } = portal;

  pages.get(path, { ...open, noStore: true }, (c) => {
    const frame = frameOf(c, portal);
    if (c.req.query('note') === 'thanks') return c.html(thanksPage(frame));
    return c.html(ratingPage(frame, { id: randomUUID(), place: placeIn(c.req.query('page') ?? '') }));
  });

  // Of nobody: it does the same whoever sends it.
  pages.post(path, { ...open, noStore: true, bound: 'opinion', forWhoever: true }, async (c) => {
    const form = c.get('form');
    const frame = frameOf(c, portal);
    const language = c.get('language');
    const [id, place, on] = [one(form, 'opinion'), placeIn(one(form, 'page')), today()];
    if (!isId.test(id)) throw new UnknownChoice();
    const rating = ratings.find((n) => String(n) === one(form, 'rating'));
    if (rating === undefined) return c.html(ratingPage(frame, { id, place, isMissing: true }), 422);
    if (one(form, 'step') !== 'more') {
      await giveOpinion(database, { id, on, page: place, language, rating });
      return c.html(morePage(frame, { id, place, rating }));
    }
    const words = one(form, 'words').trim();
    const reason = reasons.find((known) => known === one(form, 'reason'));
    if (words.length > mostWords)
      return c.html(morePage(frame, { id, place, rating, reason, words, isTooLong: true }), 422);
    await sayMore(database, { id, on, reason, words });
    return c.redirect(`/${language}${path}?note=thanks`, 303);
  });
}

interface Given {
  readonly id: string;
  readonly place: string;
}

function hidden(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`;
}

function ratingPage(
  frame: Frame,
  { id, place, isMissing = false }: Given & { readonly isMissing?: boolean },
): Html {
  const { language, around } = frame;
  const error = isMissing ? say('choose', language) : undefined;
  const options = ratings.map((n) => ({ value: String(n), label: say(`${n}`, language) }));
  const main = html`${error ? errorSummary(language, [{ field: 'rating', text: error }]) : nothing}<h1>${say('title', language)}</h1><p class="lead">${say('lead', language)}</p>
<form method="post" action="/${around}${path}" novalidate>${hidden('opinion', id)}${hidden('page', place)}
${radioField({ id: 'rating', label: say('of', language), value: '', options, error })}
<div class="actions"><button class="btn btn-primary" type="submit">${say('send', language)}</button></div></form>`;
  return page(frame, { title: say('title', language), main, hasError: isMissing });
}

function morePage(
  frame: Frame,
  {
    id,
    place,
    rating,
    reason = '',
    words = '',
    isTooLong = false,
  }: Given & {
    readonly rating: Rating;
    readonly reason?: string | undefined;
    readonly words?: string;
    readonly isTooLong?: boolean;
  },
): Html {
  const { language, around } = frame;
  const how = rating >= 4 ? 'well' : 'badly';
  const error = isTooLong ? say('tooLong', language, { most: mostWords }) : undefined;
  const options = reasons.map((one) => ({ value: one, label: say(`${how}-${one}`, language) }));
  const main = html`${error ? errorSummary(language, [{ field: 'words', text: error }]) : nothing}<h1>${say('thanks', language)}</h1><p class="lead">${say('moreLead', language)}</p>
<form method="post" action="/${around}${path}" novalidate>${hidden('opinion', id)}${hidden('page', place)}${hidden('rating', String(rating))}${hidden('step', 'more')}
${radioField({ id: 'reason', label: say(how, language), value: reason, options })}
<div class="question${error ? ' has-error' : ''}"><label class="box-label" for="words">${say('words', language)}</label><p class="form-text" id="words-hint">${say('wordsHint', language, { most: mostWords })}</p>${error ? html`<p class="form-feedback" id="words-error"><strong>${error}</strong></p>` : nothing}
<textarea class="form-control" id="words" name="words" rows="3" aria-describedby="words-hint${error ? ' words-error' : ''}"${error ? html` aria-invalid="true"` : nothing}>${words}</textarea></div>
<div class="actions"><button class="btn btn-primary" type="submit">${say('send', language)}</button></div></form>`;
  return page(frame, { title: say('thanks', language), main, hasError: isTooLong });
}

function thanksPage(frame: Frame): Html {
  const { language, around } = frame;
  const links = [[`/${around}`, sayShared('home', language)]] as const;
  return noticePage(frame, { title: say('thanks', language), text: say('thanksText', language), links });
}
