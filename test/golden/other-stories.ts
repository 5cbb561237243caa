import type { FlowEvent } from '@wisselzone/domain/flow';
import type { OrganisationEvent } from '@wisselzone/domain/organisation';
import type { PersonEvent } from '@wisselzone/domain/person';
import type { Day, DomainEvent } from '@wisselzone/kernel';
import { caw, ocmw, otherPerson, partner, person, team, worker } from './parties';

export const personStory: readonly PersonEvent[] = [
  {
    type: 'PersonRegistered',
    plain: { person, hasSsin: true },
    sealed: {
      identity: {
        givenName: 'Test',
        familyName: 'Voorbeeld',
        birthDate: '1985-01-01' as Day,
        ssin: '85610100147',
      },
      contact: { telephone: '+32 89 00 00 01', address: 'Teststraat 1, 3600 Genk' },
    },
  },
  {
    type: 'PersonRegistered',
    plain: { person, hasSsin: false },
    sealed: { identity: { givenName: 'Test' } },
  },
];

/** What became known of a person later. */
const knownLaterStory: readonly PersonEvent[] = [
  { type: 'PersonRegistered', plain: { person, hasSsin: false }, sealed: { identity: {} } },
  {
    type: 'PersonIdentifierGiven',
    plain: { person, sameAs: [otherPerson] },
    sealed: { identity: { ssin: '85610100147' } },
  },
  {
    type: 'PersonIdentifierReplaced',
    plain: { person, sameAs: [] },
    sealed: { identity: { ssin: '85610100147', replacedBy: '90651200342' } },
  },
  { type: 'PersonsLinked', plain: { person, other: otherPerson } },
  {
    type: 'PersonsUnlinked',
    plain: { person, other: otherPerson },
    sealed: { notes: { reason: 'Twee personen met dezelfde naam' } },
  },
  {
    type: 'PersonMunicipalityChanged',
    plain: { person },
    sealed: { residence: { municipality: '71016', from: '2026-10-01' as Day } },
  },
];

export const organisationStory: readonly OrganisationEvent[] = [
  {
    type: 'OrganisationRegistered',
    plain: {
      organisation: ocmw,
      name: 'OCMW Test',
      organisationType: 'ocmw',
      municipalities: ['71016'],
      mayReceive: ['guidance', 'contact'],
    },
  },
  { type: 'TeamRegistered', plain: { organisation: ocmw, team, name: 'Activering' } },
  { type: 'TeamMemberAdded', plain: { organisation: ocmw, team, member: worker(ocmw) } },
  { type: 'TeamMemberRemoved', plain: { organisation: ocmw, team, member: worker(ocmw) } },
  {
    type: 'ContactPointSet',
    plain: { organisation: ocmw, name: 'Onthaal', telephone: '+32 89 00 00 00' },
  },
  { type: 'ConnectionSet', plain: { organisation: ocmw, channel: 'feed' } },
];

export const flowStory: readonly FlowEvent[] = [
  {
    type: 'FlowRegistered',
    plain: {
      flow: 'ocmw-vdab',
      source: { organisationType: 'ocmw' },
      recipient: { organisationType: 'vdab' },
      purposes: ['guidance', 'jobPlacement'],
      categories: ['guidance', 'contact', 'childcare'],
      ground: 'protocol',
      reference: 'Protocol 2026-01',
      inscriptionCapacity: '001',
      statutoryDuty: false,
      from: '2026-01-01' as Day,
    },
  },
  { type: 'FlowEnded', plain: { flow: 'ocmw-vdab', until: '2026-12-31' as Day } },
];

/** An association acts for it for a while; then it merges. */
const actingStory: readonly OrganisationEvent[] = [
  ...organisationStory.slice(0, 1),
  {
    type: 'ActingForAllowed',
    plain: {
      ...{ organisation: ocmw, association: partner },
      ...{ from: '2026-01-01' as Day, until: '2026-12-31' as Day },
    },
  },
  {
    type: 'ActingForEnded',
    plain: { organisation: ocmw, association: partner, until: '2026-06-30' as Day },
  },
  {
    type: 'OrganisationSucceeded',
    plain: { organisation: ocmw, successor: caw, from: '2027-01-01' as Day },
  },
];

/** A line that names an organisation, which merges. */
const flowSuccessionStory: readonly FlowEvent[] = [
  {
    type: 'FlowRegistered',
    plain: {
      flow: 'genk-vdab',
      source: { organisation: ocmw },
      recipient: { organisationType: 'vdab' },
      purposes: ['guidance'],
      categories: ['guidance'],
      ground: 'protocol',
      reference: 'Protocol 2026-02',
      statutoryDuty: false,
      from: '2026-01-01' as Day,
    },
  },
  {
    type: 'FlowPartySucceeded',
    plain: { flow: 'genk-vdab', predecessor: ocmw, successor: caw },
  },
];

/** Streams outside a dossier, each told by one command an event. */
export const otherStories: Readonly<Record<string, readonly DomainEvent[]>> = {
  person: personStory,
  organisation: organisationStory,
  flows: flowStory,
};

/** As above, of what was added to version 1 later. */
export const laterStories: Readonly<Record<string, readonly DomainEvent[]>> = {
  persons: knownLaterStory,
  acting: actingStory,
  flowSuccessions: flowSuccessionStory,
};
