// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { type Paper, printPaper } from '#paper/index.ts';
import { issue, numbered } from '#statements/index.ts';
import type { Env, Portal } from '../portal-context.ts';

/** A document with its number, kept so that whoever is given it can check it. */
export async function madeFor(
  { database, formKey, origins }: Portal,
  paper: Paper,
  personId: string,
  service: string,
): Promise<Paper> {
  const made = await issue(database, formKey, paper, { personId, service }, (plain, of) =>
    numbered(plain, of, origins[0] ?? ''),
  );
  return made.paper;
}

/** A document as a file to take away: tagged PDF. */
export async function givePaper(c: Context<Env>, paper: Paper, name: string): Promise<Response> {
  c.header('Content-Type', 'application/pdf');
  c.header('Content-Disposition', `attachment; filename="${name}-${paper.date}.pdf"`);
  c.header('X-Content-Type-Options', 'nosniff');
  return c.body(new Uint8Array(await printPaper(paper)));
}
