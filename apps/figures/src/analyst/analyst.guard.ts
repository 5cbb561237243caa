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
import { FiguresBook } from '../book/figures-book';
import { Register } from '../register/register';
import type { AnalystsRequest } from './analyst.decorator';

const rolesOf = ({ roles, orgCode }: Caller) =>
  roles.filter((grant) => grant.orgCode === orgCode).map(({ role }) => role);

/** Routes that give much at once. */
const EXPORTS: readonly string[] = ['/releases/{release}/csv'];

/** Lets in analysts, and writes down whoever else tried. */
@Injectable()
export class AnalystGuard implements CanActivate {
  constructor(
    private readonly verifier: TokenVerifier,
    private readonly rates: AgreedRates,
    private readonly register: Register,
    private readonly book: FiguresBook,
    private readonly door: DoorAddress,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<AnalystsRequest>();
    const rule = ruleOf(request);
    if (rule.open) return true;
    const { method, url, headers, socket } = request;
    const presented = presentedBy({ method, url, headers, socket }, this.door);
    const verified = await this.verifier.verify(presented);
    if (!verified.ok) throw new ProblemError(standardProblems[verified.error]);
    const { caller } = verified;
    const isMachine = rolesOf(caller).includes('system');
    const isExport = EXPORTS.includes(rule.path);
    requireAllowed(await this.rates.spend(caller, { isMachine, isExport }));
    const organisation = await this.organisationOf(caller);
    if (organisation) {
      const { issuer, subject, client, tokenId } = caller;
      const held = rolesOf(caller);
      const who = { issuer, subject, client, tokenId, organisation };
      const link = { traceId: request.id, networkAddress: request.ip };
      if (mayCall(rule, { roles: held, atHub: false })) {
        request.analyst = { ...who, ...link, role: 'analyst' };
        return true;
      }
      await this.book.refused({ ...who, ...link, role: held[0] }, context.getHandler().name);
    }
    throw new ProblemError(standardProblems.missingPermission);
  }

  /** The hub's own analysts belong to an organisation that is in no register. */
  private async organisationOf({ orgCode }: Caller): Promise<OrganisationId | undefined> {
    const known = (await this.register.fresh()).organisationBy(orgCode);
    return known ?? (isUuid(orgCode) ? (orgCode as OrganisationId) : undefined);
  }
}
