import { Injectable } from '@nestjs/common';
import type { PersonId } from '@wisselzone/kernel';
import { ReadModels } from '../reading/read-models';

/** The links between records are rows of a tenant of their own: random ids, and no organisation. */
const TENANT = 'persons';

const ALL_OF = `
  with recursive same (person) as (
    select $2::uuid
    union
    select l.other from same join read.person_link l on l.person = same.person
    where l.tenant = $1 and l.linked)
  select person from same order by person`;

/** Which records are of one person. The answer is for the hub itself: a caller sees of it only what is her own. */
@Injectable()
export class LinkedPersons {
  constructor(private readonly models: ReadModels) {}

  /** The record itself and all that are linked to it, directly or through others. */
  async of(person: PersonId): Promise<readonly PersonId[]> {
    const rows = await this.models.asTenant(TENANT, (links) =>
      links.query<{ readonly person: PersonId }>(ALL_OF, [TENANT, person]),
    );
    return rows.map((row) => row.person);
  }
}
