const statusOf = {
  nietWelgevormd: 400,
  dtdVerboden: 400,
  nietAangemeld: 401,
  onbekendDossier: 404,
  reedsGebruikt: 409,
  nietMogelijk: 409,
  teGroot: 413,
  verkeerdType: 415,
  onbekendElement: 422,
  ontbreekt: 422,
  ongeldigeWaarde: 422,
  verkeerdeVolgorde: 422,
  attribuutVerboden: 422,
  nietBeschikbaar: 503,
} as const;

/** The system says no: `element` is the path of what is wrong, `rule` what it broke. Never the value. */
export class MessageFault extends Error {
  readonly status: number;

  constructor(
    readonly code: keyof typeof statusOf,
    readonly element: string,
    readonly rule: string,
  ) {
    super(`${code} ${element}`);
    this.status = statusOf[code];
  }

  toJSON() {
    return { Code: this.code, Element: this.element, Regel: this.rule };
  }
}
