/** A message with headers as it is kept, sealed, and read again. */
export interface KeptMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly value: Buffer;
}

/** The bytes under which a message is kept. */
export const keptBytes = ({ headers, value }: KeptMessage): Buffer =>
  Buffer.from(JSON.stringify({ headers, value: value.toString('base64') }));

/** Reads what `keptBytes` made. */
export const keptMessageIn = (original: Buffer): KeptMessage => {
  const { headers, value } = JSON.parse(original.toString('utf8')) as {
    readonly headers: Readonly<Record<string, string>>;
    readonly value: string;
  };
  return { headers, value: Buffer.from(value, 'base64') };
};
