// SPDX-License-Identifier: AGPL-3.0-or-later
import { isIP } from 'node:net';

/**
 * Where somebody asks from, as far as it can be told: an IPv4 address, the /64 of an IPv6 address, a telephone line. Null: it cannot
 * be told. It is kept nowhere but as a keyed hash.
 */
export type Source = string | null;

/** The proxies of ours that stand in front. */
export interface Proxies {
  /** How many of them add the address that they see. None is trusted unless it is said. */
  readonly hops: number;
  readonly header: 'x-forwarded-for' | 'forwarded';
}

export const noProxies: Proxies = { hops: 0, header: 'x-forwarded-for' };

/**
 * The source of a request: the address at the other end or, behind proxies of ours, what the outermost of them saw. What stands
 * further left in the header was written by whoever asks, and says nothing.
 */
export function sourceOf(
  peer: string | undefined,
  header: (name: string) => string | undefined,
  { hops, header: name }: Proxies,
): Source {
  const told = hops > 0 ? (header(name) ?? '') : '';
  const seen = name === 'forwarded' ? forwardedFor(told) : told.split(',');
  const all = [...seen.map((one) => one.trim()).filter((one) => one !== ''), peer ?? ''];
  return placeOf(all[Math.max(0, all.length - 1 - hops)] ?? '') ?? placeOf(peer ?? '');
}

// RFC 7239: for=192.0.2.60;proto=http, for="[2001:db8::1]:4711"
function forwardedFor(text: string): readonly string[] {
  return text.split(',').map((hop) => /(?:^|;)\s*for="?([^";]+)"?/i.exec(hop)?.[1] ?? '');
}

/** An address as it is counted: a network of one's own is one source, however many addresses of it somebody uses. Null for no address. */
export function placeOf(address: string): Source {
  const bare = address.startsWith('[') ? address.slice(1).replace(/\].*$/, '') : withoutPort(address);
  const plain = bare.replace(/%.*$/, '');
  if (isIP(plain) === 4) return plain;
  if (isIP(plain) !== 6) return null;
  const groups = groupsOf(plain);
  // ::ffff:0:0/96 is an IPv4 address in another dress (RFC 4291 section 2.5.5.2).
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) {
    const [high = 0, low = 0] = groups.slice(6);
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  }
  const network = groups.slice(0, 4).map((group) => group.toString(16));
  return `${network.join(':')}::/64`;
}

function withoutPort(address: string): string {
  return /^[\d.]+:\d+$/.test(address) ? address.replace(/:\d+$/, '') : address;
}

/** The eight groups of an IPv6 address; a dotted end is two of them. */
function groupsOf(address: string): readonly number[] {
  const dotted = /(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const [a, b, c, d] = dotted ? dotted.slice(1).map(Number) : [];
  const hex = dotted
    ? `${address.slice(0, dotted.index)}${(((a ?? 0) << 8) | (b ?? 0)).toString(16)}:${(((c ?? 0) << 8) | (d ?? 0)).toString(16)}`
    : address;
  const [left = '', right] = hex.split('::');
  const read = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const [before, after] = [read(left), read(right ?? '')];
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}
