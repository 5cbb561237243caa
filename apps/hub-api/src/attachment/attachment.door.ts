import { Injectable } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import type { AttachedFile, Attachment } from '@wisselzone/domain/attachment';
import { fileOf } from '@wisselzone/domain/dossier';
import type { AttachmentId, DossierId, PersonId, Purpose, Role } from '@wisselzone/kernel';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import { AccessBook } from '../access/access-book';
import type { Asking } from '../caller/asking';
import { CASE_ROLES, roleFor } from '../caller/permit';
import type { Entry } from '../command/stream';
import { ContentReader, type Opened } from '../content/content.reader';
import { DossierReader } from '../dossier/dossier.reader';
import type { DossierStream } from '../dossier/dossier.stream';
import { DossierRelations } from '../dossier/relations';
import { AttachmentFiles } from './attachment-files';
import { attachmentReadProblems } from './attachment.problems';

type Card = HttpComponents['schemas']['Attachment'];

interface Wanted {
  readonly dossier: DossierId;
  readonly attachment: AttachmentId;
}

interface Found extends Opened {
  readonly stream: DossierStream;
  readonly person: PersonId;
  readonly known: Attachment;
}

/** A file with what is known of it, for somebody who may have it. */
export interface GivenFile {
  readonly file: AttachedFile;
  readonly content: Buffer;
}

/** Reading attachments: a relation to the dossier, then the policy for the file's category, then a line, then the file. */
@Injectable()
export class AttachmentDoor {
  constructor(
    private readonly dossiers: DossierReader,
    private readonly relations: DossierRelations,
    private readonly reader: ContentReader,
    private readonly files: AttachmentFiles,
    private readonly book: AccessBook,
  ) {}

  /** What is known of a file beside its bytes. */
  async describe(asking: Asking, wanted: Wanted, purpose: Purpose): Promise<Card> {
    const { known, sections, withheld } = await this.find(asking, wanted, {
      purpose,
      operation: 'readAttachment',
    });
    const { attachment: id, from, category } = known;
    const section = sections[category];
    const erasedAt = section && 'erased' in section ? { erasedAt: String(section['at']) } : {};
    return { id, from, category, ...fileIn(section), ...erasedAt, withheld: [...withheld] };
  }

  /** The bytes; 403 when its category is withheld, 410 when it was erased. */
  async download(asking: Asking, wanted: Wanted, purpose: Purpose): Promise<GivenFile> {
    const { stream, person, known, sections, withheld } = await this.find(asking, wanted, {
      purpose,
      operation: 'downloadAttachment',
    });
    const { attachment, category } = known;
    const section = sections[category];
    if (!section)
      throw new ProblemError(attachmentReadProblems.attachmentWithheld, { facts: { withheld } });
    const file = fileIn(section);
    const content = file
      ? await this.files.open({ person, stream: stream.name, attachment, category }, file)
      : undefined;
    if (!file || !content || 'erased' in content)
      throw new ProblemError(attachmentReadProblems.attachmentErased);
    return { file, content };
  }

  /** 404 for whoever it was not given to, as for a file that is not there. */
  private async find(
    asking: Asking,
    { dossier, attachment }: Wanted,
    { purpose, operation }: { readonly purpose: Purpose; readonly operation: string },
  ): Promise<Found> {
    const role = roleFor(asking, CASE_ROLES, '');
    const stream = await this.dossiers.read(dossier);
    await this.relations.require(stream, asking, { role, operation });
    const { known, entry, person } = placeOf(stream, attachment);
    if (!known.given && fileOf(stream.state, known.from) !== asking.organisation)
      throw await this.denied(asking, { role, operation, dossier, person, purpose });
    const opening = { asking, role, purpose, operation, person, entry };
    return { stream, person, known, ...(await this.reader.open(stream, opening)) };
  }

  private async denied(
    asking: Asking,
    line: {
      readonly role: Role;
      readonly operation: string;
      readonly dossier: DossierId;
      readonly person: PersonId;
      readonly purpose: Purpose;
    },
  ): Promise<ProblemError> {
    await this.book.write(asking, { ...line, outcome: 'deny' });
    return new ProblemError(standardProblems.resourceNotFound);
  }
}

const placeOf = (
  { state, entries }: DossierStream,
  attachment: AttachmentId,
): { readonly known: Attachment; readonly entry: Entry; readonly person: PersonId } => {
  const known = state.attachments[attachment];
  const entry = entries.find(
    ({ fact }) => fact.type === 'AttachmentAdded' && fact.plain.attachment === attachment,
  );
  const person = state.casework.opened?.person;
  if (!known || !entry || !person) throw new ProblemError(standardProblems.resourceNotFound);
  return { known, entry, person };
};

const fileIn = (section: object | undefined): AttachedFile | undefined =>
  // A section of this event holds what its schema says.
  section && 'file' in section ? (section.file as AttachedFile) : undefined;
