import { Injectable } from '@nestjs/common';
import { mayActFor } from '@wisselzone/domain/organisation';
import { ProblemError, ruleOf, standardProblems } from '@wisselzone/platform/http';
import { Clock } from '../clock';
import { Directory } from '../directory/directory';
import type { Asking } from './asking';
import type { KnownRequest } from './asking.decorator';
import { PERSONAL } from './permit';

/** The organisation whose file the caller works in, by hub id, enterprise number or OVO code. */
const HEADER = 'acting-for';

/** Associations that work for small organisations: the file stays with those, both are recorded. */
@Injectable()
export class ActingFor {
  constructor(
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /**
   * The caller in the file of the organisation that she asks to act for, or as she is. 403 unless that
   * organisation allows it now. Only in its files: how it is run, agreed and reached stays its own to say.
   */
  async inFileOf(request: KnownRequest, asking: Asking): Promise<Asking> {
    const code = request.headers[HEADER];
    if (code === undefined) return asking;
    const { organisation: own } = asking;
    const { organisation } = this.directory.byCode(String(code)) ?? {};
    const known = organisation && (await this.directory.freshOrganisation(organisation));
    const isAboutPersons = ruleOf(request).informationClass >= PERSONAL;
    if (known && isAboutPersons && mayActFor(known, own, this.clock.now()))
      return { ...asking, organisation: known.organisation, association: own };
    throw new ProblemError(standardProblems.missingPermission);
  }
}
