// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { openCounter } from '#app.ts';
import { addClient, listClients, removeClient, scopes } from '#clients/index.ts';
import { readJson, systemClock } from '#core/index.ts';
import { settingsFrom } from '#settings/index.ts';
import { BadCall } from './bad-call.ts';
import { options, printLine, standardInput } from './input.ts';

const usualPerHour = 10_000;
const refusals = new Map([
  ['id', 'an id is made of small letters, digits and hyphens, three at least: comune-di-bologna'],
  [
    'keys',
    'the keys are a JSON Web Key Set of public keys: RSA from 2048 bits, P-256 or Ed25519, nothing private',
  ],
  ['patronato', 'there is no patronato with this id'],
  ['taken', 'there is, or was, a client with this id; another id is another client'],
]);

/**
 * `sportello clients add <id> --name "Comune di Bologna" --keys jwks.json [--scopes "applications:read ..."] [--per-hour 10000]
 * [--patronato <id>]`:
 * registers a program of another institution by its public keys (`-`: standard input). `clients list`: one JSON a line. `clients
 * remove <id>`: from then on it can do nothing.
 */
export async function clients(args: readonly string[]): Promise<void> {
  const { values, positionals } = options(args, {
    name: { type: 'string' },
    keys: { type: 'string' },
    scopes: { type: 'string' },
    'per-hour': { type: 'string' },
    patronato: { type: 'string' },
  });
  const [act = 'list', id = ''] = positionals;
  if (!['add', 'list', 'remove'].includes(act))
    throw new BadCall('clients add <id>, clients list or clients remove <id>');
  const client = act === 'add' ? await clientIn(id, values) : undefined;
  const counter = await openCounter(settingsFrom(process.env));
  try {
    const { database } = counter.store;
    if (client) {
      const added = await addClient(database, client, systemClock);
      if (!added.ok) throw new BadCall(refusals.get(added.problems[0]?.code ?? '') ?? 'not added');
    }
    if (act === 'remove' && !(await removeClient(database, id, systemClock)))
      throw new BadCall('there is no client with this id');
    if (act === 'list') for (const one of await listClients(database)) printLine(one);
  } finally {
    await counter.store.close();
  }
}

async function clientIn(
  id: string,
  given: {
    readonly name?: string;
    readonly keys?: string;
    readonly scopes?: string;
    readonly 'per-hour'?: string;
    readonly patronato?: string;
  },
) {
  const { name, keys } = given;
  if (!name || !keys) throw new BadCall('clients add <id> --name "..." --keys jwks.json');
  const wanted = given.scopes?.split(/[\s,]+/) ?? scopes;
  const allowed = scopes.filter((scope) => wanted.includes(scope));
  if (allowed.length < wanted.length) throw new BadCall(`--scopes takes ${scopes.join(', ')}`);
  const requestsPerHour = Number(given['per-hour'] ?? usualPerHour);
  if (!Number.isInteger(requestsPerHour) || requestsPerHour < 1 || requestsPerHour > 1e9)
    throw new BadCall('--per-hour is a whole number of requests');
  const { patronato: patronatoId } = given;
  const body = patronatoId === undefined ? {} : { patronatoId };
  return { id, name, keys: await keysFrom(keys), scopes: allowed, requestsPerHour, ...body };
}

async function keysFrom(file: string): Promise<unknown> {
  try {
    return readJson(file === '-' ? await standardInput() : readFileSync(file, 'utf8'));
  } catch {
    throw new BadCall('--keys names no file with JSON');
  }
}
