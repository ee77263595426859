// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { inbox } from '#casework/index.ts';
import { isOpened, looksOf } from '#desk/index.ts';
import { desk, type Pages } from '../../pages.ts';
import type { Env, Portal } from '../../portal-context.ts';
import { visitToken } from '../../sign-in/visit.ts';
import { isEasy } from '../case/easy.ts';
import { type CaseView, loadCase } from '../case/load.ts';
import { sayProblem } from '../case/phrases.ts';
import { deskFrameOf } from '../desk-page.ts';
import { allows, refused, visitor } from '../guard.ts';
import { say, type TogetherContent, togetherPage } from './page.ts';

type At = Context<Env>;

/** So many of an officer's cases, those that are due first, are looked through at once. */
const most = 40;

/** Easy grants, signed with one act: each was opened for its reason and read as it is now, and each has its own decision and letter. */
export function togetherRoutes(pages: Pages, portal: Portal): void {
  const { casework, clock, database, secure, today } = portal;

  pages.get('/desk/cases/together', desk, async (c) => {
    if (!(await allows(c, portal, 'decide-case'))) return refused(c, portal);
    return show(c, {});
  });

  pages.post('/desk/cases/together', desk, async (c) => {
    if (!(await allows(c, portal, 'decide-case'))) return refused(c, portal);
    const ticked = (c.get('form')['case'] ?? []).flatMap((text) => {
      const [, id, version] = /^([0-9a-f-]{36})~(\d{1,9})$/.exec(text) ?? [];
      return id && version ? [{ id, version: Number(version) }] : [];
    });
    if (ticked.length === 0) return show(c, { isEmpty: true });
    const signed: string[] = [];
    const not: { readonly number: string; readonly why: string }[] = [];
    const language = c.get('language');
    // One after the other: what stops one leaves the others.
    for (const seen of ticked.slice(0, most)) {
      const view = await loadCase(portal, seen.id, language);
      const number = view?.application.number;
      if (!view || !number) continue;
      const reading = await readBy(c, [view]);
      const by = visitor(c).person.id;
      if (!reading.has(seen.id) || view.application.version !== seen.version)
        not.push({
          number,
          why: view.open ? sayProblem({ code: 'decided-already' }, language) : say('not-read', language),
        });
      else if (!isEasy(view, casework.rules)) not.push({ number, why: say('not-easy', language) });
      else {
        const done = await casework.sign(seen, { outcome: 'granted', reasons: [], words: '', by });
        if (done.ok) signed.push(number);
        else not.push({ number, why: sayProblem(done.problems[0] ?? { code: 'state' }, language) });
      }
    }
    return show(c, { done: { signed, not } });
  });

  async function show(c: At, more: Pick<TogetherContent, 'done' | 'isEmpty'>) {
    const me = visitor(c).person.id;
    const { lines } = await inbox(
      database,
      { reader: me, statuses: ['submitted'], officer: { id: me } },
      { size: most },
    );
    const views: CaseView[] = [];
    for (const { id, proposal, signedBy } of lines) {
      if (proposal?.status !== 'eligible' || signedBy !== null) continue;
      const view = await loadCase(portal, id, c.get('language'));
      if (view && isEasy(view, casework.rules)) views.push(view);
    }
    const reading = await readBy(c, views);
    const content = {
      read: views.filter(({ application }) => reading.has(application.id)),
      unread: views.filter(({ application }) => !reading.has(application.id)),
      today: today(),
      ...more,
    };
    const status = more.isEmpty ? 422 : (more.done?.not.length ?? 0) > 0 ? 409 : 200;
    return c.html(togetherPage(deskFrameOf(c, portal), content), status);
  }

  // Those that are open in this visit, for a reason that was written down, and were read to their last event.
  async function readBy(c: At, views: readonly CaseView[]): Promise<ReadonlySet<string>> {
    const ids = views.map(({ application }) => application.id);
    const looks = await looksOf(database, visitor(c).person.id, ids);
    const read = new Set<string>();
    for (const { application } of views) {
      const { id, version } = application;
      const isRead = (looks.get(id)?.version ?? -1) >= version;
      if (isRead && (await isOpened(database, visitToken(c, secure) ?? '', id, clock))) read.add(id);
    }
    return read;
  }
}
