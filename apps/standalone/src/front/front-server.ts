import { createServer, type RequestListener } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { REQUEST_LIMITS, refuseUnread } from '@wisselzone/platform/http';
import { Trouble } from '../trouble';

/** The one HTTP server of the machine: hands every request to the part that owns its path. */
export interface Front {
  /** The longest prefix wins; `''` takes whatever nobody else owns. */
  readonly mount: (prefix: string, handle: RequestListener) => void;
  readonly close: () => Promise<void>;
}

/** Hands requests to a part that was made but does not listen itself. */
export const handlerOf = (app: NestFastifyApplication): RequestListener => {
  const door = app.getHttpAdapter().getInstance();
  return (request, response) => door.routing(request, response);
};

const starting: RequestListener = (_request, response) => {
  response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '2' });
  response.end('Wisselzone start op. Probeer het zo dadelijk opnieuw.\n');
};

const owns = (prefix: string, path: string): boolean =>
  prefix === '' ||
  path === prefix ||
  path.startsWith(`${prefix}/`) ||
  path.startsWith(`${prefix}?`);

const listenError = (port: number, error: NodeJS.ErrnoException): Error => {
  if (error.code === 'EADDRINUSE')
    return new Trouble(
      `Port ${port} is in use by another program.`,
      `Stop that program, or choose another port: PORT=${port + 1} npm start`,
    );
  if (error.code === 'EACCES')
    return new Trouble(
      `This account may not listen on port ${port}.`,
      'Choose a port above 1024, for example: PORT=8080 npm start',
    );
  return error;
};

/** Listens at once, so that a port in use is known before anything else starts; answers 503 until parts are mounted. */
export const openFront = async (port: number): Promise<Front> => {
  const parts = new Map<string, RequestListener>();
  const server = createServer(REQUEST_LIMITS, (request, response) => {
    const path = request.url ?? '/';
    const [owner] = [...parts]
      .filter(([prefix]) => owns(prefix, path))
      .sort(([a], [b]) => b.length - a.length);
    (owner?.[1] ?? starting)(request, response);
  });
  server.on('clientError', refuseUnread);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenError(port, error)));
    server.listen(port, resolve);
  });
  return {
    mount: (prefix, handle) => void parts.set(prefix, handle),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Live timelines never end by themselves.
        server.closeAllConnections();
      }),
  };
};
