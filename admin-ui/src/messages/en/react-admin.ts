import englishMessagesOfPackage from 'ra-language-english';
import type { TranslationMessages } from 'ra-core';

/** The package's own English for react-admin's built-in parts. */
export const englishMessages: TranslationMessages = englishMessagesOfPackage;
