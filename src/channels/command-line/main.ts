// SPDX-License-Identifier: AGPL-3.0-or-later

import process from 'node:process';
import { own } from '#core/index.ts';
import { BadCall } from './bad-call.ts';

// Each command loads only the rooms it needs: `check iban` should not wait for the web.
const commands: Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<void>>>> = {
  start: async () => (await import('./start.ts')).start,
  services: async () => (await import('./services.ts')).services,
  describe: async () => (await import('./describe.ts')).describeService,
  decide: async () => (await import('./decide.ts')).decideAnswers,
  entitled: async () => (await import('./entitled.ts')).entitled,
  understand: async () => (await import('./understand.ts')).understandLines,
  say: async () => (await import('./say.ts')).say,
  transcribe: async () => (await import('./transcribe.ts')).transcribe,
  find: async () => (await import('./find.ts')).findServices,
  new: async () => (await import('./new-service.ts')).newService,
  check: async () => (await import('./check.ts')).check,
  compute: async () => (await import('./compute.ts')).computeLines,
  cases: async () => (await import('./cases.ts')).holdCases,
  administrator: async () => (await import('./administrator.ts')).administrator,
  intermediaries: async () => (await import('./intermediaries.ts')).intermediaries,
  clients: async () => (await import('./clients.ts')).clients,
  models: async () => (await import('./models.ts')).models,
  documents: async () => (await import('./documents.ts')).documents,
  privacy: async () => (await import('./privacy.ts')).privacy,
  migrate: async () => (await import('./migrate.ts')).migrate,
  settings: async () => (await import('./settings.ts')).settings,
  register: async () => (await import('./register.ts')).register,
  talk: async () => (await import('./talk.ts')).talk,
  help: async () => (await import('./help.ts')).help,
};

const [name = 'help', ...args] = process.argv.slice(2);
const load = own(commands, name === '--help' || name === '-h' ? 'help' : name);
try {
  if (!load) throw new BadCall(`unknown command ${name}; "sportello help" lists them`);
  await (await load())(args);
} catch (error) {
  if (!isExpected(error)) throw error;
  for (const line of error.message.split('\n')) console.error(`sportello: ${line}`);
  process.exitCode = 2;
}

function isExpected(error: unknown): error is Error {
  const expected = ['BadCall', 'BadSettings', 'CannotOpen', 'CannotStart', 'LostDatabase', 'NoRegisterKey'];
  return error instanceof Error && expected.includes(error.name);
}
