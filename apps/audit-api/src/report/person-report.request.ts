import type { Instant, PersonId } from '@wisselzone/kernel';
import { Id, Moment, Optional } from '../request/field.request';

export class PersonReportQueryRequest {
  @Id() readonly person!: PersonId;
  @Optional() @Moment() readonly at?: Instant;
}
