import type { AbsenceId, Asked, Day, OrganisationId, SubjectId } from '@wisselzone/kernel';
import type { Desk } from './absence.events';

type About = Asked & { readonly organisation: OrganisationId; readonly absence: AbsenceId };
type Period = { readonly from: Day; readonly until: Day };

export type RecordWorkerAbsence = About &
  Period & {
    readonly type: 'RecordWorkerAbsence';
    readonly worker: SubjectId;
    readonly replacement?: SubjectId;
  };
export type RecordContactPointAbsence = About &
  Period & { readonly type: 'RecordContactPointAbsence'; readonly replacement?: Desk };
export type EndAbsence = About & { readonly type: 'EndAbsence'; readonly until: Day };

export type AbsenceCommand = RecordWorkerAbsence | RecordContactPointAbsence | EndAbsence;
