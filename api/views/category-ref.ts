import { everyCategory } from '../../domain/category.ts';
import type { CategoryRef } from '../../openapi/generated/types.ts';

const byCode = new Map(everyCategory().map((category) => [category.code, category]));

/** A category by its code, with the level above it: 食品 / 酒类. An unknown code stands for itself. */
export function categoryRef(code: string): CategoryRef {
  const found = byCode.get(code);
  if (found === undefined) return { code, zh: code, en: code };
  const parent = found.parentCode === null ? undefined : byCode.get(found.parentCode);
  return parent === undefined
    ? { code, zh: found.zh, en: found.en }
    : { code, zh: `${parent.zh} / ${found.zh}`, en: `${parent.en} / ${found.en}` };
}
