export type * from './consultation.events';
export type * from './consultation.commands';
export type * from './consultation.errors';
export { evolveConsultation, type Consultation } from './consultation.state';
export { consultationDecider, type AroundConsultation } from './consultation.decider';
export { consultationUpcasts } from './consultation.upcasts';
