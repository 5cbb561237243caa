/** One call to GTB, as its interface guide spells it. */
export interface GtbCall {
  readonly to: 'aanmeldingen' | 'stappen' | 'annulering' | 'intrekkingen';
  readonly body: Readonly<Record<string, unknown>>;
}

/** GTB's list of messages. */
export interface BerichtenLijst {
  readonly berichten: readonly { readonly nr: number }[];
}
