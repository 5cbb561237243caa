import {
  createServer,
  type IncomingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { Reach, type Way } from '@wisselzone/platform/webhook';

/** A message as a partner's endpoint gets it. */
export interface ReceivedMessage {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly event: { readonly id: string; readonly sequence: string; readonly type: string } & {
    readonly partitionkey: string;
    readonly source: string;
    readonly data: Readonly<Record<string, string>>;
  };
}

type Answer = (response: ServerResponse, message: ReceivedMessage) => unknown;

/** A partner's endpoint on the loopback, and the only way the relay of a test has to anywhere. */
export class WebhookReceiver {
  readonly received: ReceivedMessage[] = [];
  answer: Answer = (response) => response.writeHead(202).end();
  allowed: string | undefined = '*';
  greetings = 0;
  private readonly server: Server;

  constructor(readonly host: string) {
    this.server = createServer((request, response) => {
      if (request.method === 'OPTIONS') {
        this.greetings += 1;
        if (this.allowed) response.setHeader('webhook-allowed-origin', this.allowed);
        response.writeHead(204).end();
        return;
      }
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString('utf8');
        const message = { headers: request.headers, body, event: JSON.parse(body) };
        this.received.push(message);
        this.answer(response, message);
      });
    });
  }

  get url(): string {
    return `https://${this.host}/wisselzone`;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  async open(): Promise<this> {
    await new Promise<void>((listening) => this.server.listen(0, '127.0.0.1', listening));
    return this;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
}

/** Names of a test lead to receivers on the loopback, without TLS; every other name leads nowhere. */
export class LoopbackReach extends Reach {
  constructor(private readonly receivers: readonly WebhookReceiver[]) {
    super();
  }

  override async find(url: string): Promise<Way> {
    const { hostname: host, pathname: path } = new URL(url);
    const receiver = this.receivers.find((one) => one.host === host);
    if (!receiver) throw new Error('no receiver of this test');
    return { protocol: 'http:', address: '127.0.0.1', port: receiver.port, host, path };
  }
}
