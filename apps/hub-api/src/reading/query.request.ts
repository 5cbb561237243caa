import { PURPOSE_CODES, type Day, type PersonId, type Purpose } from '@wisselzone/kernel';
import { Type } from 'class-transformer';
import { IsInt, Matches, Max, MaxLength, Min } from 'class-validator';
import { CalendarDay, Code, Id, Optional } from '../request/field.request';

const PAGE = 100;
const LARGEST_PAGE = 500;

/** A route that takes no query at all. One rule makes the class known; without any, nothing would pass. */
export class NoQuery {
  @Optional() @MaxLength(0) readonly nothing?: never;
}

export class NotBeforeQuery {
  @Optional() @MaxLength(100) readonly notBefore?: string;
}

export class PageQuery extends NotBeforeQuery {
  @Optional() @MaxLength(200) readonly cursor?: string;
  @Type(() => Number) @IsInt() @Min(1) @Max(LARGEST_PAGE) readonly pageSize: number = PAGE;
}

export class DossierListQuery extends PageQuery {
  @Optional() @Id() readonly person?: PersonId;
}

export class StalledQuery extends PageQuery {
  @Type(() => Number) @IsInt() @Min(1) @Max(3650) readonly days: number = 30;
}

export class TimelineQuery extends NotBeforeQuery {
  @Type(() => Number) @IsInt() @Min(0) readonly after: number = 0;
  @Type(() => Number) @IsInt() @Min(1) @Max(LARGEST_PAGE) readonly pageSize: number = PAGE;
}

export class FeedQuery {
  @Optional()
  @Matches(/^\d{1,18}$/, { message: 'must be a cursor of the feed' })
  readonly after?: string;
  @Type(() => Number) @IsInt() @Min(0) @Max(30) readonly wait: number = 0;
  @Type(() => Number) @IsInt() @Min(1) @Max(LARGEST_PAGE) readonly pageSize: number = PAGE;
}

export class MunicipalityQuery {
  @Optional() @CalendarDay() readonly on?: Day;
}

export class ContentQuery {
  @Code(PURPOSE_CODES) readonly purpose: Purpose = 'guidance';
}
