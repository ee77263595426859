// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Hono } from 'hono';
import { askedFor, inLanguage, open, pagesOf, personal } from './pages.ts';
import type { Env } from './portal-context.ts';

/** What the address of a request is, as whatever stands before the pages finds it. */
async function asked(method: string, path: string) {
  const app = new Hono<Env>({ strict: false });
  const pages = pagesOf(app);
  const seen: ReturnType<typeof askedFor>[] = [];
  app.use((c, next) => {
    seen.push(askedFor(app, c));
    return next();
  });
  const answer = (c: { text(text: string): Response }) => c.text('');
  pages.get('', open, answer);
  pages.get('/my/delegations', personal, answer);
  pages.post('/my/delegations', personal, answer);
  pages.post('/my/delegations/revoke', personal, answer);
  pages.get('/my/consents/:id{[0-9]+}', { ...personal, secret: true }, answer);
  pages.post('/my/consents/:id{[0-9]+}/undo', personal, answer);
  pages.get('/applications/:id', personal, answer);
  pages.post('/applications/:id/questions/:path', personal, answer);
  pages.close();
  await app.request(`http://localhost${path}`, { method });
  const [found] = seen;
  assert.ok(found);
  return found;
}

describe('an address', () => {
  it('says what it is before anything is asked of it, also to who asks for its header alone', async () => {
    for (const method of ['GET', 'HEAD'])
      assert.deepEqual(await asked(method, '/it/my/consents/12'), {
        is: { ...personal, secret: true },
        page: '/my/consents/12',
        kind: '/my/consents/:id',
        ids: {},
      });
    assert.equal((await asked('GET', '/it')).is, open);
  });

  it('is nothing where there is no page', async () => {
    assert.deepEqual(await asked('GET', '/it/my/no-such-page'), {
      is: undefined,
      page: '/my/no-such-page',
      kind: '',
      ids: {},
    });
  });

  it('that only takes forms has the nearest page above for the other language', async () => {
    assert.equal((await asked('POST', '/en/my/delegations')).page, '/my/delegations');
    assert.equal((await asked('POST', '/en/my/delegations/revoke')).page, '/my/delegations');
    assert.equal((await asked('POST', '/en/my/consents/12/undo')).page, '/my/consents/12');
  });

  it('gives the ids that it names, by what stands before them, and takes nothing else for one', async () => {
    const id = '0b1f0f0e-6f0e-4c6a-9a55-1b2c3d4e5f60';
    assert.deepEqual((await asked('GET', `/de/applications/${id}/`)).ids, { applications: id });
    assert.deepEqual((await asked('POST', `/it/applications/${id}/questions/iban`)).ids, {
      applications: id,
    });
    assert.deepEqual((await asked('GET', '/it/applications/new')).ids, {});
    assert.deepEqual((await asked('GET', `/it/applications/${id}/no-such-page`)).ids, {});
  });

  it('that does not say what it is keeps the portal from opening', () => {
    const app = new Hono<Env>();
    const pages = pagesOf(app);
    pages.get('/my', personal, (c) => c.text(''));
    pages.close();
    app.post(`${inLanguage}/my/everything`, (c) => c.text(''));
    assert.throws(() => pages.close(), /do not say what they are: POST .*my\/everything$/);
  });

  it('that takes something does not compile without what bounds it', () => {
    const pages = pagesOf(new Hono<Env>());
    // @ts-expect-error a form at an open page must say what bounds who comes too often
    pages.post('/search', open, (c) => c.text(''));
  });
});
