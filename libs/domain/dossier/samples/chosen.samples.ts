import {
  type ConsentId,
  type Day,
  type ErasureId,
  type HandoverId,
  type Instant,
  type NecessityId,
  type ObjectionId,
  type OfferingId,
  type OrganisationId,
  type OverrideId,
  type PersonId,
  type ReferralId,
  type SubjectId,
  type TeamId,
} from '@wisselzone/kernel';
import type { DossierCommand } from '../src/dossier.commands';
import type { Dossier } from '../src/dossier.types';
import type { Chance } from './chance.samples';

export const uuid = (family: string, number: number): string =>
  `${family}000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const organisations = [1, 2, 3, 4].map((n) => uuid('a0', n)) as [
  OrganisationId,
  ...OrganisationId[],
];
/** The clock's own organisation: involved in no dossier. */
export const clock = uuid('c0', 1) as OrganisationId;
export const worker = (organisation: OrganisationId): SubjectId =>
  organisation.replace('a0', '50') as SubjectId;
export const person = uuid('b0', 1) as PersonId;
export const team = uuid('d0', 1) as TeamId;

/** What a generated command may choose from: the dossier so far, the time, and a number nobody used. */
export interface Chosen {
  readonly dossier: Dossier;
  readonly now: Instant;
  readonly fresh: number;
  readonly by: OrganisationId;
  readonly is: Chance;
}
export type Make = (chosen: Chosen) => DossierCommand;

export const later = (now: Instant, days: number): Instant =>
  new Date(Date.parse(now) + days * 86_400_000).toISOString() as Instant;
export const dayLater = (now: Instant, days: number): Day => later(now, days).slice(0, 10) as Day;

export const asked = ({ by, now }: Chosen) => ({ by, now, subject: worker(by) });
/** Mostly the latest, so that a history gets on with what it began. */
export const mostlyLast = <Value>(is: Chance, values: readonly Value[]): Value | undefined =>
  is.in100(60) ? values.at(-1) : is.oneOf(values);
export const anyReferral = ({ dossier, is }: Chosen): ReferralId =>
  mostlyLast(is, Object.values(dossier.referrals))?.referral ?? (uuid('ef', 0) as ReferralId);
export const anyOffering = ({ dossier, is }: Chosen): OfferingId =>
  mostlyLast(is, Object.values(dossier.offerings))?.offering ?? (uuid('0f', 0) as OfferingId);
export const anyConsent = ({ dossier, is }: Chosen): ConsentId =>
  mostlyLast(is, Object.values(dossier.consents))?.consent ?? (uuid('cc', 0) as ConsentId);
export const anyObjection = ({ dossier, is }: Chosen): ObjectionId =>
  mostlyLast(is, Object.values(dossier.objections))?.objection ?? (uuid('cb', 0) as ObjectionId);
export const anyNecessity = ({ dossier, is }: Chosen): NecessityId =>
  mostlyLast(is, Object.values(dossier.necessities))?.necessity ?? (uuid('ce', 0) as NecessityId);
export const anyOverride = ({ dossier, is }: Chosen): OverrideId =>
  mostlyLast(is, Object.values(dossier.overrides))?.override ?? (uuid('cd', 0) as OverrideId);
export const anyHandover = ({ dossier, is }: Chosen): HandoverId =>
  mostlyLast(is, Object.values(dossier.handovers))?.handover ?? (uuid('aa', 0) as HandoverId);

export const anyErasure = ({ dossier, is }: Chosen): ErasureId =>
  mostlyLast(is, Object.values(dossier.erasures))?.erasure ?? (uuid('ee', 0) as ErasureId);

export const aboutErasure = (chosen: Chosen) => ({
  ...asked(chosen),
  erasure: anyErasure(chosen),
});
export const aboutReferral = (chosen: Chosen) => ({
  ...asked(chosen),
  referral: anyReferral(chosen),
});
export const aboutHandover = (chosen: Chosen) => ({
  ...asked(chosen),
  handover: anyHandover(chosen),
});
export const aboutConsent = (chosen: Chosen) => ({ ...asked(chosen), consent: anyConsent(chosen) });
export const aboutMoment = (chosen: Chosen) => {
  const about = aboutHandover(chosen);
  const moments = chosen.dossier.handovers[about.handover]?.moments ?? [];
  return { ...about, moment: chosen.is.oneOf(moments)?.moment ?? 'none' };
};
export const perhaps = <Value>({ is }: Chosen, value: Value): Value | Record<string, never> =>
  is.in100(50) ? value : {};
