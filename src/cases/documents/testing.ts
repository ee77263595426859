// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomUUID } from 'node:crypto';
import type { Database } from '#store/index.ts';

/** A PDF of one empty page, for tests: the smallest that opens. `inside` makes it another file. */
export function samplePdf(inside = ''): Buffer {
  return Buffer.from(
    `%PDF-1.7
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>> endobj
% ${inside}
trailer <</Root 1 0 R>>
%%EOF
`,
  );
}

/** A new draft that documents can be given to; its id. */
export async function draftIn(database: Database): Promise<string> {
  const id = randomUUID();
  await database.query(
    `insert into application (id, service, language, status, answers, version, created_at, updated_at, expires_at, code_hash)
     values ($1, 'naspi-domanda', 'it', 'draft', '{}', 1, now(), now(), now() + interval '60 days', $2)`,
    [id, createHash('sha256').update(id).digest()],
  );
  return id;
}

/** The code of a refusal; `ok` where there is none. */
export function codeIn(result: { ok: boolean; problems?: readonly { readonly code: string }[] }): string {
  return result.ok ? 'ok' : (result.problems?.[0]?.code ?? '');
}
