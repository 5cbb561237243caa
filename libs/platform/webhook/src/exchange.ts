import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Way } from './reach';

/** Of the answer; what comes after is not read. */
const MOST_BYTES = 64 * 1024;
const EXCERPT_CHARACTERS = 500;

export interface Asked {
  readonly method: 'POST' | 'OPTIONS';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Of the whole exchange, in milliseconds. */
  readonly timeoutMs: number;
}

export interface Answered {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** The first 500 characters that can be shown: no markup, no control characters. */
  readonly excerpt: string;
}

/** One request to a checked address, on connections that are kept. Redirects are answers like any other. */
export class Exchange {
  private readonly https = new HttpsAgent({ keepAlive: true, maxFreeSockets: 8 });
  private readonly http = new HttpAgent({ keepAlive: true, maxFreeSockets: 8 });

  /** Rejects with an `Error` whose `code` names what went wrong; the answer must be whole. */
  async ask(way: Way, { method, headers, body, timeoutMs }: Asked): Promise<Answered> {
    const secure = way.protocol === 'https:';
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const options = {
        ...{ method, signal, host: way.address, port: way.port, path: way.path },
        agent: secure ? this.https : this.http,
        headers: { ...headers, host: way.host, 'content-length': Buffer.byteLength(body ?? '') },
      };
      const request = secure
        ? httpsRequest({ ...options, servername: way.host }, resolve)
        : httpRequest(options, resolve);
      request.on('error', reject);
      request.end(body);
    });
    const text = await firstOf(response);
    return { status: response.statusCode ?? 0, headers: response.headers, excerpt: shown(text) };
  }

  close(): void {
    this.https.destroy();
    this.http.destroy();
  }
}

const firstOf = async (response: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    // Leaving the loop closes the connection, so an answer without end costs nothing more.
    if (size >= MOST_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, MOST_BYTES).toString('utf8');
};

const shown = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, EXCERPT_CHARACTERS);
