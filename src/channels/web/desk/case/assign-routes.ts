// SPDX-License-Identifier: AGPL-3.0-or-later
import { one } from '../../forms.ts';
import { desk, type Pages } from '../../pages.ts';
import { notFound, type Portal } from '../../portal-context.ts';
import { allows, refused, visitor } from '../guard.ts';
import { after, idOf, mayHere, path } from './at-case.ts';
import { loadCase } from './load.ts';

/** An officer takes a case or lets go of it; a supervisor gives it to somebody. */
export function assignRoutes(pages: Pages, portal: Portal): void {
  const { casework } = portal;

  pages.post(`${path}/assign`, desk, async (c) => {
    const ready = await mayHere(c, portal, 'assign-case');
    if (ready) return ready;
    const officer = one(c.get('form'), 'officer');
    // An officer takes a case, and lets go of their own; giving it to somebody else is a supervisor's.
    const { person } = visitor(c);
    const found = await casework.read(idOf(c));
    const isOwn =
      officer === person.id || (officer === '' && found.ok && found.value.officerId === person.id);
    if (!isOwn && !(await allows(c, portal, 'give-case'))) return refused(c, portal);
    const known = await loadCase(portal, idOf(c), c.get('language'));
    if (officer && !known?.colleagues.some(({ id }) => id === officer)) return notFound(c, portal);
    return after(
      c,
      portal,
      await casework.assign(idOf(c), officer || null, visitor(c).person.id),
      'assigned',
    );
  });
}
