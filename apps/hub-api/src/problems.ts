import { standardProblems, type ProblemType } from '@wisselzone/platform/http';
import { attachmentReadProblems } from './attachment/attachment.problems';
import { agreementProblems } from './agreement/agreement.problems';
import { commandProblems } from './command/command.problems';
import { channelProblems, deliveryProblems } from './delivery/delivery.problems';
import { dossierProblems } from './dossier/dossier.problems';
import { flowProblems } from './flow/flow.problems';
import { organisationProblems } from './organisation/organisation.problems';
import { partnershipProblems } from './partnership/partnership.problems';
import { personProblems } from './person/person.problems';
import { signalProblems } from './signal/signal.problems';
import { areaProblems, importProblems, serviceProblems } from './service/service.problems';

/** Every problem this door can answer with, for the list in `contracts/problems`. */
export const everyProblem: readonly ProblemType[] = [
  standardProblems,
  commandProblems,
  agreementProblems,
  areaProblems,
  importProblems,
  serviceProblems,
  partnershipProblems,
  signalProblems,
  dossierProblems,
  attachmentReadProblems,
  deliveryProblems,
  channelProblems,
  flowProblems,
  organisationProblems,
  personProblems,
].flatMap((problems) => Object.values<ProblemType>(problems));
