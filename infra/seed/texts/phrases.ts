/** How a complaint begins, by how it was sold. */
export const OPENINGS: Readonly<Record<'shop' | 'online', readonly string[]>> = {
  shop: [
    '我于{日}在{店}购买了{物}，一共付了{价}元。',
    '{日}，我和家人到{店}，经{员}介绍选了{物}，当场付款{价}元，有小票。',
    '投诉{店}。{日}我在该店消费{价}元，项目是{物}。',
    '本人是{店}的老顾客，{日}又在店里买了{物}，花了{价}元。',
  ],
  online: [
    '我于{日}在网上向{店}购买了{物}，实际支付{价}元，订单截图已保存。',
    '{日}在平台下单{物}，卖家是{店}，金额{价}元。',
    '{日}看直播时下单了{物}，付款{价}元，发货方为{店}。',
    '投诉网店{店}，{日}在该店购买{物}，付款{价}元。',
  ],
};

/** What was tried with the merchant. */
export const NEGOTIATIONS: readonly string[] = [
  '我先后{几}次联系{员}，一开始还回复，后来就不再理会。',
  '{后}我去找负责人，对方说要请示总部，让我回家等电话，至今没有等到。',
  '和商家沟通多次没有结果，对方只同意给一张优惠券。',
  '我把照片发给{员}，对方承认有问题，但是说只能按公司规定处理，不肯退钱。',
  '协商过程中{员}的态度很差，说“你去投诉好了”。',
  '我也找过平台客服，平台让我自己跟商家协商，来回推了好几次。',
];

/** What proof there is. */
export const PROOFS: readonly string[] = [
  '付款记录、聊天截图和照片都已经上传。',
  '小票和合同我都保留着，可以随时提供原件。',
  '有视频可以证明，需要的话可以当面提交。',
  '订单号和物流信息见附件。',
  '',
];

/** What more there is to say in longer complaints. */
export const ASIDES: readonly string[] = [
  '这笔钱对我们家来说不是小数目，是攒了几个月的。',
  '我在网上搜了一下，有同样遭遇的不止我一个人。',
  '平时工作忙，为了这件事请了两次假，前后花了不少时间和路费。',
  '老人不会用手机，都是我代为沟通，沟通记录比较零散，但是事情经过是清楚的。',
  '当时{员}的原话是“出了问题找我”，现在人却找不到了。',
  '我不是故意找麻烦，只希望按照法律规定办。',
  '同一天买的朋友也遇到了一样的情况，只是他嫌麻烦没有投诉。',
  '我看过合同，里面没有写可以这样处理的条款。',
];

/** How a complaint ends. */
export const CLOSINGS: readonly string[] = [
  '希望市场监管部门依法调解，谢谢。',
  '请有关部门核实处理，给消费者一个说法。',
  '恳请尽快帮忙协调解决。',
  '望依法处理，盼复。',
  '麻烦工作人员了。',
];

/** Words for what is asked for, with the amount where money is. */
export const WANTS: Readonly<Record<string, string>> = {
  refund: '退还已付款项{退}元',
  replace: '更换同型号的合格商品',
  repair: '免费修好并延长保修期',
  redo: '按约定重新提供服务',
  return: '退货并承担来回运费',
  'make-up-quantity': '补足缺少的数量',
  compensate: '赔偿由此造成的损失{赔}元',
};
