/** Reads the plain part of one version of an event as that of the next. */
export type Upcast = (plain: object) => object;

/** Per event type, in order: the first step reads version 1 as version 2, and so on. */
export type Upcasts = Readonly<Record<string, readonly Upcast[]>>;

/** The version in which an event type is written today. */
export const currentVersion = (upcasts: Upcasts, type: string): number =>
  (upcasts[type]?.length ?? 0) + 1;

/**
 * Reads a stored event of an older version as today's. Stored events are forever: a changed shape
 * adds a step here and never touches the log. Throws for a version that this code does not know yet,
 * because guessing would fold a wrong past: update before reading on.
 */
export const upcast = (
  upcasts: Upcasts,
  event: { readonly type: string; readonly schemaVersion: number; readonly plain: object },
): object => {
  const { type, schemaVersion, plain } = event;
  const current = currentVersion(upcasts, type);
  if (schemaVersion < 1 || schemaVersion > current)
    throw new Error(`${type} of version ${String(schemaVersion)} was written by newer code`);
  return (upcasts[type] ?? []).slice(schemaVersion - 1).reduce((old, step) => step(old), plain);
};
