import { asks, r, request, type Asks } from './dossier-story';
import { ocmw, partner, person, vdab, worker } from './parties';

/** A merged OCMW: its successor stands wherever it stood, in the midst of a question. */
export const successionStory: readonly Asks[] = [
  asks(ocmw, 0, { type: 'OpenDossier', person }),
  asks(ocmw, 0, { type: 'NameLeadProfessional', lead: worker(ocmw) }),
  request(21, 'transfer', vdab, 1),
  asks(partner, 2, { type: 'SucceedPredecessor', predecessor: ocmw }),
  asks(vdab, 3, { type: 'AcceptReferral', referral: r(21) }),
];
