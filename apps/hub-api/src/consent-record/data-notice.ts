/** What the hub's operator says of the processing, on every consent record and receipt. */
export abstract class DataNotice {
  /** Where the privacy notice stands. */
  abstract readonly url: string;
  abstract readonly language: string;
  /** Where what is shared is stored: ISO 3166-1 codes. */
  abstract readonly countries: readonly string[];
  /** How long it is kept: an ISO 8601 duration in years, months or days. */
  abstract readonly retention: string;
}
