import type { CaseState } from '../../domain/case.ts';
import type { NoticeFacts, NoticeTo } from '../../domain/event.ts';

/** A user, or everybody of a unit, merchant or body (with the role that `role` stands for, if set). */
export interface Recipient {
  kind: 'user' | 'unit' | 'merchant' | 'body';
  id: string;
  role?: NoticeTo;
}

/** Who a notice goes to, or undefined when nobody is known: a respondent without an entry, a case without that office. */
export function recipientOf(notice: NoticeFacts, c: CaseState, superiorId: string | undefined): Recipient | undefined {
  const { to, recipientId } = notice;
  switch (to) {
    case 'complainant':
      return { kind: 'user', id: c.filed.consumerId };
    case 'respondent':
      return named('merchant', recipientId ?? c.merchantId);
    case 'handler':
      return named('user', recipientId ?? c.handlerId) ?? { kind: 'unit', id: c.unitId, role: 'handler' };
    case 'approver':
      return { kind: 'unit', id: recipientId ?? c.unitId, role: 'approver' };
    case 'unit':
      return { kind: 'unit', id: recipientId ?? c.unitId };
    case 'superior':
      return named('unit', recipientId ?? superiorId, 'superior');
    case 'old-unit':
      return named('unit', recipientId);
    case 'dispatcher':
      return { kind: 'unit', id: recipientId ?? c.dispatcherUnitId ?? c.unitId, role: 'dispatcher' };
    case 'body':
      return named('body', recipientId ?? c.entrustedTo) ?? { kind: 'unit', id: c.unitId };
    case 'agency':
      return named('body', recipientId ?? c.appraisal?.agencyId);
  }
}

function named(kind: Recipient['kind'], id: string | undefined, role?: NoticeTo): Recipient | undefined {
  return id === undefined ? undefined : { kind, id, ...(role && { role }) };
}
