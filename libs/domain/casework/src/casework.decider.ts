import { fail, record, sealed, type Decider, type Decision } from '@wisselzone/kernel';
import type {
  AssignCaseWorker,
  CaseworkCommand,
  NameLeadProfessional,
  OpenDossier,
  ReleaseCaseWorker,
  SucceedPredecessor,
} from './casework.commands';
import type { CaseworkError } from './casework.errors';
import type { CaseworkEvent } from './casework.events';
import { evolveCasework, isAssigned, noCasework, type Casework } from './casework.state';

/** What casework needs to know of the rest of the dossier. */
export interface AroundCasework {
  /** Whether the asking organisation is involved in the dossier now. */
  readonly involved: boolean;
  /** Whether the predecessor that a command names is, or at any time was, involved. */
  readonly predecessorInvolved?: boolean;
}

type Answer = Decision<CaseworkEvent, CaseworkError>;

const open = ({ person, targetGroup, phase }: OpenDossier, casework: Casework): Answer =>
  casework.opened
    ? fail({ code: 'dossierAlreadyOpened', by: casework.opened.by })
    : record({
        type: 'DossierOpened',
        plain: { person },
        ...sealed({
          statusBenefit: targetGroup && { targetGroup },
          guidance: phase && { phase },
        }),
      });

const assign = ({ by, assigned }: AssignCaseWorker, casework: Casework): Answer =>
  isAssigned(casework, by, assigned)
    ? record()
    : record({ type: 'CaseWorkerAssigned', plain: { organisation: by, assigned } });

const release = ({ by, released }: ReleaseCaseWorker, casework: Casework): Answer => {
  if (!isAssigned(casework, by, released)) return record();
  if ('worker' in released && casework.leads[by] === released.worker)
    return fail({ code: 'leadProfessionalStillNamed' });
  return record({ type: 'CaseWorkerReleased', plain: { organisation: by, released } });
};

const nameLead = ({ by, lead, contact }: NameLeadProfessional, casework: Casework): Answer => {
  // How to reach her cannot be compared with what is sealed, so a contact is always news.
  if (casework.leads[by] === lead && !contact) return record();
  const named: CaseworkEvent = {
    type: 'LeadProfessionalNamed',
    plain: { organisation: by, lead },
    ...sealed({ contact }),
  };
  return isAssigned(casework, by, { worker: lead })
    ? record(named)
    : record<CaseworkEvent>(
        { type: 'CaseWorkerAssigned', plain: { organisation: by, assigned: { worker: lead } } },
        named,
      );
};

/** Once; a predecessor that was never here has nothing to be succeeded in. */
const succeed = (
  { by, predecessor }: SucceedPredecessor,
  { succeeded }: Casework,
  { predecessorInvolved }: AroundCasework,
): Answer => {
  if (succeeded?.[predecessor] === by) return record();
  return predecessorInvolved && predecessor !== by
    ? record({ type: 'PredecessorSucceeded', plain: { predecessor, successor: by } })
    : fail({ code: 'notInvolved' });
};

const decide = (command: CaseworkCommand, casework: Casework, around: AroundCasework): Answer => {
  if (command.type === 'OpenDossier') return open(command, casework);
  if (!casework.opened) return fail({ code: 'dossierUnknown' });
  // An organisation that is no longer involved may still take its own people off the dossier.
  if (command.type === 'ReleaseCaseWorker') return release(command, casework);
  if (command.type === 'SucceedPredecessor') return succeed(command, casework, around);
  if (!around.involved) return fail({ code: 'notInvolved' });
  switch (command.type) {
    case 'AssignCaseWorker':
      return assign(command, casework);
    case 'NameLeadProfessional':
      return nameLead(command, casework);
  }
};

/** Opening a dossier, who works on it, and who leads. */
export const caseworkDecider: Decider<
  Casework,
  CaseworkCommand,
  CaseworkEvent,
  CaseworkError,
  AroundCasework
> = { initial: noCasework, decide, evolve: evolveCasework };
