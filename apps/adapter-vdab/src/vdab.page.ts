/** One message of a page: its number, and its bytes as VDAB sent them. */
export interface PagedMessage {
  readonly number: number;
  readonly bytes: Buffer;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = Buffer.from('{[');
const CLOSING = Buffer.from('}]');

/** The end of a string in JSON that begins at `start`: the place behind its closing quote. */
const endOfString = (json: Buffer, start: number): number => {
  let at = start + 1;
  while (at < json.length && json[at] !== QUOTE) at += json[at] === BACKSLASH ? 2 : 1;
  return at + 1;
};

/** Start and end of every object or list at a depth of `json`, which must be JSON. */
const spansAt = (json: Buffer, wanted: number): readonly (readonly [number, number])[] => {
  const spans: (readonly [number, number])[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < json.length;) {
    const byte = json[at] ?? 0;
    if (byte === QUOTE) {
      at = endOfString(json, at);
      continue;
    }
    if (OPENING.includes(byte) && depth++ === wanted) start = at;
    at += 1;
    if (CLOSING.includes(byte) && --depth === wanted) spans.push([start, at]);
  }
  return spans;
};

/**
 * The messages of a page (`BerichtenLijst`), each with its own slice of the bytes that came: nothing is
 * written anew. Throws when the page is not what the contract says.
 */
export const messagesIn = (page: Buffer): readonly PagedMessage[] => {
  const { Berichten } = JSON.parse(page.toString('utf8')) as {
    Berichten: readonly { readonly Nummer: number }[];
  };
  const spans = spansAt(page, 2);
  if (spans.length !== Berichten.length) throw new SyntaxError('a page holds one list of messages');
  return Berichten.map(({ Nummer }, at) => ({
    number: Nummer,
    bytes: page.subarray(...(spans[at] ?? [0, 0])),
  }));
};
