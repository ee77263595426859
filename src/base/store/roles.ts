// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Sql } from './database.ts';
import type { EmbeddedPostgres } from './embedded/server.ts';

/** The role with which the application works in a database of our own. */
export const applicationRole = 'sportello_app';

// Written by the owner's own functions and by migrations; the application reads them.
const readOnly = ['migration', 'register_entry', 'protocol_year', 'case_removal'];

/** The password of the application's role in a database of our own: made from the server's, so that it need not be kept as well. */
export function applicationPassword({ url }: Pick<EmbeddedPostgres, 'url'>): string {
  return createHash('sha256')
    .update(`${applicationRole} ${roleIn(url).password}`)
    .digest('hex');
}

/** Whom a URL lets in. */
export function roleIn(url: string): { readonly role: string; readonly password: string } {
  const { user = '', password } = new pg.Client({ connectionString: url });
  return { role: user, password: typeof password === 'string' ? password : '' };
}

/** The way into a database of our own for the application. */
export function applicationUrl(server: Pick<EmbeddedPostgres, 'url'>): string {
  const password = applicationPassword(server);
  return server.url.replace(/^(postgresql:\/\/)[^@]*@/, `$1${applicationRole}:${password}@`);
}

/** Makes the role where it is missing, or gives it its password anew. */
export async function makeRole(owner: Sql, role: string, password: string): Promise<void> {
  const [made] = await owner.query('select from pg_roles where rolname = $1', [role]);
  const verb = made ? 'alter' : 'create';
  await owner.query(`${verb} role ${pg.escapeIdentifier(role)} login password ${pg.escapeLiteral(password)}`);
}

/**
 * What the application may do, given anew after every migration: read and write rows. It owns nothing, makes nothing, empties nothing
 * at once and switches no guard off; what is final it cannot even try to change, and the register it only reads.
 */
export async function grantTo(owner: Sql, role: string): Promise<void> {
  const to = pg.escapeIdentifier(role);
  const finals = await owner.query<{ name: string }>(
    `select distinct tgrelid::regclass::text as name from pg_trigger
     where tgfoid in ('refuse_rewriting'::regproc, 'refuse_always'::regproc)
       and tgtype & 16 = 16 and tgqual is null -- at every update, of whatever it is
     order by 1`,
  );
  await owner.query(`
    revoke create on schema public from public;
    grant usage on schema public to ${to};
    revoke all on all tables in schema public from ${to};
    grant select, insert, update, delete on all tables in schema public to ${to};
    grant usage, select on all sequences in schema public to ${to};
    ${finals.map(({ name }) => `revoke update on ${name} from ${to};`).join('\n')}
    ${readOnly.map((name) => `revoke insert, update, delete on ${name} from ${to};`).join('\n')}
  `);
  const [queue] = await owner.query(`select where to_regnamespace('pgboss') is not null`);
  if (!queue) return;
  await owner.query(`
    grant usage on schema pgboss to ${to};
    grant select, insert, update, delete on all tables in schema pgboss to ${to};
    grant usage, select on all sequences in schema pgboss to ${to};
    grant execute on all functions in schema pgboss to ${to};
  `);
}

/** Who we are in this database, and whether the tables are ours: to own them is to be able to switch off what guards them. */
export async function ownership(database: Sql): Promise<{ readonly role: string; readonly owns: boolean }> {
  const [found] = await database.query<{ role: string; owns: boolean }>(
    `select current_user::text as role, exists (
       select from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
         and pg_has_role(current_user, relowner, 'USAGE')) as owns`,
  );
  return found ?? { role: '', owns: false };
}
