import type { Who } from '../session/session';

type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

const textIn = (claims: Claims, name: string): string | undefined => {
  const value = claims[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const nameIn = (claims: Claims): string | undefined => {
  const parts = [textIn(claims, 'given_name'), textIn(claims, 'family_name')];
  return textIn(claims, 'name') ?? (parts.filter(Boolean).join(' ') || undefined);
};

/** ACM/IDM gives roles as `role:organisation`. */
const rolesIn = (claims: Claims, code: string): readonly string[] => {
  const given = claims['wisselzone_rol_3d'];
  const entries: readonly unknown[] = Array.isArray(given) ? given : [given];
  return entries
    .filter((entry) => typeof entry === 'string')
    .filter((entry) => entry.endsWith(`:${code}`))
    .map((entry) => entry.slice(0, -(code.length + 1)));
};

/** Reads who signed in from the claims of ACM/IDM. For the screen only: what she may do, the hub decides by her token. */
export const whoIs = (claims: Claims): Who => {
  const code = textIn(claims, 'vo_orgcode') ?? '';
  const name = nameIn(claims);
  return {
    subject: claims.sub,
    ...(name === undefined ? {} : { name }),
    organisation: { code, name: textIn(claims, 'vo_orgnaam') ?? code },
    roles: rolesIn(claims, code),
  };
};
