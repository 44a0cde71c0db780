import { addDays, type CivilDate } from './civil-date.ts';

/** Days of the lunisolar calendar, which no notice marks as statutory: first day of the year, Qingming, Dragon Boat, Mid-Autumn. */
const lunisolar: Readonly<Record<number, readonly [spring: string, qingming: string, dragonBoat: string, midAutumn: string]>> = {
  2020: ['01-25', '04-04', '06-25', '10-01'],
  2021: ['02-12', '04-04', '06-14', '09-21'],
  2022: ['02-01', '04-05', '06-03', '09-10'],
  2023: ['01-22', '04-05', '06-22', '09-29'],
  2024: ['02-10', '04-04', '06-10', '09-17'],
  2025: ['01-29', '04-04', '05-31', '10-06'],
  2026: ['02-17', '04-05', '06-19', '09-25'],
  2027: ['02-06', '04-05', '06-09', '09-15'],
  2028: ['01-26', '04-04', '05-28', '10-03'],
  2029: ['02-13', '04-04', '06-16', '09-22'],
  2030: ['02-03', '04-05', '06-05', '09-12'],
};

/** From 2025 New Year's Eve of the lunar year and 2 May are holidays too (全国年节及纪念日放假办法, revision of 2024). */
const REVISED_FROM = 2025;

/**
 * The statutory holiday (法定节假日) on a date, or undefined.
 * It is the narrow reading of Order 121 Art. 45: bridge days and moved weekends are days off, not holidays.
 * Lunisolar holidays are known for 2020-2030.
 */
export function statutoryHolidayOf(date: CivilDate): string | undefined {
  return holidaysOf(Number(date.slice(0, 4))).get(date);
}

function holidaysOf(year: number): Map<CivilDate, string> {
  const on = (monthDay: string) => `${String(year).padStart(4, '0')}-${monthDay}`;
  const days = new Map<CivilDate, string>([
    [on('01-01'), '元旦'],
    [on('05-01'), '劳动节'],
  ]);
  if (year >= REVISED_FROM) days.set(on('05-02'), '劳动节');
  const moving = lunisolar[year];
  if (moving) {
    const [spring, qingming, dragonBoat, midAutumn] = moving;
    for (let day = year >= REVISED_FROM ? -1 : 0; day < 3; day += 1) days.set(addDays(on(spring), day), '春节');
    days.set(on(qingming), '清明节').set(on(dragonBoat), '端午节').set(on(midAutumn), '中秋节');
  }
  for (const day of ['10-01', '10-02', '10-03']) days.set(on(day), '国庆节');
  return days;
}
