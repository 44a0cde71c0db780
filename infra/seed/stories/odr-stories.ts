import { act, type Act, type Story, type StoryFacts } from './story.ts';

const REPLIES = [
  '您好，已收到您的投诉，正在核实门店记录，两个工作日内给您答复。',
  '您反映的情况属实，给您带来不便非常抱歉，我们愿意协商处理。',
  '请您补充一下付款凭证的照片，方便我们核对订单。',
  '经查，当时的销售人员没有讲清楚使用规则，我们会给您一个方案。',
];
const TERMS = [
  '按未使用部分全额退款，三个工作日内原路退回，双方再无其他争议。',
  '同意退货退款，来回运费由我方承担，另致歉意。',
  '退还争议款项，并赠送一次同等价值的服务作为补偿。',
  '更换同型号新品，如仍有问题全额退款。',
];

/** Days 1 and 2: the merchant answers and offers. */
function offer(facts: StoryFacts, share: number, day = 2): readonly Act[] {
  const body = {
    kind: 'refund',
    amountFen: Math.round((facts.amountFen * share) / 100) * 100,
    performOn: facts.dayOf(day + 5),
    performed: false,
    terms: facts.pick(TERMS),
  };
  return [
    act(day - 1, 'merchant', 'replyAsMerchant', { message: facts.pick(REPLIES) }, 11),
    act(day, 'merchant', 'offerSettlement', body, 14),
  ];
}

function counterOffer(facts: StoryFacts): Act {
  const body = {
    kind: 'refund',
    amountFen: facts.amountFen,
    performed: false,
    terms: '方案金额偏低，请按实付款全额退还，我可以配合退回商品。',
  };
  return act(3, 'consumer', 'offerSettlement', body, 20);
}

const settle = (facts: StoryFacts): readonly Act[] => [...offer(facts, 1), act(3, 'consumer', 'acceptSettlement', { version: 1 }, 9)];

const settleAfterRounds = (facts: StoryFacts): readonly Act[] => [
  ...offer(facts, 0.5),
  counterOffer(facts),
  act(
    4,
    'merchant',
    'offerSettlement',
    { kind: 'refund', amountFen: facts.amountFen, performOn: facts.dayOf(9), performed: false, terms: facts.pick(TERMS) },
    16,
  ),
  act(5, 'consumer', 'acceptSettlement', { version: 3 }, 8),
];

/** Lives that begin with the merchant. */
export const ODR_STORIES: readonly Story[] = [
  { name: 'odr-open', ends: 'negotiating', count: 18, filed: [0, 8], odr: true },
  { name: 'odr-asking', ends: 'negotiating', count: 8, filed: [3, 9], odr: true, acts: (facts) => offer(facts, 0.6).slice(0, 1) },
  { name: 'odr-offer', ends: 'negotiating', count: 12, filed: [3, 9], odr: true, acts: (facts) => offer(facts, 0.8) },
  {
    name: 'odr-counter-offer',
    ends: 'negotiating',
    count: 5,
    filed: [4, 9],
    odr: true,
    acts: (facts) => [...offer(facts, 0.5), counterOffer(facts)],
  },
  { name: 'odr-settled', ends: 'archived', count: 14, filed: [20, 90], odr: true, acts: settle },
  { name: 'odr-settled-after-rounds', ends: 'archived', count: 6, filed: [22, 70], odr: true, acts: settleAfterRounds },
  {
    name: 'odr-settled-lately',
    ends: 'closed',
    count: 8,
    filed: [5, 11],
    odr: true,
    acts: (facts) => [...settle(facts), act(4, 'consumer', 'rateHandling', { solved: true, score: facts.pick([4, 5]) }, 19)],
  },
  { name: 'odr-lapsed-asked', ends: 'odr-lapsed', count: 6, filed: [11, 14], odr: true, onOdrLapse: 'ask' },
  { name: 'odr-lapsed-forwarded', ends: 'awaiting-acceptance', count: 7, filed: [12, 16], odr: true },
  {
    name: 'odr-escalated',
    ends: 'awaiting-acceptance',
    count: 8,
    filed: [4, 9],
    odr: true,
    acts: (facts) => [
      ...offer(facts, 0.3),
      act(3, 'consumer', 'escalate', { reason: '商家给出的方案和实际损失差距太大，不愿意继续协商。' }, 21),
    ],
  },
  {
    name: 'respondent-denied',
    ends: 'awaiting-dispatch',
    count: 4,
    filed: [2, 3],
    odr: true,
    acts: () => [act(1, 'merchant', 'declareNotRespondent', { reason: '经核查，该订单由名称相近的另一家企业经营，与我公司无关。' }, 15)],
  },
  {
    name: 'odr-withdrawn',
    ends: 'archived',
    count: 5,
    filed: [14, 60],
    odr: true,
    acts: () => [act(2, 'consumer', 'withdraw', { reason: '商家已经主动联系并解决，撤回投诉。' }, 18)],
  },
];
