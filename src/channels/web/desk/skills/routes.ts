// SPDX-License-Identifier: AGPL-3.0-or-later
import { may } from '#access/index.ts';
import { textIn } from '#core/index.ts';
import { setSkills, skillsOf } from '#operators/index.ts';
import { staff } from '#staff/index.ts';
import { one, oneOf, wholeNumber } from '../../forms.ts';
import { desk, type Pages } from '../../pages.ts';
import { notFound, type Portal } from '../../portal-context.ts';
import { deskFrameOf } from '../desk-page.ts';
import { skillsPage } from './page.ts';
import { say } from './phrases.ts';

/** What each of those who answer knows: said by who leads them. */
export function skillRoutes(pages: Pages, portal: Portal): void {
  const { contacts: rooms, database, catalogue } = portal;
  const ids = ['general', ...catalogue.lifeEvents.map(({ id }) => id)];

  const operators = async () => {
    const all = (await staff(database)).filter(({ roles }) => may(roles, 'answer-contacts'));
    const known = await skillsOf(
      rooms,
      all.map(({ id }) => id),
    );
    return all.map(({ id, name }) => ({ id, name, skills: known.get(id) ?? {} }));
  };

  pages.get('/desk/skills', desk, async (c) => {
    const language = c.get('language');
    const all = await operators();
    const skills = [
      { id: 'general', label: say('general', language) },
      ...catalogue.lifeEvents.map(({ id, title }) => ({ id, label: textIn(title, language) })),
    ];
    const chosen = all.find(({ id }) => id === c.req.query('operator'));
    const isSaved = c.req.query('done') === 'saved';
    return c.html(skillsPage(deskFrameOf(c, portal), { operators: all, skills, chosen, isSaved }));
  });

  pages.post('/desk/skills', desk, async (c) => {
    const form = c.get('form');
    const operator = (await operators()).find(({ id }) => id === one(form, 'operator'));
    if (!operator) return notFound(c, portal);
    const levels = ids.map(
      (id) => [id, wholeNumber(oneOf(form, `skill-${id}`, ['0', '1', '2', '3'])) ?? 0] as const,
    );
    await setSkills(rooms, operator.id, Object.fromEntries(levels.filter(([, level]) => level > 0)));
    return c.redirect(`/${c.get('language')}/desk/skills?done=saved`, 303);
  });
}
