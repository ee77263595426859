// SPDX-License-Identifier: AGPL-3.0-or-later
import { packOf } from '#languages/index.ts';
import { longestAnswer, type Task } from '#tasks/index.ts';
import { each } from '../../components/each.ts';
import { errorSummary } from '../../components/error-summary.ts';
import { type Html, html, nothing } from '../../html.ts';
import { when } from '../components/when.ts';
import { type DeskFrame, deskPage } from '../desk-page.ts';
import { say } from './phrases.ts';

/** What waits for an answer: since when and about what; what it says is read by who takes it. */
export function tasksPage(
  frame: DeskFrame,
  content: {
    readonly tasks: readonly Task[];
    readonly me: string;
    readonly aboutOf: (task: Task) => string | undefined;
    readonly note?: 'taken' | 'answered' | undefined;
  },
): Html {
  const { language } = frame;
  const { tasks, me, aboutOf, note } = content;
  const here = `/${language}/desk/tasks`;
  const columns = (['since', 'matter', 'who', 'act'] as const).map((id) => say(id, language));
  const row = (task: Task) => {
    const { id, takenBy, askedAt } = task;
    const who = takenBy === null ? 'nobody' : takenBy === me ? 'me' : 'other';
    const about = aboutOf(task) ?? say('general', language);
    const act =
      who === 'other'
        ? nothing
        : html`<form method="post" action="${here}/${id}/take"><button class="btn btn-outline-primary btn-sm" type="submit">${say(who === 'me' ? 'read' : 'take', language)}<span class="visually-hidden">: ${about}</span></button></form>`;
    return html`<tr><th scope="row">${when(askedAt, language)}</th><td data-label="${say('matter', language)}">${about}</td><td data-label="${say('who', language)}">${say(who, language)}</td><td data-label="${say('act', language)}">${act}</td></tr>`;
  };
  const main = html`${note ? html`<p class="desk-note" role="status">${say(note, language)}</p>` : nothing}<h1>${say('title', language)}</h1><p>${say('lead', language)}</p>
${
  tasks.length === 0
    ? html`<p>${say('none', language)}</p>`
    : html`<table class="desk-table"><caption class="visually-hidden">${say('title', language)}</caption><thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${each(tasks, language, row, { columns: columns.length })}</tbody></table>`
}`;
  return deskPage(frame, { title: say('title', language), main });
}

/** One of them, with whose it is, for who has it. */
export function taskPage(
  frame: DeskFrame,
  content: {
    readonly task: Task;
    readonly person: { readonly name: string; readonly codiceFiscale: string };
    readonly about: string | undefined;
    readonly answer?: string;
    readonly error?: string;
  },
): Html {
  const { language } = frame;
  const { task, person, about, answer = '', error } = content;
  const fact = (label: string, value: string | Html) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
  const main = html`${error ? errorSummary(language, [{ field: 'answer', text: error }]) : nothing}<h1>${say('one', language)}</h1>
<section class="desk-panel"><dl class="desk-facts">${fact(say('person', language), `${person.name}, ${person.codiceFiscale}`)}${fact(say('matter', language), about ?? say('general', language))}${fact(say('since', language), when(task.askedAt, language))}${task.applicationId ? fact(say('case', language), html`<a href="/${language}/desk/cases/${task.applicationId}">${say('read', language)}</a>`) : nothing}</dl>
<h2>${say('question', language)}</h2><blockquote lang="${task.language}">${task.question}</blockquote></section>
<form method="post" action="/${language}/desk/tasks/${task.id}" class="desk-panel desk-form" novalidate><p class="desk-field"><label for="answer">${say('answer', language)}</label><span class="form-text" id="answer-hint">${say('answerHint', language, { language: packOf(task.language).name })}</span><textarea class="form-control" id="answer" name="answer" rows="8" maxlength="${longestAnswer}" aria-describedby="answer-hint"${error ? html` aria-invalid="true"` : nothing}>${answer}</textarea></p>
<div class="actions"><button class="btn btn-primary" type="submit">${say('send', language)}</button></div></form>`;
  const trail = [{ href: `/${language}/desk/tasks`, label: say('title', language) }];
  return deskPage(frame, { title: say('one', language), main, hasError: error !== undefined, trail });
}
