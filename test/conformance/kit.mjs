/** The kit held against receivers of our own, for the specs: what fails, by name. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { doors } from './doors.mjs';
import { effectsAt } from './effects.mjs';
import { runCases } from './report.mjs';
import { feedClient, filesReceiver, webhookReceiver } from './receivers.mjs';
import { topicReceiver } from './topic-receiver.mjs';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const silent = () => undefined;
const failedOf = (results) =>
  results.filter(({ result }) => result !== 'passed').map(({ name }) => name);

const among = (cases, only) => cases.filter(({ name }) => !only || only.test(name));

/** The cases (all, or those that `only` names) that a webhook receiver with these faults does not pass. */
export const failedByWebhookReceiver = async (faults, only) => {
  const receiver = await webhookReceiver(SECRET, faults);
  const door = {
    target: receiver.target,
    secret: SECRET,
    origin: 'hub.wisselzone.test',
    patience: 1_500,
    answerWithin: 1_500,
    effects: effectsAt(receiver.effects),
  };
  const results = await runCases(among(doors.webhook.cases, only), door, silent);
  await receiver.close();
  return failedOf(results);
};

/** The cases (all, or those that `only` names) that a client of the feed with these faults does not pass. */
export const failedByFeedClient = async (faults, only) => {
  const opened = await doors.feed.open({ target: '0', patience: 4_000 }, silent);
  const client = await feedClient(opened.feed.url, faults);
  const door = { ...opened, effects: effectsAt(client.effects) };
  const results = await runCases(among(doors.feed.cases, only), door, silent);
  await client.close();
  await opened.close();
  return failedOf(results);
};

/** The cases (all, or those that `only` names) that a reader of files with these faults does not pass. */
export const failedByFilesReceiver = async (faults, only) => {
  const target = await mkdtemp(join(tmpdir(), 'wisselzone-kit-'));
  const opened = await doors.files.open({ target, patience: 4_000 });
  const receiver = await filesReceiver(target, faults);
  const door = { ...opened, effects: effectsAt(receiver.effects) };
  const results = await runCases(among(doors.files.cases, only), door, silent);
  await receiver.close();
  await rm(target, { recursive: true });
  return failedOf(results);
};

/** The cases (all, or those that `only` names) that a reader of a topic with these faults does not pass. */
export const failedByTopicReceiver = async (where, faults, only) => {
  const opened = await doors.kafka.open({ ...where, patience: 5_000 });
  const receiver = await topicReceiver(where, faults);
  const door = { ...opened, effects: effectsAt(receiver.effects) };
  const results = await runCases(among(doors.kafka.cases, only), door, silent);
  await receiver.close();
  await opened.close();
  return failedOf(results);
};

/** Every case, by door. */
export const names = {
  webhook: doors.webhook.cases.map(({ name }) => name),
  feed: doors.feed.cases.map(({ name }) => name),
  files: doors.files.cases.map(({ name }) => name),
  kafka: doors.kafka.cases.map(({ name }) => name),
};
