import { useLocaleState, useTranslate } from 'ra-core';
import type { Messages } from '../messages/messages.ts';

/** Dotted paths of every message, so that a wrong or missing key does not compile. */
type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T & string];
export type MessageKey = Paths<Messages>;
export type Locale = 'zh-CN' | 'en';
export type Say = (key: MessageKey, params?: Readonly<Record<string, unknown>>) => string;

/** The function that says a message in the reader's language. */
export function useText(): Say {
  return useTranslate();
}

/** 'zh-CN' unless the reader chose English. */
export function useLocale(): Locale {
  const [locale] = useLocaleState();
  return locale === 'en' ? 'en' : 'zh-CN';
}

/** Picks the reader's side of a text that comes in both languages. */
export function usePick(): (text: { readonly zh: string; readonly en: string }) => string {
  const locale = useLocale();
  return (text) => (locale === 'en' ? text.en : text.zh);
}
