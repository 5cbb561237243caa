import { Injectable } from '@nestjs/common';
import type { Role } from '@wisselzone/kernel';
import type { Asking } from '../caller/asking';
import { Clock } from '../clock';
import { Directory } from '../directory/directory';

/**
 * Whose assignments limit a list: a counsellor sees the dossiers that she, one of her teams or somebody she
 * stands in for is on;
 * `null` for coordinators and systems, who see all of their organisation.
 */
@Injectable()
export class RelatedTo {
  constructor(
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  assignees({ organisation, subject }: Asking, role: Role): readonly string[] | null {
    if (role !== 'counsellor') return null;
    return [
      subject,
      ...this.directory.teamsOf(organisation, subject),
      ...this.directory.standsInFor(organisation, subject, this.clock.now()),
    ];
  }
}

/** The SQL for it; `$2` holds the assignees. */
export const relatedDossier = (table: string): string => `($2::text[] is null or exists (
  select from read.case_worker w
  where w.tenant = $1 and w.dossier = ${table}.dossier and w.assigned = any($2)))`;
