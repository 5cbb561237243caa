import type {
  Asked,
  Day,
  GuidanceStatus,
  LivingWage,
  MandateId,
  OrganisationId,
  RegistrationCategory,
  RegistrationId,
  RegistrationRefusal,
} from '@wisselzone/kernel';

type About = Asked & { readonly registration: RegistrationId };

export type RequestRegistration = About & {
  readonly type: 'RequestRegistration';
  readonly mandate: MandateId;
  readonly to: OrganisationId;
  readonly livingWage?: LivingWage;
  readonly text?: string;
};
export type DeliverRegistration = About & { readonly type: 'DeliverRegistration' };
export type ConfirmRegistration = About & {
  readonly type: 'ConfirmRegistration';
  readonly category: RegistrationCategory;
  readonly status: GuidanceStatus;
  readonly since: Day;
};
export type RefuseRegistration = About & {
  readonly type: 'RefuseRegistration';
  readonly reason: RegistrationRefusal;
  readonly explanation?: string;
};

export type RegistrationCommand =
  RequestRegistration | DeliverRegistration | ConfirmRegistration | RefuseRegistration;
