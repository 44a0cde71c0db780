import { categoryOf, type CategoryKind } from '../../domain/category.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import { DomainProblem } from '../../domain/problem.ts';
import type { Db } from '../../infra/database/connect.ts';
import type { FieldError, FileComplaint, RegisterComplaint } from '../../openapi/generated/types.ts';

export type Form = FileComplaint | RegisterComplaint;

interface Coded {
  code: string | undefined;
  pointer: string;
  kinds: readonly CategoryKind[];
}

function categoryErrors(form: Form, on: CivilDate): FieldError[] {
  const coded: Coded[] = [
    { code: form.object.category, pointer: '#/body/object/category', kinds: ['goods', 'service'] },
    { code: form.problemCategory, pointer: '#/body/problemCategory', kinds: ['problem'] },
    { code: form.transaction?.salesMethod, pointer: '#/body/transaction/salesMethod', kinds: ['sales-method'] },
  ];
  return coded.flatMap(({ code, pointer, kinds }) => {
    const found = code === undefined ? undefined : categoryOf(code, on);
    return found === undefined || (found !== null && kinds.includes(found.kind)) ? [] : [{ pointer, detail: 'not a code in use' }];
  });
}

function dateErrors(form: Form, on: CivilDate): FieldError[] {
  const dates = [
    { date: form.knewOn, pointer: '#/body/knewOn' },
    { date: form.transaction?.purchasedOn, pointer: '#/body/transaction/purchasedOn' },
  ];
  return dates.flatMap(({ date, pointer }) => (date !== undefined && date > on ? [{ pointer, detail: 'lies in the future' }] : []));
}

async function placeErrors(db: Db, { respondent }: Form): Promise<FieldError[]> {
  const places = [
    { code: respondent.domicile?.division, pointer: '#/body/respondent/domicile/division' },
    { code: respondent.placeOfBusiness?.division, pointer: '#/body/respondent/placeOfBusiness/division' },
    { code: respondent.shownAddress?.division, pointer: '#/body/respondent/shownAddress/division' },
    { code: respondent.platform?.domicileDivision, pointer: '#/body/respondent/platform/domicileDivision' },
  ].filter((place): place is { code: string; pointer: string } => place.code !== undefined);
  if (places.length === 0) return [];
  const rows = await db
    .selectFrom('division')
    .select('code')
    .where(
      'code',
      'in',
      places.map(({ code }) => code),
    )
    .execute();
  const known = new Set(rows.map(({ code }) => code));
  return places.filter(({ code }) => !known.has(code)).map(({ pointer }) => ({ pointer, detail: 'no such division' }));
}

/** What the shape of the contract cannot say: codes that are in use on the filing day, places that exist, dates that have been. */
export async function checkForm(db: Db, form: Form, on: CivilDate): Promise<void> {
  const errors = [...categoryErrors(form, on), ...dateErrors(form, on), ...(await placeErrors(db, form))];
  if (errors.length > 0) throw new DomainProblem('invalid-request', 'see errors', { errors });
}
