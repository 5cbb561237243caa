import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeGuard, settingsOf, type Guard, type Node, type TokenIssuer } from './broker-settings';
import { freePorts } from './free-ports';
import { endOf, runJava, startJava } from './java-program';

export interface ClusterOptions {
  readonly brokers: 1 | 3;
  /** TLS, SASL (PLAIN, SCRAM, OAUTHBEARER) and ACLs; see `KAFKA_USERS`. */
  readonly guarded?: boolean;
  /** Of a guarded cluster: whose tokens it takes (OAUTHBEARER). */
  readonly tokens?: TokenIssuer;
}

const STARTS_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 100;

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (there: boolean) => () => {
      socket.destroy();
      resolve(there);
    };
    socket.once('connect', end(true)).once('error', end(false));
  });

/** Apache Kafka on the loopback, each broker a process of its own that can be killed, restarted and emptied. */
export class KafkaCluster {
  private readonly running = new Map<number, ChildProcess>();

  private constructor(
    private readonly home: string,
    private readonly clusterId: string,
    private readonly nodes: readonly Node[],
    private readonly guard: Guard | undefined,
  ) {}

  static async start({ brokers, guarded, tokens }: ClusterOptions): Promise<KafkaCluster> {
    const home = await mkdtemp(join(tmpdir(), 'wisselzone-kafka-'));
    const ports = await freePorts(2 * brokers);
    const nodes = Array.from({ length: brokers }, (_, nth) => ({
      id: nth + 1,
      port: ports[2 * nth]!,
      controllerPort: ports[2 * nth + 1]!,
      directory: join(home, String(nth + 1)),
    }));
    const guard = guarded ? await makeGuard(home, tokens) : undefined;
    const clusterId = randomBytes(16).toString('base64url');
    const cluster = new KafkaCluster(home, clusterId, nodes, guard);
    try {
      await Promise.all(nodes.map(({ id }) => cluster.format(id)));
      await cluster.startAll();
    } catch (error) {
      await cluster.stop();
      throw error;
    }
    return cluster;
  }

  get brokers(): readonly string[] {
    return this.nodes.map(({ port }) => `127.0.0.1:${port}`);
  }

  /** What clients of a guarded cluster must trust. */
  get certificate(): string {
    if (!this.guard) throw new Error('this cluster has no guard');
    return this.guard.certificate;
  }

  get folder(): string {
    return this.home;
  }

  /** Like a power cut: nothing is said to anybody. Kafka relies on its copies, not on `fsync`. */
  async kill(id: number): Promise<void> {
    await this.end(id, 'SIGKILL');
  }

  /** An orderly stop. */
  async halt(id: number): Promise<void> {
    await this.end(id, 'SIGTERM');
  }

  /** Fulfils when the broker answers again. */
  async restart(id: number): Promise<void> {
    const node = this.nodeOf(id);
    const file = join(node.directory, 'server.properties');
    const child = await startJava('kafka.Kafka', [file], {
      logFile: this.logOf(node),
      flags: mayAsk(this.guard?.tokens),
    });
    this.running.set(id, child);
    await this.ready(node, child);
  }

  startAll(): Promise<unknown> {
    return Promise.all(this.nodes.map(({ id }) => this.restart(id)));
  }

  /** A new, empty disk; the broker must be down. */
  async wipe(id: number): Promise<void> {
    await rm(this.nodeOf(id).directory, { recursive: true, force: true });
    await this.format(id);
  }

  /** Everything that was ever written is gone: brokers down, disks new, brokers up. */
  async loseEverything(): Promise<void> {
    await Promise.all(this.nodes.map(({ id }) => this.kill(id)));
    await Promise.all(this.nodes.map(({ id }) => this.wipe(id)));
    await this.startAll();
  }

  async stop(): Promise<void> {
    await Promise.all(this.nodes.map(({ id }) => this.kill(id)));
    await rm(this.home, { recursive: true, force: true });
  }

  private async end(id: number, signal: NodeJS.Signals): Promise<void> {
    const child = this.running.get(id);
    if (!child) return;
    this.running.delete(id);
    child.kill(signal);
    await endOf(child);
  }

  private nodeOf(id: number): Node {
    const node = this.nodes.find((one) => one.id === id);
    if (!node) throw new Error(`the cluster has no broker ${id}`);
    return node;
  }

  private logOf({ directory }: Node): string {
    return join(directory, 'broker.log');
  }

  private async format(id: number): Promise<void> {
    const node = this.nodeOf(id);
    await mkdir(node.directory, { recursive: true });
    const file = join(node.directory, 'server.properties');
    await writeFile(file, settingsOf(node, this.nodes, this.guard));
    const scram = this.guard ? scramUsers() : [];
    await runJava('kafka.tools.StorageTool', [
      'format',
      '-t',
      this.clusterId,
      '-c',
      file,
      ...scram,
    ]);
  }

  private async ready(node: Node, child: ChildProcess): Promise<void> {
    const end = performance.now() + STARTS_WITHIN_MS;
    while (!(await answers(node.port))) {
      const over = child.exitCode !== null || child.signalCode !== null;
      if (over || performance.now() > end)
        throw new Error(
          `broker ${node.id} did not start:\n${readFileSync(this.logOf(node), 'utf8')}`,
        );
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }
}

/** Kafka asks for keys only where it was told beforehand that it may. */
const mayAsk = (tokens: TokenIssuer | undefined): readonly string[] =>
  tokens ? [`-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=${tokens.keys}`] : [];

const scramUsers = (): readonly string[] =>
  ['SCRAM-SHA-256', 'SCRAM-SHA-512'].flatMap((mechanism) => [
    '--add-scram',
    `${mechanism}=[name=vdab,password=vdab-secret]`,
  ]);
