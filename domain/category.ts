import type { Category } from './categories/category-table.ts';
import { goods } from './categories/goods.ts';
import { problems } from './categories/problems.ts';
import { salesMethods } from './categories/sales-methods.ts';
import { services } from './categories/services.ts';

export type { Category, CategoryKind, OwningDepartment } from './categories/category-table.ts';

/** Edition of the table, written into exports so that a reader knows which codes were meant. */
export const CATEGORY_EDITION = '2026-04';

const all: readonly Category[] = [...goods, ...services, ...problems, ...salesMethods];
const byCode: ReadonlyMap<string, Category> = new Map(all.map((category) => [category.code, category]));

function isValidOn(category: Category, date: string): boolean {
  return category.validFrom <= date && (category.validTo === null || date <= category.validTo);
}

/** The category of a code if it was in use on a date ('YYYY-MM-DD'), else null. */
export function categoryOf(code: string, onDate: string): Category | null {
  const category = byCode.get(code);
  return category !== undefined && isValidOn(category, onDate) ? category : null;
}

/** All categories in use on a date, parents before their children, in code order within a kind. */
export function categoriesOn(date: string): readonly Category[] {
  return all.filter((category) => isValidOn(category, date));
}

/** Every category that ever was: archives keep codes that are out of use. */
export function everyCategory(): readonly Category[] {
  return all;
}
