import type { Random } from './random.ts';

const FIRST = '禾沐岚澄芷砚霁穗柚杉箬筠漪澍栖萤钦璟珩翊昀暄皓屿汐潆湛溪隽熹'.split('');
const SECOND = '沁巷坞笺序里舟野榕庐陌苑朴研泽川棠谷序屿渡垣铭颂衡岭塘森源然'.split('');

/** Brands and large companies that no invented name may contain; ours, kept short on purpose. */
export const KNOWN_BRANDS: readonly string[] = (
  '阿里 淘宝 天猫 京东 拼多多 美团 饿了么 抖音 快手 腾讯 微信 支付宝 百度 网易 小米 华为 荣耀 苹果 三星 联想 海尔 海信 格力 美的 长虹 康佳 创维 方太 老板 苏泊尔 九阳 ' +
  '大疆 比亚迪 蔚来 理想 小鹏 吉利 奇瑞 长安 丰田 本田 大众 宝马 奔驰 特斯拉 茅台 五粮液 伊利 蒙牛 光明 娃哈哈 农夫山泉 康师傅 统一 安踏 李宁 特步 耐克 阿迪达斯 优衣库 海澜 森马 ' +
  '肯德基 麦当劳 星巴克 瑞幸 海底捞 喜茶 奈雪 蜜雪 携程 飞猪 滴滴 顺丰 圆通 中通 申通 韵达 万科 碧桂园 恒大 平安 招商 新东方 学而思 猿辅导 作业帮 苏宁 国美 永辉 盒马 沃尔玛 家乐福 ' +
  '物美 大润发 周大福 老凤祥 欧派 索菲亚 宜家 顾家 联通 移动 电信 同仁堂 云南白药 知乎 哔哩 爱奇艺 优酷 得物 唯品会 小红书 闲鱼 名创 泡泡玛特 良品 三只松鼠 来伊份 栖霞 森源 泽川'
).split(' ');

/** Whether a name contains a brand that exists. */
export function containsKnownBrand(name: string): boolean {
  return KNOWN_BRANDS.some((brand) => name.includes(brand));
}

/** An invented trade name (字号) of two characters. */
export function makeTradeName(random: Random): string {
  for (;;) {
    const name = `${random.pick(FIRST)}${random.pick(SECOND)}`;
    if (!containsKnownBrand(name) && name[0] !== name[1]) return name;
  }
}
