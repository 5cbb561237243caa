import { TokenReader, type Verification } from './caller';

/** A signed token has three parts; every other one is asked about, if the hub has somebody to ask. */
const SIGNED = /^[^.]+\.[^.]+\.[^.]*$/;

/** Reads signed tokens itself and asks the provider about the others. */
export class KnownTokens extends TokenReader {
  constructor(
    private readonly signed: TokenReader,
    private readonly opaque: TokenReader | undefined,
  ) {
    super();
  }

  override read(token: string): Promise<Verification> {
    const reader = this.opaque && !SIGNED.test(token) ? this.opaque : this.signed;
    return reader.read(token);
  }
}
