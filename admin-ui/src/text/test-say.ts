import polyglotI18nProvider from 'ra-i18n-polyglot';
import { zhCn } from '../messages/zh-cn/index.ts';
import type { Say } from './use-text.ts';

const provider = polyglotI18nProvider(() => zhCn, 'zh-CN');

/** The Chinese messages without a page around them. */
export const say: Say = (key, params) => provider.translate(key, params);
