import { Injectable } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import type { PersonId } from '@wisselzone/kernel';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import { AccessBook } from '../access/access-book';
import type { Asking } from '../caller/asking';
import { CASE_ROLES, roleFor } from '../caller/permit';
import { ReadModels } from '../reading/read-models';
import { KnownPersons } from './known-persons';
import { LinkedPersons } from './linked-persons';

const OPERATION = 'readPersonRecord';

/** Which records an organisation has of one person: its own, never that others have one. */
@Injectable()
export class PersonRecords {
  constructor(
    private readonly models: ReadModels,
    private readonly known: KnownPersons,
    private readonly linked: LinkedPersons,
    private readonly book: AccessBook,
  ) {}

  async of(
    asking: Asking,
    person: PersonId,
    notBefore: string | undefined,
  ): Promise<HttpComponents['schemas']['PersonRecord']> {
    const role = roleFor(asking, CASE_ROLES, '');
    await this.models.reach(notBefore);
    const line = { role, operation: OPERATION, person };
    if (!(await this.known.knows(asking, role, person))) {
      await this.book.write(asking, { ...line, outcome: 'deny' });
      throw new ProblemError(standardProblems.resourceNotFound);
    }
    const others = (await this.linked.of(person)).filter((other) => other !== person);
    const sameAs: PersonId[] = [];
    for (const other of others) if (await this.known.knows(asking, role, other)) sameAs.push(other);
    const rows = sameAs.length + 1;
    await this.book.write(asking, { ...line, outcome: 'permit', categories: ['process'], rows });
    return { id: person, sameAs };
  }
}
