import { array, assert, constantFrom, property } from 'fast-check';
import { withoutContent } from '@wisselzone/testing';
import type { Recorded, SubjectId, TeamId } from '@wisselzone/kernel';
import { asked, member, registration, team, url, webhook } from '../samples/organisation.samples';
import type { OrganisationCommand } from './organisation.commands';
import { organisationDecider } from './organisation.decider';
import type { OrganisationEvent } from './organisation.events';

const otherTeam = 'd0000000-0000-4000-8000-000000000002' as TeamId;
const other = '50000000-0000-4000-8000-000000000002' as SubjectId;
const commands = [team, otherTeam].flatMap((one): OrganisationCommand[] => [
  { ...asked, ...registration, type: 'RegisterOrganisation' },
  { ...asked, type: 'RegisterTeam', team: one, name: 'Activering' },
  { ...asked, type: 'AddTeamMember', team: one, member },
  { ...asked, type: 'AddTeamMember', team: one, member: other },
  { ...asked, type: 'RemoveTeamMember', team: one, member },
  { ...asked, type: 'SetContactPoint', name: one },
  { ...asked, type: 'RegisterWebhook', webhook, url },
  { ...asked, type: 'RotateWebhookKey', webhook },
  { ...asked, type: 'RemoveWebhook', webhook },
  { ...asked, type: 'SetConnection', channel: 'webhook' },
  { ...asked, type: 'SetConnection', channel: one === team ? 'feed' : 'files' },
]);
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 200);

describe('an organisation, whatever is asked of it', () => {
  it('is the same when it is read anew, and repeats nothing', () => {
    assert(
      property(array(constantFrom(...commands), { maxLength: 40 }), (asks) => {
        let state = organisationDecider.initial;
        const past: Recorded<OrganisationEvent>[] = [];
        for (const command of asks) {
          const decision = organisationDecider.decide(command, state);
          const events = decision.ok ? decision.events : [];
          const recorded = events.map((event) => ({ ...event, by: asked.by, at: asked.now }));
          past.push(...recorded);
          state = recorded.reduce(organisationDecider.evolve, state);
          const again = organisationDecider.decide(command, state);
          expect(again.ok ? again.events : []).toEqual([]);
        }
        const anew = past
          .map(withoutContent)
          .reduce(organisationDecider.evolve, organisationDecider.initial);
        expect(anew).toEqual(state);
      }),
      { numRuns },
    );
  });
});
