import { Injectable } from '@nestjs/common';
import { agreementBetween, deadlinesUnder, type Deadlines } from '@wisselzone/domain/agreement';
import type { Dossier, DossierCommand } from '@wisselzone/domain/dossier';
import type { Asked, OrganisationId } from '@wisselzone/kernel';
import { Registers } from '../directory/registers';
import { completed, type DossierRequest } from './dossier.command';
import { PausingDeadlines } from './pausing-deadlines';

/** Counts the deadlines of a command, as the agreement of its two organisations says. */
@Injectable()
export class AgreedDeadlines {
  constructor(
    private readonly registers: Registers,
    private readonly pausing: PausingDeadlines,
  ) {}

  /** The whole command, with every deadline that it sets or moves. */
  async completed(
    request: DossierRequest,
    dossier: Dossier,
    asked: Asked,
  ): Promise<DossierCommand> {
    const days = await this.for(request, dossier, asked);
    return this.pausing.counted(completed(request, asked, days), dossier);
  }

  /** As the agreement in force says at this moment; the usual ones where there is none. */
  private async for(
    request: DossierRequest,
    dossier: Dossier,
    { by, now }: Asked,
  ): Promise<Deadlines> {
    const other = otherParty(request, dossier);
    if (other === undefined) return deadlinesUnder(undefined);
    const { agreements } = await this.registers.fresh();
    const known = agreements.all().map(({ state }) => state);
    return deadlinesUnder(agreementBetween(known, [by, other], now));
  }
}

/** What asks something of another organisation by a term. */
const ASKS: readonly DossierRequest['type'][] = [
  'RequestReferral',
  'ForwardReferral',
  'AskQuestion',
];

/** The organisation that a deadline is for; commands that set none have nobody. */
const otherParty = (
  request: DossierRequest,
  { handovers }: Dossier,
): OrganisationId | undefined => {
  if (ASKS.includes(request.type) && 'to' in request) return request.to;
  return request.type === 'RequestReturn' ? handovers[request.handover]?.from : undefined;
};
