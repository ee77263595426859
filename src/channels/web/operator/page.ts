// SPDX-License-Identifier: AGPL-3.0-or-later

import { sayWhen } from '#bookings/index.ts';
import type { Back, Contact, Message, Told } from '#queue/index.ts';
import type { ReceiptLine } from '#record/index.ts';
import { type CallShown, callPanel } from '../call/panel.ts';
import { say as sayCall } from '../call/phrases.ts';
import { say as sayTime } from '../call-time/phrases.ts';
import { errorSummary } from '../components/error-summary.ts';
import { radioField } from '../components/fields.ts';
import { messageLog } from '../components/messages.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html, nothing } from '../html.ts';
import { identifiedNotice, type PinShown, pinPanel } from '../identified/panel.ts';
import { say as sayQuestions } from '../questions/phrases.ts';
import { type ThirdShown, thirdPanel } from '../room/third.ts';
import { type GivingShown, givingPanel, wantedNotice } from './giving-panel.ts';
import { say } from './phrases.ts';
import { finishForm } from './shared-device.ts';

/** Before somebody gets in line: how many wait, and what they want to say. */
export function askPage(
  frame: Frame,
  content: {
    readonly action: string;
    /** How many are there to answer. */
    readonly operators: number;
    /** That nobody answers now, and from when: outside the hours. */
    readonly closed?: string;
    readonly subject?: string;
    /** The service from whose page they come. */
    readonly service?: string;
    readonly words?: string;
    /** The key of what was said with the automatic service just before. */
    readonly talk?: string;
    readonly error?: string;
  },
): Html {
  const { language } = frame;
  const { action, operators, closed, subject, service, words = '', talk, error } = content;
  const kept = service ? `service=${service}` : '';
  const title = say('title', language);
  const main = html`${error ? errorSummary(language, [{ field: 'words', text: error }]) : nothing}
<h1>${title}</h1>${subject ? html`<p class="progress-text">${subject}</p>` : nothing}
<p class="lead">${say('lead', language)}</p><noscript><p>${sayCall('needsScript', language)}</p></noscript>
${closed ? outOfHours(language, closed) : operators === 0 ? html`<div class="alert alert-info"><p class="mb-0">${say('nobodyNow', language)}</p></div>` : nothing}
<form method="post" action="${action}" novalidate autocomplete="off">${service ? html`<input type="hidden" name="service" value="${service}">` : nothing}
<div class="question${error ? ' has-error' : ''}"><label class="box-label" for="words">${say('about', language)}</label><p class="form-text" id="words-hint">${say('aboutHint', language)}</p>
${error ? html`<p class="form-feedback" id="words-error"><strong>${error}</strong></p>` : nothing}
<textarea class="form-control" id="words" name="words" rows="3" maxlength="2000" aria-describedby="words-hint${error ? ' words-error' : ''}"${error ? html` aria-invalid="true"` : nothing}>${words}</textarea></div>
<div class="question"><div class="form-check"><input type="checkbox" id="first" name="first" value="yes" aria-describedby="first-hint"><label for="first">${say('first', language)}</label>
<span class="form-text option-hint" id="first-hint">${say('firstHint', language)}</span></div></div>${talk ? passedAlong(language, talk) : nothing}
<div class="actions"><button class="btn btn-primary" type="submit">${say('getInLine', language)}</button></div></form>
${frame.person ? nothing : html`<p><a href="/${language}/sign-in?to=${encodeURIComponent(kept ? `${action}?${kept}` : action)}">${say('signedOut', language)}</a></p>`}`;
  return page(frame, { title, main, hasError: error !== undefined });
}

function passedAlong(language: Frame['language'], talk: string): Html {
  return html`<div class="question"><div class="form-check"><input type="checkbox" id="talk" name="talk" value="${talk}" checked aria-describedby="talk-hint"><label for="talk">${say('talk', language)}</label>
<span class="form-text option-hint" id="talk-hint">${say('talkHint', language)}</span></div></div>`;
}

function outOfHours(language: Frame['language'], closed: string): Html {
  return html`<div class="alert alert-info"><p>${closed}</p><p class="mb-0"><a href="/${language}/appointments">${sayTime('appointment', language)}</a></p></div>`;
}

/** What the page of a contact shows. */
export interface Shown {
  readonly contact: Contact;
  readonly base: string;
  readonly messages: readonly Message[];
  /** Voice and video, while they talk. */
  readonly call: CallShown;
  /** A third in the call. */
  readonly third: ThirdShown;
  /** The PIN, where it is typed now. */
  readonly pin?: PinShown;
  /** While they are in line. */
  readonly told?: Told;
  readonly operatorName?: string;
  /** A colleague whom the operator asked, and who is there. */
  readonly colleague?: string;
  /** The operator before handed them over. */
  readonly isHandedOver?: true;
  /** Where the application goes on that it is about. */
  readonly application?: string;
  /** It became theirs in the contact, by who they were identified as: it goes on by their sign-in alone. */
  readonly signInTo?: string;
  /** The application beside it as it stands: a draft that both fill in, or what was sent. */
  readonly beside?: { readonly isDraft: boolean; readonly lines: readonly ReceiptLine[] };
  /** Its documents. */
  readonly giving?: GivingShown;
  /** A message can be written to them. */
  readonly isReachable: boolean;
  /** That nobody answers now, and from when: outside the hours. */
  readonly closed?: string;
  /** They can choose when to be called back. */
  readonly canChooseTime?: true;
  /** They write now: the page does not turn under their hands. */
  readonly isWriting: boolean;
  readonly note?: string;
  /** They were with an operator, and are in line again. */
  readonly back?: Back;
  /** A question of theirs was passed on to the office in this contact. */
  readonly isPassedOn?: true;
  readonly words?: string;
  readonly error?: string;
  /** What was chosen of the two questions afterwards, where one of them was left out. */
  readonly chosen?: { readonly solved: string; readonly rating: string };
}

/** The page of a contact: the place in line, the talk, and what is asked afterwards. It turns by itself, with our script or without. */
export function contactPage(frame: Frame, shown: Shown): Html {
  const { language } = frame;
  const { contact, base, note, isWriting, giving, chosen, error, pin } = shown;
  const { state } = contact;
  const isOver = state === 'ended' || state === 'wrapping';
  const title = say(titles[state], language);
  const faults = error
    ? [{ field: 'words', text: error }]
    : [
        ...surveyFields
          .filter((field) => chosen?.[field] === '')
          .map((field) => ({ field, text: `${say(field, language)} ${say('choose', language)}` })),
        ...(giving?.sent?.faults ?? []),
      ];
  const main = html`${faults.length > 0 ? errorSummary(language, faults) : nothing}
<div data-live="${isOver ? '' : `${base}/live`}" data-state="${state}">
${note ? html`<div class="alert alert-info" role="status"><p class="mb-0">${note}</p></div>` : nothing}
<h1>${title}</h1>${isOver ? over(frame, shown) : state === 'talking' ? talk(frame, shown) : inLine(frame, shown)}
</div>`;
  const isStill = isWriting || giving?.isGiving || giving?.sent || error || pin;
  const refresh = isOver || isStill ? {} : { refreshSeconds: 10 };
  return page(frame, {
    title,
    main,
    hasError: faults.length > 0 || pin?.sent !== undefined,
    script: 'contact.js',
    ...refresh,
  });
}

const titles = {
  waiting: 'inLine',
  callback: 'callTitle',
  offered: 'soon',
  calling: 'calling',
  talking: 'talking',
  wrapping: 'ended',
  ended: 'ended',
} as const;

function button(action: string, label: string, isFirst = false): Html {
  return html`<form method="post" action="${action}"><button class="btn ${isFirst ? 'btn-primary' : 'btn-outline-primary'}" type="submit">${label}</button></form>`;
}

function inLine(frame: Frame, shown: Shown): Html {
  const { language } = frame;
  const { contact, base, told, application, isReachable, closed, canChooseTime, back } = shown;
  const { state, attempts, promisedAt } = contact;
  const isCallback = contact.wantsCall;
  return html`${back ? html`<div class="alert alert-info" role="status"><p class="mb-0">${say(back, language)}</p></div>` : nothing}<div data-part="place" role="status">${
    state === 'calling'
      ? html`<p class="lead">${say('callingText', language)}</p>${button(`${base}/answer`, say('answer', language), true)}`
      : state === 'offered'
        ? nothing
        : promisedAt && isCallback && attempts === 0
          ? html`<p class="lead">${sayTime('promised', language, { when: sayWhen(promisedAt, language) })}</p>`
          : html`${told ? place(told, language) : nothing}`
  }</div>
${closed && !promisedAt ? outOfHours(language, closed) : nothing}
${
  isCallback
    ? html`<p>${say('callText', language)} ${say(isReachable ? 'callWritten' : 'callUnwritten', language)}</p>${isReachable || contact.personId === null ? nothing : html`<p><a href="/${language}/my/contacts">${sayTime('giveContact', language)}</a></p>`}${attempts > 0 && !promisedAt ? html`<p>${say('attempts', language, { n: attempts })}</p>` : nothing}`
    : html`<p>${say('stay', language)}</p>`
}
${contact.personId === null ? html`<p>${say('onlyHere', language)}</p>` : nothing}${identifiedNotice(language, contact)}
${application ? html`<p><a href="${application}">${say('meanwhile', language)}</a></p>` : nothing}
${
  state === 'waiting' || state === 'callback'
    ? html`<div class="talk-actions">${isCallback ? button(`${base}/wait`, say('waitHere', language)) : button(`${base}/callback`, say('callMe', language))}
${canChooseTime ? html`<a class="btn btn-outline-primary" href="${base}/call-time">${sayTime('link', language)}</a>` : nothing}
${button(`${base}/cancel`, say('leave', language))}</div>`
    : nothing
}
${writing(frame, shown)}`;
}

function place({ ahead, wait, isLonger, operators }: Told, language: Frame['language']): Html {
  const minutes = (seconds: number) => Math.ceil(seconds / 60);
  return html`<p class="lead">${say('ahead', language, { n: ahead })}</p><p>${
    operators === 0
      ? say('nobodyYet', language)
      : isLonger
        ? say('longer', language)
        : wait
          ? say('wait', language, {
              low: Math.floor(wait.lowSeconds / 60),
              high: Math.max(1, minutes(wait.highSeconds)),
            })
          : say('noWait', language)
  }</p>`;
}

function talk(frame: Frame, shown: Shown): Html {
  const { language } = frame;
  const { base, operatorName, colleague, isHandedOver, application, call, third } = shown;
  return html`<div data-part="with" role="status">${operatorName ? html`<p class="lead">${say(isHandedOver ? 'handedOver' : 'talkingWith', language, { name: operatorName })}</p>` : nothing}${colleague ? html`<p>${say('colleague', language, { name: colleague })}</p>` : nothing}</div>${identifiedNotice(language, shown.contact)}
${wantedNotice(language, shown.giving)}
${callPanel(language, call)}
${thirdPanel(language, third)}
${pinPanel(language, base, shown.contact, shown.pin ?? {})}
${writing(frame, shown)}
${givingPanel(language, base, shown.giving)}
<div data-part="beside">${shown.beside ? besideTalk(language, shown.beside, application) : nothing}</div>
${button(`${base}/end`, say('end', language))}`;
}

/** The application beside the talk; with ways into it where it opens to them outside of the contact too. */
function besideTalk(
  language: Frame['language'],
  { isDraft, lines }: NonNullable<Shown['beside']>,
  application: string | undefined,
): Html {
  const change = (path: string, short: string) =>
    isDraft && application
      ? html`<dd class="answer-change"><a href="${application}/questions/${path}">${say('change', language)}<span class="visually-hidden">: ${short}</span></a></dd>`
      : nothing;
  return html`<h2>${say(isDraft ? 'draft' : 'sentOne', language)}</h2><p>${say(isDraft ? (application ? 'draftText' : 'draftHere') : 'sentText', language)}</p><dl class="answers">${lines.map(({ path, item, short, value }) => html`<div class="answer"><dt>${item ? html`${item}: ` : nothing}${short}</dt><dd>${value}</dd>${change(path, short)}</div>`)}</dl>${application ? html`<p><a href="${application}">${say(isDraft ? 'meanwhile' : 'seeSent', language)}</a></p>` : nothing}`;
}

/** The messages, and a box to write one: with our script always there, without it behind a link, so that the page can turn. */
function writing({ language }: Frame, { base, messages, isWriting, words = '', error }: Shown): Html {
  const names = { person: say('you', language), operator: say('operator', language) };
  return html`<h2>${say('messages', language)}</h2>
${messageLog(language, messages, { label: say('messages', language), none: say('none', language), names })}
<form method="post" action="${base}/messages" class="talk-form" novalidate autocomplete="off"${isWriting || error ? nothing : html` hidden data-scripted`}>
<div class="question${error ? ' has-error' : ''}"><label class="box-label" for="words">${say('write', language)}</label>${error ? html`<p class="form-feedback" id="words-error"><strong>${error}</strong></p>` : nothing}
<textarea class="form-control" id="words" name="words" rows="3" maxlength="2000"${error ? html` aria-invalid="true" aria-describedby="words-error"` : nothing}>${words}</textarea></div>
<button class="btn btn-primary" type="submit">${say('send', language)}</button></form>
${isWriting || error ? html`<p><a href="${base}">${say('read', language)}</a></p>` : html`<noscript><p><a class="btn btn-primary" href="${base}?write=yes">${say('writeLink', language)}</a></p></noscript>`}`;
}

function over(
  frame: Frame,
  { contact, base, messages, application, signInTo, chosen, isPassedOn }: Shown,
): Html {
  const { language } = frame;
  const { outcome, rating, leftAt } = contact;
  const names = { person: say('you', language), operator: say('operator', language) };
  const why = outcome && outcome !== 'served' ? html`<p class="lead">${say(outcome, language)}</p>` : nothing;
  const on = signInTo
    ? html`<a class="btn btn-primary" href="${signInTo}">${say('findAgain', language)}</a>`
    : application
      ? html`<a class="btn btn-primary" href="${application}">${say('goOn', language)}</a>`
      : html`<a class="btn btn-primary" href="/${language}">${say('home', language)}</a>`;
  const passed = isPassedOn
    ? html`<p><a href="/${language}/my/questions">${sayQuestions('passed', language)}</a></p>`
    : nothing;
  return html`${why}${passed}<div class="actions">${on}</div>
${leftAt && rating === null ? survey(frame, base, chosen) : nothing}${rating === null ? nothing : html`<p role="status">${say('thanks', language)}</p>`}
${messages.length > 0 ? html`<h2>${say('messages', language)}</h2>${messageLog(language, messages, { label: say('messages', language), none: '', names })}` : nothing}
<p><a href="/${language}/operator">${say('again', language)}</a></p>${contact.personId === null ? finishForm(language, `/${language}/operator/finish`) : nothing}`;
}

const surveyFields = ['solved', 'rating'] as const;

function survey({ language }: Frame, base: string, chosen: Shown['chosen']): Html {
  const field = (id: (typeof surveyFields)[number], options: readonly { value: string; label: string }[]) =>
    radioField({
      id,
      label: say(id, language),
      value: chosen?.[id] ?? '',
      options,
      ...(chosen?.[id] === '' ? { error: say('choose', language) } : {}),
    });
  const solved = (['yes', 'no'] as const).map((value) => ({ value, label: say(value, language) }));
  const rating = ['5', '4', '3', '2', '1'].map((value) => ({
    value,
    label: say('rate', language, { n: value }),
  }));
  return html`<section aria-labelledby="survey"><h2 id="survey">${say('survey', language)}</h2>
<form method="post" action="${base}/survey" novalidate>
${field('solved', solved)}${field('rating', rating)}
<button class="btn btn-outline-primary" type="submit">${say('surveySend', language)}</button></form></section>`;
}
