import type { Day, PersonId } from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import {
  CalendarDay,
  EmailAddress,
  Id,
  Municipality,
  Optional,
  Part,
  ShortText,
  Text,
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

export class GivePersonIdentifierRequest extends CommandRequest {
  @Ssin() readonly ssin!: string;
}

export class ReplacePersonIdentifierRequest extends CommandRequest {
  @Ssin() readonly ssin!: string;
  @Ssin() readonly replacedBy!: string;
}

export class LinkPersonsRequest extends CommandRequest {
  @Id() readonly other!: PersonId;
}

export class UnlinkPersonsRequest extends CommandRequest {
  @Id() readonly other!: PersonId;
  @Text() readonly reason!: string;
}

export class ChangePersonMunicipalityRequest extends CommandRequest {
  @Municipality() readonly municipality!: string;
  @CalendarDay() readonly from!: Day;
}
