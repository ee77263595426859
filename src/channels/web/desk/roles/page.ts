// SPDX-License-Identifier: AGPL-3.0-or-later

import { staffRoles } from '#access/index.ts';
import type { Language } from '#core/index.ts';
import type { RoleChange, StaffMember } from '#staff/index.ts';
import { each } from '../../components/each.ts';
import { errorSummary } from '../../components/error-summary.ts';
import { type Html, html, nothing } from '../../html.ts';
import { type DeskFrame, deskPage } from '../desk-page.ts';
import { say } from './phrases.ts';

export interface RolesContent {
  readonly staff: readonly StaffMember[];
  /** Somebody who was looked for and holds no role yet. */
  readonly found?: StaffMember;
  readonly typed?: string;
  /** Roles that wait for a second word. */
  readonly waiting: readonly RoleChange[];
  readonly problem?: 'notFound' | 'lastAdministrator' | 'self';
  readonly done?: 'saved' | 'waits';
}

/** Who works here with which roles, each with its boxes; and the way to give a role to somebody else. */
export function rolesPage(frame: DeskFrame, content: RolesContent): Html {
  const { language } = frame;
  const { staff, found, waiting, typed = '', problem, done } = content;
  const title = say('title', language);
  const isWrong = problem === 'notFound';
  const faults = problem
    ? errorSummary(language, [{ field: isWrong ? 'code' : 'staff', text: say(problem, language) }])
    : nothing;
  const main = html`${faults}<h1>${title}</h1>${done ? html`<p class="alert alert-success" role="status">${say(done, language)}</p>` : nothing}
<p>${say('lead', language)}</p>
<section class="desk-panel" aria-labelledby="find"><h2 id="find">${say('find', language)}</h2>
<form method="post" action="/${language}/desk/roles/find" novalidate><div class="desk-field"><label for="code">${say('code', language)}</label><p class="form-text" id="code-hint">${say('codeHint', language)}</p>
<input class="form-control width-20" type="text" id="code" name="code" value="${typed}" autocomplete="off" spellcheck="false" autocapitalize="characters" aria-describedby="code-hint"${isWrong ? html` aria-invalid="true"` : nothing}></div>
<div class="actions"><button class="btn btn-outline-primary" type="submit">${say('findButton', language)}</button></div></form>${found ? memberForm(found, language) : nothing}</section>
${waiting.length > 0 ? html`<section class="desk-panel" aria-labelledby="waiting"><h2 id="waiting">${say('waiting', language)}</h2><ul>${each(waiting, language, ({ personName: name, role, askedByName: by }) => html`<li>${say('waitingOne', language, { name, role, by })}</li>`)}</ul></section>` : nothing}
<div id="staff" tabindex="-1">${each(staff, language, (member) => html`<section class="desk-panel">${memberForm(member, language)}</section>`, { as: 'p' })}</div>`;
  return deskPage(frame, { title, main, hasError: problem !== undefined });
}

function memberForm({ id, name, roles }: StaffMember, language: Language): Html {
  const box = (role: (typeof staffRoles)[number]) =>
    html`<div class="form-check"><input type="checkbox" id="${role}-${id}" name="role" value="${role}"${roles.includes(role) ? html` checked` : nothing}><label for="${role}-${id}">${say('role', language, { role })}</label></div>`;
  return html`<form method="post" action="/${language}/desk/roles"><input type="hidden" name="person" value="${id}">
<fieldset class="question"><legend class="h6">${say('rolesOf', language, { name })}</legend><div class="boxes">${staffRoles.map(box)}</div></fieldset>
<div class="actions"><button class="btn btn-primary" type="submit">${say('save', language)}<span class="visually-hidden"> ${name}</span></button></div></form>`;
}
