import { Injectable } from '@nestjs/common';
import { templatesInForce, type Agreement, type Template } from '@wisselzone/domain/agreement';
import type { DraftContent } from '@wisselzone/domain/draft';
import { present, type OrganisationId, type TemplateId } from '@wisselzone/kernel';
import { ProblemError } from '@wisselzone/platform/http';
import { agreementProblems } from '../agreement/agreement.problems';
import { Clock } from '../clock';
import { Registers } from '../directory/registers';

/** What an organisation may begin a referral with. A template only saves typing: the policy is asked when it is sent. */
@Injectable()
export class DraftTemplates {
  constructor(
    private readonly registers: Registers,
    private readonly clock: Clock,
  ) {}

  /** What the template says; 422 when no agreement of the organisation offers it now. */
  async of(template: TemplateId, organisation: OrganisationId): Promise<DraftContent> {
    const { agreements } = await this.registers.fresh();
    const now = this.clock.now();
    for (const { state } of agreements.all()) {
      const known = templatesInForce(state, now).find((one) => one.template === template);
      if (known && state.parties.includes(organisation)) return filled(known, state, organisation);
    }
    throw new ProblemError(agreementProblems.templateUnknown);
  }
}

/** Whom it asks is clear when there is only one other party. */
const filled = (
  { kind, urgency, purpose, categories, addressedService, reason, question }: Template,
  { parties }: Agreement,
  organisation: OrganisationId,
): DraftContent => {
  const others = parties.filter((party) => party !== organisation);
  const to = others.length === 1 ? others[0] : undefined;
  return {
    purpose,
    categories,
    ...present({ to, kind, urgency, addressedService, reason, question }),
  };
};
