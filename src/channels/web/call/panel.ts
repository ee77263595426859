// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { isOfColleagues, type Leg, type LegRole } from '#legs/index.ts';
import { stylesFingerprint } from '../assets.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from './phrases.ts';

/** What the script says, by what has happened. */
const told = [
  'mute',
  'unmute',
  'hold',
  'unhold',
  'camera',
  'noCamera',
  'check',
  'checking',
  'uncheck',
  'asking',
  'ringing',
  'connecting',
  'talking',
  'muted',
  'held',
  'otherHolds',
  'otherMuted',
  'waitsVideo',
  'no-video',
  'declined',
  'poor',
  'lost',
  'textOnly',
  'alone',
  'elsewhere',
  'noMicrophone',
  'notAllowed',
  'noCameraHere',
  'tooOld',
  'me',
  'person',
  'operator',
  'guest',
  'listener',
  'captionsRead',
  'busy',
  'no-language',
  'listens',
  'whispers',
  'joinsIn',
  'consults',
  'consulting',
  'asker',
  'colleague',
] as const;

/** Who listens in is told the same of other things. */
const toldListener = {
  connecting: 'connecting',
  ringing: 'connecting',
  alone: 'connecting',
  talking: 'listening',
  textOnly: 'listenLost',
  ended: 'listenEnded',
  whisper: 'whisper',
  enter: 'enter',
  unspeak: 'unspeak',
  whispering: 'whispering',
  inCall: 'inCall',
} as const;

/** Two colleagues are told the same of each other. */
const toldColleagues = {
  ringing: 'ringsColleague',
  talking: 'withColleague',
  alone: 'aloneColleague',
  otherMuted: 'mutedColleague',
  ended: 'endedColleagues',
} as const;

const toldBesides: Partial<Record<LegRole, Readonly<Record<string, Parameters<typeof say>[0]>>>> = {
  listener: toldListener,
  asker: toldColleagues,
  colleague: toldColleagues,
};

/** What the panel says first: a guest has no messages. */
const leads = {
  person: 'lead',
  operator: 'lead',
  guest: 'guestLead',
  listener: 'listenLead',
  asker: 'colleaguesLead',
  colleague: 'colleaguesLead',
} as const;

/** The call of a contact, as one end of it sees it. */
export interface CallShown {
  readonly role: LegRole;
  /** The address of the call: below it are its line, and the form that declines it. */
  readonly base: string;
  /** For whom the page was made, where somebody has signed in. */
  readonly mark?: string | undefined;
  readonly legs: readonly Leg[];
}

/** Voice and video beside the messages. The script makes the call; without it the page says so, and a call can still be declined. */
export function callPanel(
  language: Language,
  { role, base, mark, legs }: CallShown,
  { isWaiting = false } = {},
): Html {
  const isListener = role === 'listener';
  const isColleagues = isOfColleagues(role);
  // A page may hold both.
  const talk = isColleagues ? 'colleagues' : 'call';
  const phrases = [
    ...told.map((id) => [id, id] as const),
    ...Object.entries(toldBesides[role] ?? {}),
  ] as const;
  const words = JSON.stringify(
    Object.fromEntries(phrases.map(([id, phrase]) => [id, say(phrase, language)])),
  );
  const listener = legs.find(
    (leg) => !isListener && !isColleagues && leg.role === 'listener' && leg.state === 'joined',
  );
  const isRung = legs.some((leg) => leg.role === role && leg.state === 'ringing');
  const toggle = (act: string, label: string) =>
    html`<button class="btn btn-outline-primary" type="button" aria-pressed="false" data-do="${act}" hidden>${label}</button>`;
  const button = (act: string, label: string, isFirst = false, isShown = false) =>
    html`<button class="btn ${isFirst ? 'btn-primary' : 'btn-outline-primary'}" type="button" data-do="${act}"${isShown ? nothing : html` hidden`}>${label}</button>`;
  const title = say(isColleagues ? 'titleColleagues' : 'title', language);
  const heading = isColleagues
    ? html`<h3 id="${talk}-title">${title}</h3>`
    : html`<h2 id="${talk}-title">${title}</h2>`;
  const part = (name: string) => (isColleagues ? `${name}-${talk}` : name);
  return html`<section class="call ${isColleagues ? 'call-colleagues' : 'desk-panel'}" aria-labelledby="${talk}-title">${heading}
<noscript><p>${say(isListener ? 'listenNeedsScript' : 'needsScript', language)}</p></noscript>
<div data-part="${part('listens')}" role="status">${listener ? listened(language, listener) : nothing}</div>
<div data-part="${part('ring')}" role="status">${isRung ? html`<p class="call-rings"><strong>${say('rings', language, { who: role })}</strong></p>` : nothing}</div>
<div data-part="${part('ring-act')}" data-quiet>${isRung ? html`<form method="post" action="${base}/decline"><button class="btn btn-outline-primary" type="submit">${say('decline', language)}</button></form>` : nothing}</div>
<div data-call="${base}/line${mark ? `?made-for=${mark}` : ''}" data-talk="${talk}" data-role="${role}" data-words="${words}" data-captions="/assets/captions.js?${stylesFingerprint('captions.js')}" data-frames="/assets/voice-frames.js?${stylesFingerprint('voice-frames.js')}" hidden><p class="form-text">${say(leads[role], language)}</p>
<div class="call-pictures" role="group" aria-label="${say('pictures', language)}" data-pictures hidden></div>
<div class="voice-level" data-level hidden><span class="visually-hidden">${say('level', language)}</span><span></span></div>
<p role="status" data-call-status></p>
<div role="group" aria-labelledby="${talk}-question" data-question hidden><p id="${talk}-question">${say('askVideo', language)}</p><div class="talk-actions"><button class="btn btn-primary" type="button" data-key="1">${say('yesVideo', language)}</button><button class="btn btn-outline-primary" type="button" data-key="2">${say('noVideo', language)}</button></div></div>
<div class="talk-actions" role="group" aria-label="${say('buttons', language)}">${
    isListener
      ? html`${button('join', say('listen', language), true, true)}${button('whisper', say('whisper', language))}${button('enter', say('enter', language))}${button('leave', say('unlisten', language))}`
      : html`${isWaiting ? nothing : button('join', say(isColleagues ? 'joinColleague' : 'join', language), !isColleagues, true)}${isColleagues ? nothing : button('check', say('check', language), false, true)}${button('mute', say('mute', language))}${isColleagues ? nothing : html`${button('hold', say('hold', language))}${button('camera', say('camera', language))}`}${toggle('captions', say('captions', language))}${toggle('newest', say('newest', language))}${button('leave', say(role === 'asker' ? 'backToPerson' : 'leave', language))}`
  }</div>
<p role="status" class="call-told" data-captions-told></p>
${
  isListener
    ? nothing
    : html`<div class="call-captions" role="log" aria-live="off" aria-label="${say('captions', language)}" tabindex="0" data-captions-lines hidden></div>
<p class="visually-hidden" aria-live="polite" data-captions-newest></p>`
}</div></section>
<script type="module" src="/assets/call.js?${stylesFingerprint('call.js')}${isColleagues ? `&talk=${talk}` : nothing}"></script>`;
}

/** The script puts the same there at once (`call.js`). */
function listened(language: Language, { speaksTo }: Leg): Html {
  const phrase = ({ nobody: 'listens', operator: 'whispers', all: 'joinsIn' } as const)[speaksTo];
  return html`<p class="call-rings"><strong>${say(phrase, language)}</strong></p>`;
}
