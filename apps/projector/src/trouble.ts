/** What may be said in a log of a failure: its kind and code. A message may quote what was read. */
export const troubleOf = (error: unknown): { readonly error: string; readonly code?: string } => {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { error: error.name, ...(code && { code }) };
};
