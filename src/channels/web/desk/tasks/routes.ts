// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { recordAccess, writtenReason } from '#access/index.ts';
import { titleOf } from '#catalogue/index.ts';
import { textIn } from '#core/index.ts';
import { fullName, readPerson } from '#persons/index.ts';
import { answerTask, openTasks, type Task, takeTask, taskWith } from '#tasks/index.ts';
import { one } from '../../forms.ts';
import { desk, type Pages } from '../../pages.ts';
import { type Env, notFound, type Portal } from '../../portal-context.ts';
import { deskFrameOf } from '../desk-page.ts';
import { visitor } from '../guard.ts';
import { taskPage, tasksPage } from './page.ts';
import { say } from './phrases.ts';

type At = Context<Env>;
const act = 'answer-tasks';
const notes = ['taken', 'answered'] as const;

/** What operators passed on to the office: taken, read, answered. Whoever is near the person is kept away by the guard; that it was read is written down first. */
export function taskRoutes(pages: Pages, portal: Portal): void {
  const { contacts: rooms, database, clock, catalogue } = portal;
  const here = '/desk/tasks/:task';
  const list = (c: At) => `/${c.get('language')}/desk/tasks`;
  const me = (c: At) => visitor(c).actor.id;

  pages.get('/desk/tasks', desk, async (c) => {
    const note = notes.find((known) => known === c.req.query('note'));
    const tasks = await openTasks(rooms, me(c));
    const content = { tasks, me: me(c), aboutOf: (task: Task) => aboutOf(c, task), note };
    return c.html(tasksPage(deskFrameOf(c, portal), content));
  });

  pages.post(`${here}/take`, desk, async (c) => {
    const task = await found(c);
    if (!task) return notFound(c, portal);
    const { id, personId, applicationId } = task;
    const reason = writtenReason('question', '');
    const about = { personId, applicationId };
    await recordAccess(database, { actorId: me(c), act, reason, allowed: true, ...about }, clock);
    const taken = await takeTask(rooms, task, me(c));
    return c.redirect(taken.ok ? `${list(c)}/${id}` : `${list(c)}?note=taken`, 303);
  });

  pages.get(here, desk, async (c) => {
    const task = await mine(c);
    return task ? show(c, task) : c.redirect(`${list(c)}?note=taken`, 303);
  });

  pages.post(here, desk, async (c) => {
    const task = await mine(c);
    if (!task) return c.redirect(`${list(c)}?note=taken`, 303);
    const answer = one(c.get('form'), 'answer');
    const done = await answerTask(rooms, task, { by: me(c), answer });
    if (done.ok) return c.redirect(`${list(c)}?note=answered`, 303);
    const code = done.problems[0]?.code ?? 'taken';
    if (code === 'taken') return c.redirect(`${list(c)}?note=taken`, 303);
    return show(c, task, { answer, error: say(code, c.get('language')) });
  });

  async function show(c: At, task: Task, sent?: { readonly answer: string; readonly error: string }) {
    const person = await readPerson(database, task.personId);
    if (!person) return notFound(c, portal);
    const { codiceFiscale } = person;
    const content = {
      task,
      person: { name: fullName(person), codiceFiscale },
      about: aboutOf(c, task),
      ...sent,
    };
    return c.html(taskPage(deskFrameOf(c, portal), content), sent ? 422 : 200);
  }

  function found(c: At): Promise<Task | undefined> {
    const id = c.req.param('task') ?? '';
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return Promise.resolve(undefined);
    return taskWith(database, id);
  }

  /** It opens to who took it, until it is answered. */
  async function mine(c: At): Promise<Task | undefined> {
    const task = await found(c);
    return task?.takenBy === me(c) && task.answeredAt === null ? task : undefined;
  }

  function aboutOf(c: At, { service, skill }: Task): string | undefined {
    if (service !== null) return titleOf(catalogue, service, c.get('language'));
    const event = catalogue.lifeEvents.find(({ id }) => id === skill);
    return event && textIn(event.title, c.get('language'));
  }
}
