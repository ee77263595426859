// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import type { Transcript } from '#queue/index.ts';
import { each } from '../../components/each.ts';
import { type Html, html, nothing } from '../../html.ts';
import { say } from './phrases.ts';

/** What the person and the automatic service said before; nothing where they said nothing, or did not pass it on. */
export function transcriptPanel(
  language: Language,
  {
    transcripts,
    spoken,
    name,
  }: {
    readonly transcripts: readonly Transcript[];
    /** The language in which it was said. */
    readonly spoken: Language;
    readonly name: string;
  },
): Html {
  const turns = transcripts.flatMap((one) => one.turns);
  if (turns.length === 0) return html`${nothing}`;
  const names = { person: name, counter: say('automatic', language) };
  return html`<section class="desk-panel" aria-labelledby="transcript"><h2 id="transcript">${say('transcript', language)}</h2><div class="talk-log" role="region" aria-labelledby="transcript" tabindex="0">${each(
    turns,
    language,
    ({ by, words }) =>
      html`<div class="talk-${by}"><p class="talk-who"><strong>${names[by]}</strong></p><p class="talk-words" lang="${spoken}">${words}</p></div>`,
    { as: 'p' },
  )}</div></section>`;
}
