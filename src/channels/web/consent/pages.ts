// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Consent, ConsentReceipt, ConsentSeen } from '#consents/index.ts';
import { type Language, own, todayInItaly } from '#core/index.ts';
import { type Definition, rowName, wordsIn } from '#interview/index.ts';
import { showDate, showTime } from '#kinds/index.ts';
import { branch } from '#languages/index.ts';
import type { OfAnother } from '#whereabouts/index.ts';
import { answerList } from '../components/answer-list.ts';
import { each } from '../components/each.ts';
import { errorSummary } from '../components/error-summary.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html, nothing } from '../html.ts';
import { say as sayShared } from '../phrases.ts';
import { endedSection } from './ended.ts';
import { say } from './phrases.ts';

/** What was typed and is wrong with it. */
export interface Typed {
  readonly act: string;
  readonly iban: string;
  readonly mine: string;
  /** The sign-in that is asked for first. */
  readonly level?: 3;
  readonly faults: readonly { readonly field: 'answer' | 'iban' | 'mine' | 'word'; readonly text: string }[];
}

const dateOf = (at: Date, language: Language) =>
  showDate(todayInItaly({ nowMs: () => at.getTime() }), language);

/** What a person is asked about somebody else's application, what each answer means, and how to give it. */
export function consentPage(
  frame: Frame,
  content: {
    readonly seen: ConsentSeen;
    readonly person: string;
    /** An operator writes what the person before them says. */
    readonly isTold: boolean;
    readonly typed?: Typed;
    /** Another account in the place of the one that was given: first a better sign-in. */
    readonly higher?: Html;
    /** The answer that was sent can no longer be given. */
    readonly tooLate?: boolean;
  },
): Html {
  const { language } = frame;
  const { seen, typed, tooLate, higher = nothing } = content;
  const { applicant, asks, state, answers } = seen;
  const faults = typed?.faults ?? [];
  const isOpen = answers.some(({ act }) => act === 'given');
  const word = (of: string) => (content.isTold ? wordBox(content.person, of, language, typed) : nothing);
  const main = html`${faults.length > 0 ? errorSummary(language, faults) : nothing}
${tooLate ? html`<div class="alert alert-info" role="status"><p class="mb-0">${say('tooLate', language)}</p></div>` : nothing}
${higher}<h1>${seen.short}</h1><p class="lead">${seen.asked}</p>
${state === 'asked' ? nothing : stateNow(seen, language)}${endedSection(seen, language)}
<h2>${say('about', language)}</h2>
<dl class="facts"><div><dt>${say('applicant', language)}</dt><dd>${applicant}</dd></div>
<div><dt>${say('service', language)}</dt><dd>${seen.title}</dd></div>
<div><dt>${say('sentOn', language)}</dt><dd>${showDate(seen.sentOn, language)}</dd></div>
<div><dt>${say('number', language)}</dt><dd>${seen.number}</dd></div>
${seen.lines.map(({ item, short, value }) => html`<div><dt>${item ? `${item}, ${short}` : short}</dt><dd>${value}</dd></div>`)}</dl>
<p class="form-text">${say('hidden', language, { name: applicant })}</p>
${state === 'asked' && isOpen ? html`<h2>${say('meanwhile', language)}</h2><p>${seen.unanswered}</p>` : nothing}
${answers.length === 0 && state === 'asked' ? html`<p>${say('closed', language)}</p>` : nothing}
${isOpen ? html`<h2>${say('yourAnswer', language)}</h2><p>${say(content.isTold ? 'writesFor' : 'answersAs', language, { name: content.person })}</p>` : nothing}
${isOpen && asks === 'agreement' ? agreementForm(seen, language, word(''), typed) : nothing}
${isOpen && asks === 'account' ? accountForm(seen, language, word(''), typed) : nothing}
${besides(seen, language, word)}
${receiptLinks(seen, language)}`;
  const trail = [{ href: `/${frame.around}/my`, label: say('mine2', frame.around) }];
  return page(frame, { title: seen.short, main, trail, hasError: faults.length > 0 });
}

function stateNow({ state, asks, answers, receipts, iban }: ConsentSeen, language: Language): Html {
  const last = receipts.at(-1);
  if (!last) return nothing;
  const date = showDate(last.on, language);
  const text =
    asks === 'account' && state === 'given'
      ? say('answeredAccount', language, { date })
      : say('answeredOn', language, { state, date });
  const correctable = answers.some(({ act }) => act === 'given');
  const account = iban
    ? html`<p class="mb-0">${say(correctable ? 'given' : 'givenFinal', language, { account: grouped(iban) })}</p>`
    : html`<p class="mb-0">${last.follows}</p>`;
  return html`<div class="alert alert-success"><p class="mb-1"><strong>${text}</strong></p>${account}</div>`;
}

// That the person is there, was recognised, and said this: without it an operator writes nothing.
function wordBox(name: string, of: string, language: Language, typed?: Typed): Html {
  const fault = typed?.faults.find(({ field }) => field === 'word');
  const id = `word${of}`;
  return html`<div class="question${fault ? ' has-error' : ''}">${fault ? feedback(`${id}-error`, fault.text, language) : nothing}<div class="form-check"><input type="checkbox" id="${id}" name="word" value="yes"${fault ? html` aria-invalid="true" aria-describedby="${id}-error"` : nothing}><label for="${id}">${say('word', language, { name })}</label></div></div>`;
}

function agreementForm({ id, answers }: ConsentSeen, language: Language, word: Html, typed?: Typed): Html {
  const fault = typed?.faults.find(({ field }) => field === 'answer');
  const chosen = answers.filter(({ act }) => act === 'given' || act === 'refused');
  return html`<form method="post" action="/${language}/my/consents/${id}" novalidate>
<fieldset class="question${fault ? ' has-error' : ''}"${fault ? html` aria-describedby="answer-error"` : nothing}><legend class="box-label">${say('choose', language)}</legend>
${fault ? feedback('answer-error', fault.text, language) : nothing}
<div class="options">${chosen.map(
    ({ act, label, follows }, n) =>
      html`<div class="form-check"><input type="radio" id="${n === 0 ? 'answer' : `answer-${act}`}" name="act" value="${act}"${typed?.act === act ? html` checked` : nothing} aria-describedby="${act}-hint"><label for="${n === 0 ? 'answer' : `answer-${act}`}">${label}</label><span class="form-text option-hint" id="${act}-hint">${follows}</span></div>`,
  )}</div></fieldset>${word}
<div class="actions"><button class="btn btn-primary" type="submit">${say('sendAnswer', language)}</button></div></form>`;
}

function accountForm(
  { id, named, applicant, iban }: ConsentSeen,
  language: Language,
  word: Html,
  typed?: Typed,
): Html {
  const [wrong, whose] = (['iban', 'mine'] as const).map((name) =>
    typed?.faults.find(({ field }) => field === name),
  );
  return html`<form method="post" action="/${language}/my/consents/${id}" novalidate autocomplete="off"><input type="hidden" name="act" value="given">
${named && !iban ? html`<p>${say('named', language, { name: applicant, account: named })}</p>` : nothing}
<div class="question${wrong ? ' has-error' : ''}"><label class="box-label" for="iban">${say('iban', language)}</label>
<p class="form-text" id="iban-hint">${say('ibanHint', language)}</p>${wrong ? feedback('iban-error', wrong.text, language) : nothing}
<input class="form-control width-34" type="text" id="iban" name="iban" value="${typed?.iban ?? ''}" autocomplete="off" spellcheck="false" autocapitalize="none" aria-describedby="iban-hint${wrong ? ' iban-error' : ''}"${wrong ? html` aria-invalid="true"` : nothing}></div>
<fieldset class="question${whose ? ' has-error' : ''}" aria-describedby="mine-hint${whose ? ' mine-error' : ''}"><legend class="box-label">${say('mine', language)}</legend>
<p class="form-text" id="mine-hint">${say('mineHint', language)}</p>${whose ? feedback('mine-error', whose.text, language) : nothing}
<div class="options">${(['yes', 'no'] as const).map(
    (value) =>
      html`<div class="form-check"><input type="radio" id="${value === 'yes' ? 'mine' : 'mine-no'}" name="mine" value="${value}"${typed?.mine === value ? html` checked` : nothing}><label for="${value === 'yes' ? 'mine' : 'mine-no'}">${say(value, language)}</label></div>`,
  )}</div></fieldset>${word}
<div class="actions"><button class="btn btn-primary" type="submit">${say('sendAccount', language)}</button></div></form>`;
}

function feedback(id: string, text: string, language: Language): Html {
  return html`<p class="form-feedback just-validate-error-label" id="${id}"><strong><span class="visually-hidden">${sayShared('errorPrefix', language)}</span>${text}</strong></p>`;
}

// What is rarely meant stands apart, behind a line that says what it is: nobody takes a consent back by a slip.
function besides({ id, answers }: ConsentSeen, language: Language, word: (of: string) => Html): Html {
  const forms = answers
    .filter(({ act }) => act === 'denied' || act === 'withdrawn')
    .map(({ act, label, follows }) => {
      const title = say(act === 'denied' ? 'notMeTitle' : 'withdrawTitle', language);
      const button = act === 'denied' ? label : say('withdraw', language);
      return html`<details class="more"><summary>${title}</summary><p>${follows}</p>
<form method="post" action="/${language}/my/consents/${id}"><input type="hidden" name="act" value="${act}">${word(`-${act}`)}<button class="btn btn-outline-primary" type="submit">${button}</button></form></details>`;
    });
  return html`${forms}`;
}

function receiptLinks({ id, receipts }: ConsentSeen, language: Language): Html {
  if (receipts.length === 0) return nothing;
  return html`<h2>${say('receipts', language)}</h2><ul>${each(
    receipts.map((receipt, n) => ({ ...receipt, n })),
    language,
    ({ on, protocol, n }) =>
      html`<li><a href="/${language}/my/consents/${id}/receipts/${n + 1}">${say('receiptOf', language, { date: showDate(on, language), protocol })}</a></li>`,
  )}</ul>`;
}

/** The receipt of an answer: the words that were shown, whatever the language of the page around them. */
export function consentReceiptPage(
  frame: Frame,
  content: { readonly id: string; readonly receipt: ConsentReceipt; readonly next: string | null },
): Html {
  const { language } = frame;
  const { receipt, next } = content;
  const own = receipt.language;
  const time = showTime(new Date(receipt.at), language);
  const fact = (label: string, value: Html | string) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
  const main = html`<div class="receipt"><h1>${say('receipt', language)}</h1>
<div class="alert alert-success receipt-number"><p class="mb-1">${say('receiptNumber', language)}</p><p class="number"><strong>${receipt.protocol}</strong></p>
<p class="mb-0">${say('receiptAt', language, { date: showDate(receipt.on, language), time })}</p></div>
${next ? html`<div class="alert alert-info no-print"><p class="mb-1"><strong>${say('nextTitle', language)}</strong></p><p class="mb-0"><a href="/${language}/my/consents/${next}">${say('nextOpen', language)}</a></p></div>` : nothing}
<p class="no-print">${say('receiptKeep', language)}</p>
${own === language ? nothing : html`<p class="form-text">${say('receiptLanguage', language)}</p>`}
<div lang="${own}"><h2>${receipt.short}</h2><dl class="facts">${[
    fact(
      say('who', own),
      receipt.actor ? say('whoFor', own, { actor: receipt.actor.name, name: receipt.by }) : receipt.by,
    ),
    ...(receipt.word ? [fact(say('how', own), receipt.word)] : []),
    fact(say('applicant', own), receipt.applicant),
    fact(say('service', own), receipt.title),
    fact(say('number', own), receipt.number),
  ]}</dl>${answerList(receipt.lines, own)}
<h3>${say('asked', own)}</h3><p>${receipt.asked}</p>
<h3>${say('answer', own)}</h3><p>${receipt.act === 'withdrawn' ? say('withdrawn', own) : receipt.answer}</p>
${receipt.account ? html`<dl class="facts">${fact(say('account', own), grouped(receipt.account))}</dl>` : nothing}
<h3>${say('follows', own)}</h3><p>${receipt.follows}</p>
${receipt.from ? html`<dl class="facts">${fact(say('from', own), receipt.from === 'start' ? say('fromStart', own) : showDate(receipt.from, own))}</dl>` : nothing}</div></div>`;
  const trail = [{ href: `/${frame.around}/my`, label: say('mine2', frame.around) }];
  return page(frame, { title: `${say('receipt', language)} ${receipt.protocol}`, main, trail });
}

/** On the page of one's own applications: what others wait for, first; then what was answered. */
export function askedOfMe(
  all: readonly ConsentSeen[],
  language: Language,
): { waiting: Html; answered: Html } {
  const waiting = all.filter(({ state, answers }) => state === 'asked' && answers.length > 0);
  const answered = all.filter(({ state }) => state !== 'asked');
  const link = ({ id, short }: ConsentSeen, label: string) =>
    html`<a href="/${language}/my/consents/${id}">${label}<span class="visually-hidden"> ${short}</span></a>`;
  const line = ({ applicant, title }: ConsentSeen) => say('waitsLine', language, { name: applicant, title });
  return {
    waiting:
      waiting.length === 0
        ? nothing
        : html`<section class="alert alert-info" aria-labelledby="waiting-title"><h2 class="h4 mt-0" id="waiting-title">${say('waitsTitle', language, { n: waiting.length })}</h2>
<ul class="list-unstyled mb-0">${each(waiting, language, (one) => html`<li><p class="mb-1">${line(one)}</p>${link(one, say('waitsOpen', language))}</li>`)}</ul></section>`,
    answered:
      answered.length === 0
        ? nothing
        : html`<h2>${say('answeredTitle', language)}</h2><ul class="services list-unstyled">${each(
            answered,
            language,
            (one) =>
              html`<li><h3 class="h5 mb-1 mt-0">${one.short}</h3><p class="mb-1">${line(one)}</p>${link(one, say('answeredOpen', language))}</li>`,
          )}</ul>`,
  };
}

/** To whoever applied: what was asked of others and where it stands. No account, and no name before the other has answered. */
export function askedOfOthers(
  all: readonly Consent[],
  definition: Definition,
  language: Language,
  heading: 'h2' | 'none' = 'h2',
): Html {
  if (all.length === 0) return nothing;
  const texts = wordsIn(definition, language);
  const words = texts.consents ?? {};
  const tell = (consent: Consent) => {
    const { kind, path, asks, state, name, askedAt, answeredAt } = consent;
    const row = rowName(texts, path);
    const date = dateOf(answeredAt ?? askedAt, language);
    const text =
      state === 'asked' || name === null
        ? say('stateAsked', language, { date })
        : asks === 'account' && state === 'given'
          ? say('stateAccount', language, { name, date })
          : say('stateAnswered', language, { name, state, date });
    return html`<p class="mb-1"><strong>${row ? `${row}: ` : ''}${own(words, kind)?.short ?? ''}</strong>. ${text}</p>`;
  };
  const lines = each(all, language, tell, { as: 'p' });
  const several = all.filter(({ path }) => path !== null);
  const silent = several.filter(({ state }) => state === 'asked').length;
  const count =
    several.length > 1
      ? html`<p class="mb-1">${say('howMany', language, { n: silent, answered: several.length - silent, all: several.length })}</p>`
      : nothing;
  return heading === 'none'
    ? html`${count}${lines}`
    : html`<section class="no-print"><h2>${say('othersTitle', language)}</h2>${count}${lines}</section>`;
}

/** A step of another person, told to whoever applied: what happened, and about what. Their name once they have answered. */
export function stepOfAnother(
  what: OfAnother,
  consent: Consent | undefined,
  definition: Definition,
  language: Language,
): { readonly says: string; readonly about: string } {
  const texts = wordsIn(definition, language);
  const row = rowName(texts, consent?.path ?? null);
  const short = own(texts.consents ?? {}, consent?.kind ?? '')?.short ?? '';
  const about = [row, short].filter(Boolean).join(': ');
  if (what === 'consent-asked') return { says: say('stepAsked', language), about };
  const name = consent?.name ?? say('somebody', language);
  const state = branch(what.slice('consent-'.length));
  const says =
    consent?.asks === 'account' && what === 'consent-given'
      ? say('stepAccount', language, { name })
      : say('stepAnswered', language, { name, state });
  return { says, about };
}

function grouped(iban: string): string {
  return iban.match(/.{1,4}/g)?.join(' ') ?? iban;
}
