// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { definitionOf, openOn } from '#catalogue/index.ts';
import type { Language } from '#core/index.ts';
import { type Definition, tellReading } from '#interview/index.ts';
import { fullName } from '#persons/index.ts';
import type { Read } from '#registers/index.ts';
import type { Session } from '#sign-in/index.ts';
import { readingPaper } from '#statements/index.ts';
import { readOfPerson } from '#whereabouts/index.ts';
import { channelOf } from '../acting/on-behalf.ts';
import { type Pages, personal } from '../pages.ts';
import { type Env, frameOf, notFound, type Portal, signInFirst } from '../portal-context.ts';
import { givePaper, madeFor } from './made.ts';
import { readingPage } from './page.ts';

type At = Context<Env>;

/**
 * Somebody's own data, read now and kept nowhere: as a page, as a PDF to take away, and as JSON for a program of the person's own
 * visit. Which archive was asked for whom is written down before it is asked.
 */
export function readingRoutes(pages: Pages, portal: Portal): void {
  pages.get('/services/:service/reading', personal, (c) =>
    withReading(c, ({ definition, session, read }) => {
      const language = c.get('language');
      const told = toldOf(definition, read, language);
      const content = {
        definition,
        told,
        sources: read.sources,
        ...(session.acting ? { of: fullName(session.person) } : {}),
        isPartial: isPartial(read),
      };
      return c.html(readingPage(frameOf(c, portal), content), statusOf(read));
    }),
  );

  pages.get('/services/:service/reading.pdf', personal, (c) =>
    withReading(c, async ({ definition, session, read }) => {
      const language = c.get('language');
      // Half of what there is, on paper, would be taken for the whole.
      if (isPartial(read)) return c.redirect(`/${language}/services/${definition.service.id}/reading`, 303);
      const { person } = session;
      const on = portal.today();
      const { codiceFiscale, birthDate } = person;
      const whose = { name: fullName(person), codiceFiscale, birthDate, on };
      const content = { told: toldOf(definition, read, language), sources: read.sources };
      const paper = readingPaper(definition, content, whose, portal.catalogue.brand, language);
      const { service } = definition;
      const made = service.produces ? await madeFor(portal, paper, person.id, service.id) : paper;
      return givePaper(c, made, service.id);
    }),
  );

  pages.get('/services/:service/reading.json', personal, (c) =>
    withReading(c, ({ definition, read }) => {
      const { lists, sums, notes } = toldOf(definition, read, c.get('language'));
      const { answers, sources } = read;
      const body = {
        service: definition.service.id,
        on: portal.today(),
        sources,
        answers,
        lists,
        sums,
        notes,
      };
      return c.json(body, statusOf(read));
    }),
  );

  const toldOf = (definition: Definition, { answers }: Read, language: Language) =>
    tellReading(definition, answers, language, { today: portal.today(), places: portal.places });

  async function withReading(
    c: At,
    give: (found: {
      readonly definition: Definition;
      readonly session: Session;
      readonly read: Read;
    }) => Response | Promise<Response>,
  ): Promise<Response> {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const definition = definitionOf(openOn(portal.catalogue, portal.today()), c.req.param('service') ?? '');
    if (!definition?.service.reads) return notFound(c, portal);
    const { person, actor } = session;
    const inquiry = { personId: person.id, actorId: actor.id, channel: channelOf(c) };
    const read = await readOfPerson(portal, definition.service, inquiry, c.get('language'));
    return give({ definition, session, read });
  }
}

const isPartial = ({ sources }: Read) => sources.some(({ problem }) => problem !== undefined);

// Where nothing at all could be read, the page says so to programs too.
function statusOf({ sources }: Read): 200 | 503 {
  return sources.every(({ problem }) => problem !== undefined) ? 503 : 200;
}
