import type { CivilDate } from '../../domain/civil-date.ts';
import type { Status } from '../../domain/stage.ts';
import { demoAccounts, type DemoAccount, usernameOf } from './accounts.ts';
import { agencyIds, associationIdOf } from './bodies.ts';
import { demoConsumers, type DemoConsumer } from './consumers.ts';
import { DEMO_PLACES, demoMerchants, merchantUnits } from './merchants.ts';
import { filingOf, instantOf, workingDaysFrom } from './plan-dates.ts';
import { filingBody, type FilingBody, registrationBody } from './plan-filing.ts';
import { planSubject, type PlannedSubject, type World } from './plan-subject.ts';
import { idFrom, type Random, randomFrom } from './random.ts';
import { ACCEPTANCE_STORIES } from './stories/acceptance-stories.ts';
import { MEDIATION_STORIES } from './stories/mediation-stories.ts';
import { ODR_STORIES } from './stories/odr-stories.ts';
import type { Act, ActorName, Story } from './stories/story.ts';
import { DEMO_COUNTY, demoUnits, unitIdOf } from './units.ts';

/** An act of a plan at its instant, by the name that the actor signs in with. */
export interface PlannedAct extends Pick<Act, 'verb' | 'body'> {
  readonly at: string;
  readonly username: string;
}

/** A complaint to be played through the API. */
export interface ComplaintPlan {
  /** Idempotency key of the filing. */
  readonly key: string;
  readonly story: string;
  /** Status in which the case stands when all is played. */
  readonly ends: Status;
  readonly operation: 'fileComplaint' | 'registerComplaint';
  readonly filedAt: string;
  readonly username: string;
  readonly unitCode: string;
  readonly merchantId: string;
  readonly body: FilingBody;
  readonly acts: readonly PlannedAct[];
}

/** All stories of the demo. */
export const STORIES: readonly Story[] = [...ODR_STORIES, ...ACCEPTANCE_STORIES, ...MEDIATION_STORIES];

interface Cast {
  readonly consumers: readonly DemoConsumer[];
  readonly agents: ReadonlyMap<string | undefined, DemoAccount>;
  readonly world: World;
}

/** Each story is told in the demo county first, where every role can be tried. */
function preferredUnit(story: Story, serial: number): string | undefined {
  return serial === 0 || story.alike !== undefined ? DEMO_COUNTY : undefined;
}

function usernames(cast: Cast, subject: PlannedSubject, consumer: DemoConsumer, handler: number): Readonly<Record<ActorName, string>> {
  const code = subject.unit.code;
  return {
    consumer: consumer.username,
    merchant: cast.agents.get(subject.merchant.id)?.username ?? 'merchant',
    handler: usernameOf('handler', code, handler),
    approver: usernameOf('approver', code),
    dispatcher: usernameOf('dispatcher', code),
    mediator: usernameOf('mediator', code),
    superior: usernameOf('approver', '330100'),
  };
}

function actsOf(
  story: Story,
  subject: PlannedSubject,
  filedOn: CivilDate,
  names: Readonly<Record<ActorName, string>>,
  random: Random,
): readonly PlannedAct[] {
  const code = subject.unit.code;
  const other = names.handler === usernameOf('handler', code) ? 2 : 1;
  const acts = story.acts?.({
    dayOf: (days) => workingDaysFrom(filedOn, days),
    amountFen: subject.amountYuan * 100,
    handlerId: idFrom(`account:${names.handler}`),
    otherHandlerId: idFrom(`account:${usernameOf('handler', code, other)}`),
    unitId: unitIdOf(code),
    associationId: associationIdOf(code),
    agencyId: random.pick(agencyIds()),
    pick: (list) => random.pick(list),
  });
  return (acts ?? []).map(({ day, hour, by, verb, body }) => ({
    at: instantOf(workingDaysFrom(filedOn, day), hour, random.int(0, 50)),
    username: names[by],
    verb,
    body,
  }));
}

/** The showcase consumer has a case of every second story. */
function consumerOf(cast: Cast, isShowcase: boolean, random: Random): DemoConsumer {
  const [first, ...others] = cast.consumers;
  return first !== undefined && isShowcase ? first : random.pick(others);
}

function planOf(story: Story, storyIndex: number, serial: number, now: string, cast: Cast): ComplaintPlan {
  const label = `${story.name}:${serial}`;
  const random = randomFrom(`plan:${label}`);
  const { filedOn, filedAt } = filingOf(story, now, random);
  // One sequence for all of them, so that their texts come out alike.
  const subjectRandom = story.alike === undefined ? random : randomFrom(`alike:${story.name}`);
  const subject = planSubject(story, subjectRandom, filedOn, cast.world, preferredUnit(story, serial));
  const isShowcase = serial === 0 && storyIndex % 2 === 0 && story.alike === undefined;
  const consumer = consumerOf(cast, isShowcase, story.alike === 'one-person' ? subjectRandom : random);
  const names = usernames(cast, subject, consumer, random.int(1, 2));
  const byPhone = story.byPhone === true;
  return {
    key: `demo-${story.name}-${serial}`,
    story: story.name,
    ends: story.ends,
    operation: byPhone ? 'registerComplaint' : 'fileComplaint',
    filedAt,
    username: byPhone ? names.handler : consumer.username,
    unitCode: subject.unit.code,
    merchantId: subject.merchant.id,
    body: byPhone ? registrationBody(subject, consumer, filedAt) : filingBody(story, subject, consumer, filedOn, random),
    acts: actsOf(story, subject, filedOn, names, random).filter((act) => Date.parse(act.at) <= Date.parse(now)),
  };
}

/**
 * 300 complaints for a demo that begins at `now` (ISO 8601): who files what and when, and what each
 * party does on which day. The same `now` gives the same plans; days are working days of the calendar.
 */
export function complaintPlans(now: string): readonly ComplaintPlan[] {
  const units = demoUnits();
  const agents = demoAccounts().filter((account) => account.role === 'merchant-agent');
  const cast: Cast = {
    consumers: demoConsumers(),
    agents: new Map(agents.map((agent) => [agent.merchantId, agent])),
    world: { merchants: demoMerchants(), unitsByDivision: merchantUnits(units), staffed: new Set(DEMO_PLACES) },
  };
  return STORIES.flatMap((story, index) => Array.from({ length: story.count }, (_, serial) => planOf(story, index, serial, now, cast)));
}
