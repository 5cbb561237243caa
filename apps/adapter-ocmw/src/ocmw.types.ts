/** Content of an XML message: elements in the order in which they are written. */
export type Element = readonly [name: string, content: string | readonly Element[] | undefined];

/** One message to the OCMW: the body element, and the number that makes it unique there. */
export interface OcmwMessage {
  readonly number: string;
  readonly at: string;
  readonly body: Element;
}
