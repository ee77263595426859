// SPDX-License-Identifier: AGPL-3.0-or-later
import process from 'node:process';
import { canSignIn } from '#app.ts';
import { type Settings, settingsFrom } from '#settings/index.ts';
import { BadCall } from './bad-call.ts';

/**
 * The settings of this process, if a counter starts with them: what `start` opens with and what `settings check` answers for. Throws
 * `BadSettings` for what is wrong, and `BadCall` where nothing says who people are and others can reach the counter.
 */
export function startableSettings(): Settings {
  const settings = settingsFrom(process.env);
  if (!canSignIn(settings)) {
    throw new BadCall(
      'who people are is not settled: the sample sign-in lets anybody in as anybody, and others can reach this counter. Set SPORTELLO_OIDC_ISSUER (and SPORTELLO_ORIGIN), or SPORTELLO_SAMPLES=yes to show it with sample people only',
    );
  }
  return settings;
}
