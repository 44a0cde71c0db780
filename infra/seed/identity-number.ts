import { addDays } from '../../domain/civil-date.ts';
import { checkCitizenId } from '../../domain/citizen-id.ts';
import type { Random } from './random.ts';

const FIRST_BIRTHDAY = '1900-01-01';
/** 1900-01-01 to 1919-12-31. */
const BIRTHDAYS = 7304;

/** A citizen identity number with a right check character, of somebody born too long ago to be a user. */
export function makeIdentityNumber(random: Random, division: string): string {
  const bornOn = addDays(FIRST_BIRTHDAY, random.int(0, BIRTHDAYS - 1));
  const body = `${division.slice(0, 6)}${bornOn.replaceAll('-', '')}${String(random.int(0, 999)).padStart(3, '0')}`;
  const check = [...'0123456789X'].find((each) => checkCitizenId(`${body}${each}`, { on: '2020-01-01' }).valid);
  return `${body}${check ?? ''}`;
}
