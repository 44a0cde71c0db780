import { type Evolutions, unchanged } from './evolution.ts';

/** Closing, archiving and what may still come in between (Art. 26). */
export const closureEvolutions: Pick<Evolutions, 'caseClosed' | 'caseArchived' | 'followedUp' | 'spotChecked' | 'handlingRated'> = {
  caseClosed: (c, { facts }) => ({ ...c, status: 'closed', closedOn: facts.closedOn }),
  caseArchived: (c) => ({ ...c, status: 'archived' }),
  followedUp: unchanged,
  spotChecked: unchanged,
  handlingRated: (c) => ({ ...c, rated: true }),
};
