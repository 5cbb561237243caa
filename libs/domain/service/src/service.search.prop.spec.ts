import {
  array,
  assert,
  constantFrom,
  property,
  record,
  shuffledSubarray,
  uniqueArray,
} from 'fast-check';
import { AVAILABILITY_CODES, type Day, type ServiceId } from '@wisselzone/kernel';
import { now, organisation, particulars } from '../samples/service.samples';
import { findServices, type ServiceGeography, type ServiceQuestion } from './service.search';
import type { Service } from './service.state';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 200);
const codes = ['71016', '71072', '11002'] as const;
const geography: ServiceGeography = {
  covers: (area, municipality) => area.includes(municipality),
  distance: (seat, municipality) => (seat === municipality ? 'sameMunicipality' : 'further'),
};
const question: ServiceQuestion = { helpsWith: 'housing', municipality: '71016' };

const service = record({
  name: constantFrom('a', 'b'),
  helpsWith: constantFrom(['housing'] as const, ['mobility'] as const),
  targetGroups: constantFrom([], ['livingAllowanceRecipient'] as const),
  workingArea: uniqueArray(constantFrom(...codes), { minLength: 1 }),
  seat: constantFrom(...codes),
  said: record({
    availability: constantFrom(...AVAILABILITY_CODES),
    saidOn: constantFrom('2026-09-14' as Day, '2026-01-05' as Day),
  }),
});
const services = array(service, { maxLength: 12 }).map((some) =>
  some.map((one, place): Service => ({
    ...particulars,
    ...one,
    organisation,
    service: `service-${String(place)}` as ServiceId,
  })),
);
const orderOf = (some: readonly Service[], asked = question) =>
  findServices(some, asked, { geography, now }).map(({ service: { service: id } }) => id);

describe('the services that are found, whatever the social map holds', () => {
  it('are those that answer the question, each once', () => {
    assert(
      property(services, (some) => {
        const expected = some
          .filter(
            ({ helpsWith, workingArea }) =>
              helpsWith.includes('housing') && workingArea.includes('71016'),
          )
          .map(({ service: id }) => id);
        expect([...orderOf(some)].sort()).toEqual([...expected].sort());
      }),
      { numRuns },
    );
  });

  it('come in the same order, however they are read', () => {
    const shuffled = services.chain((some) =>
      shuffledSubarray(some, { minLength: some.length, maxLength: some.length }).map(
        (other) => [some, other] as const,
      ),
    );
    assert(
      property(shuffled, ([some, other]) => {
        expect(orderOf(other)).toEqual(orderOf(some));
      }),
      { numRuns },
    );
  });
});
