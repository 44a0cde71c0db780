import type { EventFacts, EventOf } from '../event.ts';

type Filed = EventFacts['complaintFiled'];

/** What a consumer fills in when nothing special matters. */
const plainForm: Filed = {
  number: '3301102026000123',
  kind: 'complaint',
  channel: 'web',
  consumerId: 'consumer-1',
  goodsCategory: '0101',
  problemCategory: '01',
  merchantId: 'merchant-1',
  amountFen: 12_900,
  formSha256: 'f'.repeat(64),
  materialsMissing: [],
  addressedTo: 'authority',
  onOdrLapse: 'forward',
  chosenUnitId: 'unit-1',
  consents: { mediation: false, entrust: false, publish: false },
};

/** Event 1 of a case, at an ISO 8601 instant. */
export function filed(at: string, form: Partial<Filed> = {}): EventOf<'complaintFiled'> {
  const facts = { ...plainForm, ...form };
  return { seq: 1, at, actor: { kind: 'consumer', userId: facts.consumerId }, kind: 'complaintFiled', facts };
}

/** The instant of a Beijing wall-clock time, as '2026-06-10 14:05'. */
export function beijing(text: string): string {
  return new Date(`${text.replace(' ', 'T')}:00+08:00`).toISOString();
}
