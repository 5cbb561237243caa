import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

const message = (type: string, body: string): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(4 + body.length);
  return Buffer.concat([Buffer.from(type), length, Buffer.from(body, 'latin1')]);
};

const LETS_IN_AND_IS_GONE = Buffer.concat([
  message('R', '\0\0\0\0'),
  message('Z', 'I'),
  message('E', 'SFATAL\0C57P01\0Mterminating connection due to unexpected postmaster exit\0\0'),
]);

/**
 * Runs work against a PostgreSQL that lets every client in and is gone with the same packet, as one that is
 * killed at that moment: the client is told before anybody could ask it anything.
 */
export const withGoneServer = async (work: (url: string) => Promise<void>): Promise<void> => {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', () => socket.end(LETS_IN_AND_IS_GONE));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  try {
    await work(`postgres://nobody@127.0.0.1:${(server.address() as AddressInfo).port}/none`);
  } finally {
    server.close();
  }
};
