import { endOfDay, fail, isWithin, record, type Decision, type Instant } from '@wisselzone/kernel';
import type { AddTemplate, EndTemplate } from './agreement.commands';
import type { AgreementError } from './agreement.errors';
import type { AgreementEvent, AgreementTerms } from './agreement.events';
import type { Agreement } from './agreement.state';
import type { Template, TemplateContent } from './template.events';
import { templateOf } from './template.state';

type Answer = Decision<AgreementEvent, AgreementError>;

/** The purpose and categories of a template that its agreement does not cover. */
const beyond = (
  { purpose, categories }: TemplateContent,
  agreed: Pick<AgreementTerms, 'purposes' | 'categories'>,
): readonly string[] => [
  ...(agreed.purposes.includes(purpose) ? [] : [purpose]),
  ...categories.filter((category) => !agreed.categories.includes(category)),
];

const templateInTheWay = (
  command: AddTemplate,
  agreement: Agreement,
): AgreementError | undefined => {
  const { template, from, until, categories, traces } = command;
  if (agreement.templates.some((known) => known.template === template))
    return { code: 'templateAlreadyAdded' };
  if (until !== undefined && until < from) return { code: 'periodEmpty' };
  if (categories.length === 0) return { code: 'categoriesMissing' };
  if (traces.length > 0) return { code: 'templateIdentifiesPerson', traces };
  const outside = beyond(command, agreement);
  return outside.length > 0 ? { code: 'templateBeyondAgreement', beyond: outside } : undefined;
};

export const addTemplate = (command: AddTemplate, known: Agreement): Answer => {
  const error = templateInTheWay(command, known);
  if (error) return fail(error);
  const { agreement } = command;
  return record({ type: 'TemplateAdded', plain: { agreement, ...templateOf(command) } });
};

export const endTemplate = (
  { agreement, template, until, now }: EndTemplate,
  { templates }: Agreement,
): Answer => {
  const known = templates.find((one) => one.template === template);
  if (!known) return fail({ code: 'templateUnknown' });
  if (known.until === until) return record();
  if (known.until !== undefined && now >= endOfDay(known.until))
    return fail({ code: 'templateOver' });
  return until < known.from
    ? fail({ code: 'periodEmpty' })
    : record({ type: 'TemplateEnded', plain: { agreement, template, until } });
};

/**
 * The templates that begin a referral at a moment: within their own days and the agreement's, and with
 * nothing that an amendment has taken out of it since.
 */
export const templatesInForce = (agreement: Agreement, at: Instant): readonly Template[] =>
  isWithin(agreement, at)
    ? agreement.templates.filter(
        (template) => isWithin(template, at) && beyond(template, agreement).length === 0,
      )
    : [];
