// SPDX-License-Identifier: AGPL-3.0-or-later
import { html } from 'hono/html';

type Html = ReturnType<typeof html>;

/**
 * A page of a stand-in, in the clothes of the counter: whoever tries it goes from one to the other and back. The stand-ins are on addresses
 * of their own and fetch nothing from it, so that the few rules stand here.
 */
export function samplePage(of: {
  readonly title: string;
  readonly english: string;
  readonly main: Html;
}): Html {
  const { title, english, main } = of;
  return html`<!doctype html>
<html lang="it"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} / ${english}</title>
<style>
:root{--ink:#17324d;--paper:#fff;--brand:#0059b3;--rule:#c5d0dc;--quiet:#455b71;color-scheme:light dark}
body{font:1.125rem/1.5 "Titillium Web",system-ui,sans-serif;margin:0;color:var(--ink);background:var(--paper)}
.in{max-width:46rem;margin:0 auto;padding:0 1rem}header{background:#06c;color:#fff;padding:.75rem 0}header .in{display:flex;align-items:center;gap:.6rem;font-weight:700;font-size:1.4rem}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.25rem);line-height:1.2}h2{font-size:1.25rem;margin:1rem 0 .25rem}p{white-space:pre-line}small{display:block;color:var(--quiet);font-size:1rem}a{color:var(--brand)}
button{font:inherit;display:block;width:100%;text-align:left;padding:.75rem 1rem;margin:.75rem 0;border:1px solid var(--rule);border-inline-start:8px solid var(--brand);border-radius:6px;background:none;color:inherit;cursor:pointer}
button strong{color:var(--brand)}select{font:inherit;padding:.4rem .6rem;border:2px solid var(--quiet);border-radius:4px;background:var(--paper);color:inherit}
article{border:1px solid var(--rule);border-radius:6px;padding:0 1rem 1rem;margin:1rem 0;overflow-wrap:anywhere}
:focus-visible{outline:3px solid #f90;outline-offset:2px;box-shadow:0 0 0 2px #17324d}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf5;--paper:#0f1822;--brand:#8cbdff;--rule:#40566c;--quiet:#b7c5d3}}
@media(forced-colors:active){button{border:2px solid ButtonText}}
</style></head>
<body><header><div class="in"><svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false"><rect width="32" height="32" rx="6" fill="#fff"/><path d="M6 20h20v4H6zM9 8h14v8H9z" fill="#0059b3"/><path d="M12 11h8v2h-8z" fill="#fff"/></svg>Sportello</div></header>
<main class="in"><h1>${title}</h1>${main}</main></body></html>`;
}
