import { randomBytes } from 'node:crypto';
import { Refusal } from './refusal';

const lifetimeSeconds = 300;

export interface Client {
  readonly id: string;
  readonly secret: string;
}

/** OAuth 2.0 client credentials; tokens are forgotten at a restart. */
export class Tokens {
  private readonly until = new Map<string, number>();

  constructor(
    private readonly client: Client,
    private readonly clock: () => Date,
  ) {}

  issue(wanted: { client_id: string; client_secret: string }) {
    if (wanted.client_id !== this.client.id || wanted.client_secret !== this.client.secret) {
      throw new Refusal('nietAangemeld', 'Onbekende client of fout geheim.');
    }
    const token = randomBytes(24).toString('base64url');
    this.until.set(token, this.clock().getTime() + lifetimeSeconds * 1000);
    return { access_token: token, token_type: 'Bearer', expires_in: lifetimeSeconds };
  }

  check(token: string): void {
    if ((this.until.get(token) ?? 0) > this.clock().getTime()) return;
    throw new Refusal('nietAangemeld', 'Vraag een nieuw token.');
  }
}
