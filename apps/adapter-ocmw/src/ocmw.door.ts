import { createHash, timingSafeEqual } from 'node:crypto';
import { Controller, Headers, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { AdapterProcess, type Fault } from '@wisselzone/platform/adapter';
import { readXml, writeXml } from './ocmw.xml';

/** The secret the OCMW must show. */
export const DOOR_SECRET = Symbol('door secret');

const SOURCE = 'ocmw';
const LARGEST = 256 * 1024;
const NUMBER = /^[A-Za-z0-9._:-]{1,80}$/;

interface Call {
  readonly body: unknown;
}

interface AnswerTo {
  header(name: string, value: string): AnswerTo;
  status(code: number): AnswerTo;
}

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly element: string;
  readonly rule: string;
}

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const same = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());

const fault = ({ code, element, rule }: Refusal): string =>
  writeXml([
    'Fout',
    [
      ['Code', code],
      ['Element', element],
      ['Regel', rule],
    ],
  ]);

const numberIn = (fields: Readonly<Record<string, unknown>>): string | undefined => {
  const { BerichtNummer } = (fields['Kop'] ?? {}) as Record<string, unknown>;
  return typeof BerichtNummer === 'string' && NUMBER.test(BerichtNummer)
    ? BerichtNummer
    : undefined;
};

/** Where the OCMW's system posts its messages: stored first, answered after. */
@Controller('berichten')
export class OcmwDoor {
  constructor(
    @Inject(AdapterProcess) private readonly process: AdapterProcess,
    @Inject(DOOR_SECRET) private readonly secret: string,
  ) {}

  @Post()
  @HttpCode(200)
  async take(
    @Req() { body }: Call,
    @Res({ passthrough: true }) response: AnswerTo,
    @Headers('x-ocmw-geheim') secret = '',
  ): Promise<string> {
    response.header('content-type', 'application/xml; charset=utf-8');
    const result = await this.answer(body, secret);
    if (typeof result === 'string') return result;
    response.status(result.status);
    return fault(result);
  }

  private async answer(body: unknown, secret: string): Promise<string | Refusal> {
    if (!same(secret, this.secret)) {
      return {
        status: 401,
        code: 'nietAangemeld',
        element: 'X-Ocmw-Geheim',
        rule: 'het gedeelde geheim',
      };
    }
    if (!Buffer.isBuffer(body)) {
      return {
        status: 415,
        code: 'verkeerdType',
        element: 'Content-Type',
        rule: 'application/xml',
      };
    }
    if (body.length > LARGEST) {
      return { status: 413, code: 'teGroot', element: '/', rule: 'ten hoogste 256 KiB' };
    }
    return this.store(body);
  }

  private async store(bytes: Buffer): Promise<string | Refusal> {
    const { adapter } = this.process;
    const read = readXml(bytes);
    const number = read.ok ? numberIn(read.fields) : undefined;
    if (!read.ok || number === undefined) {
      const missing = { code: 'ontbreekt', element: 'Kop/BerichtNummer', rule: 'verplicht' };
      const refusal = { status: 400, ...(read.ok ? missing : read.fault) };
      await this.setAside(`unread@${digest(bytes)}`, bytes, refusal);
      return refusal;
    }
    if ((await adapter.inbox.receive(SOURCE, number, bytes)) === 'differs') {
      const rule = 'nummer van een ander bericht';
      const refusal = { status: 409, code: 'reedsGebruikt', element: 'Kop/BerichtNummer', rule };
      await this.setAside(`${number}@${digest(bytes)}`, bytes, refusal);
      return refusal;
    }
    adapter.arrived();
    const at = new Date().toISOString();
    return writeXml([
      'Ontvangst',
      [
        ['BerichtNummer', number],
        ['Tijdstip', at],
      ],
    ]);
  }

  /** Nothing that reached us is lost, not even what cannot be read. */
  private async setAside(id: string, bytes: Buffer, { element, rule }: Refusal): Promise<void> {
    const faults: readonly Fault[] = [{ field: element, rule }];
    await this.process.adapter.inbox.receiveUnread({ source: SOURCE, id, bytes }, faults);
  }
}
