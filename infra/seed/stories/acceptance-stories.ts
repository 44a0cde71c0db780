import { act, type Act, type Story, type StoryFacts } from './story.ts';

const claim = (day = 1): Act => act(day, 'handler', 'claimCase', {}, 9);

const askIdentity = (): readonly Act[] => [
  claim(),
  act(2, 'handler', 'requestIdentityProof', { letter: '请在五个工作日内上传本人身份证明材料，以便核验投诉人真实身份信息。' }),
];

const askMaterials = (): readonly Act[] => [
  claim(),
  act(2, 'handler', 'requestMaterials', {
    items: ['facts'],
    letter: '请补充争议的具体事实：购买的时间、地点和与商家沟通的经过。补充后我们将尽快作出是否受理的决定。',
  }),
];

const FACTOR_NOTE = '投诉人三十日内就同类商品对多家经营者提出内容雷同的投诉，购买数量明显超出家庭日常消费需要，经电话核实不能说明用途。';

/** A draft on day 3 that an approver signs on day 4, by the ground. */
function refuse(ground: string, decision: Readonly<Record<string, unknown>>, reason: string): readonly Act[] {
  return [
    claim(),
    act(3, 'handler', 'submitForApproval', { verb: 'refuseComplaint', ground, reason }),
    act(4, 'approver', 'refuseComplaint', { ground, reason, evidence: [], ...decision }, 15),
  ];
}

const refuseNotConsumer = (): readonly Act[] =>
  refuse('16.3', { factorNotes: [{ factor: 'F2', note: FACTOR_NOTE }] }, '现有材料不能证明系为生活消费需要购买商品，依法不予受理。');

const refuseHandledBefore = (facts: StoryFacts): readonly Act[] =>
  refuse(
    '16.2',
    { handledBy: { bodyId: facts.associationId, decision: '消费者权益保护委员会已就同一争议组织调解并出具调解意见。' } },
    '同一消费者权益争议已由消费者协会处理，依法不予受理。',
  );

const refuseNotOurs = (): readonly Act[] =>
  refuse(
    '16.1',
    { citation: '《物业管理条例》第五条：物业管理活动由房地产行政主管部门监督管理。' },
    '投诉事项属于物业服务管理，不属于市场监督管理部门职责，建议向住房城乡建设部门反映。',
  );

/** Lives that wait for, or end with, the decision to accept. */
export const ACCEPTANCE_STORIES: readonly Story[] = [
  { name: 'awaiting-acceptance', ends: 'awaiting-acceptance', count: 8, filed: [0, 4] },
  { name: 'repeated', ends: 'awaiting-acceptance', count: 4, filed: [0, 3], alike: 'one-person' },
  { name: 'awaiting-acceptance-claimed', ends: 'awaiting-acceptance', count: 10, filed: [2, 6], acts: () => [claim()] },
  { name: 'campaign', ends: 'awaiting-acceptance', count: 8, filed: [1, 3], alike: 'several-people' },
  { name: 'registered-by-phone', ends: 'awaiting-acceptance', count: 8, filed: [1, 5], byPhone: true },
  { name: 'acceptance-overdue', ends: 'awaiting-acceptance', count: 5, filed: [9, 13], acts: () => [claim(2)] },
  { name: 'identity-asked', ends: 'awaiting-acceptance', count: 5, filed: [3, 6], acts: askIdentity },
  { name: 'materials-asked', ends: 'awaiting-acceptance', count: 5, filed: [3, 6], acts: askMaterials },
  {
    name: 'draft-refusal',
    ends: 'awaiting-acceptance',
    count: 4,
    filed: [4, 6],
    acts: () => [
      claim(),
      act(3, 'handler', 'submitForApproval', {
        verb: 'refuseComplaint',
        ground: '16.3',
        reason: '拟以不能证明系生活消费需要为由不予受理，请审批。',
      }),
    ],
  },
  { name: 'refused-not-consumer', ends: 'archived', count: 6, filed: [25, 110], acts: refuseNotConsumer },
  { name: 'refused-handled-before', ends: 'archived', count: 5, filed: [25, 110], acts: refuseHandledBefore },
  { name: 'refused-other-department', ends: 'archived', count: 5, filed: [25, 110], elsewhere: true, acts: refuseNotOurs },
  { name: 'refused-lately', ends: 'closed', count: 4, filed: [6, 12], acts: refuseNotConsumer },
  {
    name: 'returned',
    ends: 'awaiting-dispatch',
    count: 4,
    filed: [3, 4],
    acts: () => [claim(), act(2, 'handler', 'returnToDispatcher', { reason: '经实地核查，被投诉人实际经营地不在本辖区，请重新分派。' })],
  },
  {
    name: 'taken-over',
    ends: 'awaiting-acceptance',
    count: 3,
    filed: [4, 6],
    withSuperior: true,
    acts: () => [act(2, 'superior', 'takeOverCase', { reason: '涉及多个区县，由市局统一处理。' })],
  },
  {
    name: 'withdrawn-before-acceptance',
    ends: 'archived',
    count: 4,
    filed: [15, 80],
    acts: () => [act(2, 'consumer', 'withdraw', { reason: '已与商家达成和解。' }, 20)],
  },
];
