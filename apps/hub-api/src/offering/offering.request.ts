import {
  DECLINE_REASON_CODES,
  PURPOSE_CODES,
  REFERRAL_KIND_CODES,
  TARGET_GROUP_CODES,
  URGENCY_CODES,
  type DeclineReason,
  type OrganisationId,
  type Purpose,
  type ReferralKind,
  type TargetGroup,
  type Urgency,
} from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import { ContactPersonRequest } from '../request/contact-person.request';
import { Code, Ids, Optional, Part, SomeText } from '../request/field.request';

export class OfferReferralRequest extends CommandRequest {
  @Code(REFERRAL_KIND_CODES) readonly kind!: ReferralKind;
  @Code(URGENCY_CODES) readonly urgency!: Urgency;
  @Code(PURPOSE_CODES) readonly purpose!: Purpose;
  @Ids() readonly candidates!: readonly OrganisationId[];
  @SomeText() readonly question!: string;
  @Optional() @Code(TARGET_GROUP_CODES) readonly targetGroup?: TargetGroup;
}

export class ShowInterestRequest extends CommandRequest {
  @Optional() @SomeText() readonly text?: string;
  @Optional() @Part(() => ContactPersonRequest) readonly contactPerson?: ContactPersonRequest;
}

export class DeclineOfferRequest extends CommandRequest {
  @Code(DECLINE_REASON_CODES) readonly reason!: DeclineReason;
  @Optional() @SomeText() readonly text?: string;
}

export class WithdrawOfferingRequest extends CommandRequest {}

export class ExpireOfferingRequest extends CommandRequest {}
