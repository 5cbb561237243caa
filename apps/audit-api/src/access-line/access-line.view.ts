import type { AuditComponents } from '@wisselzone/contracts';
import { present, type OrganisationId } from '@wisselzone/kernel';
import type { AccessLine, FoundLine } from '@wisselzone/platform/access-log';
import type { PartiesAt } from '../log/parties-at';

type Schemas = AuditComponents['schemas'];

/** For whose eyes: people of `own` appear by their subject; without it nobody does. */
export interface Eyes {
  readonly parties: PartiesAt;
  readonly own?: OrganisationId;
}

/** A line as the officer, or without `own` the person herself, may see it. */
export const lineView = ({ lineNo, line }: FoundLine, eyes: Eyes): Schemas['AccessLine'] => {
  const { action, operation, categories, eventIds, purpose, grounds, clearances } = line;
  const { person, dossier, policyVersion, breakGlass, outcome, withheld, rows } = line;
  return {
    line: lineNo,
    at: line.recordedAt,
    ...{ action, operation, who: whoOf(line, eyes) },
    ...present({ person, dossier, policyVersion, reason: reasonOf(line, eyes) }),
    ...{ purpose, breakGlass, outcome, rows },
    categories: [...categories],
    eventIds: [...eventIds],
    grounds: [...grounds],
    clearances: [...clearances],
    withheld: [...withheld],
  };
};

const isOwn = ({ actor }: AccessLine, { own }: Eyes): boolean => actor.organisation === own;

/** What somebody wrote may name a person: it stays within her organisation. */
const reasonOf = (line: AccessLine, eyes: Eyes): string | undefined =>
  isOwn(line, eyes) ? line.reasonText : undefined;

const actedAs = ({ organisationName }: ReturnType<PartiesAt['named']>) =>
  present({ associationName: organisationName });

const whoOf = (line: AccessLine, eyes: Eyes): Schemas['Who'] => {
  const { organisation, association, role, subject, onBehalfOf } = line.actor;
  return {
    organisation,
    ...eyes.parties.named(organisation),
    ...(association && { association, ...actedAs(eyes.parties.named(association)) }),
    ...present({ role }),
    ...(isOwn(line, eyes) ? { subject, client: line.client, ...present({ onBehalfOf }) } : {}),
  };
};
