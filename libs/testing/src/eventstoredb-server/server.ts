import streamService from '@eventstore/db-client/generated/streams_grpc_pb';
import type streams from '@eventstore/db-client/generated/streams_pb';
import * as grpc from '@grpc/grpc-js';
import { ServerLog, type Expectation, type ProposedEvent } from './log';
import * as messages from './messages';
import { readOnce, Subscription, type ReadCall } from './reading';

type AppendCall = grpc.ServerReadableStream<streams.AppendReq, streams.AppendResp>;

const MAX_APPEND = 1_048_576;

const tooLarge = (): Partial<grpc.ServiceError> => {
  const metadata = new grpc.Metadata();
  metadata.set('exception', 'maximum-append-size-exceeded');
  metadata.set('maximum-append-size', String(MAX_APPEND));
  return { code: grpc.status.INVALID_ARGUMENT, details: 'Maximum Append Size Exceeded', metadata };
};

/**
 * The streams service of EventStoreDB, for tests where no real server can run: the protocol from the
 * client's own definitions, the append rules of the server's index writer. `stop` ends every call and
 * subscription; `start` again gives the same log on the same port. While `silent`, it answers nothing.
 */
export class EventStoreDbTestServer {
  silent = false;
  /** Ends the next append after it is durable, without an answer, as a broken line would. */
  loseNextAnswer = false;
  private readonly log = new ServerLog();
  private subscriptions = new Set<Subscription>();
  private server: grpc.Server | undefined;
  private port = 0;

  get url(): string {
    return `esdb://127.0.0.1:${this.port}?tls=false`;
  }

  async start(): Promise<void> {
    const server = new grpc.Server({ 'grpc.max_receive_message_length': 4 * 1024 * 1024 });
    server.addService(streamService.StreamsService, {
      append: (call: AppendCall, answer: grpc.sendUnaryData<streams.AppendResp>) =>
        this.append(call, answer),
      read: (call: ReadCall) => this.read(call),
    });
    this.port = await new Promise<number>((resolve, reject) => {
      server.bindAsync(
        `127.0.0.1:${this.port}`,
        grpc.ServerCredentials.createInsecure(),
        (error, port) => (error ? reject(error) : resolve(port)),
      );
    });
    this.server = server;
  }

  stop(): void {
    this.server?.forceShutdown();
    this.server = undefined;
    this.subscriptions = new Set();
    this.log.forget();
  }

  private append(call: AppendCall, answer: grpc.sendUnaryData<streams.AppendResp>): void {
    let stream = '';
    let expected: Expectation = 'any';
    const proposed: ProposedEvent[] = [];
    call.on('data', (message: streams.AppendReq) => {
      const [options, event] = [message.getOptions(), message.getProposedMessage()];
      if (options)
        [stream, expected] = [
          messages.nameOf(options.getStreamIdentifier()),
          messages.expectationOf(options),
        ];
      if (event) proposed.push(messages.proposedOf(event));
    });
    call.on('end', () => {
      if (this.silent) return;
      const size = proposed.reduce(
        (sum, { data, metadata }) => sum + data.length + metadata.length,
        0,
      );
      if (size > MAX_APPEND) {
        answer(tooLarge());
        return;
      }
      const outcome = this.log.append(stream, expected, proposed);
      this.subscriptions.forEach((subscription) => subscription.goOn());
      const lost = this.loseNextAnswer;
      this.loseNextAnswer = false;
      if (lost) answer({ code: grpc.status.UNAVAILABLE, details: 'the line broke' });
      else answer(null, messages.answerOf(outcome));
    });
  }

  private read(call: ReadCall): void {
    const options = call.request.getOptions();
    if (this.silent || !options) return;
    if (!options.hasSubscription()) {
      readOnce(this.log, call, options);
      return;
    }
    const subscription = new Subscription(this.log, call, options);
    this.subscriptions.add(subscription);
    call.on('cancelled', () => this.subscriptions.delete(subscription));
  }
}
