import {
  accepted,
  agreedRemotely,
  agreedWithDocument,
  appraising,
  challenged,
  ended,
  entrusted,
  mediating,
  recorded,
  scheduled,
} from './mediation-acts.ts';
import { act, type Act, fileRef, type Story, type StoryFacts } from './story.ts';

const OFFER = { kind: 'refund', performed: false, terms: '三日内退还争议款项，投诉人同意就此了结。' };

function settled(facts: StoryFacts): readonly Act[] {
  return [
    ...mediating(),
    act(8, 'merchant', 'offerSettlement', { ...OFFER, amountFen: facts.amountFen }, 14),
    act(9, 'consumer', 'acceptSettlement', { version: 1 }, 19),
  ];
}

const withdrawn = (): readonly Act[] => [...mediating(), act(8, 'consumer', 'withdraw', { reason: '商家已退款，不再需要调解。' }, 18)];
const sealed = (facts: StoryFacts): readonly Act[] => [
  ...agreedWithDocument(facts),
  act(12, 'approver', 'sealAgreement', { document: fileRef('document', '调解书.txt') }, 15),
];
const declined = (): readonly Act[] => [
  ...accepted(),
  act(6, 'merchant', 'declineMediation', { reason: '我方认为不存在违约，不同意调解。' }, 11),
  ended(8, '23.2', '被投诉人明确拒绝调解，依法终止调解。'),
];
const failed = (facts: StoryFacts): readonly Act[] => [
  ...mediating(),
  scheduled(facts),
  recorded(11, 'failed'),
  ended(13, '23.3', '经组织调解，被投诉人明确表示无法达成调解协议。'),
];
const termOver = (): readonly Act[] => [
  ...mediating(),
  recorded(20, 'continuing'),
  ended(52, '23.5', '自受理之日起六十日内双方未能达成调解协议。'),
];

/** Lives that reach mediation. The last ones were received under Order 20 and on the day Order 121 came into force. */
export const MEDIATION_STORIES: readonly Story[] = [
  { name: 'consents-pending', ends: 'accepted', count: 10, filed: [4, 9], acts: accepted },
  { name: 'mediating', ends: 'mediating', count: 14, filed: [8, 35], acts: mediating },
  { name: 'mediating-session', ends: 'mediating', count: 6, filed: [7, 10], acts: (facts) => [...mediating(), scheduled(facts)] },
  { name: 'mediation-overdue', ends: 'mediating', count: 3, filed: [52, 58], acts: () => [...mediating(), recorded(20, 'continuing')] },
  { name: 'entrusted', ends: 'entrusted', count: 7, filed: [10, 26], entrust: true, acts: entrusted },
  { name: 'appraising', ends: 'appraising', count: 7, filed: [11, 25], acts: appraising },
  {
    name: 'appraised',
    ends: 'mediating',
    count: 3,
    filed: [24, 34],
    acts: (facts) => [
      ...appraising(facts),
      act(22, 'handler', 'resumeMediation', { resultOn: facts.dayOf(22), proof: fileRef('document', '检测报告.txt') }),
    ],
  },
  {
    name: 'recusal-pending',
    ends: 'recusal-pending',
    count: 5,
    filed: [8, 10],
    acts: (facts) => challenged(facts, facts.pick(['consumer', 'merchant'])),
  },
  {
    name: 'recusal-upheld',
    ends: 'mediating',
    count: 2,
    filed: [12, 25],
    acts: (facts) => [
      ...challenged(facts, 'consumer'),
      act(9, 'approver', 'decideRecusal', {
        upheld: true,
        replacementId: facts.otherHandlerId,
        reason: '经核实，回避理由成立，更换承办人。',
      }),
    ],
  },
  { name: 'ending-due-withdrawn', ends: 'ending-due', count: 3, filed: [9, 11], acts: withdrawn },
  { name: 'ending-due-settled', ends: 'ending-due', count: 3, filed: [10, 12], acts: settled },
  { name: 'closing-unsealed', ends: 'closing', count: 4, filed: [12, 14], acts: agreedWithDocument },
  { name: 'agreed-with-document', ends: 'archived', count: 6, filed: [35, 110], acts: sealed },
  { name: 'agreed-with-document-lately', ends: 'closed', count: 3, filed: [14, 20], acts: sealed },
  { name: 'agreed-performed', ends: 'archived', count: 5, filed: [30, 110], acts: () => agreedRemotely('performed') },
  { name: 'agreed-on-record', ends: 'archived', count: 4, filed: [30, 110], acts: () => agreedRemotely('record') },
  { name: 'agreed-on-record-lately', ends: 'closed', count: 2, filed: [10, 17], acts: () => agreedRemotely('record') },
  { name: 'ended-declined', ends: 'archived', count: 5, filed: [30, 110], acts: declined },
  { name: 'ended-failed', ends: 'archived', count: 5, filed: [32, 110], acts: failed },
  { name: 'ended-term-over', ends: 'archived', count: 3, filed: [70, 110], acts: termOver },
  {
    name: 'ended-withdrawn',
    ends: 'archived',
    count: 3,
    filed: [30, 110],
    acts: () => [...withdrawn(), ended(10, '23.1', '投诉人撤回投诉，依法终止调解。')],
  },
  {
    name: 'ended-settled',
    ends: 'archived',
    count: 2,
    filed: [30, 110],
    acts: (facts) => [...settled(facts), ended(11, '23.1', '双方自行和解，依法终止调解。')],
  },
  { name: 'order-20-agreed', ends: 'archived', count: 2, filed: '2026-04-14', acts: () => agreedRemotely('record') },
  {
    name: 'order-20-withdrawn',
    ends: 'archived',
    count: 1,
    filed: '2026-04-14',
    acts: () => [...withdrawn(), ended(10, '21.1', '投诉人撤回投诉，依法终止调解。')],
  },
  { name: 'first-day-agreed', ends: 'archived', count: 3, filed: '2026-04-15', acts: () => agreedRemotely('record') },
];
