import {
  type AttachmentId,
  DATA_CATEGORY_CODES,
  type DataCategory,
  type Instant,
  type OrganisationId,
  PURPOSE_CODES,
  type Purpose,
  REFERRAL_KIND_CODES,
  type ReferralKind,
  type TemplateId,
  URGENCY_CODES,
  type Urgency,
} from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import { ContactPersonRequest } from '../request/contact-person.request';
import {
  Attachments,
  Code,
  Codes,
  Id,
  Moment,
  Optional,
  Part,
  ShortText,
  Text,
} from '../request/field.request';

/** Each field as the request has it that will be sent; none has to be there yet. */
export class ChangeDraftRequest extends CommandRequest {
  @Optional() @Code(REFERRAL_KIND_CODES) readonly kind?: ReferralKind;
  @Optional() @Id() readonly to?: OrganisationId;
  @Optional() @Code(URGENCY_CODES) readonly urgency?: Urgency;
  @Optional() @Code(PURPOSE_CODES) readonly purpose?: Purpose;
  @Optional() @Codes(DATA_CATEGORY_CODES) readonly categories?: readonly DataCategory[];
  @Optional() @Text() readonly reason?: string;
  @Optional() @Text() readonly question?: string;
  @Optional() @Moment() readonly desiredMoment?: Instant;
  @Optional() @ShortText() readonly addressedService?: string;
  @Optional() @Attachments() readonly attachments?: readonly AttachmentId[];
  @Optional() @Part(() => ContactPersonRequest) readonly contactPerson?: ContactPersonRequest;
}

export class SaveDraftRequest extends ChangeDraftRequest {
  /** Fills in what is left out. */
  @Optional() @Id() readonly template?: TemplateId;
}

export class DiscardDraftRequest extends CommandRequest {}

export class ExpireDraftRequest extends CommandRequest {}
