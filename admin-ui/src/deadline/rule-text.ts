import type { Say } from '../text/use-text.ts';

/** `order-121 Art. 15` or `setting odr.term` in the reader's words; anything else as it stands. */
export function ruleText(ruleRef: string, say: Say): string {
  const article = /^order-(\d+) Art\. (.+)$/.exec(ruleRef);
  if (article) return say('deadline.article', { order: article[1], article: article[2] });
  return ruleRef.startsWith('setting ') ? say('deadline.setting', { name: ruleRef.slice(8) }) : ruleRef;
}
