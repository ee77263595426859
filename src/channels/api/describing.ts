// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from '@hono/zod-openapi';
import type { Catalogue } from '#catalogue/index.ts';
import type { Scope, Visitor } from '#clients/index.ts';
import type { Source } from '#limits/index.ts';
import * as schema from './schemas.ts';

/** What a request carries once it is known whose it is. */
export interface ApiEnv {
  Variables: {
    source: Source;
    /** The client of a request that needs one. */
    visitor: Visitor;
  };
}

export const json = <S extends z.ZodType>(content: S, description: string) => ({
  description,
  content: { 'application/json': { schema: content } },
});

export const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: schema.Problem } },
});

export const body = <S extends z.ZodType>(content: S) => ({
  required: true,
  content: { 'application/json': { schema: content } },
});

/** What every address for clients can answer besides its own. */
export const forClients = {
  401: problem('No access token, or one that is not good'),
  403: problem('The client may not do this'),
  429: problem('The quota of the client is used up; see Retry-After'),
};

export const client = (scope: Scope) => [{ client: [scope] }];

export const idempotencyKey = z.object({
  'idempotency-key': z.string().min(8).max(200).openapi({
    description:
      'What makes something wants one: the same request with the same key is carried out once. A key is a client’s own',
  }),
});
export const byId = z.object({ id: z.string().uuid() });
export const byService = z.object({ service: z.string() });
export const byLanguage = (catalogue: Pick<Catalogue, 'brand'>) =>
  z.object({ language: schema.languageOf(catalogue) });
