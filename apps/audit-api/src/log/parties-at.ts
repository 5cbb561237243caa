import type { Flow } from '@wisselzone/domain/flow';
import { standsInFor, teamsOf, type Organisation } from '@wisselzone/domain/organisation';
import { strangerParty, type Party } from '@wisselzone/domain/sharing';
import type { Instant, OrganisationId, SubjectId, TeamId } from '@wisselzone/kernel';

/** Organisations and register of flows as they were at one moment. */
export class PartiesAt {
  constructor(
    private readonly known: ReadonlyMap<string, Organisation>,
    readonly flows: readonly Flow[],
  ) {}

  party(organisation: OrganisationId): Party {
    return this.known.get(organisation) ?? strangerParty(organisation);
  }

  /** `{}` for an organisation that is not registered. */
  named(organisation: string): { readonly organisationName?: string } {
    const known = this.known.get(organisation);
    return known ? { organisationName: known.name } : {};
  }

  /** By hub id, enterprise number or OVO code. */
  byCode(code: string): Organisation | undefined {
    const matches = (one: Organisation) => one.enterpriseNumber === code || one.ovoCode === code;
    return this.known.get(code) ?? [...this.known.values()].find(matches);
  }

  /** The teams somebody belongs to and the colleagues she stands in for. */
  placeOf(
    organisation: OrganisationId,
    subject: SubjectId,
    at: Instant,
  ): { readonly teams: readonly TeamId[]; readonly standsInFor: readonly SubjectId[] } {
    const known = this.known.get(organisation);
    if (!known) return { teams: [], standsInFor: [] };
    return {
      teams: teamsOf(known, subject),
      standsInFor: standsInFor(known.absences, subject, at),
    };
  }
}
