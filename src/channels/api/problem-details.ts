// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { SubmitRefusal } from '#applications/index.ts';
import { own, type Problem } from '#core/index.ts';

/** A refusal as RFC 9457 wants it: what is wrong by code, and where by path; never what was sent. */
export function problemDetails(
  c: Context,
  status: ContentfulStatusCode,
  code: string,
  problems: readonly Problem[] = [],
): Response {
  const body = {
    type: `urn:sportello:problem:${code}`,
    title: own(titles, code) ?? code,
    status,
    code,
    problems,
  };
  return c.body(JSON.stringify(body), status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  });
}

/** The answers below `/api` of what stands in front of it: to who sends more than is read, and where nothing is. */
export const refusedForApi = {
  tooLarge: (c: Context): Response => problemDetails(c, 413, 'too-large'),
  notFound: (c: Context): Response => problemDetails(c, 404, 'unknown-address'),
};

// Whatever can be said on sending has its title.
const titles: Readonly<Record<string, string> & Record<SubmitRefusal, string>> = {
  'not-json': 'The body is not JSON',
  'invalid-request': 'The request does not have the form that the description asks for',
  'invalid-answers': 'Some answers do not hold',
  'unknown-service': 'There is no such service',
  closed: 'This service can no longer be asked for',
  'estimate-only': 'This service only works something out: nothing is applied for',
  'other-applicant':
    'A company asks for what only a person can have, or a person for what only a company can',
  'reads-only': 'This service only reads somebody’s own data: nothing is applied for',
  'not-obtainable': 'This service has no definition yet',
  'not-offered': 'This office does not have this subject, way of meeting or time',
  taken: 'Somebody else has the time',
  contact: 'An e-mail address or an Italian mobile is needed, of a form that is one',
  'call-number': 'On the telephone and by video a number is needed at which they are called',
  'too-many': 'This address has as many appointments as one person may have',
  'no-appointment': 'There is no such appointment of this client',
  'not-found': 'There is no such application of this client',
  'unknown-address': 'Nothing is at this address',
  'no-token': 'An access token is needed: see the token endpoint in the description',
  'invalid-token': 'The access token is not good, or no more',
  scope: 'The access token does not allow this',
  quota: 'The quota of this client is used up for now',
  'too-many-wrong': 'Too many access tokens that are none came from here',
  'no-key': 'What makes something wants an Idempotency-Key, of 8 to 200 characters',
  'no-power':
    'There is no mandate of this patronato that is good for this: signed by both, confirmed, for this service, and not ended',
  owned: 'The application is its person’s own now: it opens for them alone',
  'told-once': 'The code of this key was told already and is kept nowhere; a new key gives a new code',
  expired: 'The draft has expired',
  state: 'This cannot be done with the case where it is now',
  'not-awaited': 'This was not left for later in the application',
  submitted: 'The application has already been submitted',
  incomplete: 'Answers are missing',
  changed: 'The answers have changed since they were shown',
  'another-code': 'The answers name another codice fiscale than the owner’s',
  'step-up':
    'This service says where money goes: the person sends it in the portal, after signing in at the level named, with the code of the application (`POST /applications/{id}/code`)',
  'not-holder': 'The bank says that the account is not this person’s',
  'too-many-checks': 'The banks were asked too often for this person today',
  'change-waiting': 'A change of account waits already',
  frozen: 'A change of account was stopped; an officer has to see who the person is first',
  'key-reused': 'The idempotency key was used for another request',
  'in-progress': 'A request with this idempotency key is still being carried out',
  'too-large': 'The body is too large',
  unavailable: 'The database cannot be reached now; the request can be repeated with the same key',
  fault: 'Something went wrong on our side',
};
