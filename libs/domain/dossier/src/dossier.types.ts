import type { Attachment } from '@wisselzone/domain/attachment';
import type { Casework } from '@wisselzone/domain/casework';
import type { Necessity, Objection } from '@wisselzone/domain/clearance';
import type { Consent, ConsentCategories, ConsentEnd } from '@wisselzone/domain/consent';
import type { Draft } from '@wisselzone/domain/draft';
import type { Erasure } from '@wisselzone/domain/erasure';
import type { Consultation } from '@wisselzone/domain/consultation';
import type { Handover } from '@wisselzone/domain/handover';
import type { Journal } from '@wisselzone/domain/journal';
import type { Mandate } from '@wisselzone/domain/mandate';
import type { Needs } from '@wisselzone/domain/needs';
import type { Offering } from '@wisselzone/domain/offering';
import type { Override } from '@wisselzone/domain/override';
import type { Pause } from '@wisselzone/domain/pause';
import type { Question } from '@wisselzone/domain/question';
import type { Referral } from '@wisselzone/domain/referral';
import type { Registration } from '@wisselzone/domain/registration';
import type { ConsentId, Instant, OrganisationId, Purpose } from '@wisselzone/kernel';

/** Since when an organisation is involved, and until when it was; both moments included. */
export interface Involvement {
  readonly since: Instant;
  readonly until?: Instant;
}

/** One agreement of the person, in the shape in which the sharing policy reads it; times decide, not a flag. */
export interface Agreement {
  readonly consent: ConsentId;
  readonly purpose: Purpose;
  readonly recipients: readonly OrganisationId[];
  /** When it was recorded: a withdrawal ends what was agreed before it, not what is agreed after. */
  readonly givenAt: Instant;
  readonly from: Instant;
  readonly until: Instant;
  readonly categories: ConsentCategories;
  /** Revoked, invalidated or unknown as a whole; a withdrawal stands with its category. */
  readonly ended?: ConsentEnd;
}

/**
 * One dossier, folded from its stream: the baton, who is involved, and the state of every entity.
 * It holds no content, and it is what the sharing policy asks for as `dossier`.
 */
export interface Dossier {
  /** Who holds the baton; absent only before the dossier is opened. */
  readonly holder?: OrganisationId;
  readonly casework: Casework;
  readonly referrals: Readonly<Record<string, Referral>>;
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly attachments: Readonly<Record<string, Attachment>>;
  readonly offerings: Readonly<Record<string, Offering>>;
  readonly handovers: Readonly<Record<string, Handover>>;
  readonly consents: Readonly<Record<string, Consent>>;
  readonly erasures: Readonly<Record<string, Erasure>>;
  readonly journal: Journal;
  readonly needs: Needs;
  readonly questions: Readonly<Record<string, Question>>;
  readonly consultations: Readonly<Record<string, Consultation>>;
  readonly pauses: Readonly<Record<string, Pause>>;
  readonly mandates: Readonly<Record<string, Mandate>>;
  readonly registrations: Readonly<Record<string, Registration>>;
  readonly involvement: Readonly<Record<string, Involvement>>;
  readonly agreements: readonly Agreement[];
  readonly objections: Readonly<Record<string, Objection>>;
  readonly necessities: Readonly<Record<string, Necessity>>;
  readonly overrides: Readonly<Record<string, Override>>;
  readonly lastEventAt?: Instant;
}
