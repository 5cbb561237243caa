import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { OrganisationId, Role } from '@wisselzone/kernel';
import { mayCall, ProblemError, ruleOf, standardProblems } from '@wisselzone/platform/http';
import { TokenVerifier, type Caller as Verified } from '@wisselzone/platform/identity';
import { Directory } from '../directory/directory';
import { HubIdentity } from '../hub-identity';
import type { KnownRequest } from './asking.decorator';

/** Lets nobody in without a verified token of a registered organisation, and a role that the route is open to. */
@Injectable()
export class CallerGuard implements CanActivate {
  constructor(
    private readonly verifier: TokenVerifier,
    private readonly directory: Directory,
    private readonly hub: HubIdentity,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<KnownRequest>();
    const rule = ruleOf(request);
    if (rule.open) return true;
    const verified = await this.verifier.verify(request.headers.authorization);
    if (!verified.ok) throw new ProblemError(standardProblems[verified.error]);
    const { caller } = verified;
    request.operation = operationOf(context);
    const { issuer, subject, client, tokenId, expiresAt } = caller;
    const organisation = await this.organisationOf(caller.orgCode);
    const roles = rolesOf(caller);
    request.asking = {
      issuer,
      subject,
      client,
      tokenId,
      expiresAt,
      organisation,
      roles,
      traceId: request.id,
      networkAddress: request.ip,
      ...(caller.secondFactorAt && { secondFactorAt: caller.secondFactorAt }),
    };
    if (mayCall(rule, { roles, atHub: organisation === this.hub.organisation })) return true;
    throw new ProblemError(standardProblems.missingPermission);
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

/** `read` of `DossierController` is `readDossier`. */
const operationOf = (context: ExecutionContext): string =>
  context.getHandler().name + context.getClass().name.replace(/Controller$/, '');

/** Roles at another organisation than the one signed in for do not count. */
const rolesOf = ({ roles, orgCode }: Verified): readonly Role[] =>
  roles.filter((grant) => grant.orgCode === orgCode).map(({ role }) => role);
