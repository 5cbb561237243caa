import { Injectable } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import type { DossierId, Phase, Purpose, TargetGroup } from '@wisselzone/kernel';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import type { Asking } from '../caller/asking';
import { CASE_ROLES, roleFor } from '../caller/permit';
import { ContentReader, type OpenedTogether } from '../content/content.reader';
import { DossierReader } from '../dossier/dossier.reader';
import { DossierRelations } from '../dossier/relations';
import { RolesBeside, type Told } from './roles-beside';

type Schemas = HttpComponents['schemas'];

const OPERATION = 'readUsualRoles';

/** Who usually holds the baton and is at move, for a person whose target group and area may be opened now. */
@Injectable()
export class UsualRoleDoor {
  constructor(
    private readonly dossiers: DossierReader,
    private readonly relations: DossierRelations,
    private readonly reader: ContentReader,
    private readonly roles: RolesBeside,
  ) {}

  async read(asking: Asking, dossier: DossierId, purpose: Purpose): Promise<Schemas['UsualRoles']> {
    const role = roleFor(asking, CASE_ROLES, '');
    const stream = await this.dossiers.read(dossier);
    await this.relations.require(stream, asking, { role, operation: OPERATION });
    const { person } = stream.state.casework.opened ?? {};
    if (!person) throw new ProblemError(standardProblems.resourceNotFound);
    const entries = stream.entries.filter(({ fact }) => fact.type === 'DossierOpened');
    const reading = { asking, role, purpose, operation: OPERATION, person };
    const opened = await this.reader.openAll(stream, reading, entries);
    return { ...this.roles.of(stream.state, toldIn(opened)), withheld: [...opened.withheld] };
  }
}

/** What the opening said, as far as it could be opened; an erased section says nothing. */
const toldIn = ({ sections }: OpenedTogether): Told =>
  [...sections.values()].reduce<Told>(
    (told, { statusBenefit = {}, guidance = {} }) => ({
      ...told,
      ...('targetGroup' in statusBenefit && {
        targetGroup: statusBenefit['targetGroup'] as TargetGroup,
      }),
      ...('phase' in guidance && { phase: guidance['phase'] as Phase }),
    }),
    {},
  );
