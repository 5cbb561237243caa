import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { isUuid, type DossierId } from '@wisselzone/kernel';
import type { AccessLine } from '@wisselzone/platform/access-log';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import { catchError, type Observable } from 'rxjs';
import type { KnownRequest } from '../caller/asking.decorator';
import { commandProblems } from '../command/command.problems';
import { AccessBook } from './access-book';

/**
 * Writes down who tried what a role or the sharing policy did not permit, before the refusal is
 * answered. An attempt without a relation to the dossier is written where it is found (`DossierRelations`).
 */
@Injectable()
export class DeniedInterceptor implements NestInterceptor {
  constructor(private readonly book: AccessBook) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<KnownRequest>();
    const operation = operationOf(context);
    return next.handle().pipe(
      catchError(async (error: unknown) => {
        if (request.asking && isDenial(error))
          await this.book.write(request.asking, {
            action: request.method === 'GET' ? 'R' : 'E',
            role: request.asking.roles[0],
            operation,
            outcome: 'deny',
            ...dossierOf(request),
            ...withheldOf(error),
          });
        throw error;
      }),
    );
  }
}

/** `read` of `DossierController` is `readDossier`. */
const operationOf = (context: ExecutionContext): string =>
  context.getHandler().name + context.getClass().name.replace(/Controller$/, '');

const DENIALS = [standardProblems.missingPermission.type, commandProblems.sharingNotPermitted.type];

const isDenial = (error: unknown): error is ProblemError =>
  error instanceof ProblemError && DENIALS.includes(error.problem.type);

const dossierOf = ({ params }: KnownRequest): { readonly dossier?: DossierId } => {
  const { dossier } = params as { readonly dossier?: string };
  return dossier !== undefined && isUuid(dossier) ? { dossier: dossier as DossierId } : {};
};

const withheldOf = ({ occurrence }: ProblemError): Partial<Pick<AccessLine, 'withheld'>> => {
  const withheld = occurrence.facts?.['withheld'];
  return Array.isArray(withheld) ? { withheld: withheld as AccessLine['withheld'] } : {};
};
