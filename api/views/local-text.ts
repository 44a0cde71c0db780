/** A text in both languages of the product. */
export interface Local {
  zh: string;
  en: string;
}
