import type { OrganisationId } from '@wisselzone/kernel';
import { ContactPersonRequest } from '../request/contact-person.request';
import { CommandRequest } from '../request/command.request';
import { Id, Optional, Part, Text } from '../request/field.request';

export class ForwardReferralRequest extends CommandRequest {
  @Id() readonly to!: OrganisationId;
  @Text() readonly reason!: string;
  @Optional() @Text() readonly question?: string;
  @Optional() @Part(() => ContactPersonRequest) readonly contactPerson?: ContactPersonRequest;
}
