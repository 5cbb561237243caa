import { badRequest, issueTypes } from '@wisselzone/platform/http';

/** Where a page ends: a moment, and the id that stands there. Opaque to callers. */
export interface PageEnd {
  readonly at: string;
  readonly id: string;
}

export const cursorOf = ({ at, id }: PageEnd): string =>
  Buffer.from(JSON.stringify([at, id])).toString('base64url');

/** 400 for a cursor that the hub never gave. */
export const pageEndOf = (cursor: string | undefined): PageEnd | undefined => {
  if (cursor === undefined) return undefined;
  const [at, id] = partsOf(cursor);
  if (typeof at !== 'string' || typeof id !== 'string' || Number.isNaN(Date.parse(at)))
    throw notACursor();
  return { at, id };
};

const partsOf = (cursor: string): readonly unknown[] => {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
};

const notACursor = () =>
  badRequest({
    type: issueTypes.schemaViolation,
    in: 'query',
    name: 'cursor',
    detail: 'must be `next` of an earlier page',
  });
