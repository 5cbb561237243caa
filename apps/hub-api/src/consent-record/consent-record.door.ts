import { Injectable } from '@nestjs/common';
import type { ConsentEvent } from '@wisselzone/domain/consent';
import { isEventOf } from '@wisselzone/domain/dossier';
import { strangerParty } from '@wisselzone/domain/sharing';
import {
  present,
  type ConsentId,
  type DossierId,
  type Fact,
  type OrganisationId,
  type Purpose,
} from '@wisselzone/kernel';
import { ProblemError } from '@wisselzone/platform/http';
import type { Asking } from '../caller/asking';
import { CASE_ROLES, roleFor } from '../caller/permit';
import { Clock } from '../clock';
import type { Entry } from '../command/stream';
import { consentProblems } from '../consent/consent.problems';
import { ContentReader } from '../content/content.reader';
import { Directory } from '../directory/directory';
import { DossierReader } from '../dossier/dossier.reader';
import type { DossierStream } from '../dossier/dossier.stream';
import { DossierRelations } from '../dossier/relations';
import type { KnownConsent } from './consent-record.types';

export interface ConsentPath {
  readonly dossier: DossierId;
  readonly consent: ConsentId;
}

/** What is asked of a consent: which paper, and what for. */
interface ConsentAsked {
  readonly path: ConsentPath;
  readonly purpose: Purpose;
  readonly operation: 'readConsentRecord' | 'readConsentReceipt';
}

/** What a record and a receipt are made from: as far as the caller may see it, and in the access log before it is given. */
@Injectable()
export class ConsentRecordDoor {
  constructor(
    private readonly dossiers: DossierReader,
    private readonly relations: DossierRelations,
    private readonly reader: ContentReader,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** 404 without a relation to the dossier, and when it knows no such consent. */
  async known(asking: Asking, { path, purpose, operation }: ConsentAsked): Promise<KnownConsent> {
    const role = roleFor(asking, CASE_ROLES, '');
    const stream = await this.dossiers.read(path.dossier);
    await this.relations.require(stream, asking, { role, operation });
    const consent = stream.state.consents[path.consent];
    const person = stream.state.casework.opened?.person;
    if (!consent || !person) throw new ProblemError(consentProblems.consentUnknown);
    const flows = await this.directory.freshFlows();
    const told = toldOf(stream, path.consent);
    const explained = told.filter(({ fact }) => EXPLAINED.includes(fact.type));
    const { sections, withheld } = await this.reader.openAll(
      stream,
      { asking, role, purpose, operation, person },
      explained.map(({ entry }) => entry),
    );
    const steps = told.map(({ entry, fact }) => ({
      event: entry.stored.eventId,
      fact,
      ...present({ explainedIn: languageIn(sections.get(entry)?.guidance) }),
    }));
    const partyOf = (id: OrganisationId) => this.directory.organisation(id) ?? strangerParty(id);
    return { consent, person, steps, withheld, flows, partyOf, at: this.clock.now() };
  }
}

/** Only these say in which language it was explained; why a consent was refused or ended is opened for nobody here. */
const EXPLAINED: readonly ConsentEvent['type'][] = [
  'ConsentRequested',
  'ConsentGiven',
  'ConsentRenewed',
];

interface Told {
  readonly entry: Entry;
  readonly fact: Fact<ConsentEvent>;
}

const toldOf = ({ entries }: DossierStream, consent: ConsentId): readonly Told[] =>
  entries.flatMap((entry): readonly Told[] => {
    const { fact } = entry;
    return isEventOf('consent', fact) && fact.plain.consent === consent ? [{ entry, fact }] : [];
  });

const languageIn = (guidance: object | undefined): string | undefined =>
  guidance && 'explainedIn' in guidance && typeof guidance.explainedIn === 'string'
    ? guidance.explainedIn
    : undefined;
