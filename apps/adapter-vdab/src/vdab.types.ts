/** One call to VDAB, as its interface guide spells it. */
export interface VdabCall {
  readonly to: 'toeleidingen' | 'stappen' | 'annulering' | 'intrekkingen' | 'inschrijvingen';
  readonly body: Readonly<Record<string, unknown>>;
}

/** VDAB's answer to a toeleiding. */
export interface ToeleidingAntwoord {
  readonly wachtdossierNummer: string;
}

export interface BerichtenLijst {
  readonly Berichten: readonly { readonly Nummer: number }[];
  readonly LaatsteNummer: number;
}
