// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac, randomUUID } from 'node:crypto';

/** The servers by which two browsers find each other (STUN), and through which their sound goes where no straight way is (TURN). */
export interface IceSettings {
  readonly urls: readonly string[];
  /** Shared with coturn (`use-auth-secret`): each call is given a name and a password that are good for hours. */
  readonly turnSecret?: string | undefined;
}

/** As a browser takes it (`RTCIceServer`). */
export interface IceServer {
  readonly urls: readonly string[];
  readonly username?: string;
  readonly credential?: string;
}

const goodForSeconds = 6 * 60 * 60;

/** The servers of one call. Its name at the relay is a time and chance, and tells of nobody (draft-uberti-behave-turn-rest-00). */
export function iceServers({ urls, turnSecret }: IceSettings, nowMs: number): readonly IceServer[] {
  const isTurn = (url: string) => url.startsWith('turn');
  const stun = urls.filter((url) => !isTurn(url));
  const turn = urls.filter(isTurn);
  const username = `${Math.floor(nowMs / 1000) + goodForSeconds}:${randomUUID()}`;
  return [
    ...(stun.length > 0 ? [{ urls: stun }] : []),
    ...(turn.length > 0 && turnSecret !== undefined
      ? [
          {
            urls: turn,
            username,
            credential: createHmac('sha1', turnSecret).update(username).digest('base64'),
          },
        ]
      : []),
  ];
}
