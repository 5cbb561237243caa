import { Injectable } from '@nestjs/common';
import { isUuid, type DossierId } from '@wisselzone/kernel';
import type { AccessLine } from '@wisselzone/platform/access-log';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import type { KnownRequest } from '../caller/asking.decorator';
import { commandProblems } from '../command/command.problems';
import { AccessBook } from './access-book';

/**
 * Writes down who tried what a role or the sharing policy did not permit, before the refusal is
 * answered. An attempt without a relation to the dossier is written where it is found (`DossierRelations`).
 */
@Injectable()
export class Denials {
  constructor(private readonly book: AccessBook) {}

  async note(request: KnownRequest, refusal: ProblemError): Promise<void> {
    const { asking, operation } = request;
    if (!asking || !operation || !DENIALS.includes(refusal.problem.type)) return;
    await this.book.write(asking, {
      action: request.method === 'GET' ? 'R' : 'E',
      role: asking.roles[0],
      operation,
      outcome: 'deny',
      ...dossierOf(request),
      ...withheldOf(refusal),
    });
  }
}

const DENIALS: readonly string[] = [
  standardProblems.missingPermission.type,
  commandProblems.sharingNotPermitted.type,
];

const dossierOf = ({ params }: KnownRequest): { readonly dossier?: DossierId } => {
  const { dossier } = params as { readonly dossier?: string };
  return dossier !== undefined && isUuid(dossier) ? { dossier: dossier as DossierId } : {};
};

const withheldOf = ({ occurrence }: ProblemError): Partial<Pick<AccessLine, 'withheld'>> => {
  const withheld = occurrence.facts?.['withheld'];
  return Array.isArray(withheld) ? { withheld: withheld as AccessLine['withheld'] } : {};
};
