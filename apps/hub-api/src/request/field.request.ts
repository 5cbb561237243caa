import { applyDecorators } from '@nestjs/common';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  type ValidationArguments,
} from 'class-validator';
import { toInstant } from './moments';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const LIST_LIMIT = 50;

/** May be left out; null is not leaving out. */
export const Optional = () => ValidateIf((_, value) => value !== undefined);

const pattern = (regex: RegExp, rule: string, each = false) =>
  applyDecorators(Matches(regex, { each, message: `must be ${rule}` }));

const list = (...each: readonly PropertyDecorator[]) =>
  applyDecorators(IsArray(), ArrayNotEmpty(), ArrayMaxSize(LIST_LIMIT), ...each);

export const Id = () => pattern(UUID, 'a UUID in lower case');
export const Ids = () => list(ArrayUnique(), pattern(UUID, 'UUIDs in lower case', true));
export const ShortText = () => applyDecorators(IsString(), Length(1, 250));
export const ShortTexts = () => list(IsString({ each: true }), Length(1, 250, { each: true }));
export const Text = () => applyDecorators(IsString(), Length(1, 20_000));
/** A text of at most a page. */
export const SomeText = () => applyDecorators(IsString(), Length(1, 2000));
/** Why something out of the ordinary is done: long enough to say something. */
export const Reason = () => applyDecorators(IsString(), Length(20, 2000));
/** A whole number of hours or minutes, one at least. */
export const AtMost = (most: number) => applyDecorators(IsInt(), Min(1), Max(most));
export const Flag = () => IsBoolean();
export const Telephone = () => pattern(/^[+0-9][0-9 ./()-]{5,24}$/, 'a telephone number');
export const EmailAddress = () => applyDecorators(IsEmail(), Length(3, 254));
export const Ssin = () => pattern(/^\d{11}$/, 'eleven digits');
export const EnterpriseNumber = () => pattern(/^[01]\d{9}$/, 'ten digits that begin with 0 or 1');
export const OvoCode = () => pattern(/^OVO\d{6}$/, 'OVO and six digits');
/** VDAB serves all of Flanders, so this list may be long; it may also be empty. */
export const Municipalities = () =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(400),
    pattern(/^\d{5}$/, 'NIS codes of five digits', true),
  );
const HOST = '([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?';
const ENDPOINT = new RegExp(`^https://${HOST}(/[A-Za-z0-9._~/-]*)?$`);

/** An address that others chose; where it leads is checked each time the hub goes there. */
export const WebhookUrl = () =>
  applyDecorators(pattern(ENDPOINT, 'an https address of a host name'), Length(1, 500));
/** The municipalities of a service or a partnership: at least one. */
export const WorkingArea = () =>
  applyDecorators(
    IsArray(),
    ArrayNotEmpty(),
    ArrayMaxSize(400),
    ArrayUnique(),
    pattern(/^\d{5}$/, 'NIS codes of five digits', true),
  );
export const Municipality = () => pattern(/^\d{5}$/, 'a NIS code of five digits');
/** Bytes in base64 (RFC 4648, section 4), padded; the body's own limit bounds them. Without a pattern: it may be megabytes. */
export const Base64 = () =>
  ValidateBy({
    name: 'isBase64',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'string' &&
        value !== '' &&
        Buffer.from(value, 'base64').toString('base64') === value,
      defaultMessage: () => 'must be bytes in base64',
    },
  });
/** Files that were laid beside the dossier before. */
export const Attachments = () => applyDecorators(ArrayMaxSize(20), Ids());
/** A whole file; the body's own limit is far nearer. */
export const CsvText = () => applyDecorators(IsString(), Length(1, 200_000));
export const FlowName = () =>
  pattern(/^[a-zA-Z0-9-]{3,100}$/, 'a name of letters, digits and dashes');
export const Language = () => pattern(/^[a-z]{2,3}$/, 'an ISO 639 code');

/** From 1, furthest, to 5. */
export const Level = () => applyDecorators(IsInt(), Min(1), Max(5));

/** A number of working days. */
export const Days = () => applyDecorators(IsInt(), Min(1), Max(250));

export const Code = (codes: readonly string[]) => IsIn(codes);
/** A list of codes that may be empty. */
export const SomeCodes = (codes: readonly string[]) =>
  applyDecorators(IsArray(), ArrayUnique(), IsIn(codes, { each: true }));
export const Codes = (codes: readonly string[]) => list(ArrayUnique(), IsIn(codes, { each: true }));

/** Any RFC 3339 instant; kept in our one spelling (UTC, milliseconds). */
export const Moment = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => toInstant(value) ?? value),
    Matches(INSTANT, { message: 'must be an RFC 3339 instant' }),
  );

/** A day that exists, `YYYY-MM-DD`. */
export const CalendarDay = () =>
  ValidateBy({
    name: 'isDay',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'string' &&
        /^\d{4}-\d{2}-\d{2}$/.test(value) &&
        toInstant(`${value}T00:00:00Z`)?.startsWith(value) === true,
      defaultMessage: () => 'must be a calendar day (YYYY-MM-DD)',
    },
  });

export const Part = (type: () => new () => object) =>
  applyDecorators(IsObject(), ValidateNested(), Type(type));
export const PartList = (type: () => new () => object) =>
  list(ValidateNested({ each: true }), Type(type));

/** Exactly one of these fields; the rules beside it are asked only of the one that is there. */
export const OneOf = (...fields: readonly string[]) =>
  applyDecorators(
    ValidateIf((body: object, value) => value !== undefined || givenOf(body, fields).length === 0),
    ValidateBy({
      name: 'exactlyOneOf',
      validator: {
        validate: (_: unknown, context?: ValidationArguments) =>
          givenOf(context?.object ?? {}, fields).length === 1,
        defaultMessage: () => `exactly one of ${fields.join(', ')} must be given`,
      },
    }),
  );

const givenOf = (body: object, fields: readonly string[]): readonly string[] =>
  fields.filter((field) => (body as Record<string, unknown>)[field] !== undefined);
