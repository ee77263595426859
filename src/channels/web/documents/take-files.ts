// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Language, Problem } from '#core/index.ts';
import type { Untaken, Upload } from '#documents/index.ts';
import type { Application } from '#record/index.ts';
import type { Along } from '#store/index.ts';
import { log } from '#telemetry/index.ts';
import type { Fault } from '../components/error-summary.ts';
import type { SentFile } from '../multipart.ts';
import type { Portal } from '../portal-context.ts';
import { say } from './phrases.ts';

/**
 * Takes files one after the other; those that are refused are told by name, the others are kept. `telling` goes along with the first that
 * is taken: what comes together is one act; `each` goes along with every one.
 */
export async function takeFiles(
  { documents }: Portal,
  application: Application,
  files: readonly SentFile[],
  by: Omit<Upload, 'name' | 'bytes'>,
  {
    language,
    telling,
    each,
  }: {
    readonly language: Language;
    readonly telling: Along | undefined;
    readonly each?: ((name: string) => Along) | undefined;
  },
): Promise<{
  readonly faults: readonly Fault[];
  /** 503 while there is nowhere to keep documents. */
  readonly status: 422 | 503;
}> {
  const faults: Fault[] = [];
  let status: 422 | 503 = 422;
  let untold = telling;
  for (const file of files) {
    const added = await documents.add(application.id, { ...file, ...by }, both(untold, each?.(file.name)));
    if (added.ok) {
      untold = undefined;
      continue;
    }
    const [problem] = added.problems;
    faults.push({ field: 'file', text: faultOf(file.name, problem, language) });
    if (problem?.code !== 'folder-away' && problem?.code !== 'disk-full') continue;
    log('warn', problem.code === 'disk-full' ? 'documents full' : 'documents away');
    status = 503;
  }
  return { faults, status };
}

function both(one: Along | undefined, other: Along | undefined): Along | undefined {
  if (!one || !other) return one ?? other;
  return async (sql) => {
    await one(sql);
    await other(sql);
  };
}

function faultOf(name: string, problem: Problem<Untaken> | undefined, language: Language): string {
  const text = say(problem?.code ?? 'type', language, problem?.with);
  return say('fault', language, { name: name.slice(-60), text });
}
