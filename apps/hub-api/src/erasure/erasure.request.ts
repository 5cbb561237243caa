import { IsInt, Matches, Min } from 'class-validator';
import {
  ERASURE_BASIS_CODES,
  ERASURE_OUTCOME_CODES,
  ERASURE_REFUSAL_CODES,
  ERASURE_SCOPE_CODES,
  SEALED_CATEGORIES,
  type ErasureBasis,
  type ErasureOutcome,
  type ErasureRefusal,
  type ErasureScope,
  type Instant,
  type OrganisationId,
  type SealedCategory,
} from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import { Code, Id, Moment, Optional, Part } from '../request/field.request';

export class AskErasureRequest extends CommandRequest {
  @Code(ERASURE_SCOPE_CODES) readonly scope!: ErasureScope;
  @Optional() @Code(SEALED_CATEGORIES) readonly category?: SealedCategory;
  @Code(ERASURE_BASIS_CODES) readonly basis!: ErasureBasis;
  @Optional() @Code(ERASURE_REFUSAL_CODES) readonly refusal?: ErasureRefusal;
}

export class ConfirmErasureRequest extends CommandRequest {}

export class RefuseErasureRequest extends CommandRequest {
  @Code(ERASURE_REFUSAL_CODES) readonly refusal!: ErasureRefusal;
}

export class AcknowledgeErasureRequest extends CommandRequest {
  @Code(ERASURE_OUTCOME_CODES) readonly outcome!: ErasureOutcome;
  @Optional() @Code(ERASURE_REFUSAL_CODES) readonly keptGround?: ErasureRefusal;
}

export class FollowErasureRequest extends CommandRequest {
  @Code(ERASURE_BASIS_CODES) readonly basis!: ErasureBasis;
  @Id() readonly orderedBy!: OrganisationId;
}

export class DestroyedKeyRequest {
  @Matches(/^[0-9a-f]{64}$/) readonly fingerprint!: string;
  @IsInt() @Min(0) readonly generation!: number;
}

export class RecordKeyDestroyedRequest extends CommandRequest {
  @Part(() => DestroyedKeyRequest) readonly key!: DestroyedKeyRequest;
  @Moment() readonly destroyedAt!: Instant;
}

export class NoteErasureUnansweredRequest extends CommandRequest {}
