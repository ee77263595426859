// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes } from 'node:crypto';
import { openDatabase } from '#store/index.ts';

/** The two roles of deploy/postgresql/roles.sql, in the database of the server. */
export async function makeRoles(url: string): Promise<{ readonly owner: string; readonly app: string }> {
  const admin = openDatabase(url);
  const password = randomBytes(12).toString('hex');
  await admin.query(`create role sportello_owner login password '${password}'`);
  await admin.query(`create role sportello_app login password '${password}'`);
  await admin.query('create database sportello owner sportello_owner');
  await admin.close();
  const as = (role: string) => {
    const own = new URL(url.replace('@/', '@localhost/'));
    own.username = role;
    own.password = password;
    own.pathname = '/sportello';
    return own.href.replace('@localhost/', '@/');
  };
  return { owner: as('sportello_owner'), app: as('sportello_app') };
}
