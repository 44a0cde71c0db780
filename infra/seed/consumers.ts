import { loadDivisions } from '../divisions/load-divisions.ts';
import { CONSUMERS, demoAccounts } from './accounts.ts';
import { makeIdentityNumber } from './identity-number.ts';
import { demoPhone } from './person-name.ts';
import { randomFrom } from './random.ts';

/** What a demo consumer writes into the form about itself. */
export interface DemoConsumer {
  readonly username: string;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly identityNumber: string;
}

const ESTATES = ['澄湖', '云岭', '望舒', '松石', '听澜', '青禾', '南屏', '北苑'];

/** The consumers of {@link demoAccounts}, living in the two demo provinces. */
export function demoConsumers(): readonly DemoConsumer[] {
  const counties = loadDivisions().filter(
    (division) => division.current && division.level === 'county' && /^(?:33|44)/u.test(division.code),
  );
  const accounts = demoAccounts()
    .filter((account) => account.role === 'consumer')
    .slice(0, CONSUMERS);
  return accounts.map(({ username, name }, serial) => {
    const random = randomFrom(`consumer:${serial}`);
    const home = random.pick(counties);
    const address = `${home.fullName}${random.pick(ESTATES)}小区${random.int(1, 30)}幢${random.int(1, 3)}单元${random.int(101, 2402)}室`;
    return { username, name, phone: demoPhone(serial), address, identityNumber: makeIdentityNumber(random, home.code) };
  });
}
