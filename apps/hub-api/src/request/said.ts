import type { CommandRequest } from './command.request';

/** What a body says beside what every command may say of itself. */
export const said = <Body extends CommandRequest>(body: Body): Omit<Body, keyof CommandRequest> => {
  const { occurredAt: _at, onBehalfOf: _for, sourceMessageId: _message, ...rest } = body;
  return rest;
};
