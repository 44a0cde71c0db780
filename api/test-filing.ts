import type { CaseView, FileComplaint, FilingReceipt, Verb } from '../openapi/generated/types.ts';
import { DEMO_PASSWORD } from '../infra/seed/accounts.ts';
import { DEMO_COUNTY, unitIdOf } from '../infra/seed/units.ts';
import { verbOperations } from './contract.ts';
import type { TestApp } from './test-app.ts';
import { newKey, type SignedInClient, signInAs } from './test-client.ts';

/** Signs in with an account of the demo. */
export function as({ app }: TestApp, login: string): Promise<SignedInClient> {
  return signInAs(app, login, DEMO_PASSWORD);
}

export const demoUnitId = unitIdOf(DEMO_COUNTY);

let serial = 0;

/** A complete form against a merchant of the demo county; every part may be replaced, and each is a dispute of its own. */
export function formAgainst(merchantId: string, changes: Partial<FileComplaint> = {}): FileComplaint {
  return {
    complainant: { name: '测试人甲', phone: '19900000001', address: '浙江省杭州市余杭区某路一号' },
    respondent: { merchantId },
    object: { name: '电热水壶', category: 'G0499', brand: '某牌' },
    transaction: { salesMethod: 'M0101', amountFen: 19_900, purchasedOn: '2026-04-01', place: '门店' },
    problemCategory: 'P0101',
    facts: `购买的第${(serial += 1)}只电热水壶使用三天后不能加热，商家拒绝退货。`,
    request: { kinds: ['refund'], amountFen: 19_900, text: '退还货款' },
    knewOn: '2026-04-04',
    addressedTo: 'authority',
    unitId: demoUnitId,
    consents: { mediation: true, entrust: false, publish: false },
    ...changes,
  };
}

/** Files a form and gives the receipt; anything but 201 is an error. */
export async function file({ client }: SignedInClient, form: FileComplaint, filedAt?: string): Promise<FilingReceipt> {
  const header = { 'Idempotency-Key': newKey(), ...(filedAt !== undefined && { 'Demo-Filed-At': filedAt }) };
  const { data, error } = await client.POST('/complaints', { params: { header }, body: form });
  if (data === undefined) throw new Error(JSON.stringify(error));
  return data;
}

/** Reads a case until it satisfies a condition; the case's workflow works meanwhile. */
export async function until({ client }: SignedInClient, number: string, holds: (view: CaseView) => boolean): Promise<CaseView> {
  for (let tries = 0; tries < 400; tries += 1) {
    const { data } = await client.GET('/complaints/{number}', { params: { path: { number } } });
    if (data !== undefined && holds(data)) return data;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`case ${number} did not come there`);
}

export interface ActOptions {
  key?: string;
  version?: number;
}

/** Sends a verb as a plain request and gives status and body, whatever they are. */
export async function send(
  test: TestApp,
  who: SignedInClient,
  number: string,
  verb: Verb,
  body: object,
  { key = newKey(), version = 0 }: ActOptions = {},
) {
  const answer = await test.app.inject({
    method: 'POST',
    url: `/api${verbOperations[verb].path.replace('{number}', number)}`,
    headers: { ...who.headers, 'idempotency-key': key, 'if-match': `"v${version}"` },
    payload: body,
  });
  return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
}

/** Sends a verb at the version that its sender sees; anything but 200 is an error, as is another answer when it is sent again. */
export async function act(test: TestApp, who: SignedInClient, number: string, verb: Verb, body: object): Promise<CaseView> {
  const { version } = await until(who, number, () => true);
  const options = { version, key: newKey() };
  const answer = await send(test, who, number, verb, body, options);
  if (answer.status !== 200) throw new Error(`${verb}: ${answer.status} ${JSON.stringify(answer.body)}`);
  const again = await send(test, who, number, verb, body, options);
  if (told(again) !== told(answer)) throw new Error(`${verb} sent again: ${told(again)} instead of ${told(answer)}`);
  return answer.body as CaseView;
}

function told({ status, headers, body }: Awaited<ReturnType<typeof send>>): string {
  return JSON.stringify([status, headers.etag, body]);
}
