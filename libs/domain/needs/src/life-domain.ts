import type { LifeDomain, SealedCategory } from '@wisselzone/kernel';

/** The data category that holds what is said about a life domain; without one of its own it is guidance. */
export const categoryOfLifeDomain = {
  housing: 'housing',
  childcare: 'childcare',
  mobility: 'mobility',
  health: 'health',
  financesDebt: 'incomeDebt',
  language: 'language',
  justice: 'justice',
  administrationPapers: 'guidance',
  digitalSkills: 'guidance',
  socialNetwork: 'guidance',
  workAttitudes: 'guidance',
  jobSeekingSkills: 'guidance',
} as const satisfies Record<LifeDomain, SealedCategory>;
