/** Under this name Nest hands out the origin at which people reach the portal. */
export const PUBLIC_URL = Symbol('public url');
