import type { Rollover } from './deadline-rollover.ts';

/**
 * The ways a complaint can come in (Order 121 Art. 8, whose list is open): the national platform, its phone 12315,
 * the published postal address, the counter, and transfers from the government hotline 12345.
 */
export type Channel = 'web' | 'phone' | 'letter' | 'counter' | 'hotline';

/**
 * What the Order leaves open and an administrator may decide. Each default hurts no party.
 * Terms are working days unless said otherwise. {@link settingNotes} gives article and reason of each.
 */
export interface Settings {
  readonly 'odr.term': number;
  readonly 'odrAnswer.days': number;
  readonly 'dispatch.days': number;
  readonly 'identityProof.days': number;
  readonly 'materials.days': number;
  readonly 'consent.reminder': number;
  readonly 'endDecision.days': number;
  readonly 'recusal.days': number;
  /** Natural days. */
  readonly 'appraisal.remind': number;
  readonly 'documents.days': number;
  readonly 'followUp.days': number;
  readonly warnDays: number;
  readonly receiptAt: 'escalation' | 'filing';
  readonly organisationMayComplain: boolean;
  readonly channels: readonly Channel[];
  /** Natural days after its arrival within which an officer may register what came in. */
  readonly 'registration.days': number;
  readonly limitFrom: 'filingDay' | 'receiptDay';
  readonly publishNeedsConsent: boolean;
  readonly rulePackBy: 'receiptDate' | 'filingDate';
  readonly acceptFrom: 'dispatcherOfAuthority' | 'authority';
  readonly agreementAfterTerm: boolean;
  readonly pauseOnRecusal: boolean;
  readonly 'identityProof.pausesAccept': boolean;
  readonly told: 'sent' | 'delivered';
  readonly rollover: Rollover;
  readonly alarm: 'unrolled' | 'due';
  readonly 'materials.requests': number;
  readonly 'unreachable.attempts': number;
  readonly 'routing.maxReturns': number;
  readonly 'approval.verbs': readonly ('refuseComplaint' | 'endMediation')[];
  readonly remoteDocument: 'offered' | 'required';
  readonly 'session.notice': number;
  readonly 'notice.attempts': number;
  /** Share of closed cases drawn for a follow-up call, 0 to 1. */
  readonly 'followUp.sampleRate': number;
}

export const defaultSettings: Settings = Object.freeze<Settings>({
  'odr.term': 10,
  'odrAnswer.days': 5,
  'dispatch.days': 2,
  'identityProof.days': 5,
  'materials.days': 5,
  'consent.reminder': 5,
  'endDecision.days': 3,
  'recusal.days': 3,
  'appraisal.remind': 30,
  'documents.days': 3,
  'followUp.days': 10,
  warnDays: 3,
  receiptAt: 'escalation',
  organisationMayComplain: true,
  channels: ['web', 'phone', 'letter', 'counter', 'hotline'],
  'registration.days': 30,
  limitFrom: 'filingDay',
  publishNeedsConsent: true,
  rulePackBy: 'receiptDate',
  acceptFrom: 'dispatcherOfAuthority',
  agreementAfterTerm: true,
  pauseOnRecusal: false,
  'identityProof.pausesAccept': false,
  told: 'sent',
  rollover: 'anyRestDay',
  alarm: 'unrolled',
  'materials.requests': 1,
  'unreachable.attempts': 2,
  'routing.maxReturns': 2,
  'approval.verbs': ['refuseComplaint', 'endMediation'],
  remoteDocument: 'offered',
  'session.notice': 3,
  'notice.attempts': 2,
  'followUp.sampleRate': 0,
});

/** What the dates of a clock depend on beside its term and the calendar. */
export type TermSettings = Pick<Settings, 'warnDays' | 'rollover' | 'alarm'>;

export function termSettings({ warnDays, rollover, alarm }: TermSettings): TermSettings {
  return { warnDays, rollover, alarm };
}
