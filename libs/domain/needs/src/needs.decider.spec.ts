import { story } from '@wisselzone/testing';
import {
  LIFE_DOMAIN_CODES,
  MISSING_ANSWER_CODES,
  type Day,
  type LifeDomain,
} from '@wisselzone/kernel';
import { categoryOfLifeDomain } from './life-domain';
import { needsDecider } from './needs.decider';
import {
  asked,
  caw,
  condition,
  measuredOn,
  measurement,
  someNeeds,
} from '../samples/needs.samples';

const given = story(needsDecider);
const around = { involved: true, ownerInvolved: true };
const { recorded, owned, met, measured } = someNeeds();

const record = {
  ...asked,
  type: 'RecordCondition',
  condition,
  lifeDomain: 'housing',
  state: 'open',
} as const;
const change = { ...record, type: 'ChangeConditionState', state: 'met' } as const;
const give = { ...asked, type: 'ChangeConditionOwner', condition, owner: caw } as const;
const measure = {
  ...asked,
  type: 'RecordMeasurement',
  measurement,
  lifeDomain: 'housing',
  measuredOn,
  measuredBy: 'together',
  measured: { level: 2 },
} as const;

describe('a context condition', () => {
  it('is recorded with who sees to it', () => {
    given().when(record, around).then(recorded);
    given()
      .when({ ...record, owner: caw }, around)
      .then({ ...recorded, plain: { condition, owner: caw } });
  });

  it('gets a new state, which is content as well', () => {
    given(recorded).when(change, around).then(met);
    given(recorded)
      .when({ ...record, state: 'met' }, around)
      .then(met);
  });

  it('passes to another owner, once, and keeps it through its states', () => {
    given(recorded).when(give, around).then(owned);
    given(recorded, owned).when(give, around).thenNothing();
    given(recorded, owned, met).when(give, around).thenNothing();
    given(recorded, owned, recorded).when(give, around).thenNothing();
  });

  it('is seen to only by who is involved', () => {
    const nobody = { involved: true, ownerInvolved: false };
    given(recorded).when(give, nobody).thenFails({ code: 'conditionOwnerNotInvolved' });
    given().when(record, nobody).thenFails({ code: 'conditionOwnerNotInvolved' });
  });

  it('must be there to be changed', () => {
    given().when(change, around).thenFails({ code: 'conditionUnknown' });
    given().when(give, around).thenFails({ code: 'conditionUnknown' });
  });

  it.each(LIFE_DOMAIN_CODES.map((code) => [code, categoryOfLifeDomain[code]] as const))(
    'of %s lies in the category %s alone',
    (lifeDomain: LifeDomain, category) => {
      given()
        .when({ ...record, lifeDomain, text: 'text' }, around)
        .then({ ...recorded, sealed: { [category]: { lifeDomain, state: 'open', text: 'text' } } });
    },
  );
});

describe('a measurement', () => {
  it('is a level on a life domain, on a day, said by somebody', () => {
    given().when(measure, around).then(measured);
  });

  it.each(MISSING_ANSWER_CODES)('without a level says why: %s', (missing) => {
    given()
      .when({ ...measure, measured: { missing } }, around)
      .then({
        ...measured,
        sealed: { housing: { lifeDomain: 'housing', missing, measuredBy: 'together' } },
      });
  });

  it('is recorded once, and never for a day to come', () => {
    given(measured).when(measure, around).thenFails({ code: 'measurementAlreadyRecorded' });
    given()
      .when({ ...measure, measuredOn: '2026-09-02' as Day }, around)
      .thenFails({ code: 'measurementInFuture' });
  });
});

describe('needs', () => {
  it('are written only by who is involved', () => {
    for (const command of [record, change, give, measure])
      given(recorded)
        .when(command, { involved: false, ownerInvolved: true })
        .thenFails({ code: 'notInvolved' });
  });

  it('leave nothing of their content in the state', () => {
    const { state } = given(recorded, owned, met, measured);
    expect(JSON.stringify(state)).not.toMatch(/housing|met|level/);
  });
});
