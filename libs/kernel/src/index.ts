export type A = { readonly a: string };
