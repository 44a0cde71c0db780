/** The five stages and fourteen statuses of a complaint, and what each is called. */
export const stages = ['intake', 'routing', 'odr', 'regulator', 'closure'] as const;
export type Stage = (typeof stages)[number];

export const statuses = [
  'filed',
  'awaiting-dispatch',
  'negotiating',
  'odr-lapsed',
  'awaiting-acceptance',
  'accepted',
  'mediating',
  'entrusted',
  'appraising',
  'recusal-pending',
  'ending-due',
  'closing',
  'closed',
  'archived',
] as const;
export type Status = (typeof statuses)[number];

const stageByStatus = {
  filed: 'intake',
  'awaiting-dispatch': 'routing',
  negotiating: 'odr',
  'odr-lapsed': 'odr',
  'awaiting-acceptance': 'regulator',
  accepted: 'regulator',
  mediating: 'regulator',
  entrusted: 'regulator',
  appraising: 'regulator',
  'recusal-pending': 'regulator',
  'ending-due': 'regulator',
  closing: 'closure',
  closed: 'closure',
  archived: 'closure',
} as const satisfies Record<Status, Stage>;

/** The stage a status belongs to. */
export function stageOf(status: Status): Stage {
  return stageByStatus[status];
}

/** 1 to 14, the number by which tables and ranges name a status. */
export function statusNumber(status: Status): number {
  return statuses.indexOf(status) + 1;
}
