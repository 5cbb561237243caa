import { EmailAddress, Optional, ShortText, Telephone } from './field.request';

/** How the other side reaches the person who acts. */
export class ContactPersonRequest {
  @ShortText() readonly name!: string;
  @Optional() @Telephone() readonly telephone?: string;
  @Optional() @EmailAddress() readonly email?: string;
}
