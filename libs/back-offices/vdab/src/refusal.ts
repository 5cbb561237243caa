/** One broken rule: which field, and the rule it broke. Never the value. */
export interface Fault {
  readonly Veld: string;
  readonly Regel: string;
}

const statusOf = {
  ongeldigBericht: 400,
  nietAangemeld: 401,
  nietGevonden: 404,
  reedsGebruikt: 409,
  nietMogelijk: 409,
  nietBeschikbaar: 503,
} as const;

export type RefusalCode = keyof typeof statusOf;

/** VDAB says no. Becomes the `Foutmelding` of the contract. */
export class Refusal extends Error {
  readonly status: number;

  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly faults: readonly Fault[] = [],
  ) {
    super(message);
    this.status = statusOf[code];
  }

  toJSON() {
    return { Foutcode: this.code, Boodschap: this.message, Fouten: this.faults };
  }
}
