/** Something that a business sells, with what people complain of. */
export interface Offer {
  /** Category code of goods or services. */
  readonly category: string;
  readonly items: readonly string[];
  /** Price range in yuan. */
  readonly price: readonly [number, number];
  /** Problem codes that fit. */
  readonly problems: readonly string[];
}

/** A line of business of the demo. */
export interface Trade {
  /** Part of the business's name. */
  readonly zh: string;
  /** Section of GB/T 4754. */
  readonly section: string;
  /** Whether sole traders do it too. */
  readonly small: boolean;
  readonly offers: readonly Offer[];
}

/** Businesses that people visit. */
export const SHOP_TRADES: readonly Trade[] = [
  {
    zh: '健身服务',
    section: 'R',
    small: false,
    offers: [
      {
        category: 'S0301',
        items: ['健身年卡', '私教课程30节', '瑜伽次卡'],
        price: [1200, 9800],
        problems: ['P0701', 'P0704', 'P0705', 'P1004'],
      },
      { category: 'S0302', items: ['游泳年卡', '儿童游泳课20节'], price: [1500, 6800], problems: ['P0701', 'P0704', 'P0106'] },
    ],
  },
  {
    zh: '教育咨询',
    section: 'P',
    small: false,
    offers: [
      {
        category: 'S0402',
        items: ['少儿舞蹈课48节', '钢琴陪练课60节', '美术班一学期'],
        price: [2800, 16800],
        problems: ['P0701', 'P0704', 'P0705'],
      },
      {
        category: 'S0401',
        items: ['会计考证班', '短视频运营课', '健康管理师培训'],
        price: [980, 12800],
        problems: ['P0704', 'P0801', 'P0703'],
      },
    ],
  },
  {
    zh: '美容美发',
    section: 'O',
    small: true,
    offers: [
      { category: 'S0202', items: ['烫染套餐', '充值卡', '头皮护理'], price: [198, 5000], problems: ['P0701', 'P0401', 'P0404', 'P0106'] },
      {
        category: 'S0201',
        items: ['面部护理疗程', '祛斑套餐', '美白充值卡'],
        price: [680, 19800],
        problems: ['P0701', 'P0704', 'P0601', 'P0201'],
      },
    ],
  },
  {
    zh: '餐饮管理',
    section: 'H',
    small: true,
    offers: [
      { category: 'S0101', items: ['四人套餐', '火锅', '海鲜大排档'], price: [88, 1680], problems: ['P0302', 'P0306', 'P0401', 'P0404'] },
      { category: 'S0102', items: ['外卖盒饭', '外卖炸鸡', '外卖奶茶'], price: [18, 160], problems: ['P0302', 'P0301', 'P0306'] },
      { category: 'S0103', items: ['婚宴十二桌', '满月酒六桌'], price: [5800, 48000], problems: ['P0702', 'P0705', 'P0704'] },
    ],
  },
  {
    zh: '食品商行',
    section: 'F',
    small: true,
    offers: [
      { category: 'G0104', items: ['绿豆糕礼盒', '坚果大礼包', '月饼礼盒'], price: [39, 398], problems: ['P0301', 'P0303', 'P0302'] },
      { category: 'G0109', items: ['散装车厘子', '芒果一箱', '有机蔬菜套餐'], price: [29, 299], problems: ['P0501', 'P0301', 'P0801'] },
      { category: 'G0106', items: ['酱香型白酒一箱', '精酿啤酒'], price: [128, 2980], problems: ['P0103', 'P0303'] },
    ],
  },
  {
    zh: '电器维修',
    section: 'O',
    small: true,
    offers: [
      {
        category: 'S0501',
        items: ['空调加氟', '洗衣机主板维修', '热水器检修'],
        price: [120, 1280],
        problems: ['P0402', 'P0404', 'P1003', 'P0106'],
      },
      { category: 'S0503', items: ['手机换屏', '笔记本电脑维修'], price: [199, 2400], problems: ['P0402', 'P0103', 'P1003'] },
    ],
  },
  {
    zh: '汽车服务',
    section: 'O',
    small: false,
    offers: [
      { category: 'S0502', items: ['全车保养', '变速箱维修', '贴膜套餐'], price: [480, 12000], problems: ['P0402', 'P0106', 'P1003'] },
      { category: 'G0604', items: ['轮胎四条', '蓄电池'], price: [380, 4200], problems: ['P0101', 'P0104', 'P1001'] },
    ],
  },
  {
    zh: '家居建材',
    section: 'F',
    small: false,
    offers: [
      {
        category: 'G0301',
        items: ['实木床', '布艺沙发', '餐桌椅一套'],
        price: [1980, 26800],
        problems: ['P0101', 'P0801', 'P1005', 'P0702'],
      },
      { category: 'S0802', items: ['全屋定制柜体', '整体橱柜'], price: [9800, 88000], problems: ['P1005', 'P0702', 'P0704'] },
      { category: 'S0801', items: ['半包装修', '卫生间翻新'], price: [12000, 128000], problems: ['P0702', 'P0106', 'P0704'] },
    ],
  },
  {
    zh: '洗衣',
    section: 'O',
    small: true,
    offers: [
      { category: 'S0601', items: ['羽绒服清洗', '羊绒大衣干洗', '洗衣充值卡'], price: [35, 800], problems: ['P0202', 'P0701', 'P0106'] },
    ],
  },
  {
    zh: '宠物用品',
    section: 'O',
    small: true,
    offers: [
      { category: 'G9901', items: ['布偶猫一只', '柯基幼犬', '冻干猫粮'], price: [198, 6800], problems: ['P0101', 'P1004', 'P0103'] },
      { category: 'S9901', items: ['宠物寄养', '洗护年卡'], price: [300, 3600], problems: ['P0701', 'P0106'] },
    ],
  },
  {
    zh: '儿童乐园',
    section: 'R',
    small: false,
    offers: [{ category: 'S0305', items: ['次卡50次', '亲子年卡'], price: [398, 2980], problems: ['P0701', 'P0704', 'P0203'] }],
  },
  {
    zh: '酒店管理',
    section: 'H',
    small: false,
    offers: [
      { category: 'S0104', items: ['假期大床房两晚', '亲子套房'], price: [260, 3200], problems: ['P0705', 'P0402', 'P0704', 'P0801'] },
    ],
  },
  {
    zh: '停车管理',
    section: 'L',
    small: false,
    offers: [{ category: 'S1001', items: ['地下车库停车', '月卡车位'], price: [10, 900], problems: ['P0401', 'P0404', 'P0403'] }],
  },
];

/** Businesses that sell over the internet. */
export const ONLINE_TRADES: readonly Trade[] = [
  {
    zh: '服饰',
    section: 'F',
    small: true,
    offers: [
      { category: 'G0201', items: ['羊毛大衣', '防晒衣', '连衣裙'], price: [59, 1980], problems: ['P1002', 'P0103', 'P0303', 'P1005'] },
      { category: 'G0202', items: ['运动鞋', '真皮短靴'], price: [99, 1280], problems: ['P1002', 'P0901', 'P0101'] },
    ],
  },
  {
    zh: '数码科技',
    section: 'F',
    small: true,
    offers: [
      { category: 'G0501', items: ['全新未拆封手机', '官方翻新手机'], price: [899, 7999], problems: ['P0102', 'P1001', 'P1002', 'P0103'] },
      { category: 'G0505', items: ['充电宝', '快充充电器'], price: [39, 399], problems: ['P0203', 'P1301', 'P0102'] },
      { category: 'G0503', items: ['蓝牙耳机', '智能音箱'], price: [89, 1599], problems: ['P0102', 'P1002', 'P1001'] },
    ],
  },
  {
    zh: '电器',
    section: 'F',
    small: false,
    offers: [
      { category: 'G0405', items: ['破壁机', '空气炸锅', '电饭煲'], price: [129, 1899], problems: ['P0102', 'P1001', 'P0203'] },
      { category: 'G0401', items: ['1.5匹变频空调', '立式空调'], price: [1899, 8999], problems: ['P0102', 'P1001', 'P1003', 'P1005'] },
      { category: 'G0403', items: ['滚筒洗衣机'], price: [1299, 5999], problems: ['P0102', 'P1001', 'P1003'] },
    ],
  },
  {
    zh: '化妆品',
    section: 'F',
    small: true,
    offers: [
      { category: 'G0701', items: ['抗皱面霜', '美白精华', '面膜礼盒'], price: [69, 1680], problems: ['P1401', 'P0601', 'P0103', 'P1002'] },
    ],
  },
  {
    zh: '食品',
    section: 'F',
    small: true,
    offers: [
      { category: 'G0107', items: ['增强免疫力胶囊', '护肝片'], price: [99, 3980], problems: ['P0601', 'P0303', 'P0801'] },
      { category: 'G0104', items: ['手工牛肉干', '无糖饼干'], price: [25, 168], problems: ['P0303', 'P0301', 'P0305'] },
      { category: 'G0103', items: ['儿童成长奶粉', '鲜牛奶月卡'], price: [98, 1280], problems: ['P0301', 'P0702', 'P0303'] },
    ],
  },
  {
    zh: '母婴用品',
    section: 'F',
    small: true,
    offers: [
      { category: 'G0803', items: ['婴儿推车', '儿童安全座椅'], price: [299, 2680], problems: ['P0203', 'P1301', 'P1002'] },
      { category: 'G0801', items: ['遥控车', '磁力积木'], price: [39, 599], problems: ['P0203', 'P0105', 'P1301'] },
    ],
  },
  {
    zh: '珠宝',
    section: 'F',
    small: false,
    offers: [{ category: 'G1101', items: ['足金手镯', '翡翠吊坠'], price: [880, 26800], problems: ['P0501', 'P0103', 'P0402'] }],
  },
];

/** Operators of platforms, and services sold on their own sites. */
export const NETWORK_TRADES: readonly Trade[] = [
  {
    zh: '网络科技',
    section: 'I',
    small: false,
    offers: [
      { category: 'S0902', items: ['平台年度会员', '视频会员连续包月', '省钱卡'], price: [9, 398], problems: ['P0706', 'P0704', 'P0703'] },
      { category: 'S0901', items: ['平台担保交易', '以旧换新服务'], price: [199, 5000], problems: ['P1004', 'P0704', 'P0702'] },
      { category: 'S0306', items: ['游戏充值', '直播打赏'], price: [30, 6480], problems: ['P0704', 'P0703'] },
    ],
  },
];
