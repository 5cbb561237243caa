import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';

/** What a bad network does to one connection, named as Toxiproxy names it. */
export type Toxic =
  /** Every piece arrives later, in milliseconds. */
  | { readonly kind: 'latency'; readonly ms: number }
  /** Nobody listens. */
  | { readonly kind: 'down' }
  /** So many bytes a second. */
  | { readonly kind: 'bandwidth'; readonly bytesPerSecond: number }
  /** An end arrives late. */
  | { readonly kind: 'slowClose'; readonly ms: number }
  /** Nothing arrives any more, and nothing is said. */
  | { readonly kind: 'timeout' }
  /** The connection is torn. */
  | { readonly kind: 'resetPeer' }
  /** Every byte comes by itself. */
  | { readonly kind: 'slicer'; readonly bytes: number }
  /** The connection ends after so many bytes. */
  | { readonly kind: 'limitData'; readonly bytes: number };

export const TOXICS: readonly Toxic[] = [
  { kind: 'latency', ms: 300 },
  { kind: 'down' },
  { kind: 'bandwidth', bytesPerSecond: 20_000 },
  { kind: 'slowClose', ms: 500 },
  { kind: 'timeout' },
  { kind: 'resetPeer' },
  { kind: 'slicer', bytes: 7 },
  { kind: 'limitData', bytes: 2_000 },
];

const piecesOf = (chunk: Buffer, bytes: number): readonly Buffer[] =>
  Array.from({ length: Math.ceil(chunk.length / bytes) }, (_, nth) =>
    chunk.subarray(nth * bytes, (nth + 1) * bytes),
  );

const write = async (to: Socket, chunk: Buffer): Promise<void> => {
  if (to.destroyed || to.write(chunk)) return;
  await new Promise<void>((resolve) => {
    to.once('drain', resolve);
    to.once('close', () => resolve());
  });
};

/** A network between a client and a server, one toxic at a time; without one it is a plain wire. */
export class ToxicProxy {
  private toxic: Toxic | undefined;
  private readonly open = new Set<Socket>();
  private readonly server: Server;

  private constructor(private readonly target: { readonly host: string; readonly port: number }) {
    this.server = createServer({ allowHalfOpen: true }, (client) => this.join(client));
  }

  static async before(target: {
    readonly host: string;
    readonly port: number;
  }): Promise<ToxicProxy> {
    const proxy = new ToxicProxy(target);
    await new Promise<void>((listening) => proxy.server.listen(0, '127.0.0.1', listening));
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** From now on; connections that are open feel it as well. */
  poison(toxic: Toxic): void {
    this.toxic = toxic;
    if (toxic.kind === 'down') for (const socket of this.open) socket.destroy();
    if (toxic.kind === 'resetPeer') for (const socket of this.open) socket.resetAndDestroy();
  }

  /** A plain wire again; whoever hung is let go, as a network does in the end. */
  heal(): void {
    const hung = this.toxic?.kind === 'timeout';
    this.toxic = undefined;
    if (hung) for (const socket of this.open) socket.destroy();
  }

  async close(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    await new Promise((closed) => this.server.close(closed));
  }

  private join(client: Socket): void {
    if (this.toxic?.kind === 'down') return void client.destroy();
    if (this.toxic?.kind === 'resetPeer') return void client.resetAndDestroy();
    const server = connect({ ...this.target, allowHalfOpen: true });
    this.pass(client, server);
    this.pass(server, client);
  }

  private pass(from: Socket, to: Socket): void {
    let passed = 0;
    let turn = Promise.resolve();
    this.open.add(from);
    from.on('data', (chunk: Buffer) => {
      from.pause();
      turn = turn
        .then(() => this.carry(chunk, to, passed))
        .then(() => {
          passed += chunk.length;
          from.resume();
        });
    });
    from.on('end', () => void turn.then(() => this.end(to)));
    // A torn line is the point of the matter.
    from.on('error', () => undefined);
    from.on('close', () => {
      this.open.delete(from);
      // Who said that he was done is followed in order; who is gone without a word takes the other along.
      if (!from.readableEnded) to.destroy();
    });
  }

  private async carry(chunk: Buffer, to: Socket, passed: number): Promise<void> {
    const { toxic } = this;
    switch (toxic?.kind) {
      case 'timeout':
        return;
      case 'latency':
        await after(toxic.ms);
        return write(to, chunk);
      case 'bandwidth':
        await after((chunk.length / toxic.bytesPerSecond) * 1_000);
        return write(to, chunk);
      case 'slicer':
        for (const piece of piecesOf(chunk, toxic.bytes)) await write(to, piece);
        return;
      case 'limitData':
        await write(to, chunk.subarray(0, Math.max(0, toxic.bytes - passed)));
        if (passed + chunk.length >= toxic.bytes) to.destroy();
        return;
      case 'down':
      case 'resetPeer':
      case 'slowClose':
      case undefined:
        return write(to, chunk);
    }
  }

  private async end(to: Socket): Promise<void> {
    if (this.toxic?.kind === 'slowClose') await after(this.toxic.ms);
    if (this.toxic?.kind !== 'timeout') to.end();
  }
}
