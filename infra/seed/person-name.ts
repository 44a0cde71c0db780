import type { Random } from './random.ts';

const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文'.split(
    '',
  );
const GIVEN =
  '安彬博晨澄楚丹迪恩菲芬峰歌冠涵浩禾恒欢嘉简健洁锦静娟君凯可岚乐黎林琳霖岭柳鹭洛满眉梦苗敏明楠宁佩鹏琪青晴然仁融如瑞睿若珊尚诗书舒硕思松素桐婉微维文汐霞贤湘晓欣星修萱雪雅言妍扬瑶一怡逸茵盈影咏悠雨语毓原悦云蕴泽哲真知芷中竹卓子梓'.split(
    '',
  );

/** An invented name; one given character in three cases of ten. Meets a real person by chance only. */
export function makePersonName(random: Random): string {
  const first = random.pick(GIVEN);
  const second = random.pick(GIVEN);
  return `${random.pick(SURNAMES)}${first}${random.chance(0.3) || first === second ? '' : second}`;
}

/** Configured block that demo phones are taken from; the demo never sends to a phone. */
const PHONE_BLOCK = '1990000';

/** The phone of the demo person with a number from 0 to 9999. */
export function demoPhone(serial: number): string {
  return `${PHONE_BLOCK}${String(serial).padStart(4, '0')}`;
}
