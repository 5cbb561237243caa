import { runJava } from '@wisselzone/testing';

/** A message as somebody types it at Kafka's own console producer. */
export interface TypedMessage {
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: string;
}

/** Kafka's own console producer, unmodified: a line a message, its headers and key in front. */
export const typeAt = async (
  brokers: readonly string[],
  topic: string,
  messages: readonly TypedMessage[],
): Promise<void> => {
  const lines = messages.map(({ key, headers, value }) => {
    const said = Object.entries(headers).map(([name, text]) => `${name}:${text}`);
    return `${said.join(',')}\t${key}\t${value}\n`;
  });
  await runJava(
    'org.apache.kafka.tools.ConsoleProducer',
    [
      ...['--bootstrap-server', brokers.join(','), '--topic', topic, '--sync'],
      ...['--property', 'parse.key=true', '--property', 'parse.headers=true'],
    ],
    lines.join(''),
  );
};

/** Kafka's own console consumer: what stands on a topic, headers first, until there are so many. */
export const shownAt = (
  brokers: readonly string[],
  topic: string,
  count: number,
): Promise<string> =>
  runJava('org.apache.kafka.tools.consumer.ConsoleConsumer', [
    ...['--bootstrap-server', brokers.join(','), '--topic', topic, '--from-beginning'],
    ...['--max-messages', String(count), '--timeout-ms', '60000'],
    ...['--property', 'print.headers=true', '--property', 'print.key=true'],
  ]);
