/** A dossier is called by the beginning of its random id: a name would say who it is about. */
export const referenceOf = (dossier: string): string =>
  `${dossier.slice(0, 4)}-${dossier.slice(4, 8)}`.toUpperCase();
