// SPDX-License-Identifier: AGPL-3.0-or-later
import { open, type Pages } from '../pages.ts';
import { notFound, type Portal } from '../portal-context.ts';
import { tellOf } from '../told-in.ts';
import { type At, type Estimate, estimated } from './estimate.ts';
import { show } from './show.ts';
import { take } from './take.ts';

/**
 * The estimate: the questions that conditions and amounts read, and no others, with what belongs together on one page. Nothing is kept:
 * the answers travel inside the form from page to page, never in the address.
 */
export function estimateRoutes(pages: Pages, portal: Portal): void {
  const begun = { ...open, noStore: true, script: true } as const;
  const goesOn = { ...begun, bound: 'free', showsAgain: true } as const;

  pages.get('/services/:service/estimate', begun, (c) => {
    const estimate = told(c, c.req.param('service'));
    return estimate ? show(c, estimate, {}) : notFound(c, portal);
  });

  pages.post('/services/:service/estimate', goesOn, (c) => {
    const estimate = told(c, c.req.param('service'));
    return estimate ? take(c, estimate) : notFound(c, portal);
  });

  function told(c: At, service: string): Estimate | undefined {
    const definition = estimated(portal, service);
    if (definition) tellOf(c, definition);
    return definition && { portal, definition };
  }
}
