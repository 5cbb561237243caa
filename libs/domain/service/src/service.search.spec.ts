import type { Availability, Day, ServiceId } from '@wisselzone/kernel';
import { now, organisation, particulars, service as id } from '../samples/service.samples';
import { findServices, type ServiceGeography, type ServiceQuestion } from './service.search';
import type { Service } from './service.state';

const geography: ServiceGeography = {
  covers: (area, municipality) => area.includes(municipality),
  distance: (seat, municipality) => (seat === municipality ? 'sameMunicipality' : 'sameProvince'),
};
const question: ServiceQuestion = {
  helpsWith: 'housing',
  targetGroup: 'livingAllowanceRecipient',
  municipality: '71016',
};

const called = (name: string, changed: Partial<Service> = {}): Service => ({
  ...particulars,
  organisation,
  service: `${id}-${name}` as ServiceId,
  name,
  ...changed,
});
const said = (availability: Availability, saidOn = '2026-09-10') => ({
  said: { availability, saidOn: saidOn as Day },
});
const found = (services: readonly Service[], asked: ServiceQuestion = question) =>
  findServices(services, asked, { geography, now }).map(({ service }) => service.name);

describe('who can help with this, for this target group, in this municipality', () => {
  it('is who helps with it, for them, there, and has not ended', () => {
    const services = [
      called('helps'),
      called('other domain', { helpsWith: ['mobility'] }),
      called('other group', { targetGroups: ['inactiveWithBenefit'] }),
      called('other place', { workingArea: ['71072'] }),
      called('ended', { until: '2026-09-14' as Day }),
      called('last day', { until: '2026-09-15' as Day }),
    ];
    expect(found(services)).toEqual(['helps', 'last day']);
  });

  it('is everybody who helps at all, when nothing is asked', () => {
    expect(found([called('b'), called('a', { helpsWith: ['mobility'] })], {})).toEqual(['a', 'b']);
  });

  it('begins with who is there for this target group, whatever the room', () => {
    const services = [
      called('everybody', { targetGroups: [], ...said('open') }),
      called('named', said('full')),
    ];
    expect(found(services)).toEqual(['named', 'everybody']);
  });

  it('then goes by the room that was said; what is stale counts as not said', () => {
    const services = [
      called('full', said('full')),
      called('stale', said('open', '2026-08-01')),
      called('waiting list', said('waitingList')),
      called('nobody said'),
      called('open', said('open')),
      called('limited', said('limited')),
    ];
    expect(found(services)).toEqual([
      'open',
      'limited',
      'waiting list',
      'nobody said',
      'stale',
      'full',
    ]);
  });

  it('then goes by how near it is', () => {
    const { seat: _, ...nowhere } = called('a, seat unknown');
    expect(found([nowhere, called('b, far', { seat: '71072' }), called('c, here')])).toEqual([
      'c, here',
      'b, far',
      'a, seat unknown',
    ]);
  });

  it('says what is stale, and still shows it', () => {
    const [only] = findServices([called('a', said('open', '2026-08-01'))], question, {
      geography,
      now,
    });
    expect(only).toMatchObject({ stale: true, named: true, distance: 'sameMunicipality' });
    expect(only?.service.said).toEqual(said('open', '2026-08-01').said);
  });
});
