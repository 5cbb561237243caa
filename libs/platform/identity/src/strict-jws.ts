/** The only algorithms that sign anything we believe: tokens, proofs, ends of sign-ins. */
export const ALGORITHMS = ['ES256', 'EdDSA', 'PS256'] as const;

const LONGEST = 8_192;
const THREE_PARTS = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Whether a text is a signed token in its one strict spelling. Libraries forgive spaces and padding; we do not. */
export const isStrictJws = (text: string): boolean =>
  text.length <= LONGEST && THREE_PARTS.test(text) && text.split('.').every(isCanonical);

/** Bits that carry nothing are zero: otherwise one token could be written in several ways. */
const isCanonical = (part: string): boolean =>
  Buffer.from(part, 'base64url').toString('base64url') === part;

export const isPinned = (algorithm: string): boolean =>
  (ALGORITHMS as readonly string[]).includes(algorithm);
