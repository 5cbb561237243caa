import {
  Injectable,
  ValidationPipe,
  type ArgumentMetadata,
  type PipeTransform,
  type ValidationError,
} from '@nestjs/common';
import { isUuid } from '@wisselzone/kernel';
import { badRequest, issueTypes, type Issue } from './problem';
import { rememberRules } from './remembered-rules';

/** Carries the findings of class-validator to where the place (body, query) is known. */
class Findings extends Error {
  constructor(readonly errors: readonly ValidationError[]) {
    super('the input breaks its rules');
  }
}

/**
 * Checks bodies and queries against their request class: unknown fields are refused, and every issue
 * names field and rule. Values never come back: they may be personal.
 */
@Injectable()
export class RequestValidation extends ValidationPipe {
  constructor() {
    rememberRules();
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      exceptionFactory: (errors: ValidationError[]) => new Findings(errors),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // What our own decorators give was made by us.
    if (metadata.type === 'custom') return value;
    if (metadata.type === 'body' && !isObject(value)) throw badRequest(notAnObject);
    try {
      return (await super.transform(value, metadata)) as unknown;
    } catch (error) {
      if (!(error instanceof Findings)) throw error;
      const place = metadata.type === 'query' ? 'query' : 'body';
      throw badRequest(...error.errors.flatMap((finding) => issuesOf(finding, place, '')));
    }
  }
}

/** A path parameter that must be a UUID in lower case. */
export class UuidInPath implements PipeTransform<string, string> {
  transform(value: string, { data }: ArgumentMetadata): string {
    if (isUuid(value)) return value;
    throw badRequest({
      type: issueTypes.schemaViolation,
      in: 'path',
      name: data ?? 'id',
      detail: 'must be a UUID in lower case',
    });
  }
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const notAnObject: Issue = {
  type: issueTypes.schemaViolation,
  in: 'body',
  name: '',
  detail: 'must be a JSON object',
};

const issuesOf = (error: ValidationError, place: 'body' | 'query', parent: string): Issue[] => {
  const name = nameOf(error.property, parent);
  const own = Object.entries(error.constraints ?? {});
  const issue = (type: string, detail: string): Issue => ({ type, in: place, name, detail });
  if (own.some(([rule]) => rule === 'whitelistValidation'))
    return [issue(issueTypes.unknownInput, 'is not known here')];
  if (own.length > 0 && error.value === undefined)
    return [issue(issueTypes.requiredInput, 'is required')];
  return [
    ...own.map(([rule, text]) => issue(issueTypes.schemaViolation, `${rule}: ${text}`)),
    ...(error.children ?? []).flatMap((child) => issuesOf(child, place, name)),
  ];
};

const nameOf = (property: string, parent: string): string => {
  const step = safeName(property);
  if (!parent) return step;
  return /^\d+$/.test(step) ? `${parent}[${step}]` : `${parent}.${step}`;
};

/** The name of an unknown field is the caller's own text: kept short and plain, it can carry nothing. */
const safeName = (property: string): string =>
  /^[a-zA-Z0-9_-]{1,60}$/.test(property) ? property : 'unknown';
