import { randomUUID } from 'node:crypto';
import { onKafkaCluster, until } from '@wisselzone/testing';
import type { TakeMessages } from '@wisselzone/platform/messaging';
import { commitOffsetFirst } from '../compositions/broken-builds';
import { aNote, CommandWorld, forgetting, OtherwiseReceiver } from '../compositions/command-world';
import { typeAt } from '../compositions/console-programs';
import type { TestRelayOptions } from '../compositions/test-relay';
import { openDossier } from '../compositions/three-organisations';

type Otherwise = (take: TakeMessages) => TakeMessages;

const receivingBy =
  (otherwise: Otherwise): TestRelayOptions['ports'] =>
  ({ commands }) => ({
    commands: {
      hubs: commands!.hubs,
      receiverOf: (organisation, onTrouble) =>
        new OtherwiseReceiver(commands!.receiverOf(organisation, onTrouble), otherwise),
    },
  });

/** The same stories about the product and about what it is often built as, on a real broker. */
await onKafkaCluster('two mistakes of receivers', { brokers: 1 }, (cluster) => {
  let world: CommandWorld;
  beforeAll(async () => {
    world = await CommandWorld.open(cluster.brokers);
  }, 120_000);
  afterEach(() => world.stop());
  afterAll(() => world.close());

  /** A partner that never heard the answer sends its message again. */
  const sentTwice = async (otherwise?: Otherwise): Promise<number> => {
    const { dossier } = await openDossier(world.hub);
    await world.start(otherwise && receivingBy(otherwise));
    const [id, last] = [randomUUID(), randomUUID()];
    await typeAt(cluster.brokers, world.topic, [
      ...[aNote(dossier, { id }), aNote(dossier, { id })],
      aNote(dossier, { id: last }),
    ]);
    // What has one key is done in order: when the last is there, the others had their turn.
    await until(
      'the last is done',
      async () => (await world.notesOf(dossier)).some((message) => message.startsWith(last)),
      60_000,
    );
    return (await world.notesOf(dossier)).filter((message) => message.startsWith(id)).length;
  };

  it('a message that came twice is done once by the product, and twice without a memory of numbers', async () => {
    expect(await sentTwice()).toBe(1);
    await world.stop();
    expect(await sentTwice(forgetting)).toBe(2);
  }, 180_000);

  /** The process dies while it takes a message; another begins where the broker knows that it was. */
  const diesWhileTaking = async (dying: (died: () => void) => Otherwise): Promise<boolean> => {
    const { dossier } = await openDossier(world.hub);
    let died = false;
    await world.start(receivingBy(dying(() => (died = true))));
    const [first, second] = [randomUUID(), randomUUID()];
    await typeAt(cluster.brokers, world.topic, [aNote(dossier, { id: first })]);
    await until('it died', () => died, 60_000);
    await world.stop();
    await world.start();
    await typeAt(cluster.brokers, world.topic, [aNote(dossier, { id: second })]);
    await world.replyTo(second);
    await world.stop();
    return (await world.notesOf(dossier)).includes(first);
  };

  it('a message that was being taken when the process died is done after all', async () => {
    const inTheMiddle =
      (died: () => void): Otherwise =>
      () =>
      () => {
        died();
        return Promise.reject(new Error('the process is gone'));
      };
    expect(await diesWhileTaking(inTheMiddle)).toBe(true);
  }, 180_000);

  it('the same message is lost when the place on the topic is kept before the database has it', async () => {
    const before = await world.committed();
    const offsetFirst =
      (died: () => void): Otherwise =>
      (take) => {
        // What was only promised dies with the process.
        const hasty = commitOffsetFirst(take, () => undefined);
        return async (messages) => {
          await hasty(messages);
          void until('it is kept', async () => (await world.committed()) > before, 60_000).then(
            died,
          );
        };
      };
    expect(await diesWhileTaking(offsetFirst)).toBe(false);
  }, 180_000);
});
