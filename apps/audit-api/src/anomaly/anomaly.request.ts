import type { Instant } from '@wisselzone/kernel';
import { After, Moment } from '../request/field.request';

const MOST_DAYS = 31;

export class AnomalyQueryRequest {
  @Moment() readonly from!: Instant;
  @Moment() @After('from', MOST_DAYS) readonly to!: Instant;
}
