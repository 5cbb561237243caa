import { EmailAddress, Optional, ShortText, Telephone } from './field.request';

/** A desk, never a person's own data. */
export class DeskRequest {
  @ShortText() readonly name!: string;
  @Optional() @Telephone() readonly telephone?: string;
  @Optional() @EmailAddress() readonly email?: string;
}
