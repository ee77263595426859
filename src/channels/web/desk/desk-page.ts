// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import type { Role } from '#access/index.ts';
import { deskLanguages, textIn } from '#core/index.ts';
import { packOf } from '#languages/index.ts';
import { stylesFingerprint } from '../assets.ts';
import { aroundForm, type Kept, languageSwitch } from '../components/language-switch.ts';
import { addressOf, type Frame } from '../components/page.ts';
import { turning } from '../components/turning.ts';
import { marked } from '../form-mark.ts';
import { type Html, html, nothing } from '../html.ts';
import { say as sayShared } from '../phrases.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';
import { visitor } from './guard.ts';
import { menuOf, partOf } from './parts.ts';
import { say } from './phrases.ts';

/** What every page of the desk needs to know besides its own content. */
export interface DeskFrame extends Frame {
  readonly roles: readonly Role[];
  /** The part of the desk that this page belongs to. */
  readonly part: string;
}

export function deskFrameOf(c: Context<Env>, portal: Portal): DeskFrame {
  const { roles } = visitor(c);
  return { ...frameOf(c, portal), roles, part: partOf(c.req.path)?.path ?? '' };
}

export interface DeskContent {
  readonly title: string;
  readonly main: Html;
  readonly hasError?: boolean;
  readonly trail?: readonly { readonly href: string; readonly label: string }[];
  /** The page tells at once when the case changes: with a small script, without which it tells at the next step. */
  readonly isLive?: boolean;
  /** Another script of ours that the page runs. */
  readonly script?: 'contact.js';
  /** Without a script the page turns by itself, so often. */
  readonly refreshSeconds?: number;
}

/**
 * A page of the desk: denser than the portal, as for somebody who reads it all day, and reached by keys alone. Its access keys
 * are told at the foot of each page; a screen reader tells them too.
 */
export function deskPage(frame: DeskFrame, content: DeskContent): Html {
  const at = { here: addressOf(frame), hasScript: content.script !== undefined };
  return aroundForm(content.main, at, (main, kept) => whole(frame, { ...content, main }, kept));
}

function whole(
  frame: DeskFrame,
  { title, main, hasError = false, trail = [], isLive = false, script, refreshSeconds }: DeskContent,
  kept: Kept | undefined,
): Html {
  const { brand, language, styles } = frame;
  const text = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${hasError ? sayShared('errorPrefix', language) : ''}${title} – ${say('desk', language)} ${textIn(brand.name, language)}</title>
<link rel="stylesheet" href="/assets/portal.css?${styles}">
<link rel="stylesheet" href="/assets/desk.css?${stylesFingerprint('desk.css')}">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
${isLive ? html`<script src="/assets/desk.js?${stylesFingerprint('desk.js')}" defer></script>` : nothing}
${turning({ script, refreshSeconds })}
</head>
<body class="desk">
<div class="skiplinks"><a class="visually-hidden-focusable" href="#content">${sayShared('skip', language)}</a></div>
${header(frame, kept)}
<div class="desk-body" id="top">
${trail.length > 0 ? crumbs(frame, trail) : nothing}
<main id="content" tabindex="-1">${main}</main>
</div>
${keys(frame)}
</body>
</html>`;
  return marked(text, frame.madeFor);
}

function header(frame: DeskFrame, kept: Kept | undefined): Html {
  const { brand, language, person, roles, part } = frame;
  const held = roles.filter((role) => role !== 'citizen').map((role) => say('roles', language, { role }));
  return html`<header class="desk-header">
<div class="desk-bar">
<a class="desk-name" href="/${language}/desk">${textIn(brand.name, language)} <span>${say('desk', language)}</span></a>
<p class="desk-who"><strong>${person ?? ''}</strong> ${held.join(', ')}</p>
${kept ? kept.usual : nothing}<ul class="desk-tools">
<li><a href="/${language}">${say('portal', language)}</a></li>
${deskLanguages
  .filter((other) => other !== language)
  .map((other) => html`<li>${languageSwitch(other, packOf(other).name, frame, { kept })}</li>`)}
<li><form method="post" action="/${language}/sign-out"><button type="submit">${sayShared('signOut', language)}</button></form></li>
</ul>
</div>
<nav class="desk-menu" aria-label="${say('menu', language)}"><ul>${menuOf(roles).map(
    ({ path: first, menu }, n) =>
      html`<li><a href="/${language}/desk/${first}" accesskey="${n + 1}"${first === part ? html` aria-current="page"` : nothing}>${say(menu, language)}</a></li>`,
  )}</ul></nav>
</header>`;
}

function keys({ language }: DeskFrame): Html {
  const told = ['keyMenu', 'keyNext', 'keyFind', 'keyDecide', 'keySign', 'keyAsk'] as const;
  return html`<footer class="desk-keys"><details class="more"><summary>${say('keys', language)}</summary><p>${say('keysLead', language)}</p><ul>${told.map((key) => html`<li>${say(key, language)}</li>`)}</ul></details></footer>`;
}

function crumbs({ language }: DeskFrame, trail: NonNullable<DeskContent['trail']>): Html {
  return html`<nav class="breadcrumb-container" aria-label="${sayShared('breadcrumb', language)}"><ol class="breadcrumb">
${trail.map(({ href, label }, n) => html`<li class="breadcrumb-item">${n === 0 ? nothing : html`<span class="separator" aria-hidden="true">/</span>`}<a href="${href}">${label}</a></li>`)}
</ol></nav>`;
}
