/** The eight classes of risk that a person should look at soon. */
export const RISK_CLASSES = [
  'self-harm',
  'mass-incident',
  'poisoning',
  'violence',
  'media-exposure',
  'fraud-or-flight',
  'minor',
  'secrecy',
] as const;

/** One of {@link RISK_CLASSES}. */
export type RiskClass = (typeof RISK_CLASSES)[number];

/** How urgent: 3 read at once, 2 read today, 1 worth knowing. */
export type RiskLevel = 1 | 2 | 3;

/** Our own terms by class and level, parted by spaces; written in the form that `normalizeText` gives. */
export const RISK_TERMS: Readonly<Record<RiskClass, Readonly<Record<RiskLevel, string>>>> = {
  'self-harm': {
    3: '自杀 轻生 跳楼 跳桥 跳河 割腕 上吊 服毒 喝农药 烧炭 不想活 活不下去 寻短见 自残 以死相逼 死给你看 遗书 了结生命 同归于尽 一了百了 结束自己',
    2: '走投无路 生无可恋 抑郁发作 重度抑郁 绝望 想不开 逼死 逼上绝路 活着没意思 家破人亡',
    1: '抑郁症 精神崩溃 崩溃大哭 失眠多日',
  },
  'mass-incident': {
    3: '围堵 堵门 堵路 拉横幅 聚众 静坐 游行 示威 集体上访 进京上访 群体性事件 冲击大门 打砸 罢市',
    2: '上访 信访 集体维权 维权群 联名 数百人 上百人 几百人 上千人 业主群 集体投诉 集体讨说法 受害者群',
    1: '几十人 众多消费者 大量会员 很多家长 多名受害者 一起维权 其他会员也',
  },
  poisoning: {
    3: '食物中毒 集体中毒 药物中毒 农药中毒 一氧化碳中毒 亚硝酸盐 毒蘑菇 昏迷 休克 抢救 洗胃 重症监护 病危 过敏性休克 肝损伤 肾衰竭',
    2: '上吐下泻 呕吐腹泻 急性肠胃炎 食物变质住院 发烧住院 全身过敏 严重过敏 毁容 烂脸 药害 不良反应 假药 劣药 过期药 输液',
    1: '拉肚子 腹泻 呕吐 肠胃炎 过敏 起疹子 红肿 头晕恶心 发霉 变质 异物 玻璃渣 蛆虫 蟑螂 老鼠屎',
  },
  violence: {
    3: '砍死 杀了 杀人 杀他全家 炸药 爆炸物 放火 纵火 泼汽油 投毒 报复社会 持刀 泼硫酸 绑架 灭门',
    2: '殴打 打人 被打伤 拳打脚踢 威胁人身 恐吓 跟踪我 非法拘禁 不让离开 搜身 强行扣押 扣押身份证 砸店 找人收拾 打断腿',
    1: '辱骂 推搡 骚扰电话 人身攻击 泼水 动手',
  },
  'media-exposure': {
    3: '焦点访谈 三一五晚会 315晚会 央视记者 新华社记者',
    2: '媒体曝光 记者采访 找记者 上热搜 热搜 网络曝光 直播曝光 电视台 新闻媒体 报社 爆料 舆论',
    1: '发抖音 发微博 发小红书 发朋友圈 曝光 发到网上 差评 短视频平台 自媒体',
  },
  'fraud-or-flight': {
    3: '卷款跑路 卷款潜逃 人去楼空 携款潜逃 非法集资 庞氏骗局 传销 电信诈骗 集资诈骗 资金盘',
    2: '跑路 失联 关门停业 突然关门 突然闭店 闭店 停止营业 老板失踪 联系不上老板 诈骗 骗局 套路贷 培训贷 美容贷 养老骗局 保健品骗老人 高息返利 无法兑付 拖欠退款 大门紧锁 贴封条',
    1: '拉黑 不接电话 电话停机 搬走 换老板 转让店铺 虚假发货 刷单 诱导贷款 诱导充值 假冒客服 虚假宣传',
  },
  minor: {
    3: '儿童受伤 婴儿窒息 孩子窒息 孩子误食 孩子中毒 幼儿中毒 学生集体 学校食堂 幼儿园食物 性侵 猥亵 儿童溺水 婴儿住院 孩子骨折',
    2: '未成年 孩子受伤 儿童安全座椅 未成年人充值 孩子偷偷充值 向未成年人 卖烟给 卖酒给 孩子住院 新生儿 早产儿 小孩受伤 诱导未成年 婴儿奶粉',
    1: '小学生 初中生 孩子过敏 孩子充值 校门口 校园周边 幼儿园 婴儿 儿童 宝宝',
  },
  secrecy: {
    3: '国家秘密 绝密 机密文件 军事禁区 军事设施 军事基地 武器装备 涉密 国防工程 核设施 军工',
    2: '内部文件 保密协议 部队采购 军用 重要数据 测绘数据 关键基础设施 生物安全 危险化学品 放射源 剧毒',
    1: '商业秘密 内部价格 客户名单 个人隐私 人脸信息 行踪轨迹',
  },
};

/** Terms with class and level, ready for a search. */
export function riskTerms(): readonly { readonly term: string; readonly riskClass: RiskClass; readonly level: RiskLevel }[] {
  const levels: readonly RiskLevel[] = [3, 2, 1];
  return RISK_CLASSES.flatMap((riskClass) =>
    levels.flatMap((level) => RISK_TERMS[riskClass][level].split(' ').map((term) => ({ term, riskClass, level }))),
  );
}
