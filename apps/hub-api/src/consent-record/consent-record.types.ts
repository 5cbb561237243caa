import type { consentRecordContext } from '@wisselzone/contracts';
import type { Consent, ConsentEvent } from '@wisselzone/domain/consent';
import type { Flow, Party as SharingParty } from '@wisselzone/domain/sharing';
import type {
  ConsentStatus,
  DataCategory,
  Fact,
  Instant,
  OrganisationId,
  PersonId,
  WithheldReason,
} from '@wisselzone/kernel';
import type { DataNotice } from './data-notice';

/** One event of the consent, and in which language it was explained when the reader may see that. */
export interface ConsentStep {
  readonly event: string;
  readonly fact: Fact<ConsentEvent>;
  readonly explainedIn?: string;
}

interface Withheld {
  readonly category: DataCategory;
  readonly reason: WithheldReason;
}

/** What a register says of an organisation for a record. */
export interface KnownParty extends SharingParty {
  readonly name?: string;
  readonly enterpriseNumber?: string;
  readonly ovoCode?: string;
  readonly contactPoint?: {
    readonly name: string;
    readonly telephone?: string;
    readonly email?: string;
  };
}

/** What log and registers know of a consent at a moment. */
export interface KnownConsent {
  readonly consent: Consent;
  readonly person: PersonId;
  readonly steps: readonly ConsentStep[];
  readonly withheld: readonly Withheld[];
  readonly flows: readonly Flow[];
  readonly partyOf: (organisation: OrganisationId) => KnownParty;
  readonly at: Instant;
}

/** All that a record is made from. */
export interface ConsentFacts extends KnownConsent {
  readonly notice: DataNotice;
}

export interface RecordParty {
  readonly id: string;
  readonly type: 'DataController' | 'Recipient';
  readonly identifier: OrganisationId;
  readonly name: string;
  readonly address: string;
  readonly contact: readonly string[];
  readonly organisationType: string;
  readonly numbers?: readonly string[];
}

export interface RecordBasis {
  readonly type: readonly ['LegalBasis', string];
  readonly title: string;
  readonly recipient: string;
  readonly categories: readonly DataCategory[];
}

export interface RecordData {
  readonly type: 'PersonalData' | 'SensitivePersonalData' | 'SpecialCategoryPersonalData';
  readonly identifier: DataCategory;
  readonly title: string;
  readonly gdprArticle?: string;
  readonly withdrawnAt?: Instant;
}

export interface RecordEvent {
  readonly id: string;
  readonly type: string;
  readonly time: Instant;
  readonly validity: string;
  readonly entity: string;
  readonly recordedBy: string;
  readonly eventType: 'ExpressedConsent';
  readonly state: ConsentStatus;
  readonly method?: string;
  readonly language?: string;
  readonly categories?: readonly DataCategory[];
}

/** `contracts/consent/consent-record.v1.schema.json`. */
export interface ConsentRecord {
  readonly '@context': typeof consentRecordContext;
  readonly id: string;
  readonly type: 'ConsentRecord';
  readonly schemaVersion: string;
  readonly identifier: string;
  readonly created: Instant;
  readonly dataSubject: {
    readonly id: string;
    readonly type: 'DataSubject';
    readonly identifier: PersonId;
  };
  readonly notice: {
    readonly id: string;
    readonly type: 'ConsentNotice';
    readonly language: string;
  };
  readonly jurisdiction: string;
  readonly applicableLaw: string;
  readonly controllers: readonly RecordParty[];
  readonly recipients: readonly RecordParty[];
  readonly lawfulBases: readonly RecordBasis[];
  readonly process: {
    readonly type: 'Process';
    readonly purpose: { readonly id: string; readonly type: 'Purpose'; readonly title: string };
    readonly personalData: readonly RecordData[];
    readonly storage: readonly [
      { readonly type: 'StorageLocation'; readonly location: readonly string[] },
      { readonly type: 'StorageDuration'; readonly duration: string },
    ];
  };
  readonly withdrawal: {
    readonly type: 'WithdrawConsent';
    readonly description: string;
    readonly exercisedAt: string;
  };
  readonly events: readonly RecordEvent[];
  readonly withheld: readonly Withheld[];
}
