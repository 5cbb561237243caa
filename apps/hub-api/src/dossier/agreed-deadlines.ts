import { Injectable } from '@nestjs/common';
import { agreementBetween, deadlinesUnder, type Deadlines } from '@wisselzone/domain/agreement';
import type { Dossier } from '@wisselzone/domain/dossier';
import type { Instant, OrganisationId } from '@wisselzone/kernel';
import { Registers } from '../directory/registers';
import type { DossierRequest } from './dossier.command';

/** How many working days each step may take between the two organisations of a command. */
@Injectable()
export class AgreedDeadlines {
  constructor(private readonly registers: Registers) {}

  /** As the agreement in force says at this moment; the usual ones where there is none. */
  async for(
    request: DossierRequest,
    dossier: Dossier,
    { by, now }: { readonly by: OrganisationId; readonly now: Instant },
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
