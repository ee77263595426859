// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Acts, type Administration, type Brand, supportedLanguages } from '#catalogue/index.ts';
import { type Language, textIn } from '#core/index.ts';
import { packOf } from '#languages/index.ts';
import { say as sayOpinion } from '../about/opinion/phrases.ts';
import { aboutPages, say as sayAbout } from '../about/phrases.ts';
import { type Acting, actingStrip } from '../acting/strip.ts';
import { marked } from '../form-mark.ts';
import { type Html, html, nothing } from '../html.ts';
import { say as sayOperator } from '../operator/phrases.ts';
import { say } from '../phrases.ts';
import { inAnotherLanguage, langOf } from './in-another-language.ts';
import { aroundForm, type Kept, languageSwitch } from './language-switch.ts';
import { turning } from './turning.ts';

/** What every page needs to know besides its own content. */
export interface Frame {
  readonly brand: Brand;
  /** What the law asks of the administration. */
  readonly administration: Administration;
  /** How acts are cited, so that the law can be read where it stands. */
  readonly acts: Acts;
  /** Of what the page tells. */
  readonly language: Language;
  /** Of the page around it: another one where what it tells has no words in it. */
  readonly around: Language;
  /** The path of this page without its language, to offer the others: `/services/naspi-domanda`. */
  readonly path: string;
  /** What follows the question mark in its address, with it. */
  readonly search: string;
  /** What kind of page it is: its address, without what is somebody's own in it. */
  readonly kind: string;
  /** Fingerprint of the style sheet, so that it can be cached for ever. */
  readonly styles: string;
  /** The mark of every form of the page: for whom it was made. */
  readonly madeFor?: string;
  /** Name of who has signed in. */
  readonly person?: string;
  /** For whom they act, when it is not for themselves: shown on every page. */
  readonly acting?: Acting;
}

export interface PageContent {
  readonly title: string;
  readonly main: Html;
  /** An error stands on the page: told first in the title, which screen readers read first. */
  readonly hasError?: boolean;
  /** Within an interview: the header is one line, and what else it has stands in the footer. */
  readonly isInterview?: boolean;
  /** True where cards stand side by side rather than lines to read. */
  readonly isWide?: boolean;
  /** A small script of ours that the page runs. */
  readonly script?: 'voice.js' | 'contact.js' | 'places.js' | undefined;
  /** Without a script the page turns by itself, so often. */
  readonly refreshSeconds?: number;
  readonly trail?: readonly { readonly href: string; readonly label: string }[];
}

/** A whole page: skip link, header with the languages, the way back, the content, whom to call. */
export function page(frame: Frame, content: PageContent): Html {
  const { main } = content;
  const told = frame.language === frame.around ? main : inAnotherLanguage(main, frame);
  const at = { here: addressOf(frame), hasScript: content.script !== undefined };
  return aroundForm(told, at, (inside, kept) => whole(frame, { ...content, main: inside }, kept));
}

/** Where a page is, for a form that comes back to it. */
export function addressOf({ around, path, search }: Pick<Frame, 'around' | 'path' | 'search'>): string {
  return String(html`/${around}${path}${search}`);
}

function whole(
  frame: Frame,
  {
    title,
    main,
    hasError = false,
    trail = [],
    isWide = false,
    isInterview = false,
    script,
    refreshSeconds,
  }: PageContent,
  kept: Kept | undefined,
): Html {
  const { brand, language, around, styles } = frame;
  const name = textIn(brand.name, around);
  const text = html`<!doctype html>
<html lang="${around}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title${langOf(language, around)}>${hasError ? say('errorPrefix', language) : ''}${title} – ${name}</title>
<link rel="preload" href="/assets/titillium-400.woff2" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="/assets/portal.css?${styles}">${
    brand.colour
      ? html`
<link rel="stylesheet" href="/assets/brand.css">`
      : nothing
  }
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">${turning({ script, refreshSeconds })}
</head>
<body>
<div class="skiplinks"><a class="visually-hidden-focusable" href="#content">${say('skip', around)}</a></div>
${isInterview ? oneLine(frame, name, kept) : header(frame, name, kept)}${frame.acting ? actingStrip(frame.acting, around) : nothing}
<div class="container my-4" id="top">
${trail.length > 0 ? breadcrumb(around, trail) : nothing}
<main id="content" tabindex="-1"${isWide ? html` class="wide"` : nothing}>${main}</main>
</div>
${footer(frame, isInterview)}
</body>
</html>`;
  return marked(text, frame.madeFor);
}

// The mark of the house: a counter with a window.
const mark = html`<svg class="mark-of" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><rect width="32" height="32" rx="6" fill="#fff"/><path d="M6 20h20v4H6zM9 8h14v8H9z" fill="#0059b3"/><path d="M12 11h8v2h-8z" fill="#fff"/></svg>`;

function header(frame: Frame, name: string, kept: Kept | undefined): Html {
  const { brand, around: language } = frame;
  return html`<header class="it-header-wrapper">
<div class="it-header-slim-wrapper"><div class="container">
<div class="it-header-slim-wrapper-content">
<span class="navbar-brand">${textIn(brand.agency, language)}</span>
${languageLinks(frame, kept)}
</div></div></div>
<div class="it-header-center-wrapper"><div class="container"><div class="it-header-center-content-wrapper">
<div class="it-brand-wrapper"><a href="/${language}">${mark}<span class="it-brand-text"><span class="it-brand-title">${name}</span></span></a></div>
<div class="visit">${visit(frame)}</div>
</div></div></div>
</header>`;
}

function oneLine(frame: Frame, name: string, kept: Kept | undefined): Html {
  return html`<header class="top-line"><div class="container"><a class="top-brand" href="/${frame.around}">${mark}${name}</a>${languageLinks(frame, kept, true)}</div></header>`;
}

function languageLinks(frame: Frame, kept: Kept | undefined, areShort = false): Html {
  const { brand, around: language } = frame;
  return html`<nav aria-label="${say('otherLanguage', language)}">${kept ? kept.usual : nothing}<ul class="languages list-unstyled d-flex mb-0">
${supportedLanguages(brand).map((other) => {
  const { name } = packOf(other);
  const label = areShort ? html`<abbr title="${name}">${other}</abbr>` : name;
  return html`<li>${languageSwitch(other, label, frame, { kept, isCurrent: other === language })}</li>`;
})}
</ul></nav>`;
}

// From a page about one service it goes along: who answers need not ask which.
function personHref({ around, path, search }: Frame): string {
  const [, service] = /^\/services\/([a-z0-9-]+)/.exec(path) ?? /[?&]service=([a-z0-9-]+)/.exec(search) ?? [];
  return `/${around}/operator${service ? `?service=${service}` : ''}`;
}

function visit(frame: Frame): Html {
  const { around: language, person } = frame;
  const toPerson = html`<a class="text-white" href="${personHref(frame)}">${sayOperator('link', language)}</a>`;
  return person
    ? html`${toPerson}<a class="text-white" href="/${language}/my">${person}</a>
<form method="post" action="/${language}/sign-out"><button class="btn-link-plain text-white" type="submit">${say('signOut', language)}</button></form>`
    : html`${toPerson}<a class="text-white" href="/${language}/resume">${say('resumeLink', language)}</a>
<a class="text-white" href="/${language}/sign-in">${say('signIn', language)}</a>`;
}

function breadcrumb(language: Language, trail: NonNullable<PageContent['trail']>): Html {
  return html`<nav class="breadcrumb-container" aria-label="${say('breadcrumb', language)}"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/${language}">${say('home', language)}</a></li>
${trail.map(({ href, label }) => html`<li class="breadcrumb-item"><span class="separator" aria-hidden="true">/</span><a href="${href}">${label}</a></li>`)}
</ol></nav>`;
}

function footer(frame: Frame, isInterview: boolean): Html {
  const { brand, around: language } = frame;
  return html`<footer class="it-footer"><div class="it-footer-main"><div class="container py-4">
<p class="h5 text-white">${say('needHelp', language)}</p>
${brand.phone.map(
  ({ number, label }) =>
    html`<p class="text-white mb-1">${say('callUs', language, { number, label: textIn(label, language) })}</p>`,
)}
${isInterview ? html`<div class="visit mt-3">${visit(frame)}</div>` : nothing}
<ul class="footer-links">${aboutPages.map((one) => html`<li><a href="/${language}/about/${one}">${sayAbout(one, language)}</a></li>`)}<li><a href="/${language}/about/opinion?page=${encodeURIComponent(frame.kind)}">${sayOpinion('title', language)}</a></li></ul>
<p class="text-white mt-3 mb-0">${say('demo', language)}</p>
</div></div></footer>`;
}
