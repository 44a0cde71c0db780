import { setTimeout as sleep } from 'node:timers/promises';
import type { ComplaintPlan, PlannedAct } from '../plans.ts';
import type { Answer, Session } from './session.ts';

/** Gives the session of a user by the name to sign in with. */
export type SessionOf = (username: string) => Promise<Session>;

interface CaseView {
  readonly version: number;
  readonly now: string;
  readonly status: string;
  readonly allowedActions: readonly { readonly verb: string }[];
  readonly blockedActions?: readonly { readonly verb: string; readonly reason: string }[];
}

interface NoticeList {
  readonly items: readonly { readonly state: string }[];
}

const WAIT_MS = 50;
/** Routing, notices and recording take a moment each; this is far more. */
const PATIENCE_MS = 30_000;
const TRIES = 5;

function expectOk(answer: Answer, what: string): unknown {
  if (answer.status < 300) return answer.body;
  throw new Error(`${what}: ${answer.status} ${JSON.stringify(answer.body)}`);
}

/** Reads until the verb may be used; Error with what stands in the way when it stays so. */
async function readWhenAllowed(session: Session, number: string, verb: string): Promise<CaseView> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await session.call('readComplaint', { params: { number } });
    // Until the business is told of a case, its agent does not see it.
    const view = answer.status === 404 ? null : (expectOk(answer, 'readComplaint') as CaseView);
    if (view?.allowedActions.some((action) => action.verb === verb) === true) return view;
    if (Date.now() > giveUpAt) {
      const reason = view?.blockedActions?.find((action) => action.verb === verb)?.reason;
      throw new Error(`${verb} is not possible in ${view?.status ?? 'a case not seen'} (${reason ?? 'no relation'})`);
    }
    await sleep(WAIT_MS);
  }
}

/** Notices go out in real time, a moment after what they tell: a clock moved meanwhile would date all that waits for them anew. */
async function untilToldEverybody(session: Session, number: string): Promise<void> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    const { items } = expectOk(await session.call('listCaseNotices', { params: { number } }), 'listCaseNotices') as NoticeList;
    if (items.every(({ state }) => state !== 'queued')) return;
    if (Date.now() > giveUpAt) throw new Error(`${number} has a notice that does not go out`);
    await sleep(WAIT_MS);
  }
}

/**
 * Moves the case's clock on to an instant, so that every deadline before it ends on its way. False
 * when the clock was there already, as it is when playing goes on after a break.
 */
async function advanceTo(session: Session, number: string, at: string): Promise<boolean> {
  const { now } = expectOk(await session.call('readComplaint', { params: { number } }), 'readComplaint') as CaseView;
  if (Date.parse(now) >= Date.parse(at)) return false;
  await untilToldEverybody(session, number);
  expectOk(await session.call('fastForward', { params: { number }, body: { to: 'instant', at } }), 'fastForward');
  return true;
}

/** What follows from the last act or deadline is recorded a moment later. */
async function expectStatus(session: Session, number: string, status: string): Promise<void> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    const view = expectOk(await session.call('readComplaint', { params: { number } }), 'readComplaint') as CaseView;
    if (view.status === status) return;
    if (Date.now() > giveUpAt) throw new Error(`${number} stands in ${view.status} and not in ${status}`);
    await sleep(WAIT_MS);
  }
}

/** Uploads the files that a body names, and puts their ids in their places. */
async function withFiles(session: Session, number: string, key: string, body: unknown): Promise<unknown> {
  if (Array.isArray(body)) return Promise.all(body.map((each, index) => withFiles(session, number, `${key}-${index}`, each)));
  if (typeof body === 'object' && body !== null) {
    const entries = Object.entries(body).map(
      async ([name, value]) => [name, await withFiles(session, number, `${key}-${name}`, value)] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  }
  const [, kind, name] = typeof body === 'string' ? (/^file:(\w+):(.+)$/u.exec(body) ?? []) : [];
  if (kind === undefined || name === undefined) return body;
  const content = Buffer.from(`${name}\n演示文件，内容均为虚构。\n`);
  const call = { params: { number }, query: { name, kind }, headers: { 'idempotency-key': key }, body: content };
  return (expectOk(await session.call('uploadFile', call), 'uploadFile') as { id: string }).id;
}

function sendAct(session: Session, number: string, key: string, verb: string, version: number, body: object): Promise<Answer> {
  const headers = { 'idempotency-key': key, 'if-match': `"v${version}"` };
  return session.call(verb, { params: { number }, headers, body });
}

/** Whether an act was played before a break: the same key then gets the stored answer. */
async function wasPlayed(session: Session, number: string, key: string, act: PlannedAct): Promise<boolean> {
  const seen = await session.call('readComplaint', { params: { number } });
  if (seen.status >= 300) return false;
  const body = (await withFiles(session, number, key, act.body)) as object;
  return (await sendAct(session, number, key, act.verb, (seen.body as CaseView).version, body)).status < 300;
}

async function playAct(session: Session, number: string, key: string, act: PlannedAct): Promise<void> {
  const body = (await withFiles(session, number, key, act.body)) as object;
  for (let attempt = 1; ; attempt += 1) {
    const { version } = await readWhenAllowed(session, number, act.verb);
    const answer = await sendAct(session, number, key, act.verb, version, body);
    // A notice or a timer may come between reading and acting.
    if (answer.status !== 412 || attempt === TRIES) {
      expectOk(answer, act.verb);
      return;
    }
  }
}

/**
 * Files a planned complaint and plays its acts, each at its instant of the case's own clock, then
 * lets the clock come up to `now`. Answers the number. Error naming the act that was refused, or the
 * status when the case does not end where the plan says.
 */
export async function playPlan(plan: ComplaintPlan, sessionOf: SessionOf, clerk: Session, now: string): Promise<string> {
  const filer = await sessionOf(plan.username);
  const headers = { 'idempotency-key': plan.key, 'demo-filed-at': new Date(plan.filedAt).toISOString() };
  const filed = expectOk(await filer.call(plan.operation, { headers, body: plan.body }), plan.operation);
  const { number } = filed as { number: string };
  for (const [index, act] of plan.acts.entries()) {
    const moved = await advanceTo(clerk, number, act.at);
    const session = await sessionOf(act.username);
    const key = `${plan.key}-act${index}`;
    if (moved || !(await wasPlayed(session, number, key, act))) await playAct(session, number, key, act);
  }
  await advanceTo(clerk, number, now);
  await expectStatus(clerk, number, plan.ends);
  return number;
}
