// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { type AccountRules, judged } from '#bank-accounts/index.ts';
import type { Language, Problem } from '#core/index.ts';
import { type AccountGuard, answersOnRoute, type Definition } from '#interview/index.ts';
import { type Application, accountsIn, type GuardRefusal, guardRefusals, type Proof } from '#record/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { say as sayShared } from '../phrases.ts';
import type { Env, Portal } from '../portal-context.ts';
import { say } from './phrases.ts';

type At = Context<Env>;

/** How sure this visit is of who it is. */
export function proofOf(c: At): { readonly proof?: Proof } {
  const session = c.get('session');
  if (!session) return {};
  const { level, signedInAt } = session;
  // The operator's own sign-in says nothing of the person.
  const atCounter = session.acting?.kind === 'identification';
  return { proof: { level, signedInAt, ...(atCounter ? { atCounter } : {}) } };
}

/** What guards a change of account. */
type Protection = Extract<AccountGuard, { readonly how: 'change' }>;

/** The change of account in an application as it stands, if it names one: the strictest of several. */
export async function changeIn(
  { database, clock, today }: Portal,
  application: Application,
  definition: Definition,
): Promise<Protection | undefined> {
  const { service } = definition;
  const answers = answersOnRoute(service, application.answers, today());
  const accounts = accountsIn(application, definition, answers, today());
  const at = new Date(clock.nowMs());
  const all = await judged(database, { application, service, answers, accounts, at });
  const changes = all.flatMap(({ guard }) => (guard.how === 'change' ? [guard] : []));
  return changes.toSorted((one, other) => other.level - one.level)[0];
}

/** Whether this visit may send what is so protected now; the guard asks again when it is sent. */
export function isSure(c: At, { level }: Protection, { clock, accountRules }: Portal): boolean {
  const { proof } = proofOf(c);
  const freshMs = accountRules.freshMinutes * 60_000;
  if (proof?.atCounter) return true;
  return proof !== undefined && proof.level >= level && clock.nowMs() - proof.signedInAt.getTime() <= freshMs;
}

/** Why to sign in again, higher, and back to where one was. */
export function signInHigher(
  language: Language,
  { level }: Pick<Protection, 'level'>,
  { freshMinutes }: AccountRules,
  { back, besides = nothing }: { readonly back: string; readonly besides?: Html },
): Html {
  return html`<section class="alert alert-warning" aria-labelledby="step-up-title"><h3 class="h4 mt-0" id="step-up-title">${say('stepUpTitle', language)}</h3>
<p>${say('stepUpText', language, { level, minutes: freshMinutes })}</p><p class="mb-0">${say('stepUpHelp', language)}</p></section>
<div class="actions"><a class="btn btn-primary" href="/${language}/sign-in?level=${level}&amp;to=${encodeURIComponent(back)}">${say('stepUpButton', language, { level })}</a>${besides}</div>`;
}

/** In the place of the button that sends: why to sign in again, and back to this page. */
export function stepUp(
  language: Language,
  protect: Protection,
  rules: AccountRules,
  { id }: Application,
): Html {
  const back = `/${language}/applications/${id}/check`;
  const besides = html`<a class="save" href="/${language}/applications/${id}/save">${sayShared('saveForLater', language)}</a>`;
  return signInHigher(language, protect, rules, { back, besides });
}

/** What whoever sends is told before: nothing changes at once, and others are told. */
export function waitNote(language: Language, { waits }: Protection, { waitHours }: AccountRules): Html {
  return waits ? html`<p>${say('wait', language, { hours: waitHours })}</p>` : nothing;
}

/** Which of a guard's refusals this is, if it is one. */
export function guardRefusal(problems: readonly Problem[]): GuardRefusal | undefined {
  return guardRefusals.find((one) => one === problems[0]?.code);
}

/** Why a guard refused, with the way on; undefined for a refusal of something else. */
export function refusalNote(
  language: Language,
  problems: readonly Problem[],
  application: Application,
): Html | undefined {
  const code = guardRefusal(problems);
  if (!code) return undefined;
  const path = problems[0]?.path ?? '';
  const links: Partial<Record<GuardRefusal, readonly [string, string]>> = {
    'not-holder': [
      `/${language}/applications/${application.id}/questions/${path}?from=check`,
      say('changeIban', language),
    ],
    'change-waiting': [`/${language}/my/accounts`, say('seeAccounts', language)],
  };
  const link = links[code];
  return html`<div class="alert alert-danger error-summary" role="alert" tabindex="-1" autofocus><p${link ? nothing : html` class="mb-0"`}>${say(code, language)}</p>${link ? html`<p class="mb-0"><a href="${link[0]}">${link[1]}</a></p>` : nothing}</div>`;
}
