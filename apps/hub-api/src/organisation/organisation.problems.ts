import type { OrganisationError } from '@wisselzone/domain/organisation';
import { wisselzone, type ProblemType } from '@wisselzone/platform/http';
import { flowProblems } from '../flow/flow.problems';

/** What the door answers to each rule of organisations that stands in the way. */
export const organisationProblems = {
  organisationUnknown: wisselzone('organisationUnknown', 404, 'Organisation Unknown'),
  organisationAlreadyRegistered: wisselzone(
    'organisationAlreadyRegistered',
    422,
    'Organisation Already Registered',
  ),
  organisationNameMissing: wisselzone('organisationNameMissing', 422, 'Organisation Name Missing'),
  teamAlreadyRegistered: wisselzone('teamAlreadyRegistered', 422, 'Team Already Registered'),
  teamUnknown: wisselzone('teamUnknown', 422, 'Team Unknown'),
  webhookUnknown: wisselzone('webhookUnknown', 422, 'Webhook Unknown'),
  webhookAlreadyRegistered: wisselzone(
    'webhookAlreadyRegistered',
    422,
    'Webhook Already Registered',
  ),
  webhookInUse: wisselzone('webhookInUse', 422, 'Webhook In Use'),
  webhookRotationUnderWay: wisselzone('webhookRotationUnderWay', 422, 'Webhook Rotation Under Way'),
  absenceUnknown: wisselzone('absenceUnknown', 422, 'Absence Unknown'),
  absenceAlreadyRecorded: wisselzone('absenceAlreadyRecorded', 422, 'Absence Already Recorded'),
  absenceEndsEarlier: wisselzone('absenceEndsEarlier', 422, 'Absence Ends Earlier'),
  replacementAway: wisselzone('replacementAway', 422, 'Replacement Away'),
  periodEmpty: flowProblems.periodEmpty,
  organisationActsForItself: wisselzone(
    'organisationActsForItself',
    422,
    'Organisation Acts For Itself',
  ),
  actingForUnknown: wisselzone('actingForUnknown', 422, 'Acting For Unknown'),
  organisationSucceedsItself: wisselzone(
    'organisationSucceedsItself',
    422,
    'Organisation Succeeds Itself',
  ),
  successorAlreadyRecorded: wisselzone(
    'successorAlreadyRecorded',
    422,
    'Successor Already Recorded',
  ),
} satisfies Record<OrganisationError['code'], ProblemType>;
