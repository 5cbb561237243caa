import { present, type Fact } from '@wisselzone/kernel';
import type { Template, TemplateEvent } from './template.events';

/** A template alone, as it was said. */
export const templateOf = (said: Template): Template => {
  const { template, title, from, until, kind, urgency, purpose, categories } = said;
  const { addressedService, reason, question } = said;
  return {
    template,
    title,
    from,
    purpose,
    categories,
    ...present({ until, kind, urgency, addressedService, reason, question }),
  };
};

/** The templates after one more event of them. */
export const evolveTemplates = (
  templates: readonly Template[],
  { type, plain }: Fact<TemplateEvent>,
): readonly Template[] =>
  type === 'TemplateAdded'
    ? [...templates, templateOf(plain)]
    : templates.map((one) =>
        one.template === plain.template ? { ...one, until: plain.until } : one,
      );
