// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Consent } from '#consents/index.ts';
import { type Language, textIn } from '#core/index.ts';
import { courtSays, firstMoneyGranted } from '#decisions/index.ts';
import type { Document } from '#documents/index.ts';
import { type Definition, lawWritten, ownAccount, toldIn, wordsIn } from '#interview/index.ts';
import { showDate, showTime } from '#kinds/index.ts';
import { proposalIn } from '#record/index.ts';
import {
  type LocatedCase,
  type Milestone,
  type OfAnother,
  type Possible,
  refusalSays,
  tellWhereabouts,
  type Whereabouts,
  writtenAs,
} from '#whereabouts/index.ts';
import { beside, whomToAsk } from '../components/beside.ts';
import { checklist } from '../components/checklist.ts';
import { each } from '../components/each.ts';
import { langOf } from '../components/in-another-language.ts';
import { type LawReader, lawText } from '../components/law.ts';
import { doubtsList, notesList } from '../components/outcome.ts';
import { type Frame, page } from '../components/page.ts';
import { firstMoney, resultCard, sumInList } from '../components/result-card.ts';
import { stepOfAnother } from '../consent/pages.ts';
import { say as sayDocuments } from '../documents/phrases.ts';
import { thumbnails } from '../documents/thumbnails.ts';
import { type Html, html, nothing } from '../html.ts';
import { say as sayShared } from '../phrases.ts';
import { milestones, say } from './phrases.ts';
import { steps } from './steps.ts';

/** One application as a card: its name, its steps, where it is, what to do now or what comes next, and its sum. */
export function caseInList(found: LocatedCase, around: Language, more: (language: Language) => Html): Html {
  const { application, definition, where } = found;
  const language = toldIn(definition, around);
  const { title } = wordsIn(definition, language);
  const { now, next } = toldApart(where, language);
  const label = say(where.status === 'draft' ? 'continue' : 'open', language);
  const base = `/${around}/applications/${application.id}`;
  const about = html`<span class="visually-hidden">: ${title} ${application.number ?? ''}</span>`;
  const first = firstToDo(where, base, around);
  const isDraft = where.status === 'draft';
  // What waits for the person is a button; a card of a draft leads on by one alone.
  const button = first
    ? html`<a class="btn btn-primary" href="${first.href}">${say(first.label, language)}${about}</a>`
    : nothing;
  const open = isDraft && first ? nothing : html`<a href="${base}">${label}${about}</a>`;
  return html`<li class="case-card${first ? ' case-waits' : ''}"${langOf(language, around)}><h2 class="h5 mb-1">${title}</h2>${steps(where, language)}
<p class="mb-1 as-written">${now} <strong>${next}</strong></p>${sumOf(found, language)}${more(language)}<div class="actions">${button}${open}</div></li>`;
}

// What was asked for stands by itself, as a list.
const toldApart = (where: Whereabouts, language: Language) =>
  tellWhereabouts({ ...where, documentsAsked: null }, language, writtenAs);

// The first thing that waits for the person, where something does: nothing that they only may do.
function firstToDo(
  { can, next, payment }: Whereabouts,
  base: string,
  around: Language,
):
  | { readonly href: string; readonly label: 'continue' | 'identify' | 'giveDocuments' | 'payOnline' }
  | undefined {
  if (next.isLate) return undefined;
  if (can.includes('continue')) return { href: base, label: 'continue' };
  if (can.includes('identify'))
    return { href: `/${around}/sign-in?to=${encodeURIComponent(base)}`, label: 'identify' };
  if (can.includes('give-documents')) return { href: `${base}/documents`, label: 'giveDocuments' };
  const checkout = can.includes('pay') ? payment?.notice?.checkout : undefined;
  return checkout ? { href: checkout, label: 'payOnline' } : undefined;
}

const withSum: readonly Whereabouts['status'][] = [
  'submitted',
  'documents-asked',
  'waiting-for-identity',
  'granted',
  'review',
  'appeal',
];

// The sum of what was proposed when it was sent; of a no, none.
function sumOf({ application, definition, where, decision }: LocatedCase, language: Language): Html {
  if (!withSum.includes(where.status) || decision?.outcome === 'refused') return nothing;
  const proposal = proposalIn(application, definition, language);
  return proposal ? sumInList(definition, proposal, language) : nothing;
}

/** Everything about an application that was sent: where it is first, then what one can do, what happened, and the papers. */
export function casePage(
  frame: Frame,
  found: LocatedCase,
  {
    isOwn,
    documents,
    others = [],
    more = nothing,
    done = '',
  }: {
    readonly isOwn: boolean;
    readonly documents: readonly Document[];
    /** What others were asked about it. */
    readonly others?: readonly Consent[];
    readonly more?: Html;
    readonly done?: string;
  },
): Html {
  const { language } = frame;
  const { application, definition, where, decision } = found;
  const { title } = wordsIn(definition, language);
  const { now, next, also } = toldApart(where, language);
  const base = `/${language}/applications/${application.id}`;
  const { number, protocol } = application;
  const aside = beside(
    say('whatYouCanDo', language),
    html`${actions(where, base, application.service, language)}
<h3>${say('papers', language)}</h3><ul><li><a href="${base}/receipt">${say('receipt', language)}</a></li><li><a href="${base}/documents">${sayDocuments('title', language)}</a></li>${
      decision && isOwn
        ? html`<li><a href="/${language}/my/letters">${say('letters', language)}</a></li>`
        : nothing
    }</ul>${whomToAsk(frame, `/applications/${application.id}/operator`)}`,
  );
  const main = html`${done ? html`<p class="alert alert-success" role="status">${done}</p>` : nothing}<h1>${title}</h1>
<p class="form-text">${say('number', language, { number: number ?? '' })}${protocol ? html` ${say('protocol', language, { protocol })}` : nothing}</p>
<div class="beside-first"><section class="whereabouts" aria-labelledby="now"><h2 id="now" class="mt-0">${say('now', language)}</h2>${steps(where, language)}
<p class="lead as-written">${now}</p>${toDo(where, base, language)}<p><strong>${next}</strong></p>${also.map((text) => html`<p>${text}</p>`)}
${where.next.law ? html`<p class="law mb-0">${say('law', language, { law: where.next.law })}</p>` : nothing}</section>
${aside}<div>${why(found, frame)}${result(found, frame)}${doubts(found, frame)}${more}
<h2>${say('way', language)}</h2><ol class="way">${each(where.way, language, (passed) =>
    step(passed, others, definition, language),
  )}</ol>${thumbnails(documents, base, language)}</div></div>`;
  const trail = isOwn ? [{ href: `/${frame.around}/my`, label: sayShared('my', frame.around) }] : [];
  return page(frame, { title, main, trail, isWide: true });
}

// One thing that happened: what, when, and who did it.
function step(
  { what, on, at, by, consentId }: Whereabouts['way'][number],
  others: readonly Consent[],
  definition: Definition,
  language: Language,
): Html {
  const date = showDate(on, language);
  const when = at ? say('wayAt', language, { date, time: showTime(at, language) }) : date;
  if (isOfAnother(what)) {
    const { says, about } = stepOfAnother(
      what,
      others.find(({ id }) => id === consentId),
      definition,
      language,
    );
    return html`<li><strong>${says}</strong>${about ? html`<span class="d-block">${about}</span>` : nothing}<span class="d-block">${when}</span></li>`;
  }
  const who = by ? say('doneBy', language, { name: by }) : say(doneBy[what], language);
  return html`<li><strong>${textIn(milestones[what], language)}</strong><span class="d-block">${when}${by ? html`. ${who}` : html`, ${who}`}</span></li>`;
}

const doneBy = {
  begun: 'byYou',
  'handed-in': 'byYou',
  sent: 'byYou',
  'taken-on': 'byOffice',
  'documents-asked': 'byOffice',
  'documents-given': 'byYou',
  'documents-overdue': 'byNobody',
  'payment-ready': 'byNobody',
  paid: 'byYou',
  granted: 'byOffice',
  refused: 'byOffice',
  'review-asked': 'byYou',
  appealed: 'byYou',
  withdrawn: 'byYou',
  stopped: 'byYou',
} as const satisfies Readonly<Record<keyof typeof milestones, Parameters<typeof say>[0]>>;

const isOfAnother = (what: Milestone): what is OfAnother => !(what in milestones);

// What was asked of the person, one thing a line, and the button with which they answer.
function toDo({ documentsAsked, can }: Whereabouts, base: string, language: Language): Html {
  if (documentsAsked === null) return nothing;
  const button = can.includes('give-documents')
    ? html`<div class="actions"><a class="btn btn-primary" href="${base}/documents">${say('giveDocuments', language)}</a></div>`
    : nothing;
  return html`<h3>${say('toDo', language)}</h3>${checklist(documentsAsked)}${button}`;
}

// The sum and its months, as they were proposed on the day of sending; the account as the person named it.
function result({ application, definition, where, decision }: LocatedCase, frame: Frame): Html {
  const { language } = frame;
  if (!withSum.includes(where.status) || decision?.outcome === 'refused') return nothing;
  const proposal = proposalIn(application, definition, language);
  if (!proposal || proposal.amounts.length === 0 || proposal.status === 'ineligible') return nothing;
  const { term } = frame.administration;
  const card = resultCard(definition, proposal, language, {
    iban: ownAccount(definition, application.answers, proposal),
    first:
      where.status === 'submitted'
        ? firstMoney(definition, language, { ...term, by: where.dueOn })
        : where.status === 'granted'
          ? firstMoneyGranted(definition, language)
          : undefined,
  });
  return html`<section aria-labelledby="result"><h2 id="result">${sayShared('amounts', language)}</h2><div class="result result-success">${card}</div></section>`;
}

function why(found: LocatedCase, reader: LawReader): Html {
  const { language } = reader;
  const on = found.application.receipt?.on;
  const reasons = refusalSays(found, language);
  const words = found.decision?.outcome === 'refused' ? found.decision.words.trim() : '';
  if (reasons.length === 0 && words === '') return nothing;
  return html`<h2>${say('why', language)}</h2><ul class="conditions">${reasons.map(
    ({ short, says, law }) =>
      html`<li class="condition"><strong>${short}.</strong> ${says}${law ? html` <span class="law d-block">${on ? lawText(law, reader, on) : lawWritten(law, language)}</span>` : nothing}</li>`,
  )}</ul>${words ? html`<p>${say('officerWords', language)}: ${words}</p>` : nothing}`;
}

// What the proposal of the day of sending rests on, and what follows from it: told as long as the case is looked at.
function doubts({ application, definition }: LocatedCase, reader: LawReader): Html {
  const { language } = reader;
  const proposal = proposalIn(application, definition, language);
  if (!proposal) return nothing;
  const [doubts, notes] = [doubtsList(definition, proposal, reader), notesList(proposal, reader)];
  return html`${doubts === nothing ? nothing : html`<h2>${sayShared('doubts', language)}</h2>${doubts}`}
${notes === nothing ? nothing : html`<h2>${sayShared('notes', language)}</h2>${notes}`}`;
}

function actions(where: Whereabouts, base: string, service: string, language: Language): Html {
  const { can } = where;
  if (can.length === 0) return html`<p>${say('nothingToDo', language)}</p>`;
  return html`<ul>${can.map((one) => html`<li>${action(one, where, base, service, language)}</li>`)}</ul>`;
}

function action(
  can: Possible,
  { remedies, payment, awaits }: Whereabouts,
  base: string,
  service: string,
  language: Language,
): Html {
  const link = (href: string, label: Parameters<typeof say>[0], values: Parameters<typeof say>[2] = {}) =>
    html`<a href="${href}">${say(label, language, values)}</a>`;
  switch (can) {
    case 'continue':
      return link(base, 'continue');
    case 'identify':
      return link(`/${language}/sign-in?to=${encodeURIComponent(base)}`, 'identify');
    case 'give-later':
      return html`${each(awaits, language, ({ path, names }) =>
        link(`${base}/later/${path}`, 'giveLater', { what: names[language] ?? names.it ?? path }),
      )}`;
    case 'give-documents':
      return link(`${base}/documents`, 'giveDocuments');
    case 'pay': {
      const checkout = payment?.notice?.checkout;
      return checkout ? link(checkout, 'payOnline') : html`${say('payOnline', language)}`;
    }
    case 'withdraw':
      return link(`${base}/withdraw`, 'withdraw');
    case 'ask-review':
      return link(`${base}/contest#review`, 'askReview');
    case 'appeal':
      return link(`${base}/contest#appeal`, 'appeal');
    case 'ask-to-hurry':
      return html`${remedies.hurry ? say('hurryWho', language, { mark: 'unverified', ...remedies.hurry }) : nothing}`;
    case 'go-to-court':
      return html`${courtSays(remedies, language)}`;
    case 'apply-again':
      return link(`/${language}/services/${service}`, 'applyAgain');
  }
}

/** Before an application is withdrawn: what that means, and the way back. */
export function withdrawPage(frame: Frame, { application, definition }: LocatedCase): Html {
  const { language } = frame;
  const base = `/${language}/applications/${application.id}`;
  const title = say('withdrawTitle', language);
  const main = html`<h1>${title}</h1><p class="lead">${wordsIn(definition, language).title}, ${application.number}</p>
<p>${say('withdrawText', language)}</p><form method="post" action="${base}/withdraw"><div class="actions">
<button class="btn btn-primary" type="submit">${say('withdrawYes', language)}</button><a class="btn btn-outline-primary" href="${base}">${say('withdrawNo', language)}</a></div></form>`;
  return page(frame, { title, main });
}
