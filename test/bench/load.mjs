/**
 * The callers of the command bench, in a process of their own so that their work is not counted as the
 * hub's: raw sockets that are kept open, requests written beforehand. Told by `process.send` what to ask;
 * answers how many seconds all of it took.
 */
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';

const HEAD_END = '\r\n\r\n';
const LENGTH = /\r\ncontent-length: (\d+)\r\n/i;

const requestOf = ({ host, token }, path) =>
  Buffer.from(
    `POST /REST/wisselzone/v1${path} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${token}\r\n` +
      `Content-Type: application/json\r\nIdempotency-Key: ${randomUUID()}\r\nContent-Length: 2${HEAD_END}{}`,
  );

/** Whether a whole answer has arrived; throws when it is not the one hoped for. */
const isWhole = (answer) => {
  const head = answer.indexOf(HEAD_END);
  if (head < 0) return false;
  if (!answer.startsWith('HTTP/1.1 201 ')) throw new Error(`a command answered ${answer}`);
  return answer.length >= head + HEAD_END.length + Number(LENGTH.exec(answer)[1]);
};

const open = ({ hostname, port }) =>
  new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port, noDelay: true }, () => resolve(socket));
    socket.setEncoding('latin1').once('error', reject);
  });

/** Sends what is left of a queue over one socket, each request after the answer to the one before. */
const work = (socket, queue) =>
  new Promise((resolve, reject) => {
    let answer = '';
    const next = () => {
      const request = queue.pop();
      if (request) socket.write(request);
      else resolve(socket.removeAllListeners('data'));
    };
    socket.on('data', (chunk) => {
      answer += chunk;
      try {
        if (!isWhole(answer)) return;
      } catch (error) {
        reject(error);
        return;
      }
      answer = '';
      next();
    });
    socket.once('close', () => reject(new Error('the hub hung up')));
    next();
  });

const sockets = [];

process.on('message', async ({ address, token, connections, paths }) => {
  const url = new URL(address);
  while (sockets.length < connections) sockets.push(await open(url));
  const queue = paths.map((path) => requestOf({ host: url.host, token }, path));
  const begin = performance.now();
  await Promise.all(sockets.map((socket) => work(socket, queue)));
  const seconds = (performance.now() - begin) / 1_000;
  process.send({ seconds });
  for (const socket of sockets) socket.removeAllListeners('close');
});
