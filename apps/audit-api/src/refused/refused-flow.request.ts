import type { Instant } from '@wisselzone/kernel';
import { After, Moment } from '../request/field.request';

export class RefusedFlowQueryRequest {
  @Moment() readonly from!: Instant;
  @Moment() @After('from') readonly to!: Instant;
}
