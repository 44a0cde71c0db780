import { type Category, categoryTable } from './category-table.ts';

/** 销售方式. */
export const salesMethods: readonly Category[] = categoryTable('sales-method', [
  ['M01', '现场购物', 'In person'],
  ['M0101', '门店', 'Shop'],
  ['M0102', '商场超市', 'Mall or supermarket'],
  ['M0103', '集贸市场', 'Market'],
  ['M02', '网络购物', 'Online'],
  ['M0201', '电商平台', 'E-commerce platform'],
  ['M0202', '自建网站或小程序', 'Own site or mini-program'],
  ['M0203', '直播带货', 'Livestream selling'],
  ['M0204', '社交团购', 'Social or group buying'],
  ['M03', '电视购物', 'Television'],
  ['M0301', '电视购物频道', 'Shopping channel'],
  ['M04', '电话和邮购', 'Telephone and mail order'],
  ['M0401', '电话购物', 'Telephone'],
  ['M0402', '邮购', 'Mail order'],
  ['M05', '上门推销', 'Door to door'],
  ['M0501', '上门推销', 'Door to door'],
  ['M06', '展销会', 'Fair'],
  ['M0601', '展会和临时摊位', 'Fairs and pop-up stalls'],
  ['M07', '自动售货', 'Vending machine'],
  ['M0701', '自动售货机', 'Vending machine'],
  ['M99', '其他', 'Other'],
  ['M9901', '未列明方式', 'Method not listed'],
]);
