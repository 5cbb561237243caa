import {
  DATA_CATEGORY_CODES,
  type DataCategory,
  type OrganisationId,
  PURPOSE_CODES,
  type Purpose,
} from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import { AtMost, Code, Codes, Ids, Optional, Reason, Text } from '../request/field.request';

export class RaiseObjectionRequest extends CommandRequest {
  @Optional() @Codes(PURPOSE_CODES) readonly purposes?: readonly Purpose[];
  @Optional() @Codes(DATA_CATEGORY_CODES) readonly categories?: readonly DataCategory[];
  @Optional() @Ids() readonly recipients?: readonly OrganisationId[];
  @Optional() @Text() readonly text?: string;
}

export class LiftObjectionRequest extends CommandRequest {}

export class DeclareNecessityRequest extends CommandRequest {
  @Code(PURPOSE_CODES) readonly purpose!: Purpose;
  @Codes(DATA_CATEGORY_CODES) readonly categories!: readonly DataCategory[];
  @Ids() readonly recipients!: readonly OrganisationId[];
  @AtMost(72) readonly hours!: number;
  @Reason() readonly text!: string;
}

export class EndNecessityRequest extends CommandRequest {}

export class ExpireNecessityRequest extends CommandRequest {}
