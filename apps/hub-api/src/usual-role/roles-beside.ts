import { Injectable } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import { usualHolder, usuallyAtMove, type RolesNow } from '@wisselzone/domain/casework';
import type { Dossier } from '@wisselzone/domain/dossier';
import { present, type OrganisationId, type OrganisationType } from '@wisselzone/kernel';
import { Clock } from '../clock';
import { Directory } from '../directory/directory';
import { UsualRoles } from './usual-roles';

type Schemas = HttpComponents['schemas'];

/** What could be opened of what the dossier says of the person. */
export type Told = Pick<RolesNow, 'targetGroup' | 'phase'>;

/** The usual roles beside those of a dossier, as they are today. */
@Injectable()
export class RolesBeside {
  constructor(
    private readonly directory: Directory,
    private readonly usual: UsualRoles,
    private readonly clock: Clock,
  ) {}

  of({ holder = '' as OrganisationId, involvement }: Dossier, told: Told) {
    const involved = Object.entries(involvement).filter(([, { until }]) => until === undefined);
    const now = {
      ...told,
      ...present({ holderType: this.typeOf(holder) }),
      involvedTypes: involved.flatMap(([id]) => this.typeOf(id as OrganisationId) ?? []),
    };
    const at = this.clock.now();
    return {
      holder,
      ...told,
      ...present({
        usualHolder: shown(usualHolder(this.usual.table, now, at)),
        atMove: shown(usuallyAtMove(this.usual.table, now, at)),
      }),
    };
  }

  private typeOf(organisation: OrganisationId): OrganisationType | undefined {
    return this.directory.organisation(organisation)?.organisationType;
  }
}

const shown = (
  role: ReturnType<typeof usualHolder<OrganisationType>>,
): Schemas['UsualRole'] | undefined =>
  role && { ...role, organisationTypes: [...role.organisationTypes] };
