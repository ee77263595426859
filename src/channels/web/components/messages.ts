// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { showTime } from '#kinds/index.ts';
import { type Message, mostShown } from '#queue/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from '../phrases.ts';
import { each } from './each.ts';

/** What two people wrote to each other, oldest first; a screen reader tells what is new. */
export function messageLog(
  language: Language,
  messages: readonly Omit<Message, 'seq'>[],
  words: {
    readonly label: string;
    readonly none: string;
    readonly names: Readonly<Record<Message['by'], string>>;
    /** What the script calls it, where a page has another besides. */
    readonly part?: string;
  },
): Html {
  return html`<div class="talk-log" role="log" aria-label="${words.label}" tabindex="0" data-part="${words.part ?? 'messages'}">${
    messages.length === 0
      ? html`<p>${words.none}</p>`
      : html`${messages.length < mostShown ? nothing : html`<p>${say('lastMessages', language, { n: mostShown })}</p>`}${each(
          messages,
          language,
          ({ by, at, words: written }) =>
            html`<div class="talk-${by}"><p class="talk-who"><strong>${words.names[by]}</strong> ${showTime(at, language)}</p><p class="talk-words">${written}</p></div>`,
          { as: 'p' },
        )}`
  }</div>`;
}
