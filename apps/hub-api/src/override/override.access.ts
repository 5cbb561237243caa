import type { OverrideCommand } from '@wisselzone/domain/override';
import type { Permit } from '../caller/permit';

/** A machine never asks for access in an emergency. */
const PEOPLE = ['coordinator', 'counsellor'] as const;

export const overrideAccess = {
  StartOverride: PEOPLE,
  ConfirmOverride: PEOPLE,
  EndOverride: PEOPLE,
  ExpireOverride: 'hubClock',
  ReviewOverride: ['privacyOfficer'],
} satisfies Record<OverrideCommand['type'], Permit>;
