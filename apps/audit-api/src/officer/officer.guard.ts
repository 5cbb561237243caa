import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { isUuid, type OrganisationId } from '@wisselzone/kernel';
import { AgreedRates } from '@wisselzone/platform/door-store';
import {
  mayCall,
  ProblemError,
  requireAllowed,
  ruleOf,
  standardProblems,
} from '@wisselzone/platform/http';
import {
  DoorAddress,
  presentedBy,
  TokenVerifier,
  type Caller,
} from '@wisselzone/platform/identity';
import { AuditBook } from '../book/audit-book';
import { Parties } from '../log/parties';
import type { OfficersRequest } from './officer.decorator';

/** Routes that give much at once. */
const EXPORTS: readonly string[] = ['/accessLines/export'];

/** Lets in privacy officers of registered organisations, and writes down whoever else tried. */
@Injectable()
export class OfficerGuard implements CanActivate {
  constructor(
    private readonly verifier: TokenVerifier,
    private readonly rates: AgreedRates,
    private readonly parties: Parties,
    private readonly book: AuditBook,
    private readonly door: DoorAddress,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<OfficersRequest>();
    const rule = ruleOf(request);
    if (rule.open) return true;
    const { method, url, headers, socket } = request;
    const presented = presentedBy({ method, url, headers, socket }, this.door);
    const verified = await this.verifier.verify(presented);
    if (!verified.ok) throw new ProblemError(standardProblems[verified.error]);
    const { issuer, subject, client, tokenId, orgCode, roles } = verified.caller;
    const named = { issuer, subject, client, tokenId };
    const link = { traceId: request.id, networkAddress: request.ip };
    const held = roles.filter((grant) => grant.orgCode === orgCode).map(({ role }) => role);
    const isMachine = held.includes('system');
    const isExport = EXPORTS.includes(rule.path);
    requireAllowed(await this.rates.spend(verified.caller, { isMachine, isExport }));
    const known = (await this.parties.fresh()).now().byCode(orgCode)?.organisation;
    if (known && mayCall(rule, { roles: held, atHub: false })) {
      request.officer = { ...named, ...link, organisation: known, role: 'privacyOfficer' };
      return true;
    }
    const organisation = known ?? organisationOf(verified.caller);
    if (organisation)
      await this.book.write(
        { ...named, ...link, organisation, role: held[0] },
        { operation: context.getHandler().name, outcome: 'deny' },
      );
    throw new ProblemError(standardProblems.missingPermission);
  }
}

/** The hub's own operators belong to an organisation that is in no register. */
const organisationOf = ({ orgCode }: Caller): OrganisationId | undefined =>
  isUuid(orgCode) ? (orgCode as OrganisationId) : undefined;
