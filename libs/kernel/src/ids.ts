type Id<Name extends string> = string & { readonly __id: Name };

/** A UUID. Random for what a person makes, version 5 for what derives from a command or a partner's number. */
export type PersonId = Id<'person'>;
/** One trajectory of one person over organisations. */
export type DossierId = Id<'dossier'>;
/** A registered organisation; ours, not its KBO number or OVO code. */
export type OrganisationId = Id<'organisation'>;
/** A team of an organisation. */
export type TeamId = Id<'team'>;
/** A random id of a worker, the `sub` of her token; it says nothing about who she is. */
export type SubjectId = Id<'subject'>;
/** One question to one organisation, in one dossier. */
export type ReferralId = Id<'referral'>;
/** One referral that is still being written, in one dossier. */
export type DraftId = Id<'draft'>;
/** One file beside a dossier. */
export type AttachmentId = Id<'attachment'>;
/** One question to several candidates, without the person. */
export type OfferingId = Id<'offering'>;
/** That question to one candidate: it knows this id only, and nobody else does but the sender. */
export type OfferId = Id<'offer'>;
/** One passing of the baton, in one dossier. */
export type HandoverId = Id<'handover'>;
/** One agreement of the person, in one dossier. */
export type ConsentId = Id<'consent'>;
/** One erasure: of a category of a dossier, or of all that is kept about a person. */
export type ErasureId = Id<'erasure'>;
/** One objection of the person, in one dossier. */
export type ObjectionId = Id<'objection'>;
/** One state of necessity, declared in one dossier. */
export type NecessityId = Id<'necessity'>;
/** One access in an emergency, to one dossier. */
export type OverrideId = Id<'override'>;
/** One note in a dossier. */
export type NoteId = Id<'note'>;
/** One condition of a life domain, recorded in a dossier. */
export type ConditionId = Id<'condition'>;
/** One measurement of how near a person is on a life domain. */
export type MeasurementId = Id<'measurement'>;
/** A time in which the person cannot be reached, in one dossier. */
export type PauseId = Id<'pause'>;
/** One question to an organisation that is involved, outside any referral. */
export type QuestionId = Id<'question'>;
/** One case consultation of the organisations around a person. */
export type ConsultationId = Id<'consultation'>;
/** What the person lets a counsellor do for her at another organisation. */
export type MandateId = Id<'mandate'>;
/** One registration of the person elsewhere, on a mandate. */
export type RegistrationId = Id<'registration'>;
/** Something that was agreed at a case consultation. */
export type ConsultationAgreementId = Id<'consultationAgreement'>;
/** An agreement between organisations. */
export type AgreementId = Id<'agreement'>;
/** A beginning of a referral that the parties of an agreement share. */
export type TemplateId = Id<'template'>;
/** A service of the social map. */
export type ServiceId = Id<'service'>;
/** A local partnership. */
export type PartnershipId = Id<'partnership'>;
/** A structural signal, without anybody in it. */
export type SignalId = Id<'signal'>;
/** One period in which somebody is replaced. */
export type AbsenceId = Id<'absence'>;
/** An address that an organisation registered for its messages. */
export type WebhookId = Id<'webhook'>;
/** One thing that the relay is asked to do with deliveries. */
export type ErrandId = Id<'errand'>;
/** One message that an organisation sent through a door that does not wait for an answer, as the inbox knows it. */
export type InboxEntryId = Id<'inboxEntry'>;
/** One stored event; derived from its command, so a retry has the same. */
export type EventId = Id<'event'>;
/** One command of one organisation: the same for every retry with its `Idempotency-Key`. */
export type CommandId = Id<'command'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Says whether a text is a UUID in lower case (RFC 9562). */
export const isUuid = (text: string): boolean => UUID.test(text);
