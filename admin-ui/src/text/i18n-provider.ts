import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider } from 'ra-core';
import { zhCn } from '../messages/zh-cn/index.ts';
import type { Locale } from './use-text.ts';

const locales = [
  { locale: 'zh-CN', name: '中文' },
  { locale: 'en', name: 'English' },
];
const remembered = 'redress.locale';

/** Chinese first; English is loaded when it is chosen. The choice stays in this browser and `html lang` follows. */
export function createI18nProvider(): I18nProvider {
  const provider = polyglotI18nProvider(
    (locale) => (locale === 'en' ? import('../messages/en/index.ts').then(({ en }) => en) : zhCn),
    'zh-CN',
    locales,
  );
  return { ...provider, changeLocale: (locale) => provider.changeLocale(locale).then(() => follow(locale === 'en' ? 'en' : 'zh-CN')) };
}

/** The language chosen before in this browser. */
export function rememberedLocale(): Locale {
  return localStorage.getItem(remembered) === 'en' ? 'en' : 'zh-CN';
}

function follow(locale: Locale): void {
  document.documentElement.lang = locale;
  localStorage.setItem(remembered, locale);
}
