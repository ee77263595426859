// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Line } from './line.ts';

/** Where words to the page of a browser go. */
export interface ToPage {
  send(message: object): void;
  close(): void;
}

/** The line to a page: each act is a message to its script (`assets/call.js`), which makes the connections between the browsers (WebRTC). */
export function browserLine(page: ToPage): Line {
  return {
    answer: ({ legId, ice }) => page.send({ type: 'answer', leg: legId, ice }),
    play: (notice) => page.send({ type: 'play', notice }),
    gather: (question) => page.send({ type: 'gather', question }),
    bridge: (others, video, speaksTo, reading, isConsulting) =>
      page.send({ type: 'bridge', others, video, speaksTo, reading, isConsulting }),
    caption: (from, said) => page.send({ type: 'caption', from, ...said }),
    signal: (from, data) => page.send({ type: 'signal', from, data }),
    hangUp(why) {
      page.send({ type: 'over', why });
      page.close();
    },
  };
}
