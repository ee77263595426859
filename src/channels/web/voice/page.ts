// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { stylesFingerprint } from '../assets.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from './phrases.ts';
import type { Shown } from './shown.ts';

/** What the script of the page says, by what has happened. */
const told = [
  'speak',
  'microphoneOff',
  'soundOff',
  'soundOn',
  'change',
  'asked',
  'counter',
  'you',
  'connecting',
  'ready',
  'listening',
  'thinking',
  'speaking',
  'lost',
  'gone',
  'noMicrophone',
  'notAllowed',
  'silent',
  'no-weights',
  'busy',
  'lost-sound',
] as const;

function words(language: Language, isTypedOnly: boolean): string {
  const ready = isTypedOnly ? { ready: say('readyTyped', language) } : {};
  return JSON.stringify({ ...Object.fromEntries(told.map((id) => [id, say(id, language)])), ...ready });
}

/**
 * The conversation aloud: both sides as captions, what can be answered as buttons, and the form beside it. The script alone makes it talk;
 * without it the page leads to the form.
 */
export function voicePage(
  frame: Frame,
  content: {
    readonly subject?: string;
    /** Where the line is. */
    readonly line: string;
    /** Where the same is done by hand. */
    readonly form: { readonly href: string; readonly label: string };
    /** The form as it stands; absent before a service is chosen. */
    readonly shown?: Shown;
    /** Why one cannot speak here, only type. */
    readonly isTypedOnly: boolean;
  },
): Html {
  const { language } = frame;
  const { subject, line, form, shown, isTypedOnly } = content;
  const link = html`<a href="${form.href}">${form.label}</a>`;
  const frames = `/assets/voice-frames.js?${stylesFingerprint('voice-frames.js')}`;
  const main = html`<h1>${say('title', language)}</h1>
<p class="lead">${subject ? html`${subject}. ` : nothing}${say('lead', language)}</p>
<noscript><div class="alert alert-info"><p class="mb-0">${say('needsScript', language)}</p></div></noscript>
${isTypedOnly ? html`<div class="alert alert-warning"><p class="mb-0">${say('no-weights', language)}</p></div>` : nothing}
<div class="voice" data-line="${line}" data-frames="${frames}" data-words="${words(language, isTypedOnly)}"${frame.madeFor ? html` data-mark="${frame.madeFor}"` : nothing} hidden>
<section aria-labelledby="conversation"><h2 id="conversation">${say('conversation', language)}</h2>
<div class="actions"><button class="btn btn-primary" type="button" data-do="speak"${isTypedOnly ? html` hidden` : nothing}>${say('speak', language)}</button>
<button class="btn btn-outline-primary" type="button" data-do="aloud" hidden>${say('soundOff', language)}</button></div>
<div class="voice-level" data-level hidden><span class="visually-hidden">${say('level', language)}</span><span></span></div>
<p role="status" data-status>${say('connecting', language)}</p>
<div class="voice-captions" role="log" aria-live="polite" aria-label="${say('captions', language)}" tabindex="0" data-captions></div>
<div class="voice-choices" role="group" aria-label="${say('choices', language)}" data-choices hidden></div>
<form class="voice-typed" data-typed autocomplete="off"><label class="box-label" for="typed">${say('typeLabel', language)}</label>
<input class="form-control" type="text" id="typed" maxlength="600"><button class="btn btn-outline-primary" type="submit">${say('send', language)}</button></form>
<div class="actions" data-ended hidden></div>
</section>
${shown ? formBeside(shown, language) : nothing}
</div>
<p>${link}</p><p class="form-text">${say('kept', language)}</p>`;
  const title = subject ? `${say('title', language)}: ${subject}` : say('title', language);
  return page(frame, { title, main, isWide: true, script: 'voice.js' });
}

function formBeside({ answers, asked }: Shown, language: Language): Html {
  return html`<section aria-labelledby="answers"><h2 id="answers">${say('answers', language)}</h2>
<p class="form-text" data-none${answers.length > 0 ? html` hidden` : nothing}>${say('noAnswers', language)}</p>
<dl class="answers" data-answers>${answers.map(
    ({ name, value }) =>
      html`<div class="answer"><dt>${name}</dt><dd class="answer-value">${value}</dd></div>`,
  )}</dl>
<p data-asked${asked ? nothing : html` hidden`}><strong>${say('asked', language)}:</strong> <span>${asked ?? ''}</span></p></section>`;
}
