import type { CivilDate } from '../../domain/civil-date.ts';
import type { DemoConsumer } from './consumers.ts';
import type { PlannedSubject } from './plan-subject.ts';
import type { Random } from './random.ts';
import type { Story } from './stories/story.ts';

/** Body of `fileComplaint` or `registerComplaint`. */
export type FilingBody = Readonly<Record<string, unknown>>;

const FEN = 100;

function dispute(subject: PlannedSubject): FilingBody {
  const { words, amountYuan, boughtOn, salesMethod, item, category, problem } = subject;
  const claim = words.claimYuan === undefined ? {} : { amountFen: words.claimYuan * FEN };
  return {
    object: { name: item, category },
    transaction: { salesMethod, amountFen: amountYuan * FEN, purchasedOn: boughtOn },
    problemCategory: problem,
    facts: words.facts,
    request: { kinds: words.wants, text: words.request, ...claim },
  };
}

/** What a consumer sends from the public form. */
export function filingBody(story: Story, subject: PlannedSubject, consumer: DemoConsumer, filedOn: CivilDate, random: Random): FilingBody {
  const { name, phone, address, identityNumber } = consumer;
  const lapse = story.odr === true ? { onOdrLapse: story.onOdrLapse ?? 'forward' } : {};
  return {
    complainant: { name, phone, address, ...(random.chance(0.7) ? { identityKind: 'citizen-id', identityNumber } : {}) },
    respondent: { merchantId: subject.merchant.id },
    ...dispute(subject),
    knewOn: subject.boughtOn < filedOn ? subject.boughtOn : filedOn,
    addressedTo: story.odr === true ? 'odr' : 'authority',
    ...lapse,
    unitId: subject.unit.id,
    consents: { mediation: true, entrust: story.entrust === true || random.chance(0.5), publish: random.chance(0.5) },
  };
}

/** What an officer writes down on the phone: the address of the caller is missing. */
export function registrationBody(subject: PlannedSubject, consumer: DemoConsumer, filedAt: string): FilingBody {
  return {
    channel: 'phone',
    arrivedAt: filedAt,
    complainant: { name: consumer.name, phone: consumer.phone },
    respondent: { merchantId: subject.merchant.id },
    ...dispute(subject),
    addressedTo: 'authority',
    unitId: subject.unit.id,
    consents: { mediation: true, entrust: false, publish: false },
  };
}
