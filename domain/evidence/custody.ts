/** Every step of a file on its way, in the order in which they may come; readers are in the access log. */
export const custodyKinds = [
  'started',
  'completed',
  'checked',
  'stored',
  'sealed',
  'refused',
  'copied',
  'voidAsked',
  'voidDeclined',
  'voided',
  'held',
  'released',
  'retained',
  'scrubbed',
  'abandoned',
  'removalAsked',
  'removalDeclined',
  'removed',
] as const;
export type CustodyKind = (typeof custodyKinds)[number];

export const accessKinds = ['view', 'download', 'custody'] as const;
export type AccessKind = (typeof accessKinds)[number];
