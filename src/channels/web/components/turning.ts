// SPDX-License-Identifier: AGPL-3.0-or-later
import { stylesFingerprint } from '../assets.ts';
import { type Html, html, nothing } from '../html.ts';

/** What keeps a page as it is now: a script of ours, and where no script runs the page asked for again, so often. */
export function turning({
  script,
  refreshSeconds,
}: {
  readonly script?: 'voice.js' | 'contact.js' | 'places.js' | undefined;
  readonly refreshSeconds?: number | undefined;
}): Html {
  return html`${script ? html`<script type="module" src="/assets/${script}?${stylesFingerprint(script)}"></script>` : nothing}${
    refreshSeconds
      ? html`<noscript><meta http-equiv="refresh" content="${refreshSeconds}"></noscript>`
      : nothing
  }`;
}
