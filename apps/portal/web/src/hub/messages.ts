/** One message of a live stream (server-sent events). */
export interface Message {
  readonly id?: string;
  /** `message` when the stream gives no kind of its own. */
  readonly kind: string;
  readonly data: string;
}

const fieldOf = (line: string): readonly [string, string] => {
  const colon = line.indexOf(':');
  if (colon < 0) return [line, ''];
  return [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
};

const messageIn = (block: string): Message | undefined => {
  const fields = block.split('\n').map(fieldOf);
  const data = fields.filter(([name]) => name === 'data').map(([, value]) => value);
  if (data.length === 0) return undefined;
  const last = (wanted: string): string | undefined =>
    fields.findLast(([name]) => name === wanted)?.[1];
  const id = last('id');
  return {
    kind: last('event') ?? 'message',
    data: data.join('\n'),
    ...(id === undefined ? {} : { id }),
  };
};

/** Reads the messages of a stream from its text, however it was cut in pieces. */
export async function* messagesIn(pieces: AsyncIterable<string>): AsyncGenerator<Message> {
  let rest = '';
  for await (const piece of pieces) {
    const blocks = (rest + piece).replaceAll('\r\n', '\n').split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const message = messageIn(block);
      if (message) yield message;
    }
  }
}
