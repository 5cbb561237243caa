import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { Matches, ValidateBy, ValidateIf } from 'class-validator';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** May be left out; null is not leaving out. */
export const Optional = () => ValidateIf((_, value) => value !== undefined);

export const Id = () => Matches(UUID, { message: 'must be a UUID in lower case' });

const inOurSpelling = (value: unknown): unknown => {
  if (typeof value !== 'string' || !RFC_3339.test(value)) return value;
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? value : new Date(moment).toISOString();
};

/** Any RFC 3339 instant; kept in our one spelling (UTC, milliseconds). */
export const Moment = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => inOurSpelling(value)),
    Matches(INSTANT, { message: 'must be an RFC 3339 instant' }),
  );

/** A moment after the one in another field, at most so many days. */
export const After = (field: string, mostDays = 36_500) =>
  ValidateBy({
    name: 'isAfter',
    validator: {
      validate: (value: unknown, context) => {
        const begin = (context?.object as Record<string, unknown> | undefined)?.[field];
        const length = Date.parse(String(value)) - Date.parse(String(begin));
        return length > 0 && length <= mostDays * 86_400_000;
      },
      defaultMessage: () => `must be after ${field}, by at most ${String(mostDays)} days`,
    },
  });

/** This field or the other one: never both, never none. */
export const EitherOr = (other: string) =>
  applyDecorators(
    ValidateIf(
      (body: Record<string, unknown>, value) => value !== undefined || body[other] === undefined,
    ),
    ValidateBy({
      name: 'eitherOr',
      validator: {
        validate: (value: unknown, context) =>
          (value === undefined) !==
          ((context?.object as Record<string, unknown> | undefined)?.[other] === undefined),
        defaultMessage: () => `must be given, or ${other}, and not both`,
      },
    }),
  );
