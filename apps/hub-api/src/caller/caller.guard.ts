import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { OrganisationId, Role } from '@wisselzone/kernel';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import { TokenVerifier, type Caller as Verified } from '@wisselzone/platform/identity';
import { Directory } from '../directory/directory';
import { HubIdentity } from '../hub-identity';
import type { KnownRequest } from './asking.decorator';

const OPEN = 'wisselzone:open';

/** A route that anybody may call. There is one: health. */
export const OpenToAll = () => SetMetadata(OPEN, true);

/** Lets nobody in without a verified token of a registered organisation. */
@Injectable()
export class CallerGuard implements CanActivate {
  constructor(
    private readonly verifier: TokenVerifier,
    private readonly directory: Directory,
    private readonly hub: HubIdentity,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.get<boolean | undefined>(OPEN, context.getHandler())) return true;
    const request = context.switchToHttp().getRequest<KnownRequest>();
    const verified = await this.verifier.verify(request.headers.authorization);
    if (!verified.ok) throw new ProblemError(standardProblems[verified.error]);
    const { caller } = verified;
    request.operation = operationOf(context);
    const { issuer, subject, client, tokenId, expiresAt } = caller;
    request.asking = {
      issuer,
      subject,
      client,
      tokenId,
      expiresAt,
      organisation: await this.organisationOf(caller.orgCode),
      roles: rolesOf(caller),
      traceId: request.id,
      networkAddress: request.ip,
    };
    return true;
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
