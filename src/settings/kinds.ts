// SPDX-License-Identifier: AGPL-3.0-or-later
import { createPrivateKey } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { isIP } from 'node:net';
import path from 'node:path';
import { z } from 'zod';
import type { FaultCode } from './fault.ts';

/** How a setting is written: a text that becomes a value, or a fault that says what to write. Nothing is guessed or rounded. */
export type Kind<Value> = z.ZodType<Value, string>;

/** What an issue of these kinds carries. */
export interface ParamsOfFault {
  readonly fault: FaultCode;
  readonly values: Readonly<Record<string, string | number>>;
}

type Refuse = (code: FaultCode, values?: Readonly<Record<string, string | number>>) => never;

// `refuse` notes the fault and gives what stands for no value: it is always returned.
function kind<Value>(read: (text: string, refuse: Refuse) => Value): Kind<Value> {
  return z.string().transform((text, context) => {
    const refuse: Refuse = (fault, values = {}) => {
      const params: ParamsOfFault = { fault, values };
      context.addIssue({ code: 'custom', params: { ...params } });
      return z.NEVER;
    };
    if (text !== text.trim() || /^\p{Cf}|\p{Cf}$/u.test(text)) return refuse('spaces');
    if (/^(["']).*\1$/s.test(text)) return refuse('quotes');
    return read(text, refuse);
  });
}

const meansYes = /^(yes|true|on|1|y|s[iì]|vero)$/i;
const meansNo = /^(no|false|off|0|n|falso)$/i;

export const yesNo: Kind<boolean> = kind((text, refuse) => {
  if (text === 'yes' || text === 'no') return text === 'yes';
  const write = meansYes.test(text) ? 'yes' : meansNo.test(text) ? 'no' : 'none';
  return refuse('yes-no', { value: text, write });
});

/** A whole number in digits. "12.000" is twelve to one reader and twelve thousand to another: it is refused. */
export function whole(min: number, max: number): Kind<number> {
  return kind((text, refuse) => {
    if (!/^(0|[1-9]\d{0,14})$/.test(text)) {
      const digits = /^[\d.,'’\s_]+$/.test(text) ? String(Number(text.replace(/\D/g, ''))) : String(min);
      return refuse('whole', { value: text, write: digits });
    }
    const number = Number(text);
    return number >= min && number <= max ? number : refuse('range', { value: text, min, max });
  });
}

/** A share of a whole: 0, 0.05, 1. */
export const share: Kind<number> = kind((text, refuse) => {
  if (/^(0(\.\d{1,6})?|1(\.0{1,6})?)$/.test(text)) return Number(text);
  const withPoint = text.replace(',', '.');
  return refuse('share', { value: text, write: /^0\.\d{1,6}$/.test(withPoint) ? withPoint : '0.05' });
});

export const port: Kind<number> = kind((text, refuse) =>
  /^(0|[1-9]\d{0,4})$/.test(text) && Number(text) <= 65_535 ? Number(text) : refuse('port', { value: text }),
);

/** Where a server listens: an address or a name of this machine. */
export const host: Kind<string> = kind((text, refuse) =>
  isIP(text) || /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i.test(text)
    ? // Digits and points that are no address would be looked up as a name, and found nowhere.
      /^[\d.]+$/.test(text) && !isIP(text)
      ? refuse('host', { value: text })
      : text
    : refuse('host', { value: text }),
);

/** Scheme, name and port, as browsers write an origin (RFC 6454). */
export const origin: Kind<string> = kind((text, refuse) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isWeb = url !== undefined && /^https?:$/.test(url.protocol);
  if (isWeb && (url.username || url.password)) return refuse('password-inside');
  if (isWeb && url.origin === text) return text;
  const bare = /^[a-z0-9.-]+\.[a-z]{2,}(:\d+)?\/?$/i.test(text) ? `https://${text.replace(/\/$/, '')}` : '';
  return refuse('origin', {
    value: text,
    write: isWeb ? url.origin : bare || 'https://sportello.example.org',
  });
});

function isLoopback({ hostname }: URL): boolean {
  return ['localhost', '[::1]'].includes(hostname) || /^127(\.\d{1,3}){3}$/.test(hostname);
}

// Data of people travel by TLS only; a stand-in on this very machine is the one exception.
function faultOfUrl(text: string): FaultCode | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return 'web-address';
  if (url.username || url.password) return 'password-inside';
  return url.protocol === 'http:' && !isLoopback(url) ? 'needs-https' : undefined;
}

/** An address reached by TLS, or on this very machine; kept as it is written. */
export const exactUrl: Kind<string> = kind((text, refuse) => {
  const fault = faultOfUrl(text);
  return fault ? refuse(fault, { value: shown(text) }) : text;
});

/** An address below which others are: with or without a final slash it is the same. */
export const baseUrl: Kind<string> = kind((text, refuse) => {
  const fault = faultOfUrl(text) ?? (/[?#]/.test(text) ? 'web-address' : undefined);
  return fault ? refuse(fault, { value: shown(text) }) : text.replace(/\/$/, '');
});

export const mailServer: Kind<string> = kind((text, refuse) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^smtps?:$/.test(url.protocol) && url.hostname !== '' ? text : refuse('mail-server');
});

export const mailFrom: Kind<string> = kind((text, refuse) => {
  const address = /^[^<>]*<([^<>]+)>$/.exec(text)?.[1] ?? text;
  return /^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(address) && !/[\r\n]/.test(text)
    ? text
    : refuse('mail-from', { value: text });
});

/** An address alone. */
export const mailAddress: Kind<string> = kind((text, refuse) =>
  /^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(text) ? text : refuse('mail-from', { value: text }),
);

/** Who a text message comes from: letters and digits as networks show them (GSM 03.40: eleven at most), or a number. */
export const senderName: Kind<string> = kind((text, refuse) =>
  /^[A-Za-z0-9 ]{3,11}$|^\+\d{6,15}$/.test(text) ? text : refuse('sender-name', { value: text }),
);

export const sslModes = ['disable', 'prefer', 'require', 'verify-ca', 'verify-full', 'no-verify'] as const;

export const sslMode: Kind<(typeof sslModes)[number]> = kind((text, refuse) => {
  const mode = sslModes.find((one) => one === text);
  return mode ?? refuse('ssl-mode', { value: text, write: sslModes.join(', ') });
});

/** A PostgreSQL database by URL: server, name and database are said, nothing is left to what a machine happens to have. */
export const databaseUrl: Kind<string> = kind((text, refuse) => {
  // Without a server's name there is the folder of a socket: postgres://name:password@/database?host=/run/postgresql
  const whole = text.replace(/@\//, '@socket/');
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) return refuse('database');
  const query = url.searchParams;
  if ((!url.hostname || whole !== text) && !query.get('host')) return refuse('database');
  if (url.pathname.length < 2) return refuse('database');
  const mode = query.get('sslmode');
  if (mode !== null && !sslModes.some((one) => one === mode)) {
    return refuse('ssl-mode', { value: mode, write: sslModes.join(', ') });
  }
  return text;
});

/** A key of ours: long, and not one letter over and over. */
export function secret(min: number): Kind<string> {
  return kind((text, refuse) => {
    if (text.length < min) return refuse('short-secret', { min });
    return new Set(text).size >= 8 ? text : refuse('weak-secret');
  });
}

/** Several of them, apart by white space. */
export function severalSecrets(min: number): Kind<readonly string[]> {
  return kind((text, refuse) => {
    const all = text.split(/\s+/).filter((word) => word !== '');
    if (all.some((word) => word.length < min)) return refuse('short-secret', { min });
    return all.some((word) => new Set(word).size < 8) ? refuse('weak-secret') : all;
  });
}

/** Servers for calls between browsers (RFC 7064, RFC 7065), apart by spaces. */
export const iceUrls: Kind<readonly string[]> = kind((text, refuse) => {
  const all = text.split(/\s+/);
  const wrong = all.find(
    (url) => !/^(stuns?:[\w.:[\]-]+|turns?:[\w.:[\]-]+(\?transport=(udp|tcp))?)$/.test(url),
  );
  return wrong === undefined ? all : refuse('ice', { value: wrong });
});

/** What another body gave us to be known there. */
export const token: Kind<string> = kind((text, refuse) => (/^\S+$/.test(text) ? text : refuse('token')));

export const line: Kind<string> = kind((text, refuse) => (/[\p{Cc}]/u.test(text) ? refuse('text') : text));

/** So many digits, zeros at the head included. */
export function digits(length: number): Kind<string> {
  return kind((text, refuse) =>
    /^\d+$/.test(text) && text.length === length ? text : refuse('digits', { value: text, length }),
  );
}

/** A private key as PEM: the text itself, or the path of its file. */
export const privateKey: Kind<string> = kind((text, refuse) => {
  if (text.startsWith('~')) return refuse('not-expanded', { value: shown(text) });
  const pem = text.startsWith('-----BEGIN') ? text : wholeFile(text);
  // Not every text is a path: what may be a key is not repeated.
  if (pem === undefined)
    return /[/.]/.test(text) ? refuse('no-file', { value: shown(text) }) : refuse('private-key');
  return isRsaKey(pem) ? pem : refuse('private-key');
});

function isRsaKey(pem: string): boolean {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = createPrivateKey(pem);
    const isLong = (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048;
    return asymmetricKeyType === 'rsa' && isLong && /^-----BEGIN PRIVATE KEY-----/m.test(pem);
  } catch {
    return false;
  }
}

function wholeFile(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** A folder that is there, or will be made. */
export const folder: Kind<string> = folderWhere((found) => found !== 'other');

/** A folder that somebody has filled. */
export const filledFolder: Kind<string> = folderWhere((found) => found === 'folder');

function folderWhere(isFit: (found: 'folder' | 'nothing' | 'other') => boolean): Kind<string> {
  return kind((text, refuse) => {
    if (text.startsWith('~')) return refuse('not-expanded', { value: text });
    return isFit(lyingAt(text)) ? text : refuse('no-folder', { value: shown(text) });
  });
}

function lyingAt(place: string): 'folder' | 'nothing' | 'other' {
  try {
    const found = statSync(place, { throwIfNoEntry: false });
    if (found) return found.isDirectory() ? 'folder' : 'other';
    const above = path.dirname(place);
    return above === place || lyingAt(above) !== 'other' ? 'nothing' : 'other';
  } catch {
    return 'other';
  }
}

/** clamd: `host:port`, or the path of its socket. */
export const scanner: Kind<{ readonly host: string; readonly port: number } | { readonly path: string }> =
  kind((text, refuse) => {
    if (text.startsWith('/')) return { path: text };
    const [, name, number] = /^\[?([^\]/]+?)\]?:(\d{1,5})$/.exec(text) ?? [];
    if (!name || !number || Number(number) < 1 || Number(number) > 65_535)
      return refuse('scanner', { value: text });
    return { host: name, port: Number(number) };
  });

// What stands in a line of the terminal: no whole file that somebody pasted, no password of an address.
function shown(text: string): string {
  const open = text.replace(/\/\/[^/@]*@/, '//…@');
  return open.length > 80 ? `${open.slice(0, 80)}…` : open;
}
