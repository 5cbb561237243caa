import { story, wrongInStored } from '@wisselzone/testing';
import type { Day, OrganisationId, Purpose } from '@wisselzone/kernel';
import { flowDecider } from './flow.decider';
import { flowsOf, namesOrganisation } from './flow.state';
import { end, ended, register, registered } from '../samples/flow.samples';

const given = story(flowDecider);

describe('registering a flow', () => {
  it('records who may send what to whom, for what, on which ground', () => {
    given().when(register()).then(registered);
  });

  it('names in which capacity each side knows the person', () => {
    const capacities = { sourceCapacity: 'steunaanvrager', inscriptionCapacity: 'werkzoekende' };
    given()
      .when(register(capacities))
      .then({ ...registered, plain: { ...registered.plain, ...capacities } });
  });

  it('is never for control', () => {
    given()
      .when(register({ purposes: ['guidance', 'control' as Purpose] }))
      .thenFails({ code: 'purposeForbidden' });
  });

  it.each([
    ['no purpose', { purposes: [] }, 'purposesMissing'],
    ['no category', { categories: [] }, 'categoriesMissing'],
    ['no reference to its ground', { reference: ' ' }, 'referenceMissing'],
    ['the ground of the own file', { ground: 'ownFile' }, 'groundNotRegistrable'],
    ['an end before its begin', { until: '2025-12-31' as Day }, 'periodEmpty'],
  ] as const)('fails with %s', (_, changed, code) => {
    given().when(register(changed)).thenFails({ code });
  });

  it('fails for a line that is registered', () => {
    given(registered).when(register()).thenFails({ code: 'flowAlreadyRegistered' });
  });
});

describe('ending a flow', () => {
  it('names its last day, once', () => {
    given(registered).when(end()).then(ended);
    given(registered, ended).when(end()).thenNothing();
  });

  it('fails for an unknown line, and before its begin', () => {
    given().when(end()).thenFails({ code: 'flowUnknown' });
    given(registered)
      .when(end({ until: '2025-12-31' as Day }))
      .thenFails({ code: 'periodEmpty' });
  });
});

describe('a merged organisation in a flow', () => {
  const predecessor = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
  const successor = 'a0000000-0000-4000-8000-000000000009' as OrganisationId;
  const named = register({ source: { organisation: predecessor } });
  const { type: _, by, subject, now, ...plain } = named;
  const line = { type: 'FlowRegistered', plain, by, at: now } as const;
  const succeed = {
    ...{ flow: named.flow, predecessor, successor, by, subject, now },
    type: 'SucceedFlowParty',
  } as const;
  const succeeded = {
    type: 'FlowPartySucceeded',
    plain: { flow: named.flow, predecessor, successor },
  } as const;
  const past = { ...succeeded, by, at: now };

  it('is succeeded in it, once, and the line still holds for what has not moved yet', () => {
    given(line).when(succeed).then(succeeded);
    given(line, past).when(succeed).thenNothing();
    const [known] = flowsOf(given(line, past).state);
    expect(known?.source).toEqual({ organisation: successor, formerly: [predecessor] });
    expect(
      known && [successor, predecessor].map((one) => namesOrganisation(known.source, one)),
    ).toEqual([true, true]);
    expect(wrongInStored(succeeded)).toBe('');
  });

  it('has to be named in it', () => {
    given(registered).when(succeed).thenFails({ code: 'predecessorNoParty' });
    given().when(succeed).thenFails({ code: 'flowUnknown' });
  });
});

describe('the register', () => {
  it('keeps ended lines, and at which revision each was last changed', () => {
    const other = {
      ...registered,
      plain: { ...registered.plain, flow: 'other' },
    } as typeof registered;
    const { state } = given(registered, other, ended);
    expect(state.revision).toBe(2);
    expect(flowsOf(state).map(({ flow, revision }) => [flow, revision])).toEqual([
      ['ocmw-vdab', 2],
      ['other', 1],
    ]);
  });

  it('is stored by its schema', () => {
    for (const { type, plain } of [registered, ended])
      expect(wrongInStored({ type, plain } as { type: string })).toBe('');
  });
});
