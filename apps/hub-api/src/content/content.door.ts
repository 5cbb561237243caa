import { Injectable } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import { filesOf } from '@wisselzone/domain/dossier';
import { isOwnBusinessOfAnother, type Covered } from '@wisselzone/domain/sharing';
import type {
  DossierId,
  EventId,
  OrganisationId,
  PersonId,
  Purpose,
  Role,
} from '@wisselzone/kernel';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import { AccessBook } from '../access/access-book';
import type { Asking } from '../caller/asking';
import { CASE_ROLES, roleFor } from '../caller/permit';
import { DossierReader } from '../dossier/dossier.reader';
import type { DossierStream } from '../dossier/dossier.stream';
import { DossierRelations } from '../dossier/relations';
import { PersonRegistrations } from '../person/registrations';
import { ContentReader, type Opened } from './content.reader';
import { personContent } from './person.content';

type Schemas = HttpComponents['schemas'];

/** Finds what is asked, sees that the caller has a relation to it, and lets the reader decide and open. */
@Injectable()
export class ContentDoor {
  constructor(
    private readonly dossiers: DossierReader,
    private readonly relations: DossierRelations,
    private readonly reader: ContentReader,
    private readonly persons: PersonRegistrations,
    private readonly book: AccessBook,
  ) {}

  async event(
    asking: Asking,
    { dossier, event }: { readonly dossier: DossierId; readonly event: EventId },
    purpose: Purpose,
  ): Promise<Schemas['EventContent']> {
    const operation = 'readContent';
    const { stream, role, person } = await this.enter(asking, dossier, operation);
    const entry = stream.entries.find(({ stored }) => stored.eventId === event);
    if (!entry) throw new ProblemError(standardProblems.resourceNotFound);
    if (isOwnBusinessOfAnother(entry.fact, stream.state, asking.organisation)) {
      const what = { dossier, person, purpose, eventIds: [event] };
      await this.book.write(asking, { role, operation, ...what, outcome: 'deny' });
      throw new ProblemError(standardProblems.resourceNotFound);
    }
    const { sections, withheld, covered } = await this.reader.open(stream, {
      asking,
      role,
      purpose,
      operation,
      person,
      entry,
    });
    // Sections are records of plain JSON values; `Erased` is one as well.
    return {
      id: event,
      type: entry.stored.type,
      sections: sections as Schemas['EventContent']['sections'],
      withheld: [...withheld],
      legalContext: { purpose, grounds: covered.map(legalGround) },
    };
  }

  async person(
    asking: Asking,
    { dossier }: { readonly dossier: DossierId },
    purpose: Purpose,
  ): Promise<Schemas['PersonContent']> {
    const operation = 'readPerson';
    const { stream, role, person } = await this.enter(asking, dossier, operation);
    const entries = await this.persons.best(person, speakersFor(stream, asking.organisation));
    if (entries.length === 0) throw new ProblemError(standardProblems.resourceNotFound);
    const opening = { asking, role, purpose, operation, person };
    const opened: Opened[] = [];
    for (const entry of entries) opened.push(await this.reader.open(stream, { ...opening, entry }));
    return personContent(person, opened);
  }

  private async enter(
    asking: Asking,
    dossier: DossierId,
    operation: string,
  ): Promise<{ stream: DossierStream; role: Role; person: PersonId }> {
    const role = roleFor(asking, CASE_ROLES, '');
    const stream = await this.dossiers.read(dossier);
    await this.relations.require(stream, asking, { role, operation });
    const person = stream.state.casework.opened?.person;
    if (!person) throw new ProblemError(standardProblems.resourceNotFound);
    return { stream, role, person };
  }
}

const legalGround = ({ category, ground: { code, ...more } }: Covered) => ({
  category,
  ground: code,
  ...more,
});

/** The caller's own file first, whomever it succeeded included. */
const speakersFor = (
  stream: DossierStream,
  organisation: OrganisationId,
): readonly OrganisationId[] =>
  [organisation, ...involvedIn(stream)].flatMap((one) => filesOf(stream.state, one));

/** The holder first: it knows the person best now. */
const involvedIn = ({ state }: DossierStream): readonly OrganisationId[] => {
  const involved = Object.keys(state.involvement) as OrganisationId[];
  return state.holder ? [state.holder, ...involved] : involved;
};
