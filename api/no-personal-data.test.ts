import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testStack } from '../infra/local/test-stack.ts';
import { openTemporal } from '../infra/temporal.ts';
import type { FileComplaint, Verb } from '../openapi/generated/types.ts';
import { complaintWorkflowId, sealEvidenceWorkflowId } from '../workflows/messages.ts';
import type { TestApp } from './test-app.ts';
import { newKey, type SignedInClient } from './test-client.ts';
import { act, file, formAgainst, until } from './test-filing.ts';
import { openTestPeople, type TestPeople } from './test-people.ts';

const logins = ['consumer', 'merchant', 'handler'] as const;
type Login = (typeof logins)[number];

let test: TestApp;
let people: TestPeople<Login>;
const who = (login: Login): SignedInClient => people.who(login);

beforeAll(async () => {
  people = await openTestPeople(logins, { files: true });
  ({ test } = people);
});
afterAll(() => people?.close());

/** Every value that somebody wrote, each to be found again if it went anywhere. */
const planted: string[] = [];
function plant(text: string): string {
  planted.push(text);
  return text;
}
let words = 0;
const free = (): string => plant(`自由文字${(words += 1)}号欧阳湘灵`);

function telling(): FileComplaint {
  return formAgainst(who('merchant').me.merchant?.id ?? '', {
    complainant: {
      name: plant('欧阳湘灵'),
      phone: plant('19987651234'),
      address: plant('浙江省杭州市余杭区桂花弄七号'),
      identityKind: 'citizen-id',
      identityNumber: plant('11010519491231002X'),
    },
    agent: { name: plant('上官云栖'), phone: plant('19976543210'), identityNumber: plant('330102198001010011') },
    respondent: {
      merchantId: who('merchant').me.merchant?.id ?? '',
      contactName: plant('司徒掌柜'),
      phone: plant('057187654321'),
      domicile: { division: '330110', address: plant('梧桐街九十九号') },
    },
    object: { name: free(), category: 'G0499', brand: free() },
    transaction: { salesMethod: 'M0101', amountFen: 19_900, purchasedOn: '2026-04-01', place: free() },
    facts: free(),
    request: { kinds: ['refund'], amountFen: 19_900, text: free() },
  });
}

async function upload(number: string): Promise<string> {
  const answer = await test.app.inject({
    method: 'POST',
    url: `/api/complaints/${number}/files?name=${encodeURIComponent(`${free()}.txt`)}&kind=receipt`,
    headers: { ...who('consumer').headers, 'idempotency-key': newKey(), 'content-type': 'application/octet-stream' },
    payload: Buffer.from(free()),
  });
  expect(answer.statusCode).toBe(201);
  return answer.json().id as string;
}

const acts = (fileId: string): readonly [Login, Verb, () => object][] => [
  ['handler', 'requestIdentityProof', () => ({ letter: free() })],
  ['consumer', 'supplyIdentityProof', () => ({ files: [fileId] })],
  ['handler', 'verifyIdentity', () => ({ result: 'verified' })],
  ['handler', 'requestMaterials', () => ({ items: ['request'], letter: free() })],
  ['consumer', 'supplyMaterials', () => ({ items: ['request'], texts: [free()], files: [] })],
  ['handler', 'acceptComplaint', () => ({})],
  ['merchant', 'consentToMediation', () => ({})],
  ['consumer', 'replyAsConsumer', () => ({ message: free() })],
  ['merchant', 'replyAsMerchant', () => ({ message: free() })],
  ['merchant', 'offerSettlement', () => ({ kind: 'refund', amountFen: 100, performed: false, terms: free() })],
  ['handler', 'rejectSettlement', () => ({ version: 1, onWordOf: { party: 'complainant', via: 'phone', record: free() } })],
  ['handler', 'recordMediation', () => ({ record: free(), result: 'agreed', absent: [] })],
  ['handler', 'recordAgreement', () => ({ mode: 'remote', form: 'record', terms: free() })],
];

/** All that the server keeps of a workflow as text: its history with every payload opened, its memo, its search attributes. */
async function keptOf(workflowId: string): Promise<string> {
  const temporal = openTemporal({ ...testStack().temporal, virtualTime: true });
  try {
    const handle = temporal.client.workflow.getHandle(workflowId);
    const history = historyToJSON(await handle.fetchHistory());
    const { memo, searchAttributes, typedSearchAttributes, staticSummary, staticDetails } = (await handle.describe()) as unknown as Record<
      string,
      unknown
    >;
    const described = JSON.stringify({ memo, searchAttributes, typedSearchAttributes, staticSummary, staticDetails });
    return `${history}\n${payloadsIn(JSON.parse(history)).join('\n')}\n${described}`;
  } finally {
    await temporal.close();
  }
}

/** The content of everything that carries the encoding of a payload, whatever field it stands in. */
function payloadsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { data, metadata } = value as { data?: unknown; metadata?: unknown };
  const opened = typeof data === 'string' && metadata !== undefined ? [Buffer.from(data, 'base64').toString('utf8')] : [];
  return [...opened, ...Object.values(value).flatMap(payloadsIn)];
}

describe('the history of a case', () => {
  it('holds ids, codes and hashes, and nothing that anybody wrote or that says who somebody is', { timeout: 120_000 }, async () => {
    const { id, number } = await file(who('consumer'), telling());
    await until(who('handler'), number, ({ status }) => status === 'awaiting-acceptance');
    await act(test, who('handler'), number, 'claimCase', {});
    const fileId = await upload(number);
    for (const [login, verb, body] of acts(fileId)) await act(test, who(login), number, verb, body());
    await until(who('consumer'), number, ({ status }) => status === 'closed');
    const kept = [await keptOf(complaintWorkflowId(id)), await keptOf(sealEvidenceWorkflowId(fileId))].join('\n');
    // What is looked for is really opened: facts of the first event, of an act, and the order of the file.
    for (const known of [number, 'complaintFiled', 'agreementRecorded', fileId]) expect(kept).toContain(known);
    expect(planted.length).toBeGreaterThan(20);
    expect(planted.filter((text) => kept.includes(text))).toEqual([]);
  });
});
