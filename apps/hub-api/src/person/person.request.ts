import { type Day } from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import {
  CalendarDay,
  EmailAddress,
  Optional,
  Part,
  ShortText,
  Ssin,
  Telephone,
} from '../request/field.request';

export class IdentityRequest {
  @Optional() @ShortText() readonly givenName?: string;
  @Optional() @ShortText() readonly familyName?: string;
  @Optional() @CalendarDay() readonly birthDate?: Day;
  @Optional() @Ssin() readonly ssin?: string;
}

export class ContactRequest {
  @Optional() @Telephone() readonly telephone?: string;
  @Optional() @EmailAddress() readonly email?: string;
  @Optional() @ShortText() readonly address?: string;
}

export class RegisterPersonRequest extends CommandRequest {
  @Part(() => IdentityRequest) readonly identity!: IdentityRequest;
  @Optional() @Part(() => ContactRequest) readonly contact?: ContactRequest;
}
