// SPDX-License-Identifier: AGPL-3.0-or-later

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { nearest, own } from '#core/index.ts';
import type { Fault } from './fault.ts';
import type { ParamsOfFault } from './kinds.ts';
import { contradictions } from './together.ts';
import { aboutOf, type Name, names, schema, type Values } from './variables.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/** The values of an environment, or everything that is wrong with it at once. An empty variable is one that is not set. */
export function readValues(
  env: Env,
):
  | { readonly ok: true; readonly values: Values }
  | { readonly ok: false; readonly faults: readonly Fault[] } {
  const { written, faults: found } = gathered(env);
  const parsed = schema.safeParse(Object.fromEntries([...written].map(([name, { text }]) => [name, text])));
  if (!parsed.success) {
    const faults = parsed.error.issues.flatMap((issue): readonly Fault[] => {
      if (issue.code === 'unrecognized_keys') return issue.keys.map(unknownName);
      const name = String(issue.path[0]);
      return [faultIn(issue, written.get(name)?.as ?? name)];
    });
    return { ok: false, faults: [...found, ...faults].sort(byName) };
  }
  const faults = [...found, ...contradictions(parsed.data)];
  return faults.length > 0 ? { ok: false, faults: faults.sort(byName) } : { ok: true, values: parsed.data };
}

// As the kinds of settings put it into an issue.
function faultIn(issue: z.core.$ZodIssue, name: string): Fault {
  const params = issue.code === 'custom' ? (issue.params as ParamsOfFault | undefined) : undefined;
  return params ? { name, code: params.fault, with: params.values } : { name, code: 'text' };
}

interface Written {
  readonly text: string;
  /** The variable that gave it: the name itself, or that of its file. */
  readonly as: string;
}

/** What the environment says of us, in words: variables, and for secrets their files and the credentials of the system. */
function gathered(env: Env) {
  const written = new Map<string, Written>();
  const faults: Fault[] = [];
  for (const [name, text] of Object.entries(env)) {
    if (text && (names.some((one) => one === name) || isOurs(name, text)))
      written.set(name, { text, as: name });
  }
  for (const name of names) {
    if (!aboutOf(name).isSecret) continue;
    const asFile = `${name}_FILE`;
    const file = own(env, asFile);
    written.delete(asFile);
    // systemd's LoadCredential puts files into a folder that only this service can read (systemd.exec(5)).
    const credential = env['CREDENTIALS_DIRECTORY'] && path.join(env['CREDENTIALS_DIRECTORY'], name);
    if (file && written.has(name)) faults.push({ name, code: 'twice', with: { other: asFile } });
    else if (file) take(name, asFile, file, contentOf(file));
    else if (credential && !written.has(name)) {
      const content = contentOf(credential);
      if (content !== undefined) take(name, credential, credential, content);
    }
  }
  return { written, faults };

  function take(name: Name, as: string, file: string, content: string | undefined): void {
    if (content === undefined) faults.push({ name: as, code: 'no-file', with: { value: file } });
    else if (content === '') faults.push({ name: as, code: 'empty-file', with: { value: file } });
    else written.set(name, { text: content, as });
  }
}

// Editors and `echo` end a file with a line break: it is no part of the secret.
function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch {
    return undefined;
  }
}

// Ours, or meant to be: SPORTELO_HTTPS, sportello_https.
function isOurs(name: string, text: string): boolean {
  return /^sporte?l+o_/i.test(name) && !isOfKubernetes(name, text);
}

// What Kubernetes tells every container of a service that is called `sportello`.
function isOfKubernetes(name: string, text: string): boolean {
  return (
    /_SERVICE_(HOST|PORT(_\w+)?)$|_PORT(_\d+_(TCP|UDP|SCTP)(_\w+)?)?$/.test(name) &&
    /^((tcp|udp|sctp):\/\/)?[\w.:[\]-]+$/.test(text)
  );
}

function unknownName(name: string): Fault {
  const all = names.flatMap((one) => (aboutOf(one).isSecret ? [one, `${one}_FILE`] : [one]));
  const near = nearest(name.toUpperCase().replaceAll('-', '_'), all) ?? 'none';
  return { name, code: 'unknown', with: { near } };
}

function byName(a: Fault, b: Fault): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
