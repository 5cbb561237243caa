import { PartnerRefusal, PartnerUnreachable } from '@wisselzone/platform/adapter';
import type { OcmwMessage } from './ocmw.types';
import { writeXml } from './ocmw.xml';

export interface OcmwAddress {
  readonly url: string;
  /** The shared secret of header `X-Ocmw-Geheim`, both ways. */
  readonly secret: string;
  /** For each message, in milliseconds. */
  readonly timeoutMs?: number;
}

const PASSING = [401, 408, 429];

/** Brings messages to the OCMW's system. Throws what `Partner` says. */
export class OcmwClient {
  constructor(private readonly address: OcmwAddress) {}

  /** Resolves when the OCMW has stored it. A number it took before counts as stored. */
  async send({ number, at, body }: OcmwMessage, dossier: string | undefined): Promise<void> {
    const xml = writeXml([
      'InkomendBericht',
      [
        [
          'Kop',
          [
            ['BerichtNummer', number],
            ['Tijdstip', at],
            ['DossierNummer', dossier],
          ],
        ],
        body,
      ],
    ]);
    const { status, text } = await this.post(xml);
    if (status >= 300) refuseUnlessTaken(status, text);
  }

  private async post(xml: string): Promise<{ readonly status: number; readonly text: string }> {
    try {
      const response = await fetch(`${this.address.url}/berichten`, {
        method: 'POST',
        redirect: 'error',
        signal: AbortSignal.timeout(this.address.timeoutMs ?? 10_000),
        headers: { 'content-type': 'application/xml', 'x-ocmw-geheim': this.address.secret },
        body: xml,
      });
      return { status: response.status, text: await response.text() };
    } catch (error) {
      throw new PartnerUnreachable('the OCMW did not answer', { cause: error });
    }
  }
}

/** Throws what the OCMW's fault means for us; a number it took before counts as taken. */
const refuseUnlessTaken = (status: number, text: string): void => {
  const fault = /<Code>(\w+)<\/Code><Element>([^<]*)<\/Element><Regel>([^<]*)</.exec(text);
  const [, code = `status ${String(status)}`, element = '', rule = ''] = fault ?? [];
  if (code === 'reedsGebruikt') return;
  if (status >= 500 || PASSING.includes(status)) throw new PartnerUnreachable(code);
  throw new PartnerRefusal(`${code} ${element} ${rule}`.trim());
};
