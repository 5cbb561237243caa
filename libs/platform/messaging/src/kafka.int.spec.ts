import { onKafka } from '@wisselzone/testing';
import { Kafka, logLevel } from 'kafkajs';
import { KafkaReceiver } from './kafka-receiver';
import { KafkaSender } from './kafka-sender';
import { behavesAsMessaging } from './messaging.behaviour';

await onKafka('messages through Kafka', ({ brokers }) => {
  behavesAsMessaging('Kafka', async () => {
    const admin = new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    return {
      sender: () => new KafkaSender({ brokers }),
      receiver: (topic, group) =>
        new KafkaReceiver({ settings: { brokers }, topic, group, onTrouble: () => undefined }),
      makeTopic: async (topic) => {
        await admin.createTopics({ topics: [{ topic, numPartitions: 3 }], waitForLeaders: true });
      },
      close: () => admin.disconnect(),
    };
  });
});
