import { standardProblems, wisselzone } from '@wisselzone/platform/http';

/** What can stand in the way of any command, whatever it asks. */
export const commandProblems = {
  idempotencyKeyReused: wisselzone(
    'idempotencyKeyReused',
    422,
    'Idempotency Key Was Used For Another Command',
  ),
  staleView: wisselzone('staleView', 412, 'The Entity Changed Since It Was Seen'),
  changedMeanwhile: wisselzone('changedMeanwhile', 409, 'Others Kept Changing This Meanwhile'),
  sharingNotPermitted: wisselzone('sharingNotPermitted', 422, 'Sharing Is Not Permitted'),
  organisationNotRegistered: wisselzone(
    'organisationNotRegistered',
    422,
    'Organisation Is Not Registered',
  ),
  personUnknown: wisselzone('personUnknown', 422, 'Person Is Not Registered'),
  personErased: wisselzone('personErased', 422, 'Person Was Erased'),
  notFound: standardProblems.resourceNotFound,
} as const;
