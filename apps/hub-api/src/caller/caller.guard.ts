import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { OrganisationId, Role } from '@wisselzone/kernel';
import { AgreedRates } from '@wisselzone/platform/door-store';
import {
  mayCall,
  ProblemError,
  requireAllowed,
  ruleOf,
  standardProblems,
  type RouteRule,
} from '@wisselzone/platform/http';
import { presentedBy, TokenVerifier, type Caller as Verified } from '@wisselzone/platform/identity';
import { Directory } from '../directory/directory';
import { HubIdentity } from '../hub-identity';
import { ActingFor } from './acting-for';
import type { KnownRequest } from './asking.decorator';
import { PERSONAL } from './permit';

/** Routes that give much at once. */
const EXPORTS: readonly string[] = ['/organisations/{organisation}/serviceExport'];

/** Lets nobody in without a verified token of a registered organisation, and a role that the route is open to. */
@Injectable()
export class CallerGuard implements CanActivate {
  constructor(
    private readonly verifier: TokenVerifier,
    private readonly directory: Directory,
    private readonly hub: HubIdentity,
    private readonly rates: AgreedRates,
    private readonly acting: ActingFor,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<KnownRequest>();
    const rule = ruleOf(request);
    if (rule.open) return true;
    const caller = await this.callerOf(request);
    const roles = rolesOf(caller);
    const isMachine = roles.includes('system');
    const isExport = EXPORTS.includes(rule.path);
    requireAllowed(await this.rates.spend(caller, { isMachine, isExport }));
    const own = await this.organisationOf(caller.orgCode);
    request.operation = operationOf(context);
    const { issuer, subject, client, tokenId, expiresAt } = caller;
    request.asking = {
      ...{ issuer, subject, client, tokenId, expiresAt, organisation: own, roles },
      traceId: request.id,
      networkAddress: request.ip,
      ...(caller.secondFactorAt && { secondFactorAt: caller.secondFactorAt }),
    };
    if (!mayCall(rule, { roles, atHub: own === this.hub.organisation }))
      throw new ProblemError(standardProblems.missingPermission);
    if (isMachine) requireBound(caller, rule);
    // Known by then as who she is, so that a refusal is written down under her own organisation.
    request.asking = await this.acting.inFileOf(request, request.asking);
    return true;
  }

  private async callerOf(request: KnownRequest): Promise<Verified> {
    const { method, url, headers, socket } = request;
    const presented = presentedBy({ method, url, headers, socket }, this.hub);
    const verified = await this.verifier.verify(presented);
    if (verified.ok) return verified.caller;
    throw new ProblemError(standardProblems[verified.error]);
  }

  private async organisationOf(code: string): Promise<OrganisationId> {
    const { organisation: hub } = this.hub;
    if (code === hub) return hub;
    const known = this.directory.byCode(code);
    if (known) return known.organisation;
    // Registered a moment ago, perhaps at another process: the log knows.
    await this.directory.catchUp();
    const found = this.directory.byCode(code);
    if (found) return found.organisation;
    throw new ProblemError(standardProblems.missingPermission);
  }
}

/** A machine's token is worth nothing in other hands: no key or certificate, no dossier. */
const requireBound = ({ boundTo }: Verified, { informationClass }: RouteRule): void => {
  if (informationClass >= PERSONAL && !boundTo)
    throw new ProblemError(standardProblems.boundTokenRequired);
};

/** `read` of `DossierController` is `readDossier`. */
const operationOf = (context: ExecutionContext): string =>
  context.getHandler().name + context.getClass().name.replace(/Controller$/, '');

/** Roles at another organisation than the one signed in for do not count. */
const rolesOf = ({ roles, orgCode }: Verified): readonly Role[] =>
  roles.filter((grant) => grant.orgCode === orgCode).map(({ role }) => role);
