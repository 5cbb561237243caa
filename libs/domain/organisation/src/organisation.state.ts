import {
  present,
  type ConnectionChannel,
  type Day,
  type Fact,
  type Instant,
  type OrganisationId,
  type OrganisationType,
  type SealedCategory,
  type SubjectId,
  type TeamId,
  type WebhookId,
} from '@wisselzone/kernel';
import { evolveAbsences, type Absences } from './absence.state';
import { evolveActing, type ActedForBy } from './acting-for.state';
import type {
  OrganisationEvent,
  OrganisationRegistered,
  WebhookKeyRotated,
} from './organisation.events';

export interface Team {
  readonly name: string;
  readonly members: readonly SubjectId[];
}

export interface ContactPoint {
  readonly name: string;
  readonly telephone?: string;
  readonly email?: string;
}

/** Where the hub's messages go, and which key signs them. */
export interface Webhook {
  readonly webhook: WebhookId;
  readonly url: string;
  /** Counts from 1. */
  readonly generation: number;
  readonly rotatedAt?: Instant;
}

/** Who is its legal successor, from which day on. */
export interface Succession {
  readonly successor: OrganisationId;
  readonly from: Day;
}

/** One organisation; `organisation`, `organisationType` and `mayReceive` are what the sharing policy asks of a party. */
export interface Organisation {
  readonly organisation: OrganisationId;
  readonly name: string;
  readonly organisationType: OrganisationType;
  readonly enterpriseNumber?: string;
  readonly ovoCode?: string;
  readonly municipalities: readonly string[];
  readonly mayReceive: readonly SealedCategory[];
  readonly teams: Readonly<Record<string, Team>>;
  readonly absences: Absences;
  readonly contactPoint?: ContactPoint;
  readonly channel?: ConnectionChannel;
  readonly webhook?: Webhook;
  readonly succession?: Succession;
  /** By the association that acts for it. */
  readonly actedForBy: ActedForBy;
}

/** The teams of an organisation that somebody belongs to. */
export const teamsOf = ({ teams }: Organisation, member: SubjectId): readonly TeamId[] =>
  Object.entries(teams)
    .filter(([, { members }]) => members.includes(member))
    .map(([team]) => team as TeamId);

const registered = ({ plain }: Fact<OrganisationRegistered>): Organisation => ({
  ...plain,
  teams: {},
  absences: {},
  actedForBy: {},
});

const withTeam = (
  known: Organisation,
  { team, name }: { readonly team: TeamId; readonly name: string },
): Organisation => ({ ...known, teams: { ...known.teams, [team]: { name, members: [] } } });

const withMembers = (
  known: Organisation,
  team: TeamId,
  change: (members: readonly SubjectId[]) => readonly SubjectId[],
): Organisation => {
  const { name, members } = known.teams[team] ?? { name: '', members: [] };
  return { ...known, teams: { ...known.teams, [team]: { name, members: change(members) } } };
};

const DAY_MS = 86_400_000;

/** The generations of keys that sign a message at a moment: for a day after a rotation, two. */
export const keyGenerations = (
  { generation, rotatedAt }: Webhook,
  at: Instant,
): readonly number[] => {
  const overlaps = rotatedAt !== undefined && Date.parse(at) - Date.parse(rotatedAt) < DAY_MS;
  return overlaps ? [generation, generation - 1] : [generation];
};

const withRotatedKey = (
  known: Organisation,
  { plain: { generation }, at }: Fact<WebhookKeyRotated>,
): Organisation =>
  known.webhook ? { ...known, webhook: { ...known.webhook, generation, rotatedAt: at } } : known;

const withoutWebhook = ({ webhook: _, ...rest }: Organisation): Organisation => rest;

const withSuccessor = (known: Organisation, { successor, from }: Succession): Organisation => ({
  ...known,
  succession: { successor, from },
});

const deskOf = ({ name, telephone, email }: ContactPoint): ContactPoint => ({
  name,
  ...present({ telephone, email }),
});

/** Folds one event of one organisation. An event before its registration changes nothing. */
export const evolveOrganisation = (
  known: Organisation | undefined,
  event: Fact<OrganisationEvent>,
): Organisation | undefined => {
  if (event.type === 'OrganisationRegistered') return registered(event);
  if (!known) return undefined;
  switch (event.type) {
    case 'WorkerAbsenceRecorded':
    case 'ContactPointAbsenceRecorded':
    case 'AbsenceEnded':
      return { ...known, absences: evolveAbsences(known.absences, event) };
    case 'TeamRegistered':
      return withTeam(known, event.plain);
    case 'TeamMemberAdded': {
      const { team, member } = event.plain;
      return withMembers(known, team, (members) => [...members, member]);
    }
    case 'TeamMemberRemoved': {
      const { team, member } = event.plain;
      return withMembers(known, team, (members) => members.filter((one) => one !== member));
    }
    case 'ContactPointSet':
      return { ...known, contactPoint: deskOf(event.plain) };
    case 'ConnectionSet':
      return { ...known, channel: event.plain.channel };
    case 'WebhookRegistered': {
      const { webhook, url } = event.plain;
      return { ...known, webhook: { webhook, url, generation: 1 } };
    }
    case 'WebhookKeyRotated':
      return withRotatedKey(known, event);
    case 'WebhookRemoved':
      return withoutWebhook(known);
    case 'OrganisationSucceeded':
      return withSuccessor(known, event.plain);
    case 'ActingForAllowed':
    case 'ActingForEnded':
      return { ...known, actedForBy: evolveActing(known.actedForBy, event) };
  }
};
