import { story, wrongInStored } from '@wisselzone/testing';
import type { Day, Instant, TemplateId } from '@wisselzone/kernel';
import { agreementDecider } from './agreement.decider';
import { templatesInForce } from './template.decider';
import {
  addTemplate,
  anAgreement,
  asked,
  now,
  template,
  terms,
} from '../samples/agreement.samples';

const given = story(agreementDecider);
const { registered, amended, ended, templateAdded, templateEnded } = anAgreement();
const stored = ({ type, plain }: typeof registered) => ({ type, plain });
const end = { ...asked, type: 'EndTemplate', template, until: '2026-06-30' as Day } as const;
const afterwards = '2027-01-01T08:00:00.000Z' as Instant;

describe('a template of a cooperation agreement', () => {
  it('is what a referral between the parties begins with', () => {
    given(registered).when(addTemplate()).then(templateAdded);
    expect(wrongInStored(stored(templateAdded))).toBe('');
    given(registered, templateAdded)
      .when(addTemplate())
      .thenFails({ code: 'templateAlreadyAdded' });
    given().when(addTemplate()).thenFails({ code: 'agreementUnknown' });
  });

  it('names no purpose and no category that the agreement does not cover', () => {
    given(registered)
      .when(addTemplate({ categories: ['guidance', 'health'] }))
      .thenFails({ code: 'templateBeyondAgreement', beyond: ['health'] });
    given(registered)
      .when(addTemplate({ purpose: 'jobPlacement' }))
      .thenFails({ code: 'templateBeyondAgreement', beyond: ['jobPlacement'] });
    given(registered)
      .when(addTemplate({ categories: [] }))
      .thenFails({ code: 'categoriesMissing' });
  });

  it('holds nobody: whoever uses it fills the person in', () => {
    given(registered)
      .when(addTemplate({ traces: ['name'] }))
      .thenFails({ code: 'templateIdentifiesPerson', traces: ['name'] });
  });

  it('has days of its own, and gets a last one when it is not used any more', () => {
    given(registered)
      .when(addTemplate({ until: '2026-01-31' as Day }))
      .thenFails({ code: 'periodEmpty' });
    given(registered, templateAdded).when(end).then(templateEnded);
    expect(wrongInStored(stored(templateEnded))).toBe('');
    given(registered, templateAdded, templateEnded).when(end).thenNothing();
    given(registered, templateAdded)
      .when({ ...end, until: '2026-01-31' as Day })
      .thenFails({ code: 'periodEmpty' });
    given(registered, templateAdded, templateEnded)
      .when({ ...end, until: '2026-12-31' as Day })
      .thenFails({ code: 'templateOver' });
    given(registered)
      .when({ ...end, template: 'none' as TemplateId })
      .thenFails({ code: 'templateUnknown' });
  });

  it('is not added to an agreement that is over', () => {
    given(registered, ended)
      .when(addTemplate({ now: afterwards }))
      .thenFails({ code: 'agreementOver' });
  });
});

describe('the templates that a referral can begin with', () => {
  const offered = (...past: Parameters<typeof given>) => {
    const { state } = given(...past);
    return state ? templatesInForce(state, now).map(({ title }) => title) : [];
  };
  const narrowed = {
    ...amended,
    plain: { ...amended.plain, ...terms, categories: ['contact'] },
  } as typeof amended;

  it('are those whose days, and whose agreement, include the moment', () => {
    expect(offered(registered, templateAdded)).toEqual(['Language course']);
    expect(offered(registered, templateAdded, templateEnded)).toEqual([]);
    const over = { ...ended, plain: { ...ended.plain, until: '2026-08-31' } } as typeof ended;
    expect(offered(registered, templateAdded, over)).toEqual([]);
  });

  it('lose what an amendment took out of the agreement', () => {
    expect(offered(registered, templateAdded, amended)).toEqual(['Language course']);
    expect(offered(registered, templateAdded, narrowed)).toEqual([]);
  });
});
