import { ProblemError, standardProblems, type ProblemType } from '@wisselzone/platform/http';

/** The refusal of a domain error: its facts travel along, unless the answer hides what was wrong. */
export const refusalOf = <Code extends string>(
  problems: Readonly<Record<Code, ProblemType>>,
  { code, ...facts }: { readonly code: Code },
): ProblemError => {
  const problem = problems[code];
  const hidden = problem === standardProblems.resourceNotFound;
  return new ProblemError(problem, hidden ? {} : { facts });
};
