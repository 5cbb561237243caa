/** The kind of a mistake only: its text may hold what must not be kept. */
export const nameOf = (error: unknown): string =>
  error instanceof Error ? error.name : 'unknown error';
