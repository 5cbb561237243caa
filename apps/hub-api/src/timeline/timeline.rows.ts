import { Injectable } from '@nestjs/common';
import { contentPath, eventTypes, type HttpComponents } from '@wisselzone/contracts';
import type { DossierEvent, EntityRef } from '@wisselzone/domain/dossier';
import type { Instant } from '@wisselzone/kernel';
import { ReadModels } from '../reading/read-models';

type TimelineItem = HttpComponents['schemas']['TimelineItem'];

interface TimelineRow {
  readonly seq: number;
  readonly event_id: string;
  readonly type: DossierEvent['type'];
  readonly by_organisation: string;
  readonly association: string | null;
  readonly recorded_at: Date;
  readonly occurred_at: Date | null;
  readonly plain: Record<string, unknown>;
  readonly categories: TimelineItem['categories'];
  readonly withheld: TimelineItem['withheld'];
  readonly entity_kind: EntityRef['kind'];
  readonly entity: string;
}

export interface TimelinePage {
  readonly dossier: string;
  readonly after: number;
  readonly limit: number;
}

/** The tenant stands in the SQL as well as in row-level security: either wall holds alone. */
const AFTER = `
  select seq, event_id, type, by_organisation, association, recorded_at, occurred_at, plain, categories, withheld, entity_kind, entity
  from read.timeline where tenant = $1 and dossier = $2 and seq > $3 order by seq limit $4`;

/** The timeline of a dossier, as its rows for one organisation tell it. */
@Injectable()
export class TimelineRows {
  constructor(private readonly models: ReadModels) {}

  async after(tenant: string, { dossier, after, limit }: TimelinePage): Promise<TimelineItem[]> {
    const rows = await this.models.asTenant(tenant, (tenantRows) =>
      tenantRows.query<TimelineRow>(AFTER, [tenant, dossier, after, limit]),
    );
    return rows.map((row) => itemOf(dossier, row));
  }
}

export const instantOf = (date: Date): Instant => date.toISOString() as Instant;

const itemOf = (dossier: string, row: TimelineRow): TimelineItem => {
  const { cloudEvent, nl } = eventTypes[row.type];
  const entity =
    row.entity_kind === 'casework'
      ? ({ kind: 'dossier', id: dossier } as const)
      : { kind: row.entity_kind, id: row.entity };
  return {
    seq: row.seq,
    id: row.event_id,
    type: row.type,
    cloudEventType: cloudEvent,
    label: { nl },
    recordedAt: instantOf(row.recorded_at),
    occurredAt: instantOf(row.occurred_at ?? row.recorded_at),
    by: row.by_organisation,
    ...(row.association && { association: row.association }),
    entity,
    plain: row.plain,
    categories: row.categories,
    withheld: row.withheld,
    href: contentPath(dossier, row.event_id),
  };
};
