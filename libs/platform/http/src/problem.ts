/** A kind of problem (RFC 9457): constant, listed in `contracts/problems/problems.yaml`. */
export interface ProblemType {
  /** `urn:problem-type:<owner>:<name>`. Public once shipped: never renamed, never reused. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
}

/** One thing wrong with the input: where and which rule, never the value. */
export interface Issue {
  readonly type: string;
  readonly in: 'body' | 'path' | 'query' | 'header';
  readonly name: string;
  readonly detail: string;
}

/** What one occurrence adds to its type. Nothing here may hold a personal value. */
export interface Occurrence {
  readonly detail?: string;
  readonly issues?: readonly Issue[];
  readonly retryAfterSec?: number;
  /** Facts of a domain error: ids, codes, moments. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** The one way to refuse a request: the filter writes it as `application/problem+json`. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(
    readonly problem: ProblemType,
    readonly occurrence: Occurrence = {},
    options?: ErrorOptions,
  ) {
    super(problem.type, options);
  }
}

const belgif = (name: string, status: number, title: string): ProblemType => ({
  type: `urn:problem-type:belgif:${name}`,
  title,
  status,
});

/** A problem type of our own. */
export const wisselzone = (name: string, status: number, title: string): ProblemType => ({
  type: `urn:problem-type:wisselzone:${name}`,
  title,
  status,
});

/** The problems that every operation may answer. */
export const standardProblems = {
  badRequest: belgif('badRequest', 400, 'Bad Request'),
  noAccessToken: belgif('noAccessToken', 401, 'No Access Token'),
  invalidAccessToken: belgif('invalidAccessToken', 401, 'Invalid Access Token'),
  expiredAccessToken: belgif('expiredAccessToken', 401, 'Expired Access Token'),
  invalidProof: wisselzone('invalidProof', 401, 'Invalid Proof'),
  boundTokenRequired: wisselzone('boundTokenRequired', 401, 'Bound Token Required'),
  missingPermission: belgif('missingPermission', 403, 'Missing Permission'),
  resourceNotFound: belgif('resourceNotFound', 404, 'Resource Not Found'),
  requestTimeout: wisselzone('requestTimeout', 408, 'Request Timeout'),
  payloadTooLarge: belgif('payloadTooLarge', 413, 'Payload Too Large'),
  unsupportedMediaType: wisselzone('unsupportedMediaType', 415, 'Unsupported Media Type'),
  tooManyRequests: belgif('tooManyRequests', 429, 'Too Many Requests'),
  headerFieldsTooLarge: wisselzone('headerFieldsTooLarge', 431, 'Header Fields Too Large'),
  internalServerError: belgif('internalServerError', 500, 'Internal Server Error'),
  serviceUnavailable: belgif('serviceUnavailable', 503, 'Service Unavailable'),
} as const;

/** Goes on when a limit has something left; throws 429 with `Retry-After` otherwise. */
export const requireAllowed = (
  allowed: { readonly ok: true } | { readonly ok: false; readonly retryAfterSec: number },
): void => {
  if (allowed.ok) return;
  const { retryAfterSec } = allowed;
  throw new ProblemError(standardProblems.tooManyRequests, { retryAfterSec });
};

const ISSUES = 'urn:problem-type:belgif:input-validation';

/** The kinds of issue of the belgif guide that we use. */
export const issueTypes = {
  schemaViolation: `${ISSUES}:schemaViolation`,
  unknownInput: `${ISSUES}:unknownInput`,
  requiredInput: `${ISSUES}:requiredInput`,
  invalidInput: `${ISSUES}:invalidInput`,
} as const;

/** A 400 that names what is wrong. */
export const badRequest = (...issues: readonly Issue[]): ProblemError =>
  new ProblemError(standardProblems.badRequest, { issues });
