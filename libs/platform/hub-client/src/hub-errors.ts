/** One broken rule of a request, as the hub names it: a field and a rule, never a value. */
export interface HubIssue {
  readonly name: string;
  readonly rule: string;
}

/** The hub answered and refused. Nothing was recorded. */
export class HubProblem extends Error {
  override readonly name = 'HubProblem';

  constructor(
    readonly status: number,
    /** Last part of the problem's `type`: `resourceNotFound`, `idempotencyKeyReused`, … */
    readonly code: string,
    readonly issues: readonly HubIssue[] = [],
    readonly retryAfterMs?: number,
    /** The whole answer, to hand on to whoever asked. */
    readonly document: Readonly<Record<string, unknown>> = {},
  ) {
    super(`the hub answered ${String(status)} ${code}`);
  }

  /** True when the same call may succeed later without any change. */
  get passing(): boolean {
    return [401, 408, 409, 425, 429].includes(this.status) || this.status >= 500;
  }
}

/** No answer. A command may or may not have been recorded: repeat it with the same Idempotency-Key. */
export class HubUnreachable extends Error {
  override readonly name = 'HubUnreachable';

  constructor(cause: unknown) {
    super('the hub did not answer', { cause });
  }
}

interface ProblemBody {
  readonly [member: string]: unknown;
  readonly type?: unknown;
  readonly issues?: unknown;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const issuesOf = (issues: unknown): readonly HubIssue[] =>
  (Array.isArray(issues) ? (issues as readonly Record<string, unknown>[]) : []).map((issue) => ({
    name: text(issue['name']) ?? text(issue['in']) ?? 'body',
    rule: text(issue['detail']) ?? text(issue['title']) ?? text(issue['type']) ?? 'refused',
  }));

const retryAfter = (response: Response): number | undefined => {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1000 : undefined;
};

/** Reads a refusal; an answer that is no problem document still becomes one. */
export const problemOf = async (response: Response): Promise<HubProblem> => {
  const raw = await response.text();
  let body: ProblemBody = {};
  try {
    body = JSON.parse(raw) as ProblemBody;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const code = text(body.type)?.split(':').at(-1) ?? 'unknownProblem';
  const issues = issuesOf(body.issues);
  return new HubProblem(response.status, code, issues, retryAfter(response), body);
};
