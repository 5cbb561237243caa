import { Injectable } from '@nestjs/common';
import type { AuditComponents } from '@wisselzone/contracts';
import { present, type Instant, type OrganisationId } from '@wisselzone/kernel';
import { AccessLogSearch, type FoundLine } from '@wisselzone/platform/access-log';

type Refused = AuditComponents['schemas']['RefusedFlow'];

/** What one answer shows at most; the oldest are asked for with a shorter period. */
const MOST = 1000;

const refusedIn = ({ lineNo, line }: FoundLine): Refused[] => {
  const categories = line.withheld
    .filter(({ reason }) => reason === 'noGround')
    .map(({ category }) => category);
  if (categories.length === 0) return [];
  const { recordedAt: at, operation, purpose, dossier } = line;
  return [{ line: lineNo, at, operation, purpose, categories, ...present({ dossier }) }];
};

/** What people and systems of an organisation asked, and got not for want of a line in the register of flows. */
@Injectable()
export class RefusedFlows {
  constructor(private readonly search: AccessLogSearch) {}

  /** Newest first. */
  async of(
    organisation: OrganisationId,
    { from, to }: { readonly from: Instant; readonly to: Instant },
  ): Promise<Refused[]> {
    const refused: Refused[] = [];
    const own = { organisation, person: 'all' } as const;
    for await (const found of this.search.every({ dossiers: [], own, from, to })) {
      refused.push(...refusedIn(found));
      if (refused.length >= MOST) break;
    }
    return refused;
  }
}
