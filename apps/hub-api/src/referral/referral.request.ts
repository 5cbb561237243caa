import {
  type AttachmentId,
  DATA_CATEGORY_CODES,
  DECLINE_REASON_CODES,
  type DataCategory,
  type DeclineReason,
  type DraftId,
  type Instant,
  type OfferId,
  type OrganisationId,
  PURPOSE_CODES,
  type Purpose,
  RECEIVED_BY_CODES,
  REFERRAL_KIND_CODES,
  type ReceivedBy,
  type ReferralId,
  type ReferralKind,
  URGENCY_CODES,
  type Urgency,
} from '@wisselzone/kernel';
import { ContactPersonRequest } from '../request/contact-person.request';
import { CommandRequest } from '../request/command.request';
import {
  Attachments,
  Code,
  Codes,
  Flag,
  Id,
  Moment,
  Optional,
  Part,
  ShortText,
  Text,
} from '../request/field.request';

export class RequestReferralRequest extends CommandRequest {
  @Code(REFERRAL_KIND_CODES) readonly kind!: ReferralKind;
  @Id() readonly to!: OrganisationId;
  @Code(URGENCY_CODES) readonly urgency!: Urgency;
  @Code(PURPOSE_CODES) readonly purpose!: Purpose;
  @Codes(DATA_CATEGORY_CODES) readonly categories!: readonly DataCategory[];
  @Text() readonly reason!: string;
  @Optional() @Text() readonly question?: string;
  @Optional() @Moment() readonly desiredMoment?: Instant;
  @Optional() @ShortText() readonly addressedService?: string;
  @Optional() @Part(() => ContactPersonRequest) readonly contactPerson?: ContactPersonRequest;
  @Optional() @Id() readonly renews?: ReferralId;
  @Optional() @Attachments() readonly attachments?: readonly AttachmentId[];
  @Optional() @Id() readonly draft?: DraftId;
  @Optional() @Id() readonly offer?: OfferId;
}

export class ConfirmReferralReceiptRequest extends CommandRequest {
  @Code(RECEIVED_BY_CODES) readonly receivedBy!: ReceivedBy;
}

export class OpenReferralRequest extends CommandRequest {}

export class AskReferralInformationRequest extends CommandRequest {
  @Text() readonly text!: string;
}

export class GiveReferralInformationRequest extends CommandRequest {
  @Text() readonly text!: string;
  @Optional() @Attachments() readonly attachments?: readonly AttachmentId[];
}

export class ProposeReferralMomentRequest extends CommandRequest {
  @Moment() readonly moment!: Instant;
  @Optional() @ShortText() readonly place?: string;
  @Optional() @Text() readonly text?: string;
}

export class AnswerReferralMomentRequest extends CommandRequest {
  @Flag() readonly agreed!: boolean;
  @Optional() @Text() readonly text?: string;
}

export class AcceptReferralRequest extends CommandRequest {
  @Optional() @Part(() => ContactPersonRequest) readonly contactPerson?: ContactPersonRequest;
}

export class DeclineReferralRequest extends CommandRequest {
  @Code(DECLINE_REASON_CODES) readonly reason!: DeclineReason;
  @Optional() @Text() readonly explanation?: string;
  @Optional() @Text() readonly suggestion?: string;
}

export class WithdrawReferralRequest extends CommandRequest {
  @Optional() @Text() readonly text?: string;
}

export class CompleteReferralRequest extends CommandRequest {
  @Optional() @Text() readonly text?: string;
}

export class FailReferralRequest extends CommandRequest {
  @Optional() @Text() readonly text?: string;
}

export class ExpireReferralRequest extends CommandRequest {}

export class NoteReferralDeadlineMissedRequest extends CommandRequest {
  @Code(['receive', 'decide']) readonly step!: 'receive' | 'decide';
}
