import { formatYuan as yuan } from '../../domain/money.ts';
import type { OfferKind } from '../../openapi/generated/types.ts';
import { categoryRef } from '../views/category-ref.ts';
import type { Form } from './check-form.ts';

const requestWords: Readonly<Record<OfferKind, string>> = {
  refund: '退还货款和服务费用',
  replace: '更换',
  repair: '修理',
  redo: '重作',
  return: '退货',
  'make-up-quantity': '补足数量',
  compensate: '赔偿损失',
  apologise: '赔礼道歉',
  other: '其他',
};

function joined(parts: readonly (string | undefined | false)[]): string {
  return parts.filter((part) => typeof part === 'string').join('；');
}

function requestText({ request }: Form): string | undefined {
  if (request === undefined) return undefined;
  const { kinds, amountFen, text } = request;
  return joined([kinds.map((kind) => requestWords[kind]).join('、'), amountFen !== undefined && `金额${yuan(amountFen)}`, text]);
}

function objectText({ object: { name, category, brand } }: Form): string {
  return joined([name, categoryRef(category).zh, brand !== undefined && `品牌${brand}`]);
}

function transactionText({ transaction, respondent }: Form): string | undefined {
  if (transaction === undefined) return undefined;
  const { salesMethod, amountFen, purchasedOn, place } = transaction;
  const { platform } = respondent;
  return joined([
    categoryRef(salesMethod).zh,
    amountFen !== undefined && `消费金额${yuan(amountFen)}`,
    purchasedOn !== undefined && `消费日期${purchasedOn}`,
    place !== undefined && `消费地点${place}`,
    platform !== undefined && `平台${platform.name}`,
    platform?.orderNumber !== undefined && `订单号${platform.orderNumber}`,
    platform?.sellerId !== undefined && `卖家${platform.sellerId}`,
  ]);
}

/** The words of a filing by kind, as they are stored with the case and shown to its parties. */
export function filingTexts(form: Form): Record<string, string> {
  const { facts } = form;
  const [request, transaction] = [requestText(form), transactionText(form)];
  return {
    object: objectText(form),
    ...(facts !== undefined && { facts }),
    ...(request !== undefined && { request }),
    ...(transaction !== undefined && { transaction }),
  };
}
