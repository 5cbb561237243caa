import type { OrganisationId, Role, SubjectId } from '@wisselzone/kernel';

/** Who asks for figures, as the verified token and the register of organisations say. */
export interface Analyst {
  readonly issuer: string;
  readonly subject: SubjectId;
  readonly client: string;
  readonly tokenId: string;
  readonly organisation: OrganisationId;
  /** What she acts as; somebody who is refused may have none. */
  readonly role: Role | undefined;
  readonly traceId: string;
  readonly networkAddress: string;
}
