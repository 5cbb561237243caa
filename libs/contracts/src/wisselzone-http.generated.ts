// Generated from contracts/http by contracts/generate.mjs. Never edited by hand.

export interface paths {
  readonly '/health': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Is the hub alive */
    readonly get: operations['checkHealth'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/backChannelLogouts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * The identity provider says that a sign-in has ended (OpenID Connect Back-Channel Logout 1.0)
     * @description For the identity provider only, which proves itself by the token's signature. Tokens of that sign-in are refused from then on, within half a minute at every process of the hub. Telling it twice changes nothing.
     */
    readonly post: operations['endSignIn'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/doc/openapi.yaml': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** This contract */
    readonly get: operations['getContract'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/refData/{list}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The codes of one list, with their labels */
    readonly get: operations['getCodes'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Every organisation of the hub */
    readonly get: operations['listOrganisations'];
    readonly put?: never;
    /** Register an organisation (operator) */
    readonly post: operations['registerOrganisation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One organisation */
    readonly get: operations['getOrganisation'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/teams': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Register a team (coordinator of the organisation, or operator) */
    readonly post: operations['registerTeam'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/teamMembers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Add a worker to a team */
    readonly post: operations['addTeamMember'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/teamMemberRemovals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Remove a worker from a team */
    readonly post: operations['removeTeamMember'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/contactPoints': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Set the functional contact point */
    readonly post: operations['setContactPoint'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/connections': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Choose the one channel that deliveries end in */
    readonly post: operations['setConnection'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/actingAllowances': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** An association may act for this organisation from a day on; its own to say */
    readonly post: operations['allowActingFor'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/actingAllowanceEnds': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The last day on which an association acts for this organisation */
    readonly post: operations['endActingFor'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/successions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What still has to move from merged organisations to this one */
    readonly get: operations['listSuccessions'];
    readonly put?: never;
    /** Another organisation is the legal successor of this one from a day on; the operator's alone */
    readonly post: operations['succeedOrganisation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/webhooks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Where the messages of this organisation go, and whether it wants them there */
    readonly get: operations['listWebhooks'];
    readonly put?: never;
    /** Register the address that messages are sent to; the answer holds the key that checks them */
    readonly post: operations['registerWebhook'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/webhooks/{webhook}/keyRotations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Sign with a new key; for a day messages carry the signatures of both */
    readonly post: operations['rotateWebhookKey'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/webhooks/{webhook}/removals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send nothing to this address any more */
    readonly post: operations['removeWebhook'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/deadLetters': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What stands still on the way to an organisation, and what was tried */
    readonly get: operations['listDeadLetters'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/quarantine': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Messages of an organisation that were not done, with reason and owner; nothing of what they said */
    readonly get: operations['listQuarantine'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/quarantine/{message}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What one of them said, byte for byte; for its own organisation alone, and written down */
    readonly get: operations['readQuarantined'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/messageRetries': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Read a message in quarantine again, or all of them */
    readonly post: operations['retryMessages'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/messageCorrections': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Read a message in quarantine again, as corrected here; what came stays known by its number */
    readonly post: operations['correctMessage'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/messageSkips': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Ask to pass over a message in quarantine; a second person must agree */
    readonly post: operations['askMessageSkip'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/deliveryReconciliations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What was accepted for an organisation, counted against what became of it */
    readonly get: operations['listDeliveryReconciliations'];
    readonly put?: never;
    /** Count now; the relay does it and the list shows it */
    readonly post: operations['askReconciliation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/deliveryRetries': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Try again what stands still, of one dossier or of all */
    readonly post: operations['retryDeliveries'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/deliveryReplays': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send a range of the mailbox again, under the same ids; whether each may be sent is decided anew */
    readonly post: operations['replayDeliveries'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/deliverySkips': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Ask to pass over one event; a second person must agree */
    readonly post: operations['askSkip'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/deliverySkips/{skip}/confirmations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Agree, as the second person, to pass over an event */
    readonly post: operations['confirmSkip'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/deliverySkips/{skip}/refusals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Do not pass over the event */
    readonly post: operations['refuseSkip'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/flows': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The register of flows */
    readonly get: operations['listFlows'];
    readonly put?: never;
    /** Register a line of the register of flows (operator) */
    readonly post: operations['registerFlow'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/flowSuccessions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The legal successor takes the place of an organisation in a line of the register (operator) */
    readonly post: operations['succeedFlowParty'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/flowEnds': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Give a line of the register of flows its last day (operator) */
    readonly post: operations['endFlow'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/persons': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Register a person; a known and an unknown person get the same kind of answer */
    readonly post: operations['registerPerson'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/persons/{person}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The records that the caller's organisation has of one person */
    readonly get: operations['getPerson'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/persons/{person}/identifiers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Give the national number of somebody registered without one, or another number than before */
    readonly post: operations['givePersonIdentifier'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/persons/{person}/identifierReplacements': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The register gave another number in place of an earlier one; both stay hers */
    readonly post: operations['replacePersonIdentifier'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/persons/{person}/links': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Two records are of one person */
    readonly post: operations['linkPersons'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/persons/{person}/unlinks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Two records are of two persons after all */
    readonly post: operations['unlinkPersons'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/persons/{person}/municipalities': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The person lives in another municipality from a day on */
    readonly post: operations['changePersonMunicipality'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The dossiers the caller has a relation to, last changed first */
    readonly get: operations['listDossiers'];
    readonly put?: never;
    /** Open a dossier; the organisation that opens it holds the baton */
    readonly post: operations['openDossier'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One dossier, from its own events */
    readonly get: operations['getDossier'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/person': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who the person is: decided now, logged before the answer */
    readonly get: operations['getPersonContent'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/baton': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who held the baton, from when to when, and why it moved */
    readonly get: operations['getBaton'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/timeline': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What happened in the dossier, in the order of the caller’s organisation */
    readonly get: operations['getTimeline'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/timeline/stream': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The timeline, live (server-sent events)
     * @description Each message is one `TimelineItem`, its `id` the `seq`. Every message is decided anew; the stream ends when the
     *     token expires or the relation ends. Reconnect with `Last-Event-ID`.
     */
    readonly get: operations['streamTimeline'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/attachments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Lay a file beside the dossier; nobody else has it until a question or an answer carries it */
    readonly post: operations['addAttachment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/attachments/{attachment}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What is known of a file: decided now, logged before the answer */
    readonly get: operations['getAttachment'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/attachments/{attachment}/content': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The file itself, to be saved and never shown in place: decided now, logged before the answer */
    readonly get: operations['getAttachmentContent'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/events/{event}/content': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The content of one event: decided now, logged before the answer */
    readonly get: operations['getEventContent'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/events/{event}/receipt': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The proof that an event is in the log, and the exact text that it proves
     * @description `receipt` is a `.tlog-proof` (C2SP): with `entry`, byte for byte, and the log's key it is checked without the hub. An event is in the log within a second or two of its recording; until then the answer is 503 with `Retry-After`.
     */
    readonly get: operations['getEventReceipt'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/caseWorkers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Put a worker or a team of the own organisation on the dossier (exactly one of both) */
    readonly post: operations['assignCaseWorker'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/caseWorkerReleases': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take a worker or a team of the own organisation off the dossier (exactly one of both) */
    readonly post: operations['releaseCaseWorker'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/leadProfessionals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Name the one person who leads at the own organisation */
    readonly post: operations['nameLeadProfessional'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/successions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The successor of a merged organisation stands, from now on, wherever its predecessor stood on this dossier */
    readonly post: operations['succeedPredecessor'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/notes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Write a note */
    readonly post: operations['recordNote'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/steps': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Record a step that was taken */
    readonly post: operations['recordStep'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/conditions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Record the state of a condition on a life domain */
    readonly post: operations['recordCondition'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/conditions/{condition}/states': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Say how a condition stands now */
    readonly post: operations['changeConditionState'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/conditions/{condition}/owners': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Let another organisation see to a condition */
    readonly post: operations['changeConditionOwner'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/measurements': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Record a level on a life domain, or why there is none */
    readonly post: operations['recordMeasurement'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/usualRoles': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who usually holds the baton and is at move, by target group and area of the pact: decided now, logged before the answer */
    readonly get: operations['readUsualRoles'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/needs': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Conditions, measurements and the distance this person travelled: decided now, logged before the answer */
    readonly get: operations['readNeeds'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/pauses': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Say that the person cannot be reached; what depends on the person waits */
    readonly post: operations['pauseDeadlines'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/pauses/{pause}/ends': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Say that the person was reached again; what waited runs on */
    readonly post: operations['resumeDeadlines'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/pauses/{pause}/expiries': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Note that a pause lasted as long as it may */
    readonly post: operations['expirePause'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/questions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Ask an organisation that is involved, outside any referral */
    readonly post: operations['askQuestion'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/questions/{question}/answers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Answer a question */
    readonly post: operations['answerQuestion'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/questions/{question}/reminders': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Say that an answer is still waited for */
    readonly post: operations['remindQuestion'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/questions/{question}/withdrawals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take a question back */
    readonly post: operations['withdrawQuestion'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/questions/{question}/missedDeadlines': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Note that the term to answer is over */
    readonly post: operations['noteQuestionDeadlineMissed'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/mandates': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Record that the person lets a counsellor act for her at another organisation */
    readonly post: operations['giveMandate'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/mandates/{mandate}/withdrawals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The person withdraws a mandate */
    readonly post: operations['withdrawMandate'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/mandates/{mandate}/expiries': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Note that a mandate is over */
    readonly post: operations['expireMandate'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/registrations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Ask an organisation to register the person, on a mandate */
    readonly post: operations['requestRegistration'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/registrations/{registration}/deliveries': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take a registration in; the mandate is asked again at this moment */
    readonly post: operations['deliverRegistration'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/registrations/{registration}/confirmations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Answer that the person is registered, or how that stands now */
    readonly post: operations['confirmRegistration'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/registrations/{registration}/refusals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Answer that the person cannot be registered */
    readonly post: operations['refuseRegistration'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/consultations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Plan a case consultation */
    readonly post: operations['planConsultation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/consultations/{consultation}/moves': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Move a case consultation */
    readonly post: operations['moveConsultation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/consultations/{consultation}/cancellations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Cancel a case consultation */
    readonly post: operations['cancelConsultation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/consultations/{consultation}/records': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Record who was there and what was agreed */
    readonly post: operations['recordConsultation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/consultations/{consultation}/keptAgreements': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Say that an agreement was kept */
    readonly post: operations['keepConsultationAgreement'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/consultations/{consultation}/invitation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The case consultation as a calendar entry */
    readonly get: operations['getConsultationInvitation'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/referrals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Ask another organisation to join or to take over */
    readonly post: operations['requestReferral'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/referrals/{referral}/receipts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Confirm that the referral is stored at the receiver */
    readonly post: operations['confirmReferralReceipt'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/referrals/{referral}/openings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Somebody at the receiver has looked at the question */
    readonly post: operations['openReferral'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/referrals/{referral}/arrivals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How far a question has come, recorded, handed over, stored, opened, accepted; for its two sides */
    readonly get: operations['listArrivals'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/referrals/{referral}/informationRequests': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Ask the sender for more information */
    readonly post: operations['askReferralInformation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/referrals/{referral}/informationAnswers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Give the information that was asked */
    readonly post: operations['giveReferralInformation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/referrals/{referral}/momentProposals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Propose another moment */
    readonly post: operations['proposeReferralMoment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/referrals/{referral}/momentAnswers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Answer a proposed moment */
    readonly post: operations['answerReferralMoment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/referrals/{referral}/acceptances': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Accept the referral */
    readonly post: operations['acceptReferral'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/referrals/{referral}/declines': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Decline the referral with a reason */
    readonly post: operations['declineReferral'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/referrals/{referral}/withdrawals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Withdraw the referral (sender) */
    readonly post: operations['withdrawReferral'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/referrals/{referral}/completions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The question of a support referral is answered */
    readonly post: operations['completeReferral'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/referrals/{referral}/failures': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The question of a support referral could not be answered */
    readonly post: operations['failReferral'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/referrals/{referral}/forwards': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The addressee passes the question on to another organisation; the answer names the new referral */
    readonly post: operations['forwardReferral'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/referrals/{referral}/cancellationRequests': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** One side asks, after acceptance, to go no further */
    readonly post: operations['askReferralCancellation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/referrals/{referral}/cancellationConfirmations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The other side confirms the cancellation */
    readonly post: operations['confirmReferralCancellation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/referrals/{referral}/cancellationRefusals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The other side does not agree to the cancellation */
    readonly post: operations['refuseReferralCancellation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/referrals/{referral}/expiries': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The referral expired without an answer (timekeeper) */
    readonly post: operations['expireReferral'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/referrals/{referral}/missedDeadlines': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A deadline of the referral passed (timekeeper) */
    readonly post: operations['noteReferralDeadlineMissed'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/drafts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Save a referral that is still being written; the own organisation alone is told of it */
    readonly post: operations['saveDraft'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/drafts/{draft}/changes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Save a draft anew, all of it; a request with `draft` sends it */
    readonly post: operations['changeDraft'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/drafts/{draft}/discards': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A draft is not needed any more */
    readonly post: operations['discardDraft'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/drafts/{draft}/expiries': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The hub’s clock says that nobody went on with a draft */
    readonly post: operations['expireDraft'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/offerings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A question to several candidates without the person; each is told under an id of its own */
    readonly post: operations['offerReferral'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/offerings/{offering}/withdrawals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The sender asks none of the candidates any more */
    readonly post: operations['withdrawOffering'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/offerings/{offering}/expiries': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The hub’s clock says that nobody was chosen in time */
    readonly post: operations['expireOffering'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/offers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The questions without a person that the caller’s organisation is a candidate for */
    readonly get: operations['listOffers'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/offers/{offer}/content': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The question of an offer, while it is open; logged */
    readonly get: operations['getOfferContent'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/offers/{offer}/interests': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The candidate would take it up */
    readonly post: operations['showInterest'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/offers/{offer}/declines': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The candidate will not, with a coded reason */
    readonly post: operations['declineOffer'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/handovers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Propose the handover that an accepted transfer referral permits */
    readonly post: operations['proposeHandover'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/handovers/{handover}/plans': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Plan the joint intake */
    readonly post: operations['planHandover'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/handovers/{handover}/intakes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** How the joint intake went; a moved one names its new moment */
    readonly post: operations['recordJointIntake'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/handovers/{handover}/reopenings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The person came back within the term; the same journey goes on */
    readonly post: operations['reopenHandover'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/handovers/{handover}/invitation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The joint intake as an iCalendar invitation: decided now, logged before the answer */
    readonly get: operations['getIntakeInvitation'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/handovers/{handover}/overlaps': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Begin the overlap in which both organisations are active */
    readonly post: operations['startOverlap'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/handovers/{handover}/overlapExtensions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Extend the overlap */
    readonly post: operations['extendOverlap'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/handovers/{handover}/overlapEndConfirmations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Confirm that the overlap may end */
    readonly post: operations['confirmOverlapEnd'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/handovers/{handover}/overlapEndDecisions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Decide the end of the overlap with a reason (coordinator of the holder) */
    readonly post: operations['decideOverlapEnd'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/handovers/{handover}/transfers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take the baton over (receiver, with a named lead professional) */
    readonly post: operations['transferHandover'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/handovers/{handover}/aftercarePlans': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Plan the moments of aftercare */
    readonly post: operations['planAftercare'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/handovers/{handover}/aftercareContacts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Record that an aftercare contact took place */
    readonly post: operations['holdAftercareMoment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/handovers/{handover}/missedAftercareMoments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** An aftercare moment passed without contact (timekeeper) */
    readonly post: operations['noteAftercareMomentMissed'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/handovers/{handover}/closures': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Close the handover with an outcome */
    readonly post: operations['closeHandover'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/handovers/{handover}/outcomes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Say how it went with the person some months after the closing */
    readonly post: operations['recordOutcome'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/handovers/{handover}/missedOutcomes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Note that the outcome was not asked in time */
    readonly post: operations['noteOutcomeMissed'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/handovers/{handover}/breakOffs': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Break the handover off before the transfer */
    readonly post: operations['breakOffHandover'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/handovers/{handover}/returnRequests': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Ask the first sender to take the baton back */
    readonly post: operations['requestReturn'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/handovers/{handover}/missedReturnDeadlines': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The answer to a return request is late (timekeeper) */
    readonly post: operations['noteReturnDeadlineMissed'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/handovers/{handover}/takeBacks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take the baton back (first sender, with a named lead professional) */
    readonly post: operations['takeBatonBack'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/consents': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Record the agreement of the person */
    readonly post: operations['giveConsent'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/consentRequests': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Put terms of an agreement to the person */
    readonly post: operations['requestConsent'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/consents/{consent}/deferrals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The person wants to decide later */
    readonly post: operations['deferConsentRequest'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/consents/{consent}/refusals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The person refuses what was asked */
    readonly post: operations['refuseConsent'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/consents/{consent}/grants': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The person agrees to what was asked, or to less */
    readonly post: operations['grantConsent'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/consents/{consent}/renewals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The person agrees again, until a later day */
    readonly post: operations['renewConsent'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/consents/{consent}/withdrawals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Record that the person withdraws the agreement, whole or for some categories */
    readonly post: operations['withdrawConsent'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/consents/{consent}/revocations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Somebody else than the person ends the agreement */
    readonly post: operations['revokeConsent'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/consents/{consent}/invalidations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The agreement turned out never to have been valid */
    readonly post: operations['invalidateConsent'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/consents/{consent}/doubts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Whether the person agreed cannot be shown any more */
    readonly post: operations['markConsentUnknown'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/consents/{consent}/withdrawalConfirmations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Confirm as a recipient that the withdrawal is honoured */
    readonly post: operations['confirmWithdrawal'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/consents/{consent}/missedConfirmations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Recipients did not confirm in time (timekeeper) */
    readonly post: operations['noteWithdrawalUnconfirmed'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/consents/{consent}/expiries': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The agreement expired (timekeeper) */
    readonly post: operations['expireConsent'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/consents/{consent}/record': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The consent as ISO/IEC TS 27560 asks it, in the terms of W3C DPV */
    readonly get: operations['getConsentRecord'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/consents/{consent}/receipt': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The same for the person, in plain Dutch, to print */
    readonly get: operations['getConsentReceipt'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/erasures': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Ask to erase a category or a person, or write down that it is refused */
    readonly post: operations['askErasure'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/erasures/{erasure}/confirmations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Confirm as the second person, so that keys are destroyed and recipients told */
    readonly post: operations['confirmErasure'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/erasures/{erasure}/refusals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Refuse what was asked, with its ground (GDPR 17(3)) */
    readonly post: operations['refuseErasure'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/erasures/{erasure}/acknowledgements': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Say as a recipient what was done with the own copy (GDPR 19) */
    readonly post: operations['acknowledgeErasure'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/erasures/{erasure}/followings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The person is erased in another dossier (eraser) */
    readonly post: operations['followErasure'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/erasures/{erasure}/destructions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The keys are destroyed (eraser) */
    readonly post: operations['recordKeyDestroyed'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/erasures/{erasure}/missedAnswers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The time to answer is over (timekeeper) */
    readonly post: operations['noteErasureUnanswered'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/objections': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The person objects to sharing */
    readonly post: operations['raiseObjection'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/objections/{objection}/liftings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The person takes the objection back */
    readonly post: operations['liftObjection'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/necessities': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Declare a state of necessity, for three days at most */
    readonly post: operations['declareNecessity'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/necessities/{necessity}/endings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** End a state of necessity before its time */
    readonly post: operations['endNecessity'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/necessities/{necessity}/expiries': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The time of a state of necessity is over (timekeeper) */
    readonly post: operations['expireNecessity'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/overrides': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Ask for access in an emergency */
    readonly post: operations['startOverride'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/overrides/{override}/confirmations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A second person confirms, and access opens */
    readonly post: operations['confirmOverride'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/overrides/{override}/endings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** End the access before its time */
    readonly post: operations['endOverride'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/overrides/{override}/expiries': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The time of the access, or to confirm it, is over (timekeeper) */
    readonly post: operations['expireOverride'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/overrides/{override}/reviews': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The verdict of the privacy officer */
    readonly post: operations['reviewOverride'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agreements': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The cooperation agreements of the caller’s organisation */
    readonly get: operations['listAgreements'];
    readonly put?: never;
    /** Register a cooperation agreement (coordinator of a party, or operator) */
    readonly post: operations['registerAgreement'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agreements/{agreement}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One cooperation agreement */
    readonly get: operations['getAgreement'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agreements/{agreement}/amendments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Change the terms; what is left out is no longer agreed */
    readonly post: operations['amendAgreement'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agreements/{agreement}/successions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The legal successor takes the place of a party; for the successor itself and the operator */
    readonly post: operations['succeedAgreementParty'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agreements/{agreement}/ends': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Name the last day */
    readonly post: operations['endAgreement'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agreements/{agreement}/templates': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Add a beginning of a referral that the parties share */
    readonly post: operations['addTemplate'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agreements/{agreement}/templates/{template}/ends': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Name the last day of a template */
    readonly post: operations['endTemplate'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/municipalities': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Municipalities with the days on which their NIS codes were in use */
    readonly get: operations['listMunicipalities'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/services': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Put a service on the social map (coordinator of the organisation, or operator) */
    readonly post: operations['registerService'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/serviceImports': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take a CSV file of services, each line by itself */
    readonly post: operations['importServices'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/serviceExport': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The services of an organisation as the CSV file that an import takes */
    readonly get: operations['exportServices'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/services': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who can help with this, for this target group, in this municipality; the best first */
    readonly get: operations['findServices'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/services/{service}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One service */
    readonly get: operations['getService'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/services/{service}/amendments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Change the particulars; what is left out is no longer said */
    readonly post: operations['amendService'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/services/{service}/availabilities': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Say how much room there is, and on which day that was so */
    readonly post: operations['sayAvailability'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/services/{service}/ends': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Name the last day */
    readonly post: operations['endService'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/absences': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who is away and who stands in; for the organisation itself */
    readonly get: operations['listAbsences'];
    readonly put?: never;
    /** A worker is away; a named replacement has her relation to dossiers on those days */
    readonly post: operations['recordWorkerAbsence'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/contactPointAbsences': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The contact point is not manned; another desk may be named */
    readonly post: operations['recordContactPointAbsence'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations/{organisation}/absences/{absence}/ends': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Another last day; one before the first says that the absence never came */
    readonly post: operations['endAbsence'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/partnerships': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Every partnership */
    readonly get: operations['listPartnerships'];
    readonly put?: never;
    /** Register a partnership (coordinator of a partner, or operator) */
    readonly post: operations['registerPartnership'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/partnerships/{partnership}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One partnership */
    readonly get: operations['getPartnership'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/partnerships/{partnership}/amendments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Change partners, area, expertise or desk; what is left out is no longer said */
    readonly post: operations['amendPartnership'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/partnerships/{partnership}/ends': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Name the last day */
    readonly post: operations['endPartnership'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/partnerships/{partnership}/signals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The signals of its area that changed since the working group last asked, oldest change first */
    readonly get: operations['followSignals'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/signals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Signals by theme, status and municipality, oldest change first */
    readonly get: operations['listSignals'];
    readonly put?: never;
    /** Raise a structural threshold; a text that seems to hold anything of a person is refused */
    readonly post: operations['recordSignal'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/signals/{signal}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One signal */
    readonly get: operations['getSignal'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/signals/{signal}/hearings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The working group has heard it (coordinator of a partner in the area, or operator) */
    readonly post: operations['hearSignal'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/signals/{signal}/discussions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** It is under discussion, at this level (coordinator of a partner in the area, or operator) */
    readonly post: operations['discussSignal'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/signals/{signal}/answers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The answer, without anything of a person (coordinator of a partner in the area, or operator) */
    readonly post: operations['answerSignal'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/stalledDossiers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Dossiers whose holder has done nothing for so many days, longest first */
    readonly get: operations['listStalledDossiers'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/revolvingDossiers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Dossiers of people who keep coming back */
    readonly get: operations['listRevolvingDossiers'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/worklist': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What waits for the caller’s organisation */
    readonly get: operations['getWorklist'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/feed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * What happened, as thin CloudEvents, oldest first
     * @description Asking `after=` an entry says that everything up to and including that entry has been stored by the caller. Each
     *     event carries its `cursor`. With `wait` the answer comes when there is news, or empty after that many seconds.
     */
    readonly get: operations['getFeed'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/log/checkpoint': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The newest signed checkpoint of the log (C2SP tlog-checkpoint) */
    readonly get: operations['getLogCheckpoint'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/log/key': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The verifier key of the log; whoever checks a receipt must have it by another way too */
    readonly get: operations['getLogKey'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/log/tile/{tile}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Up to 256 hashes of the log's tree (C2SP tlog-tiles); entries themselves are not served */
    readonly get: operations['getLogTile'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description As the standard names it; whatever else the form holds is ignored. */
    readonly BackChannelLogout: {
      /** @description Signed (`typ` logout+jwt) by the issuer of access tokens, for the client through which people sign in, at most ten minutes old, with `sid` or `sub` */
      readonly logout_token: string;
    };
    /** Format: uuid */
    readonly Uuid: string;
    /**
     * Format: date-time
     * @description RFC 3339
     */
    readonly Instant: string;
    /** Format: date */
    readonly Day: string;
    readonly ShortText: string;
    /** @description https, a host name and no number, no port, no query */
    readonly WebhookUrl: string;
    readonly Text: string;
    readonly Reason: string;
    readonly Telephone: string;
    /** Format: email */
    readonly Email: string;
    /** @description National number (INSZ): opaque, never used to derive a birth date or a sex */
    readonly Ssin: string;
    readonly EnterpriseNumber: string;
    readonly OvoCode: string;
    /** @description NIS code */
    readonly Municipality: string;
    readonly FlowName: string;
    /** @description ISO 639 */
    readonly Language: string;
    /** @enum {string} */
    readonly IntakeOutcome: 'attended' | 'noShow' | 'moved';
    /** @enum {string} */
    readonly BatonMove: 'opened' | 'transferred' | 'takenBack' | 'succeeded';
    /** @enum {string} */
    readonly BreakOffReason:
      'personStopped' | 'couldNotReach' | 'noTrust' | 'receiverUnable' | 'other';
    /** @enum {string} */
    readonly ConditionState: 'open' | 'inProgress' | 'met' | 'notApplicable';
    /** @enum {string} */
    readonly ConnectionChannel: 'hubWorklist' | 'feed' | 'webhook' | 'kafka' | 'files';
    /** @enum {string} */
    readonly ConsentMethod: 'signedPaper' | 'spokenInConversation' | 'digital';
    /** @enum {string} */
    readonly ConsentStatus:
      | 'requested'
      | 'requestDeferred'
      | 'refused'
      | 'given'
      | 'renewed'
      | 'withdrawn'
      | 'revoked'
      | 'expired'
      | 'invalidated'
      | 'unknown';
    /** @enum {string} */
    readonly DataCategory:
      | 'process'
      | 'identity'
      | 'contact'
      | 'household'
      | 'statusBenefit'
      | 'incomeDebt'
      | 'housing'
      | 'educationSkills'
      | 'language'
      | 'workHistory'
      | 'mobility'
      | 'childcare'
      | 'health'
      | 'justice'
      | 'residence'
      | 'guidance'
      | 'notes'
      | 'outcome';
    /** @enum {string} */
    readonly DeclineReason:
      | 'noCapacity'
      | 'notEligible'
      | 'outsideWorkingArea'
      | 'couldNotReach'
      | 'personDoesNotWant'
      | 'wrongService'
      | 'duplicate'
      | 'other';
    /** @enum {string} */
    readonly Ground:
      | 'publicTask'
      | 'legalDuty'
      | 'protocol'
      | 'deliberation'
      | 'vitalInterest'
      | 'gdprConsent'
      | 'ownFile';
    /** @enum {string} */
    readonly HandoverStatus:
      | 'proposed'
      | 'planned'
      | 'overlap'
      | 'transferred'
      | 'aftercare'
      | 'closed'
      | 'brokenOff'
      | 'returnRequested'
      | 'returned';
    /** @enum {string} */
    readonly LifeDomain:
      | 'housing'
      | 'childcare'
      | 'mobility'
      | 'health'
      | 'administrationPapers'
      | 'financesDebt'
      | 'language'
      | 'digitalSkills'
      | 'socialNetwork'
      | 'justice'
      | 'workAttitudes'
      | 'jobSeekingSkills';
    /** @enum {string} */
    readonly MeasuredBy: 'person' | 'counsellor' | 'together';
    /** @enum {string} */
    readonly MissingAnswer: 'notAsked' | 'notAnswered' | 'notApplicable';
    /** @enum {string} */
    readonly OrganisationType: 'ocmw' | 'vdab' | 'caw' | 'partner';
    /** @enum {string} */
    readonly Outcome:
      | 'durableWork'
      | 'temporaryWork'
      | 'training'
      | 'socialEconomy'
      | 'volunteering'
      | 'otherSupport'
      | 'stoppedByPerson'
      | 'moved'
      | 'deceased'
      | 'unknown';
    /** @enum {string} */
    readonly OutcomeMoment: 'month3' | 'month12';
    /** @enum {string} */
    readonly PausableStep:
      'decide' | 'expiry' | 'takeBack' | 'answer' | 'overlapEnd' | 'aftercareMoment' | 'outcome';
    /** @enum {string} */
    readonly PauseReason: 'personUnreachable' | 'personAway';
    /** @enum {string} */
    readonly PauseStatus: 'running' | 'expired' | 'ended';
    /** @enum {string} */
    readonly QuestionStatus: 'asked' | 'answered' | 'withdrawn';
    /** @enum {string} */
    readonly MandateScope: 'registration' | 'appointments' | 'documents';
    /** @enum {string} */
    readonly MandateStatus: 'given' | 'withdrawn' | 'expired';
    /** @enum {string} */
    readonly RegistrationStatus: 'requested' | 'delivered' | 'confirmed' | 'refused' | 'lapsed';
    /** @enum {string} */
    readonly RegistrationRefusal:
      'identityIncomplete' | 'alreadyRegistered' | 'notEligible' | 'other';
    /** @enum {string} */
    readonly RegistrationCategory:
      | 'benefitClaimant'
      | 'schoolLeaver'
      | 'freelyRegistered'
      | 'atExpenseOfOcmw'
      | 'workDisability'
      | 'voluntaryPartTime'
      | 'excluded';
    /** @enum {string} */
    readonly GuidanceStatus: 'inGuidance' | 'inTraining' | 'notDeployable';
    /** @enum {string} */
    readonly LivingWage: 'cohabiting' | 'single' | 'withDependentFamily';
    /** @enum {string} */
    readonly ConsultationStatus: 'planned' | 'held' | 'cancelled';
    /** @enum {string} */
    readonly Phase:
      | 'identify'
      | 'reachOut'
      | 'assessNeeds'
      | 'determinePathway'
      | 'guideMediateTrain'
      | 'flankingSupport'
      | 'match'
      | 'aftercare'
      | 'control'
      | 'monitor';
    /** @enum {string} */
    readonly Purpose:
      'guidance' | 'jobPlacement' | 'aftercare' | 'personAccess' | 'audit' | 'statistics';
    /** @enum {string} */
    readonly ReceivedBy: 'system' | 'hub';
    /** @enum {string} */
    readonly ReferralKind: 'support' | 'transfer';
    /** @enum {string} */
    readonly ReferralStatus:
      | 'requested'
      | 'received'
      | 'onHold'
      | 'accepted'
      | 'declined'
      | 'forwarded'
      | 'withdrawn'
      | 'cancelled'
      | 'expired'
      | 'inProgress'
      | 'completed'
      | 'failed';
    /** @enum {string} */
    readonly TargetGroup:
      | 'inactiveWithoutBenefit'
      | 'inactiveWithBenefit'
      | 'jobseekerMultipleProblems'
      | 'livingAllowanceRecipient'
      | 'other';
    /** @enum {string} */
    readonly OverrideReason: 'dangerToPerson' | 'dangerToChild' | 'dangerToOthers' | 'other';
    /** @enum {string} */
    readonly OverrideVerdict: 'justified' | 'notJustified';
    /** @enum {string} */
    readonly Urgency: 'routine' | 'urgent';
    /** @enum {string} */
    readonly WithheldReason:
      | 'noGround'
      | 'noClearance'
      | 'withdrawn'
      | 'revoked'
      | 'invalidated'
      | 'objected'
      | 'expired'
      | 'notInvolved'
      | 'notReceivable'
      | 'purposeForbidden'
      | 'erased';
    /** @enum {string} */
    readonly SealedCategory:
      | 'identity'
      | 'contact'
      | 'household'
      | 'statusBenefit'
      | 'incomeDebt'
      | 'housing'
      | 'educationSkills'
      | 'language'
      | 'workHistory'
      | 'mobility'
      | 'childcare'
      | 'health'
      | 'justice'
      | 'residence'
      | 'guidance'
      | 'notes'
      | 'outcome';
    /** @enum {string} */
    readonly EntityKind:
      | 'dossier'
      | 'referral'
      | 'draft'
      | 'attachment'
      | 'offering'
      | 'offer'
      | 'handover'
      | 'consent'
      | 'erasure'
      | 'objection'
      | 'necessity'
      | 'erasure'
      | 'override'
      | 'note'
      | 'step'
      | 'condition'
      | 'measurement'
      | 'pause'
      | 'question'
      | 'consultation'
      | 'mandate'
      | 'registration';
    readonly ContactPerson: {
      readonly name: components['schemas']['ShortText'];
      readonly telephone?: components['schemas']['Telephone'];
      readonly email?: components['schemas']['Email'];
    };
    readonly Identity: {
      readonly givenName?: components['schemas']['ShortText'];
      readonly familyName?: components['schemas']['ShortText'];
      readonly birthDate?: components['schemas']['Day'];
      readonly ssin?: components['schemas']['Ssin'];
    };
    readonly Contact: {
      readonly telephone?: components['schemas']['Telephone'];
      readonly email?: components['schemas']['Email'];
      readonly address?: components['schemas']['ShortText'];
    };
    readonly AftercareMoment: {
      readonly due: components['schemas']['Day'];
      readonly owner: components['schemas']['Uuid'];
    };
    /** @description Every organisation of a type, or one organisation */
    readonly FlowParty: {
      readonly organisationType?: components['schemas']['OrganisationType'];
      readonly organisation?: components['schemas']['Uuid'];
    };
    /**
     * @example {
     *       "id": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11",
     *       "name": "Loket werk en welzijn",
     *       "organisationType": "ocmw",
     *       "enterpriseNumber": "0207446759",
     *       "ovoCode": "OVO000001",
     *       "municipalities": [
     *         "71016"
     *       ],
     *       "mayReceive": [
     *         "guidance"
     *       ],
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RegisterOrganisation: {
      readonly id?: components['schemas']['Uuid'];
      readonly name: components['schemas']['ShortText'];
      readonly organisationType: components['schemas']['OrganisationType'];
      readonly enterpriseNumber?: components['schemas']['EnterpriseNumber'];
      readonly ovoCode?: components['schemas']['OvoCode'];
      readonly municipalities: readonly components['schemas']['Municipality'][];
      readonly mayReceive: readonly components['schemas']['SealedCategory'][];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "name": "Loket werk en welzijn",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RegisterTeam: {
      readonly name: components['schemas']['ShortText'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "team": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11",
     *       "member": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly AddTeamMember: {
      readonly team: components['schemas']['Uuid'];
      readonly member: components['schemas']['Uuid'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "team": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11",
     *       "member": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RemoveTeamMember: {
      readonly team: components['schemas']['Uuid'];
      readonly member: components['schemas']['Uuid'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "name": "Loket werk en welzijn",
     *       "telephone": "+32 89 00 00 00",
     *       "email": "loket@voorbeeld.example",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly SetContactPoint: {
      readonly name: components['schemas']['ShortText'];
      readonly telephone?: components['schemas']['Telephone'];
      readonly email?: components['schemas']['Email'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "association": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f12",
     *       "from": "2026-01-01"
     *     }
     */
    readonly AllowActingFor: {
      readonly association: components['schemas']['Uuid'];
      readonly from: components['schemas']['Day'];
      readonly until?: components['schemas']['Day'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "association": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f12",
     *       "until": "2026-12-31"
     *     }
     */
    readonly EndActingFor: {
      readonly association: components['schemas']['Uuid'];
      readonly until: components['schemas']['Day'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "successor": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f12",
     *       "from": "2026-01-01",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly SucceedOrganisation: {
      readonly successor: components['schemas']['Uuid'];
      readonly from: components['schemas']['Day'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "predecessor": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly SucceedPredecessor: {
      readonly predecessor: components['schemas']['Uuid'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /** @description Complete when no dossier, agreement without a last day or flow names the predecessor any more */
    readonly Succession: {
      readonly predecessor: components['schemas']['Uuid'];
      readonly from: components['schemas']['Day'];
      /**
       * SuccessionProgress
       * @description `items` names at most 500 of those that are left
       */
      readonly dossiers: {
        readonly left: number;
        readonly moved: number;
        readonly items: readonly components['schemas']['Uuid'][];
      };
      readonly agreements: readonly components['schemas']['Uuid'][];
      readonly flows: readonly components['schemas']['FlowName'][];
      readonly complete: boolean;
    };
    readonly SuccessionList: {
      readonly items: readonly components['schemas']['Succession'][];
    };
    /**
     * @example {
     *       "channel": "hubWorklist",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly SetConnection: {
      readonly channel: components['schemas']['ConnectionChannel'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "url": "https://ontvangst.voorbeeld.be/wisselzone",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RegisterWebhook: {
      readonly url: components['schemas']['WebhookUrl'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly AskReconciliation: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "dossier": "d0000000-0000-4000-8000-000000000001",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RetryDeliveries: {
      readonly dossier?: components['schemas']['Uuid'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "from": "17",
     *       "to": "42",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ReplayDeliveries: {
      readonly from: string;
      readonly to: string;
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "event": "e0000000-0000-4000-8000-000000000001",
     *       "reason": "handledElsewhere",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly AskSkip: {
      readonly event: components['schemas']['Uuid'];
      readonly reason: components['schemas']['SkipReason'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ConfirmSkip: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RefuseSkip: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @description Codes of `contracts/codes/skipReason.csv`
     * @enum {string}
     */
    readonly SkipReason: 'handledElsewhere' | 'notProcessable' | 'duplicate' | 'other';
    readonly DeliveryAttempt: {
      readonly at: components['schemas']['Instant'];
      readonly milliseconds?: number;
      readonly result?: string;
      readonly status?: number;
      /** @description The first characters of what the receiver answered */
      readonly excerpt?: string;
    };
    /**
     * @description Codes of `contracts/codes/quarantineReason.csv`
     * @enum {string}
     */
    readonly QuarantineReason:
      | 'notACloudEvent'
      | 'unknownOperation'
      | 'wrongSubject'
      | 'tooLarge'
      | 'notJson'
      | 'messageIdReused'
      | 'refused'
      | 'notReadable';
    /** @description Somebody asked to pass this over; `mine` when that was you, so that somebody else must agree */
    readonly PendingSkip: {
      readonly skip: components['schemas']['Uuid'];
      readonly mine: boolean;
    };
    /** @description A message that was not done; it stays until it is, or two people pass it over */
    readonly QuarantinedMessage: {
      readonly message: components['schemas']['Uuid'];
      readonly door: components['schemas']['ConnectionChannel'];
      /** @description Who numbered it */
      readonly source: string;
      /** @description Its number there */
      readonly id: string;
      readonly receivedAt: components['schemas']['Instant'];
      readonly refusedAt: components['schemas']['Instant'];
      readonly reason: components['schemas']['QuarantineReason'];
      /**
       * @description Who can mend it
       * @enum {string}
       */
      readonly owner: 'sender' | 'hub';
      /** @description In bytes */
      readonly size: number;
      /** @description How often it was refused */
      readonly tries: number;
      readonly problem: components['schemas']['Problem'];
      readonly skip?: components['schemas']['PendingSkip'];
    };
    readonly QuarantineList: {
      readonly items: readonly components['schemas']['QuarantinedMessage'][];
      readonly next?: string;
    };
    readonly QuarantinedOriginal: {
      readonly message: components['schemas']['Uuid'];
      readonly headers: {
        readonly [key: string]: string;
      };
      /** @description Its value, read as UTF-8 */
      readonly text: string;
      /**
       * Format: byte
       * @description Its value, byte for byte
       */
      readonly bytes: string;
    };
    /**
     * @example {
     *       "message": "e1000000-0000-4000-8000-000000000001"
     *     }
     */
    readonly RetryMessages: {
      readonly message?: components['schemas']['Uuid'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "message": "e1000000-0000-4000-8000-000000000001",
     *       "operation": "recordNote",
     *       "body": "{\"text\":\"Een nota.\"}"
     *     }
     */
    readonly CorrectMessage: {
      readonly message: components['schemas']['Uuid'];
      readonly operation?: components['schemas']['ShortText'];
      readonly subject?: components['schemas']['ShortText'];
      /** @description The whole body as it should have been, as JSON in text */
      readonly body: string;
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "message": "e1000000-0000-4000-8000-000000000001",
     *       "reason": "notProcessable"
     *     }
     */
    readonly AskMessageSkip: {
      readonly message: components['schemas']['Uuid'];
      readonly reason: components['schemas']['SkipReason'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /** @description The event at which the deliveries of one dossier stand still */
    readonly DeadLetter: {
      readonly dossier: components['schemas']['Uuid'];
      readonly event: components['schemas']['Uuid'];
      readonly type: string;
      readonly source: components['schemas']['Uuid'];
      readonly channel: components['schemas']['ConnectionChannel'];
      readonly parkedAt: components['schemas']['Instant'];
      readonly reason: string;
      /** @description Events of the same dossier that wait behind it */
      readonly behind: number;
      readonly attempts: readonly components['schemas']['DeliveryAttempt'][];
      readonly skip?: components['schemas']['PendingSkip'];
    };
    readonly DeadLetterList: {
      readonly items: readonly components['schemas']['DeadLetter'][];
      readonly next?: string;
    };
    /** @description `accepted` is the sum of the ends, `waiting` and `missing`; `gaps` counts dossiers whose numbers have a hole */
    readonly DeliveryReconciliation: {
      readonly occasion: string;
      readonly at: components['schemas']['Instant'];
      readonly channel: components['schemas']['ConnectionChannel'];
      readonly accepted: number;
      readonly delivered: number;
      readonly withheld: number;
      readonly parked: number;
      readonly skipped: number;
      readonly waiting: number;
      readonly missing: number;
      readonly gaps: number;
      readonly oldestWaiting?: components['schemas']['Instant'];
    };
    /** @description An event that was neither delivered nor waiting; it was taken up again when it was found */
    readonly DroppedDelivery: {
      readonly event: components['schemas']['Uuid'];
      readonly dossier: components['schemas']['Uuid'];
      readonly recipient: components['schemas']['Uuid'];
      readonly source: components['schemas']['Uuid'];
      readonly foundAt: components['schemas']['Instant'];
      readonly endedAt?: components['schemas']['Instant'];
    };
    readonly DeliveryReconciliationList: {
      readonly items: readonly components['schemas']['DeliveryReconciliation'][];
      readonly dropped: readonly components['schemas']['DroppedDelivery'][];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RotateWebhookKey: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RemoveWebhook: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "flow": "ocmw-vdab",
     *       "predecessor": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f12"
     *     }
     */
    readonly SucceedFlowParty: {
      readonly flow: components['schemas']['FlowName'];
      readonly predecessor: components['schemas']['Uuid'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "predecessor": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f12"
     *     }
     */
    readonly SucceedAgreementParty: {
      readonly predecessor: components['schemas']['Uuid'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "flow": "ocmw-vdab",
     *       "until": "2027-12-31"
     *     }
     */
    readonly EndFlow: {
      readonly flow: components['schemas']['FlowName'];
      readonly until: components['schemas']['Day'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "flow": "ocmw-vdab-guidance",
     *       "source": {
     *         "organisationType": "ocmw"
     *       },
     *       "recipient": {
     *         "organisationType": "ocmw"
     *       },
     *       "purposes": [
     *         "guidance"
     *       ],
     *       "categories": [
     *         "guidance"
     *       ],
     *       "ground": "publicTask",
     *       "reference": "Loket werk en welzijn",
     *       "sourceCapacity": "Loket werk en welzijn",
     *       "inscriptionCapacity": "Loket werk en welzijn",
     *       "statutoryDuty": true,
     *       "from": "2026-03-02",
     *       "until": "2030-12-31",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RegisterFlow: {
      readonly flow: components['schemas']['FlowName'];
      readonly source: components['schemas']['FlowParty'];
      readonly recipient: components['schemas']['FlowParty'];
      readonly purposes: readonly components['schemas']['Purpose'][];
      readonly categories: readonly components['schemas']['DataCategory'][];
      readonly ground: components['schemas']['Ground'];
      readonly reference: components['schemas']['ShortText'];
      readonly sourceCapacity?: components['schemas']['ShortText'];
      readonly inscriptionCapacity?: components['schemas']['ShortText'];
      readonly statutoryDuty: boolean;
      readonly from: components['schemas']['Day'];
      readonly until?: components['schemas']['Day'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "identity": {
     *         "givenName": "Loket werk en welzijn",
     *         "familyName": "Loket werk en welzijn",
     *         "birthDate": "2026-03-02",
     *         "ssin": "85610100147"
     *       },
     *       "contact": {
     *         "telephone": "+32 89 00 00 00",
     *         "email": "loket@voorbeeld.example",
     *         "address": "Loket werk en welzijn"
     *       },
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RegisterPerson: {
      readonly identity: components['schemas']['Identity'];
      readonly contact?: components['schemas']['Contact'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "ssin": "85610100147",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly GivePersonIdentifier: {
      readonly ssin: components['schemas']['Ssin'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "ssin": "85610100147",
     *       "replacedBy": "90651200342",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ReplacePersonIdentifier: {
      readonly ssin: components['schemas']['Ssin'];
      readonly replacedBy: components['schemas']['Ssin'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "other": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f12",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly LinkPersons: {
      readonly other: components['schemas']['Uuid'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "other": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f12",
     *       "reason": "Twee personen met dezelfde naam.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly UnlinkPersons: {
      readonly other: components['schemas']['Uuid'];
      readonly reason: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "municipality": "71016",
     *       "from": "2026-03-01",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ChangePersonMunicipality: {
      readonly municipality: components['schemas']['Municipality'];
      readonly from: components['schemas']['Day'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "person": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11",
     *       "targetGroup": "inactiveWithoutBenefit",
     *       "phase": "identify",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly OpenDossier: {
      readonly person: components['schemas']['Uuid'];
      readonly targetGroup?: components['schemas']['TargetGroup'];
      readonly phase?: components['schemas']['Phase'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "worker": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly AssignCaseWorker: {
      readonly worker?: components['schemas']['Uuid'];
      readonly team?: components['schemas']['Uuid'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "worker": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ReleaseCaseWorker: {
      readonly worker?: components['schemas']['Uuid'];
      readonly team?: components['schemas']['Uuid'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "lead": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11",
     *       "contact": {
     *         "name": "Loket werk en welzijn",
     *         "telephone": "+32 89 00 00 00",
     *         "email": "loket@voorbeeld.example"
     *       },
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly NameLeadProfessional: {
      readonly lead: components['schemas']['Uuid'];
      readonly contact?: components['schemas']['ContactPerson'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "text": "Zoekt werk dat past bij de schooluren.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RecordNote: {
      readonly text: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "takenOn": "2026-03-02",
     *       "text": "Zoekt werk dat past bij de schooluren.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RecordStep: {
      readonly takenOn: components['schemas']['Day'];
      readonly text: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "id": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11",
     *       "lifeDomain": "housing",
     *       "state": "open",
     *       "text": "Zoekt werk dat past bij de schooluren.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RecordCondition: {
      readonly id?: components['schemas']['Uuid'];
      readonly lifeDomain: components['schemas']['LifeDomain'];
      readonly state: components['schemas']['ConditionState'];
      readonly owner?: components['schemas']['Uuid'];
      readonly text?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "lifeDomain": "housing",
     *       "state": "met",
     *       "text": "Zij heeft een woning vanaf 1 mei."
     *     }
     */
    readonly ChangeConditionState: {
      readonly lifeDomain: components['schemas']['LifeDomain'];
      readonly state: components['schemas']['ConditionState'];
      readonly text?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "owner": "6f2c5b52-4f34-4ae4-9c6c-2b7f6c1f0d13"
     *     }
     */
    readonly ChangeConditionOwner: {
      readonly owner: components['schemas']['Uuid'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "lifeDomain": "housing",
     *       "measuredOn": "2026-03-02",
     *       "measuredBy": "together",
     *       "level": 2
     *     }
     */
    readonly RecordMeasurement: {
      readonly lifeDomain: components['schemas']['LifeDomain'];
      readonly measuredOn: components['schemas']['Day'];
      readonly measuredBy: components['schemas']['MeasuredBy'];
      /** @description From 1, furthest, to 5; or else `missing` */
      readonly level?: number;
      readonly missing?: components['schemas']['MissingAnswer'];
      readonly text?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @description Why is content; that deadlines stand still is seen by everybody involved
     * @example {
     *       "reason": "personUnreachable",
     *       "text": "Drie keer gebeld, brief gestuurd."
     *     }
     */
    readonly PauseDeadlines: {
      readonly reason: components['schemas']['PauseReason'];
      readonly text?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "text": "Ze belde terug."
     *     }
     */
    readonly ResumeDeadlines: {
      readonly text?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ExpirePause: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "to": "6f2c5b52-4f34-4ae4-9c6c-2b7f6c1f0d13",
     *       "text": "Volgt zij de opleiding nog?"
     *     }
     */
    readonly AskQuestion: {
      readonly to: components['schemas']['Uuid'];
      readonly text: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "text": "Ja, sinds twee weken."
     *     }
     */
    readonly AnswerQuestion: {
      readonly text: components['schemas']['Text'];
      /** @description Files of the own organisation that were laid beside the dossier before */
      readonly attachments?: readonly components['schemas']['Uuid'][];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RemindQuestion: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly WithdrawQuestion: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly NoteQuestionDeadlineMissed: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "towards": "6f2c5b52-4f34-4ae4-9c6c-2b7f6c1f0d13",
     *       "scope": [
     *         "registration"
     *       ],
     *       "from": "2026-03-02",
     *       "until": "2026-09-01",
     *       "method": "signedPaper",
     *       "explainedIn": "nl",
     *       "evidenceReference": "Loket werk en welzijn"
     *     }
     */
    readonly GiveMandate: {
      readonly towards: components['schemas']['Uuid'];
      readonly scope: readonly components['schemas']['MandateScope'][];
      readonly counsellor?: components['schemas']['Uuid'];
      readonly from: components['schemas']['Day'];
      readonly until: components['schemas']['Day'];
      readonly method: components['schemas']['ConsentMethod'];
      readonly explainedIn?: components['schemas']['Language'];
      readonly evidenceReference?: components['schemas']['ShortText'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly WithdrawMandate: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ExpireMandate: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "mandate": "c2a0f6b4-51de-4c7d-9a51-6c1f0b7e4d22",
     *       "to": "6f2c5b52-4f34-4ae4-9c6c-2b7f6c1f0d13",
     *       "livingWage": "single"
     *     }
     */
    readonly RequestRegistration: {
      readonly mandate: components['schemas']['Uuid'];
      readonly to: components['schemas']['Uuid'];
      readonly livingWage?: components['schemas']['LivingWage'];
      readonly text?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly DeliverRegistration: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "category": "atExpenseOfOcmw",
     *       "status": "inGuidance",
     *       "since": "2026-03-02"
     *     }
     */
    readonly ConfirmRegistration: {
      readonly category: components['schemas']['RegistrationCategory'];
      readonly status: components['schemas']['GuidanceStatus'];
      readonly since: components['schemas']['Day'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "reason": "identityIncomplete",
     *       "explanation": "De geboortedatum ontbreekt."
     *     }
     */
    readonly RefuseRegistration: {
      readonly reason: components['schemas']['RegistrationRefusal'];
      readonly explanation?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "startsAt": "2026-03-02T09:30:00.000Z",
     *       "participants": [
     *         "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11",
     *         "6f2c5b52-4f34-4ae4-9c6c-2b7f6c1f0d13"
     *       ],
     *       "place": "Werkwinkel"
     *     }
     */
    readonly PlanConsultation: {
      readonly startsAt: components['schemas']['Instant'];
      readonly participants: readonly components['schemas']['Uuid'][];
      readonly place?: components['schemas']['ShortText'];
      readonly text?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "startsAt": "2026-03-09T09:30:00.000Z"
     *     }
     */
    readonly MoveConsultation: {
      readonly startsAt: components['schemas']['Instant'];
      readonly place?: components['schemas']['ShortText'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "reason": "Zij is ziek."
     *     }
     */
    readonly CancelConsultation: {
      readonly reason: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "owner": "6f2c5b52-4f34-4ae4-9c6c-2b7f6c1f0d13",
     *       "due": "2026-03-30",
     *       "text": "Vraagt een plaats aan."
     *     }
     */
    readonly Agreed: {
      readonly owner: components['schemas']['Uuid'];
      readonly due?: components['schemas']['Day'];
      readonly text: components['schemas']['Text'];
    };
    /**
     * @example {
     *       "attended": [
     *         "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11"
     *       ],
     *       "nextAt": "2026-04-02T09:30:00.000Z"
     *     }
     */
    readonly RecordConsultation: {
      readonly attended: readonly components['schemas']['Uuid'][];
      readonly agreements?: readonly components['schemas']['Agreed'][];
      readonly nextAt?: components['schemas']['Instant'];
      readonly text?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "agreed": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11"
     *     }
     */
    readonly KeepConsultationAgreement: {
      readonly agreed: components['schemas']['Uuid'];
      readonly text?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "kind": "support",
     *       "to": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11",
     *       "urgency": "routine",
     *       "purpose": "guidance",
     *       "categories": [
     *         "guidance"
     *       ],
     *       "reason": "Zoekt werk dat past bij de schooluren.",
     *       "question": "Zoekt werk dat past bij de schooluren.",
     *       "desiredMoment": "2026-03-02T09:30:00.000Z",
     *       "addressedService": "Loket werk en welzijn",
     *       "contactPerson": {
     *         "name": "Loket werk en welzijn",
     *         "telephone": "+32 89 00 00 00",
     *         "email": "loket@voorbeeld.example"
     *       },
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RequestReferral: {
      readonly kind: components['schemas']['ReferralKind'];
      readonly to: components['schemas']['Uuid'];
      readonly urgency: components['schemas']['Urgency'];
      readonly purpose: components['schemas']['Purpose'];
      readonly categories: readonly components['schemas']['DataCategory'][];
      readonly reason: components['schemas']['Text'];
      readonly question?: components['schemas']['Text'];
      readonly desiredMoment?: components['schemas']['Instant'];
      readonly addressedService?: components['schemas']['ShortText'];
      readonly contactPerson?: components['schemas']['ContactPerson'];
      readonly renews?: components['schemas']['Uuid'];
      /** @description Files of the own organisation that were laid beside the dossier before */
      readonly attachments?: readonly components['schemas']['Uuid'][];
      readonly draft?: components['schemas']['Uuid'];
      readonly offer?: components['schemas']['Uuid'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @description Whatever is known already; nothing has to be complete, something has to be there
     * @example {
     *       "reason": "Zoekt werk dat past bij de schooluren.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly SaveDraft: {
      /** @description Fills in what is left out, of an agreement of the organisation that is in force */
      readonly template?: components['schemas']['Uuid'];
      readonly kind?: components['schemas']['ReferralKind'];
      readonly to?: components['schemas']['Uuid'];
      readonly urgency?: components['schemas']['Urgency'];
      readonly purpose?: components['schemas']['Purpose'];
      readonly categories?: readonly components['schemas']['DataCategory'][];
      readonly reason?: components['schemas']['Text'];
      readonly question?: components['schemas']['Text'];
      readonly desiredMoment?: components['schemas']['Instant'];
      readonly addressedService?: components['schemas']['ShortText'];
      /** @description Files of the own organisation that were laid beside the dossier before */
      readonly attachments?: readonly components['schemas']['Uuid'][];
      readonly contactPerson?: components['schemas']['ContactPerson'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @description The whole draft anew; what is left out is no longer in it
     * @example {
     *       "reason": "Zoekt werk dat past bij de schooluren.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ChangeDraft: {
      readonly kind?: components['schemas']['ReferralKind'];
      readonly to?: components['schemas']['Uuid'];
      readonly urgency?: components['schemas']['Urgency'];
      readonly purpose?: components['schemas']['Purpose'];
      readonly categories?: readonly components['schemas']['DataCategory'][];
      readonly reason?: components['schemas']['Text'];
      readonly question?: components['schemas']['Text'];
      readonly desiredMoment?: components['schemas']['Instant'];
      readonly addressedService?: components['schemas']['ShortText'];
      /** @description Files of the own organisation that were laid beside the dossier before */
      readonly attachments?: readonly components['schemas']['Uuid'][];
      readonly contactPerson?: components['schemas']['ContactPerson'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly DiscardDraft: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ExpireDraft: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @description PDF, PNG, JPEG, text, CSV, ODT or DOCX. The bytes must be of the type that is said and hold no program, macros, active content or second file. `category` decides who may read it, as for anything else.
     * @example {
     *       "category": "educationSkills",
     *       "fileName": "attest.txt",
     *       "mediaType": "text/plain",
     *       "content": "VG90IDMxIG1laSAyMDI2",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly AddAttachment: {
      readonly category: components['schemas']['DataCategory'];
      readonly fileName: components['schemas']['ShortText'];
      readonly mediaType: components['schemas']['ShortText'];
      /**
       * Format: byte
       * @description In base64 (RFC 4648, section 4), padded
       */
      readonly content: string;
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /** @description Without name, type, size and hash when its category is withheld or was erased */
    readonly Attachment: {
      readonly id: components['schemas']['Uuid'];
      readonly from: components['schemas']['Uuid'];
      readonly category: components['schemas']['DataCategory'];
      readonly fileName?: components['schemas']['ShortText'];
      readonly mediaType?: components['schemas']['ShortText'];
      /** @description In bytes */
      readonly size?: number;
      /** @description Of the bytes, in hex */
      readonly sha256?: string;
      readonly erasedAt?: components['schemas']['Instant'];
      readonly withheld: readonly components['schemas']['Withheld'][];
    };
    /**
     * @example {
     *       "kind": "support",
     *       "urgency": "routine",
     *       "purpose": "guidance",
     *       "candidates": [
     *         "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11"
     *       ],
     *       "question": "Wie heeft plaats in een rustige taalcursus?",
     *       "targetGroup": "livingAllowanceRecipient",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly OfferReferral: {
      readonly kind: components['schemas']['ReferralKind'];
      readonly urgency: components['schemas']['Urgency'];
      readonly purpose: components['schemas']['Purpose'];
      readonly candidates: readonly components['schemas']['Uuid'][];
      /** @description Without anybody in it; what seems to name, number or locate a person is refused */
      readonly question: string;
      readonly targetGroup?: components['schemas']['TargetGroup'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "text": "Er zijn twee plaatsen vanaf maart.",
     *       "contactPerson": {
     *         "name": "Loket werk en welzijn",
     *         "telephone": "+32 89 00 00 00",
     *         "email": "loket@voorbeeld.example"
     *       },
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ShowInterest: {
      readonly text?: string;
      readonly contactPerson?: components['schemas']['ContactPerson'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "reason": "noCapacity",
     *       "text": "Weer plaats vanaf maart.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly DeclineOffer: {
      readonly reason: components['schemas']['DeclineReason'];
      readonly text?: string;
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly WithdrawOffering: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ExpireOffering: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "receivedBy": "system",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ConfirmReferralReceipt: {
      readonly receivedBy: components['schemas']['ReceivedBy'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly OpenReferral: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    readonly Arrival: {
      /** @enum {string} */
      readonly rung: 'recorded' | 'handedOver' | 'stored' | 'opened' | 'accepted';
      readonly at: components['schemas']['Instant'];
      readonly by: components['schemas']['Uuid'];
      readonly event?: components['schemas']['Uuid'];
    };
    readonly ArrivalList: {
      readonly items: readonly components['schemas']['Arrival'][];
    };
    /**
     * @example {
     *       "text": "Zoekt werk dat past bij de schooluren.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly AskReferralInformation: {
      readonly text: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "text": "Zoekt werk dat past bij de schooluren.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly GiveReferralInformation: {
      readonly text: components['schemas']['Text'];
      /** @description Files of the own organisation that were laid beside the dossier before */
      readonly attachments?: readonly components['schemas']['Uuid'][];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "moment": "2026-03-02T09:30:00.000Z",
     *       "place": "Loket werk en welzijn",
     *       "text": "Zoekt werk dat past bij de schooluren.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ProposeReferralMoment: {
      readonly moment: components['schemas']['Instant'];
      readonly place?: components['schemas']['ShortText'];
      readonly text?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "agreed": true,
     *       "text": "Zoekt werk dat past bij de schooluren.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly AnswerReferralMoment: {
      readonly agreed: boolean;
      readonly text?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "contactPerson": {
     *         "name": "Loket werk en welzijn",
     *         "telephone": "+32 89 00 00 00",
     *         "email": "loket@voorbeeld.example"
     *       },
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly AcceptReferral: {
      readonly contactPerson?: components['schemas']['ContactPerson'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "reason": "noCapacity",
     *       "explanation": "Zoekt werk dat past bij de schooluren.",
     *       "suggestion": "Zoekt werk dat past bij de schooluren.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly DeclineReferral: {
      readonly reason: components['schemas']['DeclineReason'];
      readonly explanation?: components['schemas']['Text'];
      readonly suggestion?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "text": "Zoekt werk dat past bij de schooluren.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly WithdrawReferral: {
      readonly text?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "text": "Zoekt werk dat past bij de schooluren.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly CompleteReferral: {
      readonly text?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "text": "Zoekt werk dat past bij de schooluren.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly FailReferral: {
      readonly text?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "to": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11",
     *       "reason": "Zoekt werk dat past bij de schooluren.",
     *       "question": "Zoekt werk dat past bij de schooluren.",
     *       "contactPerson": {
     *         "name": "Loket werk en welzijn",
     *         "telephone": "+32 89 00 00 00",
     *         "email": "loket@voorbeeld.example"
     *       },
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ForwardReferral: {
      readonly to: components['schemas']['Uuid'];
      readonly reason: components['schemas']['Text'];
      readonly question?: components['schemas']['Text'];
      readonly contactPerson?: components['schemas']['ContactPerson'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "reason": "Zoekt werk dat past bij de schooluren.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly AskReferralCancellation: {
      readonly reason: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ConfirmReferralCancellation: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "text": "Zoekt werk dat past bij de schooluren.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RefuseReferralCancellation: {
      readonly text?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ExpireReferral: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "step": "receive",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly NoteReferralDeadlineMissed: {
      /** @enum {string} */
      readonly step: 'receive' | 'decide';
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "referral": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ProposeHandover: {
      readonly referral: components['schemas']['Uuid'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "intakeAt": "2026-03-02T09:30:00.000Z",
     *       "place": "Loket werk en welzijn",
     *       "participants": [
     *         "Loket werk en welzijn"
     *       ],
     *       "text": "Zoekt werk dat past bij de schooluren.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly PlanHandover: {
      readonly intakeAt: components['schemas']['Instant'];
      readonly place?: components['schemas']['ShortText'];
      readonly participants?: readonly components['schemas']['ShortText'][];
      readonly text?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "outcome": "moved",
     *       "intakeAt": "2026-03-02T09:30:00.000Z",
     *       "place": "Loket werk en welzijn",
     *       "text": "Zoekt werk dat past bij de schooluren.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RecordJointIntake: {
      readonly outcome: components['schemas']['IntakeOutcome'];
      readonly intakeAt?: components['schemas']['Instant'];
      readonly place?: components['schemas']['ShortText'];
      readonly text?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "reason": "Zoekt werk dat past bij de schooluren.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ReopenHandover: {
      readonly reason: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "plannedEnd": "2026-03-02",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly StartOverlap: {
      readonly plannedEnd: components['schemas']['Day'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "plannedEnd": "2026-03-02",
     *       "text": "Zoekt werk dat past bij de schooluren.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ExtendOverlap: {
      readonly plannedEnd: components['schemas']['Day'];
      readonly text?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ConfirmOverlapEnd: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "reason": "Zoekt werk dat past bij de schooluren.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly DecideOverlapEnd: {
      readonly reason: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly TransferHandover: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "moments": [
     *         {
     *           "due": "2026-03-02",
     *           "owner": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11"
     *         }
     *       ],
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly PlanAftercare: {
      /** @description Without: 1, 3, 6 and 12 months after the transfer, by the receiver */
      readonly moments?: readonly components['schemas']['AftercareMoment'][];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "moment": "Loket werk en welzijn",
     *       "text": "Zoekt werk dat past bij de schooluren.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly HoldAftercareMoment: {
      readonly moment: components['schemas']['ShortText'];
      readonly text?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "moment": "Loket werk en welzijn",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly NoteAftercareMomentMissed: {
      readonly moment: components['schemas']['ShortText'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "outcome": "durableWork",
     *       "text": "Zoekt werk dat past bij de schooluren.",
     *       "reasonWithoutAftercare": "Zoekt werk dat past bij de schooluren.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly CloseHandover: {
      readonly outcome: components['schemas']['Outcome'];
      readonly text?: components['schemas']['Text'];
      readonly reasonWithoutAftercare?: components['schemas']['Text'];
      /**
       * @description False when there is nothing more to ask at 3 and 12 months
       * @default true
       */
      readonly askOutcomeAgain: boolean;
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "moment": "month3",
     *       "outcome": "durableWork"
     *     }
     */
    readonly RecordOutcome: {
      readonly moment: components['schemas']['OutcomeMoment'];
      readonly outcome: components['schemas']['Outcome'];
      readonly text?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "moment": "month3"
     *     }
     */
    readonly NoteOutcomeMissed: {
      readonly moment: components['schemas']['OutcomeMoment'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "reason": "personStopped",
     *       "text": "Zoekt werk dat past bij de schooluren.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly BreakOffHandover: {
      readonly reason: components['schemas']['BreakOffReason'];
      readonly text?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "reason": "Zoekt werk dat past bij de schooluren.",
     *       "suggestion": "Zoekt werk dat past bij de schooluren.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RequestReturn: {
      readonly reason: components['schemas']['Text'];
      readonly suggestion?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly NoteReturnDeadlineMissed: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly TakeBatonBack: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "purpose": "guidance",
     *       "categories": [
     *         "guidance"
     *       ],
     *       "recipients": [
     *         "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11"
     *       ],
     *       "from": "2026-03-02",
     *       "until": "2027-03-01",
     *       "method": "signedPaper",
     *       "explainedIn": "nl",
     *       "evidenceReference": "Loket werk en welzijn",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly GiveConsent: {
      readonly purpose: components['schemas']['Purpose'];
      readonly categories: readonly components['schemas']['DataCategory'][];
      readonly recipients: readonly components['schemas']['Uuid'][];
      readonly from: components['schemas']['Day'];
      readonly until: components['schemas']['Day'];
      readonly method: components['schemas']['ConsentMethod'];
      readonly explainedIn?: components['schemas']['Language'];
      readonly evidenceReference?: components['schemas']['ShortText'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "purpose": "guidance",
     *       "categories": [
     *         "guidance"
     *       ],
     *       "recipients": [
     *         "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11"
     *       ],
     *       "from": "2026-03-02",
     *       "until": "2027-03-01",
     *       "explainedIn": "nl",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RequestConsent: {
      readonly purpose: components['schemas']['Purpose'];
      readonly categories: readonly components['schemas']['DataCategory'][];
      readonly recipients: readonly components['schemas']['Uuid'][];
      readonly from: components['schemas']['Day'];
      readonly until: components['schemas']['Day'];
      readonly explainedIn?: components['schemas']['Language'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "askAgainOn": "2026-04-01",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly DeferConsentRequest: {
      readonly askAgainOn?: components['schemas']['Day'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "text": "Wil haar huisarts niet betrekken.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RefuseConsent: {
      readonly text?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "from": "2026-03-02",
     *       "until": "2027-03-01",
     *       "method": "signedPaper",
     *       "explainedIn": "nl",
     *       "evidenceReference": "Loket werk en welzijn",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RenewConsent: {
      readonly from: components['schemas']['Day'];
      readonly until: components['schemas']['Day'];
      readonly method: components['schemas']['ConsentMethod'];
      readonly explainedIn?: components['schemas']['Language'];
      readonly evidenceReference?: components['schemas']['ShortText'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "categories": [
     *         "guidance"
     *       ],
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly WithdrawConsent: {
      readonly categories?: readonly components['schemas']['DataCategory'][];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "text": "De bewindvoerder trekt het akkoord in.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RevokeConsent: {
      readonly text: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "text": "De uitleg werd niet begrepen.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly InvalidateConsent: {
      readonly text: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "text": "Het ondertekende blad is zoek.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly MarkConsentUnknown: {
      readonly text: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly NoteWithdrawalUnconfirmed: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ConfirmWithdrawal: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ExpireConsent: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "purposes": [
     *         "guidance"
     *       ],
     *       "categories": [
     *         "health"
     *       ],
     *       "recipients": [
     *         "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11"
     *       ],
     *       "text": "Wil dit niet gedeeld zien.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RaiseObjection: {
      readonly purposes?: readonly components['schemas']['Purpose'][];
      readonly categories?: readonly components['schemas']['DataCategory'][];
      readonly recipients?: readonly components['schemas']['Uuid'][];
      readonly text?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly LiftObjection: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "purpose": "guidance",
     *       "categories": [
     *         "guidance"
     *       ],
     *       "recipients": [
     *         "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11"
     *       ],
     *       "hours": 24,
     *       "text": "Dreigt vannacht op straat te staan.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly DeclareNecessity: {
      readonly purpose: components['schemas']['Purpose'];
      readonly categories: readonly components['schemas']['DataCategory'][];
      readonly recipients: readonly components['schemas']['Uuid'][];
      readonly hours: number;
      readonly text: components['schemas']['Reason'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly EndNecessity: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ExpireNecessity: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "scope": "category",
     *       "category": "health",
     *       "basis": "consentWithdrawn",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly AskErasure: {
      readonly scope: components['schemas']['ErasureScope'];
      readonly category?: components['schemas']['DataCategory'];
      readonly basis: components['schemas']['ErasureBasis'];
      readonly refusal?: components['schemas']['ErasureRefusal'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ConfirmErasure: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "refusal": "legalDuty",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RefuseErasure: {
      readonly refusal: components['schemas']['ErasureRefusal'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "outcome": "erased",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly AcknowledgeErasure: {
      readonly outcome: components['schemas']['ErasureOutcome'];
      readonly keptGround?: components['schemas']['ErasureRefusal'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "basis": "objection",
     *       "orderedBy": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly FollowErasure: {
      readonly basis: components['schemas']['ErasureBasis'];
      readonly orderedBy: components['schemas']['Uuid'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "key": {
     *         "fingerprint": "abababababababababababababababababababababababababababababababab",
     *         "generation": 1
     *       },
     *       "destroyedAt": "2026-03-02T09:30:00.000Z",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RecordKeyDestroyed: {
      readonly key: components['schemas']['DestroyedKey'];
      readonly destroyedAt: components['schemas']['Instant'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    readonly DestroyedKey: {
      readonly fingerprint: string;
      readonly generation: number;
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly NoteErasureUnanswered: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /** @enum {string} */
    readonly ErasureScope: 'category' | 'person';
    /** @enum {string} */
    readonly ErasureBasis:
      | 'noLongerNecessary'
      | 'consentWithdrawn'
      | 'objection'
      | 'unlawful'
      | 'legalDuty'
      | 'collectedFromChild';
    /** @enum {string} */
    readonly ErasureRefusal:
      | 'freedomOfExpression'
      | 'legalDuty'
      | 'publicTask'
      | 'publicHealth'
      | 'archiving'
      | 'legalClaims';
    /** @enum {string} */
    readonly ErasureOutcome: 'erased' | 'kept' | 'nothingHeld';
    /**
     * @example {
     *       "reason": "dangerToChild",
     *       "text": "Het kind is vannacht alleen thuis.",
     *       "minutes": 30,
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly StartOverride: {
      readonly reason: components['schemas']['OverrideReason'];
      readonly text: components['schemas']['Reason'];
      readonly minutes: number;
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ConfirmOverride: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly EndOverride: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ExpireOverride: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "verdict": "justified",
     *       "text": "Het kind was in gevaar.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ReviewOverride: {
      readonly verdict: components['schemas']['OverrideVerdict'];
      readonly text?: components['schemas']['Text'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /** @description Belgian working days for each kind of step; what is left out is 2, 10, 20 and 10 */
    readonly AgreedDeadlines: {
      readonly receive?: number;
      readonly decide?: number;
      readonly expire?: number;
      readonly takeBack?: number;
      readonly answer?: number;
      /** @description The longest that deadlines stand still while the person cannot be reached; 20 when left out */
      readonly pause?: number;
    };
    /** @description A desk of one party, never a person’s own data */
    readonly AgreementContact: {
      readonly organisation: components['schemas']['Uuid'];
      readonly name: components['schemas']['ShortText'];
      readonly telephone?: components['schemas']['Telephone'];
      readonly email?: components['schemas']['Email'];
    };
    /**
     * @example {
     *       "parties": [
     *         "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11",
     *         "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f12"
     *       ],
     *       "from": "2026-03-02",
     *       "until": "2030-12-31",
     *       "purposes": [
     *         "guidance"
     *       ],
     *       "categories": [
     *         "guidance"
     *       ],
     *       "deadlines": {
     *         "receive": 1,
     *         "decide": 5,
     *         "expire": 10,
     *         "takeBack": 5
     *       },
     *       "contacts": [
     *         {
     *           "organisation": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11",
     *           "name": "Loket werk en welzijn",
     *           "telephone": "+32 89 00 00 00"
     *         }
     *       ],
     *       "cooperationLine": [
     *         {
     *           "organisation": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11",
     *           "name": "Samenwerkingslijn"
     *         }
     *       ],
     *       "reference": "Protocol 2026-01",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RegisterAgreement: {
      readonly parties: readonly components['schemas']['Uuid'][];
      readonly from: components['schemas']['Day'];
      readonly until?: components['schemas']['Day'];
      readonly purposes: readonly components['schemas']['Purpose'][];
      readonly categories: readonly components['schemas']['DataCategory'][];
      readonly deadlines: components['schemas']['AgreedDeadlines'];
      /** @description The steps whose deadline stands still while the person cannot be reached; decide, overlapEnd, aftercareMoment and outcome when left out */
      readonly pausing?: readonly components['schemas']['PausableStep'][];
      readonly contacts: readonly components['schemas']['AgreementContact'][];
      readonly cooperationLine?: readonly components['schemas']['AgreementContact'][];
      readonly reference?: components['schemas']['ShortText'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "from": "2026-03-02",
     *       "until": "2030-12-31",
     *       "purposes": [
     *         "guidance"
     *       ],
     *       "categories": [
     *         "guidance"
     *       ],
     *       "deadlines": {
     *         "receive": 1,
     *         "decide": 5,
     *         "expire": 10,
     *         "takeBack": 5
     *       },
     *       "contacts": [
     *         {
     *           "organisation": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11",
     *           "name": "Loket werk en welzijn",
     *           "telephone": "+32 89 00 00 00"
     *         }
     *       ],
     *       "cooperationLine": [
     *         {
     *           "organisation": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11",
     *           "name": "Samenwerkingslijn"
     *         }
     *       ],
     *       "reference": "Protocol 2026-01",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly AmendAgreement: {
      readonly from: components['schemas']['Day'];
      readonly until?: components['schemas']['Day'];
      readonly purposes: readonly components['schemas']['Purpose'][];
      readonly categories: readonly components['schemas']['DataCategory'][];
      readonly deadlines: components['schemas']['AgreedDeadlines'];
      /** @description The steps whose deadline stands still while the person cannot be reached; decide, overlapEnd, aftercareMoment and outcome when left out */
      readonly pausing?: readonly components['schemas']['PausableStep'][];
      readonly contacts: readonly components['schemas']['AgreementContact'][];
      readonly cooperationLine?: readonly components['schemas']['AgreementContact'][];
      readonly reference?: components['schemas']['ShortText'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "until": "2030-12-31",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly EndAgreement: {
      readonly until: components['schemas']['Day'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @description Nothing in it goes beyond the agreement; it names no person
     * @example {
     *       "title": "Taalcursus",
     *       "from": "2026-01-01",
     *       "kind": "support",
     *       "urgency": "routine",
     *       "purpose": "guidance",
     *       "categories": [
     *         "guidance"
     *       ],
     *       "question": "Is er plaats in een cursus op niveau …?",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly AddTemplate: {
      readonly title: components['schemas']['ShortText'];
      readonly from: components['schemas']['Day'];
      readonly until?: components['schemas']['Day'];
      readonly kind?: components['schemas']['ReferralKind'];
      readonly urgency?: components['schemas']['Urgency'];
      readonly purpose: components['schemas']['Purpose'];
      readonly categories: readonly components['schemas']['DataCategory'][];
      readonly addressedService?: components['schemas']['ShortText'];
      readonly reason?: string;
      /** @description A skeleton to fill in, without anybody in it */
      readonly question?: string;
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "until": "2030-12-31",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly EndTemplate: {
      readonly until: components['schemas']['Day'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /** @description `inForce` is as of now: a draft can begin with it */
    readonly Template: {
      readonly id: components['schemas']['Uuid'];
      readonly title: components['schemas']['ShortText'];
      readonly from: components['schemas']['Day'];
      readonly until?: components['schemas']['Day'];
      readonly kind?: components['schemas']['ReferralKind'];
      readonly urgency?: components['schemas']['Urgency'];
      readonly purpose: components['schemas']['Purpose'];
      readonly categories: readonly components['schemas']['DataCategory'][];
      readonly addressedService?: components['schemas']['ShortText'];
      readonly reason?: string;
      /** @description A skeleton to fill in, without anybody in it */
      readonly question?: string;
      readonly inForce: boolean;
    };
    /** @description `inForce` is as of now */
    readonly Agreement: {
      readonly id: components['schemas']['Uuid'];
      readonly href: string;
      readonly parties: readonly components['schemas']['Uuid'][];
      readonly from: components['schemas']['Day'];
      readonly until?: components['schemas']['Day'];
      readonly purposes: readonly components['schemas']['Purpose'][];
      readonly categories: readonly components['schemas']['DataCategory'][];
      readonly deadlines: components['schemas']['AgreedDeadlines'];
      /** @description The steps whose deadline stands still while the person cannot be reached; decide, overlapEnd, aftercareMoment and outcome when left out */
      readonly pausing?: readonly components['schemas']['PausableStep'][];
      readonly contacts: readonly components['schemas']['AgreementContact'][];
      readonly cooperationLine?: readonly components['schemas']['AgreementContact'][];
      readonly reference?: components['schemas']['ShortText'];
      readonly templates?: readonly components['schemas']['Template'][];
      readonly inForce: boolean;
      readonly revision: number;
    };
    readonly AgreementList: {
      readonly items: readonly components['schemas']['Agreement'][];
    };
    /** @enum {string} */
    readonly Availability: 'open' | 'limited' | 'waitingList' | 'full';
    /** @enum {string} */
    readonly Distance: 'sameMunicipality' | 'sameRegion' | 'sameProvince' | 'further';
    /**
     * @example {
     *       "key": "WB-1",
     *       "name": "Woonbegeleiding",
     *       "description": "Begeleiding aan huis",
     *       "helpsWith": [
     *         "housing"
     *       ],
     *       "targetGroups": [
     *         "livingAllowanceRecipient"
     *       ],
     *       "workingArea": [
     *         "71016"
     *       ],
     *       "seat": "71016",
     *       "telephone": "+32 89 00 00 00",
     *       "email": "loket@voorbeeld.example",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RegisterService: {
      readonly key?: components['schemas']['ShortText'];
      readonly name: components['schemas']['ShortText'];
      readonly description?: components['schemas']['ShortText'];
      readonly helpsWith: readonly components['schemas']['LifeDomain'][];
      readonly targetGroups: readonly components['schemas']['TargetGroup'][];
      readonly workingArea: readonly components['schemas']['Municipality'][];
      readonly seat?: components['schemas']['Municipality'];
      readonly telephone?: components['schemas']['Telephone'];
      readonly email?: components['schemas']['Email'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "name": "Woonbegeleiding",
     *       "description": "Begeleiding aan huis",
     *       "helpsWith": [
     *         "housing"
     *       ],
     *       "targetGroups": [
     *         "livingAllowanceRecipient"
     *       ],
     *       "workingArea": [
     *         "71016"
     *       ],
     *       "seat": "71016",
     *       "telephone": "+32 89 00 00 00",
     *       "email": "loket@voorbeeld.example",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly AmendService: {
      readonly name: components['schemas']['ShortText'];
      readonly description?: components['schemas']['ShortText'];
      readonly helpsWith: readonly components['schemas']['LifeDomain'][];
      readonly targetGroups: readonly components['schemas']['TargetGroup'][];
      readonly workingArea: readonly components['schemas']['Municipality'][];
      readonly seat?: components['schemas']['Municipality'];
      readonly telephone?: components['schemas']['Telephone'];
      readonly email?: components['schemas']['Email'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "availability": "limited",
     *       "saidOn": "2026-03-02",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly SayAvailability: {
      readonly availability: components['schemas']['Availability'];
      readonly saidOn: components['schemas']['Day'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "until": "2030-12-31",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly EndService: {
      readonly until: components['schemas']['Day'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "csv": "key,name,helpsWith,workingArea\nWB-1,Woonbegeleiding,housing,71016\n",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly ImportServices: {
      /** @description Columns key, name, description, helpsWith, targetGroups, workingArea, seat, telephone, email, availability, saidOn; lists hold codes with spaces between */
      readonly csv: string;
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /** @description How much room there was on the day it was said; stale after 30 days */
    readonly Said: {
      readonly availability: components['schemas']['Availability'];
      readonly saidOn: components['schemas']['Day'];
      readonly stale: boolean;
    };
    readonly Service: {
      readonly id: components['schemas']['Uuid'];
      readonly href: string;
      readonly organisation: components['schemas']['Uuid'];
      readonly key?: string;
      readonly name: components['schemas']['ShortText'];
      readonly description?: components['schemas']['ShortText'];
      readonly helpsWith: readonly components['schemas']['LifeDomain'][];
      readonly targetGroups: readonly components['schemas']['TargetGroup'][];
      readonly workingArea: readonly components['schemas']['Municipality'][];
      readonly seat?: components['schemas']['Municipality'];
      readonly telephone?: components['schemas']['Telephone'];
      readonly email?: components['schemas']['Email'];
      readonly said?: components['schemas']['Said'];
      readonly until?: components['schemas']['Day'];
      readonly revision: number;
    };
    /** @description A service with what it was ranked by; `distance` only where a municipality was asked */
    readonly FoundService: {
      readonly id: components['schemas']['Uuid'];
      readonly href: string;
      readonly organisation: components['schemas']['Uuid'];
      readonly key?: string;
      readonly name: components['schemas']['ShortText'];
      readonly description?: components['schemas']['ShortText'];
      readonly helpsWith: readonly components['schemas']['LifeDomain'][];
      readonly targetGroups: readonly components['schemas']['TargetGroup'][];
      readonly workingArea: readonly components['schemas']['Municipality'][];
      readonly seat?: components['schemas']['Municipality'];
      readonly telephone?: components['schemas']['Telephone'];
      readonly email?: components['schemas']['Email'];
      readonly said?: components['schemas']['Said'];
      readonly until?: components['schemas']['Day'];
      readonly revision: number;
      readonly namesTargetGroup: boolean;
      readonly distance?: components['schemas']['Distance'];
    };
    readonly FoundServiceList: {
      readonly items: readonly components['schemas']['FoundService'][];
    };
    /** @description What became of one line; with `refused`, what came before it on that line still holds */
    readonly ServiceImportLine: {
      readonly line: number;
      readonly key: string;
      readonly service?: components['schemas']['Uuid'];
      /** @description Empty when nothing was new */
      readonly outcomes: readonly ('registered' | 'amended' | 'availabilitySaid')[];
      /** ImportRefusal */
      readonly refused?: {
        readonly problem: string;
        readonly fields: readonly string[];
      };
    };
    readonly ServiceImportReport: {
      readonly lines: readonly components['schemas']['ServiceImportLine'][];
    };
    /** @description Without `from` it was there before the mergers of 2025; `successor` stands for it since its last day */
    readonly MunicipalityCard: {
      readonly nisCode: components['schemas']['Municipality'];
      readonly name: string;
      readonly from?: components['schemas']['Day'];
      readonly until?: components['schemas']['Day'];
      readonly successor?: components['schemas']['Municipality'];
      readonly province?: string;
      readonly referenceRegion?: string;
      readonly centreCity: boolean;
    };
    readonly MunicipalityList: {
      readonly items: readonly components['schemas']['MunicipalityCard'][];
    };
    /** @description A desk, never a person’s own data */
    readonly Desk: {
      readonly name: components['schemas']['ShortText'];
      readonly telephone?: components['schemas']['Telephone'];
      readonly email?: components['schemas']['Email'];
    };
    /**
     * @example {
     *       "worker": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11",
     *       "from": "2026-03-02",
     *       "until": "2026-03-06",
     *       "replacement": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f12",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RecordWorkerAbsence: {
      readonly worker: components['schemas']['Uuid'];
      readonly from: components['schemas']['Day'];
      readonly until: components['schemas']['Day'];
      readonly replacement?: components['schemas']['Uuid'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "from": "2026-03-02",
     *       "until": "2026-03-06",
     *       "replacement": {
     *         "name": "Balie",
     *         "telephone": "+32 89 00 00 00"
     *       },
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RecordContactPointAbsence: {
      readonly from: components['schemas']['Day'];
      readonly until: components['schemas']['Day'];
      readonly replacement?: components['schemas']['Desk'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "until": "2026-03-04",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly EndAbsence: {
      readonly until: components['schemas']['Day'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /** @description Of a worker, with `worker` and perhaps who stands in; or of the contact point */
    readonly Absence: {
      readonly id: components['schemas']['Uuid'];
      /** @enum {string} */
      readonly of: 'worker' | 'contactPoint';
      readonly from: components['schemas']['Day'];
      readonly until: components['schemas']['Day'];
      readonly worker?: components['schemas']['Uuid'];
      readonly replacement?: components['schemas']['Uuid'] | components['schemas']['Desk'];
    };
    readonly AbsenceList: {
      readonly items: readonly components['schemas']['Absence'][];
    };
    /** @enum {string} */
    readonly SignalTheme:
      | 'childcare'
      | 'mobility'
      | 'housing'
      | 'health'
      | 'administrationPapers'
      | 'financesDebt'
      | 'language'
      | 'digitalSkills'
      | 'justice'
      | 'training'
      | 'workplaces'
      | 'services'
      | 'regulation'
      | 'cooperation'
      | 'other';
    /** @enum {string} */
    readonly SignalStatus: 'recorded' | 'heard' | 'underDiscussion' | 'answered';
    /** @enum {string} */
    readonly ConsultationLevel: 'local' | 'regional' | 'central';
    /** @enum {string} */
    readonly PersonalTrace: 'name' | 'number' | 'telephone' | 'email' | 'address';
    readonly Partner: {
      readonly organisation: components['schemas']['Uuid'];
      readonly expertise: readonly components['schemas']['LifeDomain'][];
    };
    /**
     * @example {
     *       "name": "Lokaal partnerschap Genk",
     *       "workingArea": [
     *         "71016"
     *       ],
     *       "partners": [
     *         {
     *           "organisation": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11",
     *           "expertise": [
     *             "housing"
     *           ]
     *         },
     *         {
     *           "organisation": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f12",
     *           "expertise": []
     *         }
     *       ],
     *       "desk": {
     *         "name": "Secretariaat"
     *       },
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RegisterPartnership: {
      readonly name: components['schemas']['ShortText'];
      readonly workingArea: readonly components['schemas']['Municipality'][];
      readonly partners: readonly components['schemas']['Partner'][];
      readonly desk?: components['schemas']['Desk'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "name": "Lokaal partnerschap Genk",
     *       "workingArea": [
     *         "71016"
     *       ],
     *       "partners": [
     *         {
     *           "organisation": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11",
     *           "expertise": [
     *             "housing"
     *           ]
     *         },
     *         {
     *           "organisation": "4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f12",
     *           "expertise": []
     *         }
     *       ],
     *       "desk": {
     *         "name": "Secretariaat"
     *       },
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly AmendPartnership: {
      readonly name: components['schemas']['ShortText'];
      readonly workingArea: readonly components['schemas']['Municipality'][];
      readonly partners: readonly components['schemas']['Partner'][];
      readonly desk?: components['schemas']['Desk'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "until": "2030-12-31",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly EndPartnership: {
      readonly until: components['schemas']['Day'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    readonly Partnership: {
      readonly id: components['schemas']['Uuid'];
      readonly href: string;
      readonly name: components['schemas']['ShortText'];
      readonly workingArea: readonly components['schemas']['Municipality'][];
      readonly partners: readonly components['schemas']['Partner'][];
      readonly desk?: components['schemas']['Desk'];
      readonly until?: components['schemas']['Day'];
      readonly revision: number;
    };
    readonly PartnershipList: {
      readonly items: readonly components['schemas']['Partnership'][];
    };
    /**
     * @example {
     *       "theme": "childcare",
     *       "area": [
     *         "71016"
     *       ],
     *       "text": "Er is geen kinderopvang voor 7 uur.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly RecordSignal: {
      readonly theme: components['schemas']['SignalTheme'];
      readonly area: readonly components['schemas']['Municipality'][];
      readonly text: string;
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly HearSignal: {
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "level": "regional",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly DiscussSignal: {
      readonly level: components['schemas']['ConsultationLevel'];
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    /**
     * @example {
     *       "text": "Vanaf september is er vroege opvang.",
     *       "occurredAt": "2026-03-02T09:30:00.000Z"
     *     }
     */
    readonly AnswerSignal: {
      readonly text: string;
      readonly occurredAt?: components['schemas']['Instant'];
      readonly onBehalfOf?: components['schemas']['Uuid'];
      readonly sourceMessageId?: components['schemas']['ShortText'];
    };
    readonly Signal: {
      readonly id: components['schemas']['Uuid'];
      readonly href: string;
      readonly theme: components['schemas']['SignalTheme'];
      readonly area: readonly components['schemas']['Municipality'][];
      readonly text: string;
      readonly by: components['schemas']['Uuid'];
      readonly recordedAt: components['schemas']['Instant'];
      readonly status: components['schemas']['SignalStatus'];
      readonly level?: components['schemas']['ConsultationLevel'];
      readonly answer?: string;
      readonly revision: number;
    };
    readonly SignalList: {
      readonly items: readonly components['schemas']['Signal'][];
    };
    /** @description `next` is the `after` of the next question; absent as long as there is nothing */
    readonly SignalFeed: {
      readonly items: readonly components['schemas']['Signal'][];
      readonly next?: string;
    };
    readonly CodeList: {
      readonly list: string;
      readonly items: readonly {
        readonly code: string;
        /** Words */
        readonly label: {
          readonly nl: string;
        };
      }[];
    };
    readonly RecordedEvent: {
      readonly id: components['schemas']['Uuid'];
      readonly type: string;
      readonly revision: number;
    };
    /** @description `position` can be given as `notBefore` to a query */
    readonly CommandAnswer: {
      readonly id: components['schemas']['Uuid'];
      readonly dossier?: components['schemas']['Uuid'];
      readonly events: readonly components['schemas']['RecordedEvent'][];
      readonly position: string;
    };
    /** @description Check `v1` signatures (Standard Webhooks) with `secret`, or `v1a` with `publicKey` */
    readonly WebhookKeyAnswer: {
      readonly id: components['schemas']['Uuid'];
      readonly events: readonly components['schemas']['RecordedEvent'][];
      readonly position: string;
      readonly secret: string;
      readonly publicKey: string;
    };
    readonly WebhookList: {
      readonly items: readonly components['schemas']['Webhook'][];
    };
    readonly Webhook: {
      readonly id: components['schemas']['Uuid'];
      readonly url: components['schemas']['WebhookUrl'];
      readonly state: components['schemas']['WebhookState'];
      /** @description Of `refused` and `gone`, what the address answered or what went wrong */
      readonly why?: string;
      readonly rotatedAt?: components['schemas']['Instant'];
    };
    /**
     * @description `pending`, not asked yet whether it wants our messages; `willing`, it does; `refused`, it did not say so, and is asked again; `gone`, it answered 410 and gets nothing until another one is registered
     * @enum {string}
     */
    readonly WebhookState: 'pending' | 'willing' | 'refused' | 'gone';
    /** @description Members are shown to the own organisation and the operator only */
    readonly Team: {
      readonly id: components['schemas']['Uuid'];
      readonly name: string;
      readonly members?: readonly components['schemas']['Uuid'][];
    };
    readonly ContactPoint: {
      readonly name: string;
      readonly telephone?: string;
      readonly email?: string;
    };
    readonly Organisation: {
      readonly id: components['schemas']['Uuid'];
      readonly href: string;
      readonly name: string;
      readonly organisationType: components['schemas']['OrganisationType'];
      readonly enterpriseNumber?: string;
      readonly ovoCode?: string;
      readonly municipalities: readonly string[];
      readonly mayReceive: readonly components['schemas']['SealedCategory'][];
      readonly teams: readonly components['schemas']['Team'][];
      readonly contactPoint?: components['schemas']['ContactPoint'];
      readonly channel?: components['schemas']['ConnectionChannel'];
      readonly actedForBy?: readonly components['schemas']['ActingAllowance'][];
      readonly revision: number;
    };
    readonly ActingAllowance: {
      readonly association: components['schemas']['Uuid'];
      readonly from: components['schemas']['Day'];
      readonly until?: components['schemas']['Day'];
    };
    readonly OrganisationList: {
      readonly items: readonly components['schemas']['Organisation'][];
    };
    readonly Flow: {
      readonly flow: string;
      readonly source: components['schemas']['FlowParty'];
      readonly recipient: components['schemas']['FlowParty'];
      /** @description The organisations that one of the sides succeeded; for what still stands in their name the line holds */
      readonly formerly?: readonly components['schemas']['Uuid'][];
      readonly purposes: readonly components['schemas']['Purpose'][];
      readonly categories: readonly components['schemas']['DataCategory'][];
      readonly ground: components['schemas']['Ground'];
      readonly reference: string;
      readonly sourceCapacity?: string;
      readonly inscriptionCapacity?: string;
      readonly statutoryDuty: boolean;
      readonly from: components['schemas']['Day'];
      readonly until?: components['schemas']['Day'];
      readonly revision: number;
    };
    readonly FlowList: {
      readonly items: readonly components['schemas']['Flow'][];
    };
    readonly DossierItem: {
      readonly id: components['schemas']['Uuid'];
      readonly href: string;
      readonly person: components['schemas']['Uuid'];
      readonly holder: components['schemas']['Uuid'];
      readonly openedAt: components['schemas']['Instant'];
      readonly lastEventAt: components['schemas']['Instant'];
      readonly lastType: string;
      readonly lead?: components['schemas']['Uuid'];
    };
    readonly StalledDossier: components['schemas']['DossierItem'] & {
      readonly holderActedAt: components['schemas']['Instant'];
    };
    /** @description `next` is the cursor of the next page; absent on the last page */
    readonly StalledDossierList: {
      readonly items: readonly components['schemas']['StalledDossier'][];
      readonly next?: string;
    };
    readonly RevolvingDossier: components['schemas']['DossierItem'] & {
      readonly setbacks: number;
      readonly lastSetbackAt: components['schemas']['Instant'];
    };
    /** @description `next` is the cursor of the next page; absent on the last page */
    readonly RevolvingDossierList: {
      readonly items: readonly components['schemas']['RevolvingDossier'][];
      readonly next?: string;
    };
    readonly BatonTurn: {
      readonly holder: components['schemas']['Uuid'];
      readonly since: components['schemas']['Instant'];
      readonly until?: components['schemas']['Instant'];
      readonly reason: components['schemas']['BatonMove'];
    };
    /** @description Oldest first; the last has no `until` */
    readonly BatonLedger: {
      readonly items: readonly components['schemas']['BatonTurn'][];
    };
    /** @description `next` is the cursor of the next page; absent on the last page */
    readonly DossierList: {
      readonly items: readonly components['schemas']['DossierItem'][];
      readonly next?: string;
    };
    readonly CaseWorker: {
      readonly worker?: components['schemas']['Uuid'];
      readonly team?: components['schemas']['Uuid'];
    };
    readonly LeadProfessional: {
      readonly organisation: components['schemas']['Uuid'];
      readonly lead: components['schemas']['Uuid'];
    };
    readonly Referral: {
      readonly id: components['schemas']['Uuid'];
      readonly kind: components['schemas']['ReferralKind'];
      readonly from: components['schemas']['Uuid'];
      readonly to: components['schemas']['Uuid'];
      readonly status: components['schemas']['ReferralStatus'];
      readonly urgency: components['schemas']['Urgency'];
      readonly purpose: components['schemas']['Purpose'];
      readonly categories: readonly components['schemas']['DataCategory'][];
      readonly requestedAt: components['schemas']['Instant'];
      readonly receiveBy: components['schemas']['Instant'];
      readonly decideBy: components['schemas']['Instant'];
      readonly expiresAt: components['schemas']['Instant'];
      readonly renews?: components['schemas']['Uuid'];
      readonly forwards?: components['schemas']['Uuid'];
      readonly cancellationAskedBy?: components['schemas']['Uuid'];
      readonly revision: number;
    };
    readonly OfferingCandidate: {
      readonly offer: components['schemas']['Uuid'];
      readonly to: components['schemas']['Uuid'];
      readonly answer?: components['schemas']['OfferAnswer'];
    };
    /** @enum {string} */
    readonly OfferAnswer: 'interested' | 'declined';
    /** @description A referral of the own organisation that is still being written; what it says is the content of `event` */
    readonly Draft: {
      readonly id: components['schemas']['Uuid'];
      /** @enum {string} */
      readonly status: 'open' | 'sent' | 'discarded' | 'expired';
      readonly referral?: components['schemas']['Uuid'];
      readonly savedAt: components['schemas']['Instant'];
      readonly expiresAt: components['schemas']['Instant'];
      readonly event: components['schemas']['Uuid'];
      readonly revision: number;
    };
    /** @description A question to several candidates, for its sender; `chosen` is an offer */
    readonly Offering: {
      readonly id: components['schemas']['Uuid'];
      readonly kind: components['schemas']['ReferralKind'];
      readonly urgency: components['schemas']['Urgency'];
      readonly purpose: components['schemas']['Purpose'];
      /** @enum {string} */
      readonly status: 'open' | 'chosen' | 'withdrawn' | 'expired';
      readonly offers: readonly components['schemas']['OfferingCandidate'][];
      readonly chosen?: components['schemas']['Uuid'];
      readonly offeredAt: components['schemas']['Instant'];
      readonly expiresAt: components['schemas']['Instant'];
      readonly revision: number;
    };
    /** @description That question for one candidate; it says nothing of the person, the dossier or other candidates */
    readonly Offer: {
      readonly id: components['schemas']['Uuid'];
      readonly href: string;
      readonly from: components['schemas']['Uuid'];
      readonly kind: components['schemas']['ReferralKind'];
      readonly urgency: components['schemas']['Urgency'];
      readonly purpose: components['schemas']['Purpose'];
      /** @enum {string} */
      readonly status: 'open' | 'chosen' | 'notChosen' | 'withdrawn' | 'expired';
      readonly answer?: components['schemas']['OfferAnswer'];
      readonly offeredAt: components['schemas']['Instant'];
      readonly expiresAt: components['schemas']['Instant'];
    };
    /** @description `next` is the cursor of the next page; absent on the last page */
    readonly OfferList: {
      readonly items: readonly components['schemas']['Offer'][];
      readonly next?: string;
    };
    readonly PlannedAftercare: {
      readonly moment: string;
      readonly due: components['schemas']['Day'];
      readonly owner: components['schemas']['Uuid'];
      /** @enum {string} */
      readonly status: 'planned' | 'held' | 'missed';
    };
    readonly Handover: {
      readonly id: components['schemas']['Uuid'];
      readonly referral: components['schemas']['Uuid'];
      readonly from: components['schemas']['Uuid'];
      readonly to: components['schemas']['Uuid'];
      readonly status: components['schemas']['HandoverStatus'];
      readonly intakeAt?: components['schemas']['Instant'];
      readonly plannedEnd?: components['schemas']['Day'];
      readonly endConfirmedBy: readonly components['schemas']['Uuid'][];
      readonly endDecided: boolean;
      readonly aftercare: readonly components['schemas']['PlannedAftercare'][];
      readonly closedAt?: components['schemas']['Instant'];
      readonly outcomes?: readonly components['schemas']['AskedOutcome'][];
      /** @description Each time the person came back within the term and the same journey went on */
      readonly reopenedAt?: readonly components['schemas']['Instant'][];
      readonly takeBackBy?: components['schemas']['Instant'];
      readonly revision: number;
    };
    /** @description When the outcome is asked again; what the answer was is content */
    readonly AskedOutcome: {
      readonly moment: components['schemas']['OutcomeMoment'];
      readonly from: components['schemas']['Day'];
      readonly due: components['schemas']['Day'];
      /** @enum {string} */
      readonly status: 'planned' | 'recorded' | 'missed';
    };
    readonly ConsentCategory: {
      readonly category: components['schemas']['DataCategory'];
      readonly withdrawnAt?: components['schemas']['Instant'];
    };
    readonly Consent: {
      readonly id: components['schemas']['Uuid'];
      readonly purpose: components['schemas']['Purpose'];
      readonly categories: readonly components['schemas']['ConsentCategory'][];
      readonly recipients: readonly components['schemas']['Uuid'][];
      readonly from: components['schemas']['Instant'];
      readonly until: components['schemas']['Instant'];
      readonly status: components['schemas']['ConsentStatus'];
      readonly revision: number;
    };
    /** @description JSON-LD; every field stands in `contracts/consent/consent-record.v1.schema.json` */
    readonly ConsentRecord: {
      readonly id: string;
      readonly type: string;
      readonly identifier: components['schemas']['Uuid'];
    } & {
      readonly [key: string]: unknown;
    };
    /** @description A deadline of a referral, handover or question as it was when the pause began */
    readonly PausedDeadline: {
      readonly entity: components['schemas']['Uuid'];
      readonly step: components['schemas']['PausableStep'];
      readonly moment?: string;
      readonly dueAt: components['schemas']['Instant'];
    };
    /** @description The person could not be reached: these deadlines stand still while it is `running`, `until` at the latest */
    readonly Pause: {
      readonly id: components['schemas']['Uuid'];
      readonly by: components['schemas']['Uuid'];
      readonly since: components['schemas']['Instant'];
      readonly until: components['schemas']['Instant'];
      readonly status: components['schemas']['PauseStatus'];
      readonly deadlines: readonly components['schemas']['PausedDeadline'][];
      readonly revision: number;
    };
    /** @description What is asked and answered is content */
    readonly Question: {
      readonly id: components['schemas']['Uuid'];
      readonly from: components['schemas']['Uuid'];
      readonly to: components['schemas']['Uuid'];
      readonly status: components['schemas']['QuestionStatus'];
      readonly askedAt: components['schemas']['Instant'];
      readonly answerBy: components['schemas']['Instant'];
      readonly revision: number;
    };
    /** @description In which language it was explained and where the evidence lies is content */
    readonly Mandate: {
      readonly id: components['schemas']['Uuid'];
      readonly holder: components['schemas']['Uuid'];
      readonly towards: components['schemas']['Uuid'];
      readonly scope: readonly components['schemas']['MandateScope'][];
      readonly counsellor?: components['schemas']['Uuid'];
      readonly from: components['schemas']['Instant'];
      readonly until: components['schemas']['Instant'];
      readonly method: components['schemas']['ConsentMethod'];
      readonly status: components['schemas']['MandateStatus'];
      readonly givenAt: components['schemas']['Instant'];
      readonly endedAt?: components['schemas']['Instant'];
      readonly revision: number;
    };
    /** @description Category, status and texts are content */
    readonly Registration: {
      readonly id: components['schemas']['Uuid'];
      readonly mandate: components['schemas']['Uuid'];
      readonly from: components['schemas']['Uuid'];
      readonly to: components['schemas']['Uuid'];
      readonly status: components['schemas']['RegistrationStatus'];
      readonly requestedAt: components['schemas']['Instant'];
      readonly revision: number;
    };
    /** @description What was agreed is content */
    readonly ConsultationAgreement: {
      readonly id: components['schemas']['Uuid'];
      readonly owner: components['schemas']['Uuid'];
      readonly due?: components['schemas']['Day'];
      readonly kept: boolean;
    };
    readonly Consultation: {
      readonly id: components['schemas']['Uuid'];
      readonly status: components['schemas']['ConsultationStatus'];
      readonly startsAt: components['schemas']['Instant'];
      readonly participants: readonly components['schemas']['Uuid'][];
      readonly attended: readonly components['schemas']['Uuid'][];
      readonly agreements: readonly components['schemas']['ConsultationAgreement'][];
      readonly revision: number;
    };
    readonly OpenWithdrawal: {
      readonly consent: components['schemas']['Uuid'];
      readonly organisation: components['schemas']['Uuid'];
      readonly since: components['schemas']['Instant'];
    };
    /** @description `caseWorkers` are those of the own organisation */
    readonly Dossier: {
      readonly id: components['schemas']['Uuid'];
      readonly href: string;
      readonly person: components['schemas']['Uuid'];
      readonly holder: components['schemas']['Uuid'];
      readonly involved: readonly components['schemas']['Uuid'][];
      readonly leads: readonly components['schemas']['LeadProfessional'][];
      readonly caseWorkers: readonly components['schemas']['CaseWorker'][];
      readonly referrals: readonly components['schemas']['Referral'][];
      /** @description Those of the own organisation */
      readonly drafts?: readonly components['schemas']['Draft'][];
      /** @description Those of the own organisation */
      readonly offerings?: readonly components['schemas']['Offering'][];
      readonly handovers: readonly components['schemas']['Handover'][];
      readonly consents: readonly components['schemas']['Consent'][];
      readonly pauses?: readonly components['schemas']['Pause'][];
      readonly questions?: readonly components['schemas']['Question'][];
      readonly consultations?: readonly components['schemas']['Consultation'][];
      readonly mandates?: readonly components['schemas']['Mandate'][];
      readonly registrations?: readonly components['schemas']['Registration'][];
      readonly openWithdrawals: readonly components['schemas']['OpenWithdrawal'][];
      readonly revision: number;
    };
    /** @description `deviates` says that the dossier differs; a difference is shown and never refused */
    readonly UsualRole: {
      readonly organisationTypes: readonly components['schemas']['OrganisationType'][];
      readonly deviates: boolean;
    };
    /** @description Roles are absent where nothing was agreed, or where the target group or the area may not be known */
    readonly UsualRoles: {
      readonly holder: components['schemas']['Uuid'];
      readonly targetGroup?: components['schemas']['TargetGroup'];
      readonly phase?: components['schemas']['Phase'];
      readonly usualHolder?: components['schemas']['UsualRole'];
      readonly atMove?: components['schemas']['UsualRole'];
      readonly withheld: readonly components['schemas']['Withheld'][];
    };
    /** @description Without `lifeDomain` and `state` when the content is withheld or erased */
    readonly ConditionChange: {
      readonly event: components['schemas']['Uuid'];
      readonly at: components['schemas']['Instant'];
      readonly by: components['schemas']['Uuid'];
      readonly owner?: components['schemas']['Uuid'];
      readonly lifeDomain?: components['schemas']['LifeDomain'];
      readonly state?: components['schemas']['ConditionState'];
      readonly text?: string;
    };
    /** @description As it stands now, and all that was said of it, oldest first */
    readonly NeedCondition: {
      readonly id: components['schemas']['Uuid'];
      readonly lifeDomain?: components['schemas']['LifeDomain'];
      readonly state?: components['schemas']['ConditionState'];
      readonly owner?: components['schemas']['Uuid'];
      readonly history: readonly components['schemas']['ConditionChange'][];
    };
    /** @description A level, or `missing`; neither when the content is withheld or erased */
    readonly Measurement: {
      readonly id: components['schemas']['Uuid'];
      readonly event: components['schemas']['Uuid'];
      readonly by: components['schemas']['Uuid'];
      readonly measuredOn: components['schemas']['Day'];
      readonly measuredBy?: components['schemas']['MeasuredBy'];
      readonly lifeDomain?: components['schemas']['LifeDomain'];
      readonly level?: number;
      readonly missing?: components['schemas']['MissingAnswer'];
      readonly text?: string;
    };
    /** @description Of this person, on one life domain, from the first level to the last */
    readonly DistanceTravelled: {
      readonly lifeDomain: components['schemas']['LifeDomain'];
      readonly since: components['schemas']['Day'];
      readonly until: components['schemas']['Day'];
      readonly from: number;
      readonly to: number;
    };
    /** @description Of one person; nothing here is ever added over persons or organisations */
    readonly Needs: {
      readonly conditions: readonly components['schemas']['NeedCondition'][];
      readonly measurements: readonly components['schemas']['Measurement'][];
      readonly distanceTravelled: readonly components['schemas']['DistanceTravelled'][];
      readonly withheld: readonly components['schemas']['Withheld'][];
    };
    /** @description Until when it was shared, when it was */
    readonly Withheld: {
      readonly category: components['schemas']['DataCategory'];
      readonly reason: components['schemas']['WithheldReason'];
      readonly until?: components['schemas']['Instant'];
    };
    readonly Residence: {
      readonly municipality: components['schemas']['Municipality'];
      readonly from: components['schemas']['Day'];
    };
    /** @description `sameAs` names only records that the organisation has something to do with itself */
    readonly PersonRecord: {
      readonly id: components['schemas']['Uuid'];
      readonly sameAs: readonly components['schemas']['Uuid'][];
    };
    readonly PersonContent: {
      readonly person: components['schemas']['Uuid'];
      readonly identity?: components['schemas']['Identity'];
      readonly contact?: components['schemas']['Contact'];
      readonly residence?: components['schemas']['Residence'];
      readonly erasedAt?: components['schemas']['Instant'];
      readonly withheld: readonly components['schemas']['Withheld'][];
    };
    readonly TimelineItem: {
      readonly seq: number;
      readonly id: components['schemas']['Uuid'];
      readonly type: string;
      readonly cloudEventType: string;
      /** EventWords */
      readonly label: {
        readonly nl: string;
      };
      readonly recordedAt: components['schemas']['Instant'];
      readonly occurredAt: components['schemas']['Instant'];
      readonly by: components['schemas']['Uuid'];
      readonly association?: components['schemas']['Uuid'];
      readonly entity?: components['schemas']['EntityReference'];
      /** PlainPart */
      readonly plain: {
        readonly [key: string]: unknown;
      };
      readonly categories: readonly components['schemas']['DataCategory'][];
      readonly withheld: readonly components['schemas']['Withheld'][];
      readonly href: string;
    };
    readonly EntityReference: {
      readonly kind: components['schemas']['EntityKind'];
      readonly id: components['schemas']['Uuid'];
    };
    /** @description `next` is what to give as `after` for the next page; absent when the end is reached */
    readonly Timeline: {
      readonly items: readonly components['schemas']['TimelineItem'][];
      readonly next?: number;
    };
    readonly EventReceipt: {
      readonly event: components['schemas']['Uuid'];
      /** @description The exact text that is in the log; its UTF-8 bytes are what the receipt proves */
      readonly entry: string;
      /** @description A `.tlog-proof` file */
      readonly receipt: string;
    };
    readonly EventContent: {
      readonly id: components['schemas']['Uuid'];
      readonly type: string;
      /**
       * ContentByCategory
       * @description By data category: what it says, or `{erased: true, at}` when its key was destroyed
       */
      readonly sections: {
        readonly [key: string]: {
          readonly [key: string]: unknown;
        };
      };
      readonly withheld: readonly components['schemas']['Withheld'][];
      readonly legalContext?: components['schemas']['LegalContext'];
    };
    /** @description Why this was given, for the recipient's own record of it */
    readonly LegalContext: {
      readonly purpose: components['schemas']['Purpose'];
      readonly grounds: readonly components['schemas']['LegalGround'][];
    };
    /** @description What one category rested on; `flow` is a line of the register of flows, `reference` its protocol, deliberation or article */
    readonly LegalGround: {
      readonly category: components['schemas']['DataCategory'];
      /** @description A code of `ground`, or `ownFile` */
      readonly ground: string;
      readonly reference: string;
      readonly flow?: string;
      /** @description In which capacity (*hoedanigheid*) the source knows the person */
      readonly sourceCapacity?: string;
      /** @description In which capacity the recipient knows the person */
      readonly inscriptionCapacity?: string;
    };
    /** @description For the candidate of an `offer` that id stands for the dossier as well */
    readonly WorklistItem: {
      readonly id: string;
      /** @enum {string} */
      readonly kind:
        | 'answerReferral'
        | 'confirmReceipt'
        | 'declinedReferral'
        | 'expiredReferral'
        | 'giveInformation'
        | 'answerMoment'
        | 'planHandover'
        | 'confirmOverlapEnd'
        | 'transferHandover'
        | 'planAftercare'
        | 'aftercareMoment'
        | 'confirmWithdrawal'
        | 'confirmErasure'
        | 'acknowledgeErasure'
        | 'takeBack'
        | 'lateAnswer'
        | 'recordIntake'
        | 'confirmCancellation'
        | 'cancelledReferral'
        | 'sendDraft'
        | 'answerOffer'
        | 'chooseCandidate'
        | 'unansweredOffering'
        | 'loopedReferral'
        | 'takeUpCondition'
        | 'recordOutcome'
        | 'endPause'
        | 'answerQuestion'
        | 'attendConsultation'
        | 'keepAgreement'
        | 'answerRegistration'
        | 'unansweredRegistration'
        | 'nameLead'
        | 'overdueReminder'
        | 'overdueContactPoint'
        | 'overdueCoordinator'
        | 'assignWorker';
      readonly dossier: components['schemas']['Uuid'];
      readonly href: string;
      readonly referral?: components['schemas']['Uuid'];
      readonly draft?: components['schemas']['Uuid'];
      readonly offering?: components['schemas']['Uuid'];
      readonly offer?: components['schemas']['Uuid'];
      readonly handover?: components['schemas']['Uuid'];
      readonly consent?: components['schemas']['Uuid'];
      readonly erasure?: components['schemas']['Uuid'];
      readonly condition?: components['schemas']['Uuid'];
      readonly pause?: components['schemas']['Uuid'];
      readonly question?: components['schemas']['Uuid'];
      readonly consultation?: components['schemas']['Uuid'];
      readonly registration?: components['schemas']['Uuid'];
      readonly since: components['schemas']['Instant'];
      readonly dueAt?: components['schemas']['Instant'];
      /** @description Since when the deadline stands still */
      readonly pausedSince?: components['schemas']['Instant'];
      readonly desk?: components['schemas']['Desk'];
      readonly overdue: boolean;
      readonly from?: components['schemas']['Uuid'];
    };
    /** @description `next` is the cursor of the next page; absent on the last page */
    readonly Worklist: {
      readonly items: readonly components['schemas']['WorklistItem'][];
      readonly next?: string;
    };
    readonly FeedBatch: readonly components['schemas']['FeedEvent'][];
    /** @description Ids only; `reason` on a withheld notice. For the candidate of an `offer` that id stands for the dossier as well */
    readonly FeedEventData: {
      readonly dossier: components['schemas']['Uuid'];
      readonly referral?: components['schemas']['Uuid'];
      readonly offering?: components['schemas']['Uuid'];
      readonly offer?: components['schemas']['Uuid'];
      readonly handover?: components['schemas']['Uuid'];
      readonly consent?: components['schemas']['Uuid'];
      readonly reason?: components['schemas']['WithheldReason'];
    };
    /** @description A CloudEvent in JSON; `sequence` orders the events of one dossier without gaps */
    readonly FeedEvent: {
      /** @enum {string} */
      readonly specversion: '1.0';
      readonly id: components['schemas']['Uuid'];
      readonly source: string;
      readonly type: string;
      readonly service: string;
      readonly time: components['schemas']['Instant'];
      /** @enum {string} */
      readonly datacontenttype: 'application/json';
      readonly sequence: string;
      readonly partitionkey: components['schemas']['Uuid'];
      readonly dataref?: string;
      readonly cursor: string;
      readonly data: components['schemas']['FeedEventData'];
    };
    /**
     * @description A Problem Details object (RFC 9457).
     *
     *     Additional properties specific to the problem type may be present.
     * @example {
     *       "type": "urn:problem-type:exampleOrganization:exampleProblem",
     *       "href": "https://www.belgif.be/specification/rest/api-guide/#standardized-problem-types",
     *       "title": "Description of the type of problem that occurred",
     *       "status": 400,
     *       "detail": "Description of specific occurrence of the problem",
     *       "instance": "urn:uuid:123e4567-e89b-12d3-a456-426614174000"
     *     }
     */
    readonly Problem: {
      /**
       * Format: uri
       * @description An absolute URI that identifies the problem type
       * @default about:blank
       */
      readonly type: string;
      /**
       * Format: uri
       * @description An absolute URI that, when dereferenced, provides human-readable documentation for the problem type (e.g. using HTML).
       */
      readonly href?: string;
      /**
       * @description A short summary of the problem type. Written in English and readable for engineers (usually not suited for non technical stakeholders and not localized).
       * @example Service Unavailable
       */
      readonly title?: string;
      /**
       * Format: int32
       * @description The HTTP status code generated by the origin server for this occurrence of the problem.
       * @example 503
       */
      readonly status?: number;
      /** @description A human-readable explanation specific to this occurrence of the problem */
      readonly detail?: string;
      /**
       * Format: uri
       * @description An absolute URI that identifies the specific occurrence of the problem. It may or may not yield further information if dereferenced.
       */
      readonly instance?: string;
    };
    /** @description Response message for the API health */
    readonly HealthStatus: {
      /** @description Level indicating the health status of the service: UP (functioning as expected), DOWN (suffering unexpected failures), DEGRADED (partly unavailable but service can be continued with reduced functionality), or a custom status value */
      readonly status: string;
    };
    /**
     * @description An issue detected during input validation.
     *
     *     `status` is usually not present.
     *     `href`, if present, refers to documentation of the issue type.
     *     Additional properties specific to the issue type may be present.
     */
    readonly InputValidationIssue: {
      /**
       * @description The location of the invalid input
       * @enum {string}
       */
      readonly in?: 'body' | 'header' | 'path' | 'query';
      /** @description The name of the invalid input */
      readonly name?: string;
      /** @description The value of the erroneous input */
      readonly value?: unknown;
    } & components['schemas']['Problem'];
    /**
     * @example {
     *       "type": "urn:problem-type:belgif:badRequest",
     *       "href": "https://www.belgif.be/specification/rest/api-guide/problems/badRequest.html",
     *       "title": "Bad Request",
     *       "status": 400,
     *       "detail": "The input message is incorrect",
     *       "instance": "urn:uuid:123456-1234-1235-4567489798",
     *       "issues": [
     *         {
     *           "type": "urn:problem-type:belgif:input-validation:schemaViolation",
     *           "href": "https://www.belgif.be/specification/rest/api-guide/issues/schemaViolation.html",
     *           "detail": "exampleNumericProperty with value xyz should be numeric",
     *           "in": "path",
     *           "name": "exampleNumericProperty",
     *           "value": "abc"
     *         },
     *         {
     *           "type": "urn:problem-type:belgif:input-validation:schemaViolation",
     *           "href": "https://www.belgif.be/specification/rest/api-guide/issues/schemaViolation.html",
     *           "title": "Input isn't valid with respect to schema",
     *           "detail": "examplePropertyWithPattern a2345678901 doesn't match pattern '^\\d{11}$'",
     *           "in": "body",
     *           "name": "items[0].examplePropertyWithPattern",
     *           "value": "a2345678901"
     *         }
     *       ]
     *     }
     */
    readonly InputValidationProblem: {
      readonly issues?: readonly components['schemas']['InputValidationIssue'][];
    } & components['schemas']['Problem'];
  };
  responses: {
    /** @description Recorded and durable */
    readonly Recorded: {
      headers: {
        readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
        readonly Location: components['headers']['Location'];
        readonly ETag: components['headers']['ETag'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['CommandAnswer'];
      };
    };
    /** @description Recorded and durable, with the key that checks the messages. It is shown to whoever sent this command and never again */
    readonly WebhookKey: {
      headers: {
        readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
        readonly Location: components['headers']['Location'];
        readonly ETag: components['headers']['ETag'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['WebhookKeyAnswer'];
      };
    };
    /** @description What was asked already is so; nothing new was recorded */
    readonly NothingNew: {
      headers: {
        readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
        readonly Location: components['headers']['Location'];
        readonly ETag: components['headers']['ETag'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['CommandAnswer'];
      };
    };
    /** @description The request breaks the contract; `issues` names field and rule, never a value */
    readonly BadRequest: {
      headers: {
        readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['InputValidationProblem'];
      };
    };
    /** @description No valid token */
    readonly Unauthorized: {
      headers: {
        readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The role does not permit this */
    readonly Forbidden: {
      headers: {
        readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Not there, or the caller has no relation to it */
    readonly NotFound: {
      headers: {
        readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Others kept changing this dossier; read again and decide again */
    readonly Conflict: {
      headers: {
        readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The entity changed since the caller saw it */
    readonly PreconditionFailed: {
      headers: {
        readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body is larger than 256 KiB */
    readonly PayloadTooLarge: {
      headers: {
        readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body is not JSON */
    readonly UnsupportedMediaType: {
      headers: {
        readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description A rule of the domain stands in the way; nothing was recorded */
    readonly Unprocessable: {
      headers: {
        readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Any other problem; `type` says which, and `contracts/problems` what to do */
    readonly OtherProblem: {
      headers: {
        readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description An error of the hub */
    readonly InternalServerError: {
      headers: {
        readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Not now; nothing was given. Try again after `Retry-After` */
    readonly Unavailable: {
      headers: {
        readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
        readonly 'Retry-After': components['headers']['RetryAfter'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: {
    /** @description Made by the caller, one for each intention; repeats are safe for ever */
    readonly IdempotencyKey: string;
    /** @description The `ETag` of the entity as the caller last saw it */
    readonly IfMatch: string;
    /** @description The last `seq` seen */
    readonly LastEventId: string;
    readonly Organisation: components['schemas']['Uuid'];
    readonly Skip: components['schemas']['Uuid'];
    /** @description Only what is in quarantine for this reason */
    readonly QuarantinedBecause: components['schemas']['QuarantineReason'];
    readonly Message: components['schemas']['Uuid'];
    /** @description Only what stands still for this reason */
    readonly StandsStillBecause: string;
    /** @description Only events of this type, such as `ReferralRequested` */
    readonly EventName: string;
    readonly Webhook: components['schemas']['Uuid'];
    readonly Dossier: components['schemas']['Uuid'];
    readonly Person: components['schemas']['Uuid'];
    /** @description Only of this person, whichever of her linked records is named */
    readonly OfPerson: components['schemas']['Uuid'];
    readonly Referral: components['schemas']['Uuid'];
    readonly Draft: components['schemas']['Uuid'];
    readonly Offering: components['schemas']['Uuid'];
    readonly Offer: components['schemas']['Uuid'];
    readonly Handover: components['schemas']['Uuid'];
    readonly Consent: components['schemas']['Uuid'];
    readonly Erasure: components['schemas']['Uuid'];
    readonly Objection: components['schemas']['Uuid'];
    readonly Necessity: components['schemas']['Uuid'];
    readonly Condition: components['schemas']['Uuid'];
    readonly Override: components['schemas']['Uuid'];
    readonly Pause: components['schemas']['Uuid'];
    readonly Question: components['schemas']['Uuid'];
    readonly Mandate: components['schemas']['Uuid'];
    readonly Registration: components['schemas']['Uuid'];
    readonly Consultation: components['schemas']['Uuid'];
    readonly Attachment: components['schemas']['Uuid'];
    readonly Event: components['schemas']['Uuid'];
    readonly Template: components['schemas']['Uuid'];
    readonly Agreement: components['schemas']['Uuid'];
    readonly Service: components['schemas']['Uuid'];
    /** @description With what */
    readonly HelpsWith: components['schemas']['LifeDomain'];
    /** @description For whom */
    readonly TargetGroupAsked: components['schemas']['TargetGroup'];
    /** @description Where */
    readonly MunicipalityAsked: components['schemas']['Municipality'];
    /** @description Only codes in use on this day */
    readonly OnDate: components['schemas']['Day'];
    readonly Absence: components['schemas']['Uuid'];
    /** @description Level, number and width as tlog-tiles spells them, slashes included: `0/x001/067` or `0/000.p/8` */
    readonly Tile: string;
    readonly Partnership: components['schemas']['Uuid'];
    readonly Signal: components['schemas']['Uuid'];
    /** @description About what */
    readonly Theme: components['schemas']['SignalTheme'];
    /** @description How far it came */
    readonly SignalStatusAsked: components['schemas']['SignalStatus'];
    /** @description `next` of the last answer */
    readonly AfterPlace: string;
    readonly List: string;
    /** @description What the content is opened for */
    readonly Purpose: components['schemas']['Purpose'];
    /** @description `next` of the page before */
    readonly Cursor: string;
    /** @description Only what comes after this `seq` */
    readonly AfterSeq: number;
    /** @description The last entry that was stored */
    readonly AfterCursor: string;
    /** @description Seconds to wait for news */
    readonly Wait: number;
    readonly Days: number;
    readonly PageSize: number;
    /** @description Wait (at most 5 s) until this log position can be seen; else 503 */
    readonly NotBefore: string;
  };
  requestBodies: never;
  headers: {
    /** @description Names this answer in the logs of the hub */
    readonly TraceId: string;
    /** @description The revision of the last event of the entity */
    readonly ETag: string;
    /** @description The first event that was recorded */
    readonly Location: string;
    /** @description What to give as `after` next time */
    readonly NextCursor: string;
    /** @description Seconds to wait */
    readonly RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly checkHealth: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['HealthStatus'];
        };
      };
      /** @description The hub is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['HealthStatus'];
        };
      };
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly endSignIn: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/x-www-form-urlencoded': components['schemas']['BackChannelLogout'];
      };
    };
    readonly responses: {
      /** @description The sign-in has ended here as well */
      readonly 204: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getContract: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/yaml': string;
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 500: components['responses']['InternalServerError'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getCodes: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly list: components['parameters']['List'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CodeList'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly listOrganisations: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OrganisationList'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly registerOrganisation: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RegisterOrganisation'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getOrganisation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Organisation'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly registerTeam: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RegisterTeam'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly addTeamMember: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AddTeamMember'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly removeTeamMember: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RemoveTeamMember'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly setContactPoint: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SetContactPoint'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly setConnection: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SetConnection'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly allowActingFor: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AllowActingFor'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly endActingFor: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EndActingFor'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly listSuccessions: {
    readonly parameters: {
      readonly query?: {
        /** @description Wait (at most 5 s) until this log position can be seen; else 503 */
        readonly notBefore?: components['parameters']['NotBefore'];
      };
      readonly header?: never;
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SuccessionList'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly succeedOrganisation: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SucceedOrganisation'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly listWebhooks: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WebhookList'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly registerWebhook: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RegisterWebhook'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['WebhookKey'];
      readonly 201: components['responses']['WebhookKey'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly rotateWebhookKey: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
        readonly webhook: components['parameters']['Webhook'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RotateWebhookKey'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['WebhookKey'];
      readonly 201: components['responses']['WebhookKey'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly removeWebhook: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
        readonly webhook: components['parameters']['Webhook'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RemoveWebhook'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly listDeadLetters: {
    readonly parameters: {
      readonly query?: {
        /** @description Only what stands still for this reason */
        readonly reason?: components['parameters']['StandsStillBecause'];
        /** @description Only events of this type, such as `ReferralRequested` */
        readonly type?: components['parameters']['EventName'];
        /** @description `next` of the page before */
        readonly cursor?: components['parameters']['Cursor'];
        readonly pageSize?: components['parameters']['PageSize'];
      };
      readonly header?: never;
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DeadLetterList'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly listQuarantine: {
    readonly parameters: {
      readonly query?: {
        /** @description Only what is in quarantine for this reason */
        readonly reason?: components['parameters']['QuarantinedBecause'];
        /** @description `next` of the page before */
        readonly cursor?: components['parameters']['Cursor'];
        readonly pageSize?: components['parameters']['PageSize'];
      };
      readonly header?: never;
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['QuarantineList'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly readQuarantined: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
        readonly message: components['parameters']['Message'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['QuarantinedOriginal'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly retryMessages: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RetryMessages'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly correctMessage: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CorrectMessage'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly askMessageSkip: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AskMessageSkip'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly listDeliveryReconciliations: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DeliveryReconciliationList'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly askReconciliation: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AskReconciliation'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly retryDeliveries: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RetryDeliveries'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly replayDeliveries: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReplayDeliveries'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly askSkip: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AskSkip'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly confirmSkip: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
        readonly skip: components['parameters']['Skip'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ConfirmSkip'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly refuseSkip: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
        readonly skip: components['parameters']['Skip'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RefuseSkip'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly listFlows: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FlowList'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly registerFlow: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RegisterFlow'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly succeedFlowParty: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SucceedFlowParty'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly endFlow: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EndFlow'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly registerPerson: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RegisterPerson'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getPerson: {
    readonly parameters: {
      readonly query?: {
        /** @description Wait (at most 5 s) until this log position can be seen; else 503 */
        readonly notBefore?: components['parameters']['NotBefore'];
      };
      readonly header?: never;
      readonly path: {
        readonly person: components['parameters']['Person'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PersonRecord'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly givePersonIdentifier: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly person: components['parameters']['Person'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['GivePersonIdentifier'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly replacePersonIdentifier: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly person: components['parameters']['Person'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReplacePersonIdentifier'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly linkPersons: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly person: components['parameters']['Person'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['LinkPersons'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly unlinkPersons: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly person: components['parameters']['Person'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UnlinkPersons'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly changePersonMunicipality: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly person: components['parameters']['Person'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ChangePersonMunicipality'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly listDossiers: {
    readonly parameters: {
      readonly query?: {
        /** @description Only of this person, whichever of her linked records is named */
        readonly person?: components['parameters']['OfPerson'];
        /** @description `next` of the page before */
        readonly cursor?: components['parameters']['Cursor'];
        readonly pageSize?: components['parameters']['PageSize'];
        /** @description Wait (at most 5 s) until this log position can be seen; else 503 */
        readonly notBefore?: components['parameters']['NotBefore'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DossierList'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly openDossier: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['OpenDossier'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getDossier: {
    readonly parameters: {
      readonly query?: {
        /** @description Wait (at most 5 s) until this log position can be seen; else 503 */
        readonly notBefore?: components['parameters']['NotBefore'];
      };
      readonly header?: never;
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Dossier'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getPersonContent: {
    readonly parameters: {
      readonly query?: {
        /** @description What the content is opened for */
        readonly purpose?: components['parameters']['Purpose'];
      };
      readonly header?: never;
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PersonContent'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getBaton: {
    readonly parameters: {
      readonly query?: {
        /** @description Wait (at most 5 s) until this log position can be seen; else 503 */
        readonly notBefore?: components['parameters']['NotBefore'];
      };
      readonly header?: never;
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['BatonLedger'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getTimeline: {
    readonly parameters: {
      readonly query?: {
        /** @description Only what comes after this `seq` */
        readonly after?: components['parameters']['AfterSeq'];
        readonly pageSize?: components['parameters']['PageSize'];
        /** @description Wait (at most 5 s) until this log position can be seen; else 503 */
        readonly notBefore?: components['parameters']['NotBefore'];
      };
      readonly header?: never;
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Timeline'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly streamTimeline: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The last `seq` seen */
        readonly 'Last-Event-ID'?: components['parameters']['LastEventId'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/event-stream': string;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly addAttachment: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AddAttachment'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getAttachment: {
    readonly parameters: {
      readonly query?: {
        /** @description What the content is opened for */
        readonly purpose?: components['parameters']['Purpose'];
      };
      readonly header?: never;
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly attachment: components['parameters']['Attachment'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Attachment'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getAttachmentContent: {
    readonly parameters: {
      readonly query?: {
        /** @description What the content is opened for */
        readonly purpose?: components['parameters']['Purpose'];
      };
      readonly header?: never;
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly attachment: components['parameters']['Attachment'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The bytes, of the type that was said and seen */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly '*/*': string;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getEventContent: {
    readonly parameters: {
      readonly query?: {
        /** @description What the content is opened for */
        readonly purpose?: components['parameters']['Purpose'];
      };
      readonly header?: never;
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly event: components['parameters']['Event'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EventContent'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getEventReceipt: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly event: components['parameters']['Event'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EventReceipt'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly assignCaseWorker: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AssignCaseWorker'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly releaseCaseWorker: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReleaseCaseWorker'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly nameLeadProfessional: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NameLeadProfessional'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly succeedPredecessor: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SucceedPredecessor'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly recordNote: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecordNote'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly recordStep: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecordStep'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly recordCondition: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecordCondition'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly changeConditionState: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly condition: components['parameters']['Condition'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ChangeConditionState'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly changeConditionOwner: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly condition: components['parameters']['Condition'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ChangeConditionOwner'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly recordMeasurement: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecordMeasurement'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly readUsualRoles: {
    readonly parameters: {
      readonly query?: {
        /** @description What the content is opened for */
        readonly purpose?: components['parameters']['Purpose'];
      };
      readonly header?: never;
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UsualRoles'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly readNeeds: {
    readonly parameters: {
      readonly query?: {
        /** @description What the content is opened for */
        readonly purpose?: components['parameters']['Purpose'];
      };
      readonly header?: never;
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Needs'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly pauseDeadlines: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PauseDeadlines'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly resumeDeadlines: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly pause: components['parameters']['Pause'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ResumeDeadlines'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly expirePause: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly pause: components['parameters']['Pause'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ExpirePause'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly askQuestion: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AskQuestion'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly answerQuestion: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly question: components['parameters']['Question'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AnswerQuestion'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly remindQuestion: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly question: components['parameters']['Question'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RemindQuestion'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly withdrawQuestion: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly question: components['parameters']['Question'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WithdrawQuestion'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly noteQuestionDeadlineMissed: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly question: components['parameters']['Question'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NoteQuestionDeadlineMissed'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly giveMandate: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['GiveMandate'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly withdrawMandate: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly mandate: components['parameters']['Mandate'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WithdrawMandate'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly expireMandate: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly mandate: components['parameters']['Mandate'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ExpireMandate'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly requestRegistration: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RequestRegistration'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly deliverRegistration: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly registration: components['parameters']['Registration'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DeliverRegistration'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly confirmRegistration: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly registration: components['parameters']['Registration'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ConfirmRegistration'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly refuseRegistration: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly registration: components['parameters']['Registration'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RefuseRegistration'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly planConsultation: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PlanConsultation'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly moveConsultation: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly consultation: components['parameters']['Consultation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['MoveConsultation'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly cancelConsultation: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly consultation: components['parameters']['Consultation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CancelConsultation'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly recordConsultation: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly consultation: components['parameters']['Consultation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecordConsultation'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly keepConsultationAgreement: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly consultation: components['parameters']['Consultation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['KeepConsultationAgreement'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getConsultationInvitation: {
    readonly parameters: {
      readonly query?: {
        /** @description What the content is opened for */
        readonly purpose?: components['parameters']['Purpose'];
      };
      readonly header?: never;
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly consultation: components['parameters']['Consultation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One VEVENT (RFC 5545); without the place when that may not be shared */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/calendar': string;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly requestReferral: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RequestReferral'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly confirmReferralReceipt: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly referral: components['parameters']['Referral'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ConfirmReferralReceipt'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly openReferral: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly referral: components['parameters']['Referral'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['OpenReferral'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly listArrivals: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly referral: components['parameters']['Referral'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ArrivalList'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly askReferralInformation: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly referral: components['parameters']['Referral'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AskReferralInformation'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly giveReferralInformation: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly referral: components['parameters']['Referral'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['GiveReferralInformation'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly proposeReferralMoment: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly referral: components['parameters']['Referral'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ProposeReferralMoment'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly answerReferralMoment: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly referral: components['parameters']['Referral'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AnswerReferralMoment'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly acceptReferral: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly referral: components['parameters']['Referral'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AcceptReferral'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly declineReferral: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly referral: components['parameters']['Referral'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DeclineReferral'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly withdrawReferral: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly referral: components['parameters']['Referral'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WithdrawReferral'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly completeReferral: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly referral: components['parameters']['Referral'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CompleteReferral'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly failReferral: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly referral: components['parameters']['Referral'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['FailReferral'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly forwardReferral: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly referral: components['parameters']['Referral'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ForwardReferral'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly askReferralCancellation: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly referral: components['parameters']['Referral'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AskReferralCancellation'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly confirmReferralCancellation: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly referral: components['parameters']['Referral'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ConfirmReferralCancellation'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly refuseReferralCancellation: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly referral: components['parameters']['Referral'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RefuseReferralCancellation'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly expireReferral: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly referral: components['parameters']['Referral'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ExpireReferral'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly noteReferralDeadlineMissed: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly referral: components['parameters']['Referral'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NoteReferralDeadlineMissed'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly saveDraft: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SaveDraft'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly changeDraft: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly draft: components['parameters']['Draft'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ChangeDraft'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly discardDraft: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly draft: components['parameters']['Draft'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DiscardDraft'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly expireDraft: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly draft: components['parameters']['Draft'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ExpireDraft'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly offerReferral: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['OfferReferral'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly withdrawOffering: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly offering: components['parameters']['Offering'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WithdrawOffering'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly expireOffering: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly offering: components['parameters']['Offering'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ExpireOffering'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly listOffers: {
    readonly parameters: {
      readonly query?: {
        /** @description `next` of the page before */
        readonly cursor?: components['parameters']['Cursor'];
        readonly pageSize?: components['parameters']['PageSize'];
        /** @description Wait (at most 5 s) until this log position can be seen; else 503 */
        readonly notBefore?: components['parameters']['NotBefore'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OfferList'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getOfferContent: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly offer: components['parameters']['Offer'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EventContent'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly showInterest: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly offer: components['parameters']['Offer'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ShowInterest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly declineOffer: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly offer: components['parameters']['Offer'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DeclineOffer'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly proposeHandover: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ProposeHandover'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly planHandover: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly handover: components['parameters']['Handover'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PlanHandover'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly recordJointIntake: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly handover: components['parameters']['Handover'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecordJointIntake'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly reopenHandover: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly handover: components['parameters']['Handover'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReopenHandover'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getIntakeInvitation: {
    readonly parameters: {
      readonly query?: {
        /** @description What the content is opened for */
        readonly purpose?: components['parameters']['Purpose'];
      };
      readonly header?: never;
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly handover: components['parameters']['Handover'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One VEVENT (RFC 5545); without the place when that may not be shared */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/calendar': string;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly startOverlap: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly handover: components['parameters']['Handover'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['StartOverlap'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly extendOverlap: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly handover: components['parameters']['Handover'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ExtendOverlap'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly confirmOverlapEnd: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly handover: components['parameters']['Handover'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ConfirmOverlapEnd'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly decideOverlapEnd: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly handover: components['parameters']['Handover'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DecideOverlapEnd'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly transferHandover: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly handover: components['parameters']['Handover'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TransferHandover'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly planAftercare: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly handover: components['parameters']['Handover'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PlanAftercare'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly holdAftercareMoment: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly handover: components['parameters']['Handover'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['HoldAftercareMoment'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly noteAftercareMomentMissed: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly handover: components['parameters']['Handover'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NoteAftercareMomentMissed'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly closeHandover: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly handover: components['parameters']['Handover'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CloseHandover'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly recordOutcome: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly handover: components['parameters']['Handover'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecordOutcome'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly noteOutcomeMissed: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly handover: components['parameters']['Handover'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NoteOutcomeMissed'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly breakOffHandover: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly handover: components['parameters']['Handover'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['BreakOffHandover'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly requestReturn: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly handover: components['parameters']['Handover'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RequestReturn'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly noteReturnDeadlineMissed: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly handover: components['parameters']['Handover'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NoteReturnDeadlineMissed'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly takeBatonBack: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly handover: components['parameters']['Handover'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TakeBatonBack'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly giveConsent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['GiveConsent'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly requestConsent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RequestConsent'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly deferConsentRequest: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly consent: components['parameters']['Consent'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DeferConsentRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly refuseConsent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly consent: components['parameters']['Consent'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RefuseConsent'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly grantConsent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly consent: components['parameters']['Consent'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['GiveConsent'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly renewConsent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly consent: components['parameters']['Consent'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RenewConsent'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly withdrawConsent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly consent: components['parameters']['Consent'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WithdrawConsent'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly revokeConsent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly consent: components['parameters']['Consent'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RevokeConsent'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly invalidateConsent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly consent: components['parameters']['Consent'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['InvalidateConsent'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly markConsentUnknown: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly consent: components['parameters']['Consent'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['MarkConsentUnknown'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly confirmWithdrawal: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly consent: components['parameters']['Consent'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ConfirmWithdrawal'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly noteWithdrawalUnconfirmed: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly consent: components['parameters']['Consent'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NoteWithdrawalUnconfirmed'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly expireConsent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly consent: components['parameters']['Consent'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ExpireConsent'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getConsentRecord: {
    readonly parameters: {
      readonly query?: {
        /** @description What the content is opened for */
        readonly purpose?: components['parameters']['Purpose'];
      };
      readonly header?: never;
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly consent: components['parameters']['Consent'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One consent record; decided now, logged before the answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/ld+json': components['schemas']['ConsentRecord'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getConsentReceipt: {
    readonly parameters: {
      readonly query?: {
        /** @description What the content is opened for */
        readonly purpose?: components['parameters']['Purpose'];
      };
      readonly header?: never;
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly consent: components['parameters']['Consent'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page that loads nothing from elsewhere; decided now, logged before the answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/html': string;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly askErasure: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AskErasure'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly confirmErasure: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly erasure: components['parameters']['Erasure'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ConfirmErasure'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly refuseErasure: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly erasure: components['parameters']['Erasure'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RefuseErasure'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly acknowledgeErasure: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly erasure: components['parameters']['Erasure'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AcknowledgeErasure'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly followErasure: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly erasure: components['parameters']['Erasure'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['FollowErasure'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly recordKeyDestroyed: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly erasure: components['parameters']['Erasure'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecordKeyDestroyed'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly noteErasureUnanswered: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly erasure: components['parameters']['Erasure'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NoteErasureUnanswered'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly raiseObjection: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RaiseObjection'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly liftObjection: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly objection: components['parameters']['Objection'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['LiftObjection'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly declareNecessity: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DeclareNecessity'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly endNecessity: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly necessity: components['parameters']['Necessity'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EndNecessity'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly expireNecessity: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly necessity: components['parameters']['Necessity'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ExpireNecessity'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly startOverride: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['StartOverride'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly confirmOverride: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly override: components['parameters']['Override'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ConfirmOverride'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly endOverride: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly override: components['parameters']['Override'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EndOverride'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly expireOverride: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly override: components['parameters']['Override'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ExpireOverride'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly reviewOverride: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
        readonly override: components['parameters']['Override'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReviewOverride'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly listAgreements: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AgreementList'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly registerAgreement: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RegisterAgreement'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getAgreement: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly agreement: components['parameters']['Agreement'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Agreement'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly amendAgreement: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly agreement: components['parameters']['Agreement'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AmendAgreement'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly succeedAgreementParty: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly agreement: components['parameters']['Agreement'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SucceedAgreementParty'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly endAgreement: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly agreement: components['parameters']['Agreement'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EndAgreement'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly addTemplate: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly agreement: components['parameters']['Agreement'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AddTemplate'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly endTemplate: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly agreement: components['parameters']['Agreement'];
        readonly template: components['parameters']['Template'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EndTemplate'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly listMunicipalities: {
    readonly parameters: {
      readonly query?: {
        /** @description Only codes in use on this day */
        readonly on?: components['parameters']['OnDate'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MunicipalityList'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly registerService: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RegisterService'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly importServices: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ImportServices'];
      };
    };
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ServiceImportReport'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly exportServices: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/csv': string;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly findServices: {
    readonly parameters: {
      readonly query?: {
        /** @description With what */
        readonly helpsWith?: components['parameters']['HelpsWith'];
        /** @description For whom */
        readonly targetGroup?: components['parameters']['TargetGroupAsked'];
        /** @description Where */
        readonly municipality?: components['parameters']['MunicipalityAsked'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FoundServiceList'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getService: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly service: components['parameters']['Service'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Service'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly amendService: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly service: components['parameters']['Service'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AmendService'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly sayAvailability: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly service: components['parameters']['Service'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SayAvailability'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly endService: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly service: components['parameters']['Service'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EndService'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly listAbsences: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AbsenceList'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly recordWorkerAbsence: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecordWorkerAbsence'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly recordContactPointAbsence: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecordContactPointAbsence'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly endAbsence: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly organisation: components['parameters']['Organisation'];
        readonly absence: components['parameters']['Absence'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EndAbsence'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly listPartnerships: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PartnershipList'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly registerPartnership: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RegisterPartnership'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getPartnership: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly partnership: components['parameters']['Partnership'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Partnership'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly amendPartnership: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly partnership: components['parameters']['Partnership'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AmendPartnership'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly endPartnership: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly partnership: components['parameters']['Partnership'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EndPartnership'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly followSignals: {
    readonly parameters: {
      readonly query?: {
        /** @description `next` of the last answer */
        readonly after?: components['parameters']['AfterPlace'];
        readonly pageSize?: components['parameters']['PageSize'];
      };
      readonly header?: never;
      readonly path: {
        readonly partnership: components['parameters']['Partnership'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignalFeed'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly listSignals: {
    readonly parameters: {
      readonly query?: {
        /** @description About what */
        readonly theme?: components['parameters']['Theme'];
        /** @description How far it came */
        readonly status?: components['parameters']['SignalStatusAsked'];
        /** @description Where */
        readonly municipality?: components['parameters']['MunicipalityAsked'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignalList'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly recordSignal: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecordSignal'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getSignal: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly signal: components['parameters']['Signal'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Signal'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly hearSignal: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly signal: components['parameters']['Signal'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['HearSignal'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly discussSignal: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly signal: components['parameters']['Signal'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DiscussSignal'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly answerSignal: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Made by the caller, one for each intention; repeats are safe for ever */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The `ETag` of the entity as the caller last saw it */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly signal: components['parameters']['Signal'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AnswerSignal'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['NothingNew'];
      readonly 201: components['responses']['Recorded'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['PreconditionFailed'];
      readonly 413: components['responses']['PayloadTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly listStalledDossiers: {
    readonly parameters: {
      readonly query?: {
        readonly days?: components['parameters']['Days'];
        /** @description `next` of the page before */
        readonly cursor?: components['parameters']['Cursor'];
        readonly pageSize?: components['parameters']['PageSize'];
        /** @description Wait (at most 5 s) until this log position can be seen; else 503 */
        readonly notBefore?: components['parameters']['NotBefore'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['StalledDossierList'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly listRevolvingDossiers: {
    readonly parameters: {
      readonly query?: {
        /** @description `next` of the page before */
        readonly cursor?: components['parameters']['Cursor'];
        readonly pageSize?: components['parameters']['PageSize'];
        /** @description Wait (at most 5 s) until this log position can be seen; else 503 */
        readonly notBefore?: components['parameters']['NotBefore'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RevolvingDossierList'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getWorklist: {
    readonly parameters: {
      readonly query?: {
        /** @description `next` of the page before */
        readonly cursor?: components['parameters']['Cursor'];
        readonly pageSize?: components['parameters']['PageSize'];
        /** @description Wait (at most 5 s) until this log position can be seen; else 503 */
        readonly notBefore?: components['parameters']['NotBefore'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Worklist'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getFeed: {
    readonly parameters: {
      readonly query?: {
        /** @description The last entry that was stored */
        readonly after?: components['parameters']['AfterCursor'];
        /** @description Seconds to wait for news */
        readonly wait?: components['parameters']['Wait'];
        readonly pageSize?: components['parameters']['PageSize'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly 'Next-Cursor': components['headers']['NextCursor'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/cloudevents-batch+json': components['schemas']['FeedBatch'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getLogCheckpoint: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/plain': string;
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getLogKey: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/plain': string;
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly getLogTile: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Level, number and width as tlog-tiles spells them, slashes included: `0/x001/067` or `0/000.p/8` */
        readonly tile: components['parameters']['Tile'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': string;
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
}
