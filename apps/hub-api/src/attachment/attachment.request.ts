import { SEALED_CATEGORIES, type SealedCategory } from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import { Base64, Code, ShortText } from '../request/field.request';

export class AddAttachmentRequest extends CommandRequest {
  @Code(SEALED_CATEGORIES) readonly category!: SealedCategory;
  @ShortText() readonly fileName!: string;
  /** What the sender says that it is; the bytes must agree. */
  @ShortText() readonly mediaType!: string;
  @Base64() readonly content!: string;
}
