// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Capacity, Power } from '#people/index.ts';

/**
 * Whether a path is only for the person whose affairs they are. A consent is given on one's own sign-in; letting somebody act, the PIN and the whole of one's data are not
 * handed on by whoever acts; at the counter the person is there, and an operator types for them. The desk is the agency's.
 */
export function ownOnly(path: string, capacity: Capacity): boolean {
  if (path.startsWith('/desk')) return true;
  // The second word on what was changed at a counter is the person's own: never of whoever asked for it.
  if (/^\/my\/confirm(\/|$)/.test(path)) return true;
  if (capacity === 'operator') return false;
  if (/^\/my\/consents(\/|$)/.test(path)) return capacity === 'delegate' || capacity === 'patronato';
  return /^\/my\/(phone-pin|delegations|mandates|data|contacts)(\/|$)/.test(path);
}

type Only = NonNullable<Power['only']>;

/** Whether a path is within the one matter of a mandate, or about nobody. */
export function within({ service, applicationId, contestIds }: Only, path: string): boolean {
  if (/^(\/search|\/life\/[^/]+|\/services\/[^/]+(\/estimate(\/.*)?)?)?$/.test(path)) return true;
  if (applicationId === null) return path === `/services/${service}/start`;
  return [applicationId, ...contestIds].some(
    (id) => path === `/applications/${id}` || path.startsWith(`/applications/${id}/`),
  );
}

/** Where the one matter of a mandate is. */
export function matterPath({ service, applicationId }: Only): string {
  return applicationId === null ? `/services/${service}` : `/applications/${applicationId}`;
}
