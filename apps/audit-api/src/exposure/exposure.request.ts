import type { Instant } from '@wisselzone/kernel';
import { After, Moment } from '../request/field.request';

export class ExposureQueryRequest {
  @Moment() readonly from!: Instant;
  @Moment() @After('from') readonly to!: Instant;
}
