import type { DossierId, Instant, PersonId } from '@wisselzone/kernel';
import type { AccessOutcome } from '@wisselzone/platform/access-log';
import { IsIn, IsInt, Matches, Max, Min } from 'class-validator';
import { EitherOr, Id, Moment, Optional } from '../request/field.request';

export class AccessLineExportRequest {
  @EitherOr('dossier') @Id() readonly person?: PersonId;
  @EitherOr('person') @Id() readonly dossier?: DossierId;
  @Optional() @Moment() readonly from?: Instant;
  @Optional() @Moment() readonly to?: Instant;
  @Optional() @IsIn(['permit', 'deny', 'partial', 'error']) readonly outcome?: AccessOutcome;
  @IsIn(['officer', 'person']) readonly view: 'officer' | 'person' = 'officer';
}

export class AccessLineQueryRequest extends AccessLineExportRequest {
  @Optional()
  @Matches(/^\d{1,15}$/, { message: 'must be `next` of an earlier page' })
  readonly cursor?: string;
  @IsInt() @Min(1) @Max(500) readonly pageSize: number = 100;
}
