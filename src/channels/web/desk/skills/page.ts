// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import { each } from '../../components/each.ts';
import { type Html, html, nothing } from '../../html.ts';
import { type DeskFrame, deskPage } from '../desk-page.ts';
import { say } from './phrases.ts';

/** What somebody answers: the level of each skill, 0 where they do not. */
export interface SkillsOf {
  readonly id: string;
  readonly name: string;
  readonly skills: Readonly<Record<string, number>>;
}

/** Those who answer with their skills, and the form of one of them. */
export function skillsPage(
  frame: DeskFrame,
  content: {
    readonly operators: readonly SkillsOf[];
    readonly skills: readonly { readonly id: string; readonly label: string }[];
    readonly chosen?: SkillsOf | undefined;
    readonly isSaved: boolean;
  },
): Html {
  const { language } = frame;
  const { operators, skills, chosen, isSaved } = content;
  const here = `/${language}/desk/skills`;
  const told = ({ skills: known }: SkillsOf) =>
    Object.keys(known).length === 0
      ? say('everything', language)
      : skills
          .filter(({ id }) => (own(known, id) ?? 0) > 0)
          .map(({ id, label }) => `${label}: ${say('level', language, { level: `${own(known, id) ?? 0}` })}`)
          .join('; ');
  const form = (of: SkillsOf) =>
    html`<section class="desk-panel" aria-labelledby="of"><h2 id="of">${say('of', language, { name: of.name })}</h2><form method="post" action="${here}"><input type="hidden" name="operator" value="${of.id}">${skills.map(
      ({ id, label }) =>
        html`<p class="desk-field"><label for="skill-${id}">${label}</label><select class="form-control" id="skill-${id}" name="skill-${id}">${['0', '1', '2', '3'].map((level) => html`<option value="${level}"${level === `${own(of.skills, id) ?? 0}` ? html` selected` : nothing}>${say('level', language, { level })}</option>`)}</select></p>`,
    )}<button class="btn btn-primary" type="submit">${say('save', language)}</button></form></section>`;
  const main = html`<h1>${say('title', language)}</h1><p>${say('lead', language)}</p>
${isSaved ? html`<p class="desk-note" role="status">${say('saved', language)}</p>` : nothing}
${chosen ? form(chosen) : nothing}
<section class="desk-panel" aria-label="${say('title', language)}"><ul>${each(operators, language, (of) => html`<li><strong>${of.name}</strong>: ${told(of)} <a href="${here}?operator=${of.id}">${say('change', language)}<span class="visually-hidden">: ${of.name}</span></a></li>`)}</ul></section>`;
  return deskPage(frame, { title: say('title', language), main });
}
