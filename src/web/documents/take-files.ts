// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Application } from '#cases/index.ts';
import type { Language, Problem } from '#core/index.ts';
import type { Untaken, Upload } from '#documents/index.ts';
import type { Fault } from '../components/error-summary.ts';
import type { SentFile } from '../multipart.ts';
import type { Portal } from '../portal-context.ts';
import { say } from './phrases.ts';

/** Takes files one after the other; those that are refused are told by name, the others are kept. */
export async function takeFiles(
  { documents }: Portal,
  application: Application,
  files: readonly SentFile[],
  by: Omit<Upload, 'name' | 'bytes'>,
  language: Language,
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const file of files) {
    const added = await documents.add(application.id, { ...file, ...by });
    if (!added.ok) faults.push({ field: 'file', text: faultOf(file.name, added.problems[0], language) });
  }
  return faults;
}

function faultOf(name: string, problem: Problem<Untaken> | undefined, language: Language): string {
  const text = say(problem?.code ?? 'type', language, problem?.with);
  return say('fault', language, { name: name.slice(-60), text });
}
