type Id<Name extends string> = string & { readonly __id: Name };

/** A UUID. Random for what a person makes, version 5 for what derives from a command or a partner's number. */
export type PersonId = Id<'person'>;
export type DossierId = Id<'dossier'>;
export type OrganisationId = Id<'organisation'>;
export type TeamId = Id<'team'>;
/** A random id of a worker, the `sub` of her token; it says nothing about who she is. */
export type SubjectId = Id<'subject'>;
export type ReferralId = Id<'referral'>;
export type HandoverId = Id<'handover'>;
export type ConsentId = Id<'consent'>;
export type NoteId = Id<'note'>;
export type ConditionId = Id<'condition'>;
export type AgreementId = Id<'agreement'>;
export type ServiceId = Id<'service'>;
export type PartnershipId = Id<'partnership'>;
export type SignalId = Id<'signal'>;
export type AbsenceId = Id<'absence'>;
export type WebhookId = Id<'webhook'>;
export type EventId = Id<'event'>;
export type CommandId = Id<'command'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Says whether a text is a UUID in lower case (RFC 9562). */
export const isUuid = (text: string): boolean => UUID.test(text);
