import {
  present,
  type ConnectionChannel,
  type Fact,
  type OrganisationId,
  type OrganisationType,
  type SealedCategory,
  type SubjectId,
  type TeamId,
} from '@wisselzone/kernel';
import type { OrganisationEvent, OrganisationRegistered } from './organisation.events';

export interface Team {
  readonly name: string;
  readonly members: readonly SubjectId[];
}

export interface ContactPoint {
  readonly name: string;
  readonly telephone?: string;
  readonly email?: string;
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
  readonly contactPoint?: ContactPoint;
  readonly channel?: ConnectionChannel;
}

/** The teams of an organisation that somebody belongs to. */
export const teamsOf = ({ teams }: Organisation, member: SubjectId): readonly TeamId[] =>
  Object.entries(teams)
    .filter(([, { members }]) => members.includes(member))
    .map(([team]) => team as TeamId);

const registered = ({ plain }: Fact<OrganisationRegistered>): Organisation => ({
  ...plain,
  teams: {},
});

const withMembers = (
  known: Organisation,
  team: TeamId,
  change: (members: readonly SubjectId[]) => readonly SubjectId[],
): Organisation => {
  const { name, members } = known.teams[team] ?? { name: '', members: [] };
  return { ...known, teams: { ...known.teams, [team]: { name, members: change(members) } } };
};

/** Folds one event of one organisation. An event before its registration changes nothing. */
export const evolveOrganisation = (
  known: Organisation | undefined,
  event: Fact<OrganisationEvent>,
): Organisation | undefined => {
  if (event.type === 'OrganisationRegistered') return registered(event);
  if (!known) return undefined;
  switch (event.type) {
    case 'TeamRegistered': {
      const { team, name } = event.plain;
      return { ...known, teams: { ...known.teams, [team]: { name, members: [] } } };
    }
    case 'TeamMemberAdded': {
      const { team, member } = event.plain;
      return withMembers(known, team, (members) => [...members, member]);
    }
    case 'TeamMemberRemoved': {
      const { team, member } = event.plain;
      return withMembers(known, team, (members) => members.filter((one) => one !== member));
    }
    case 'ContactPointSet': {
      const { name, telephone, email } = event.plain;
      return { ...known, contactPoint: { name, ...present({ telephone, email }) } };
    }
    case 'ConnectionSet':
      return { ...known, channel: event.plain.channel };
  }
};
