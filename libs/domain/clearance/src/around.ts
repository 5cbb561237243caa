/** What an objection or a necessity needs to know of the rest of the dossier. */
export interface AroundClearance {
  /** Whether the asking organisation is involved in the dossier now. */
  readonly involved: boolean;
}
