import canonicalize from 'canonicalize';

/** A value that has no canonical JSON: a lone surrogate, NaN, an infinity, a cycle or no value at all. */
export class CanonicalJsonError extends Error {
  override readonly name = 'CanonicalJsonError';
}

/**
 * The RFC 8785 text of a value: the same for equal values, for ever. Members that are `undefined` are
 * left out. Throws `CanonicalJsonError`, without the value, for what JSON cannot hold; a bug of the caller.
 */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalized(value);
  if (text === undefined) throw new CanonicalJsonError('there is no value');
  return text;
};

const canonicalized = (value: unknown): string | undefined => {
  try {
    return canonicalize(value);
  } catch (cause) {
    throw new CanonicalJsonError(cause instanceof Error ? cause.message : 'not canonical');
  }
};
