import { describe, expect, it } from 'vitest';
import { accepted, awaitingAcceptance } from './testing/cases.ts';
import { handler } from './testing/people.ts';
import { ref } from './testing/refs.ts';

function acceptanceNotice(s: ReturnType<typeof accepted>): string {
  return Object.values(s.state.notices).find(({ form }) => form === 'acceptance')?.noticeId ?? 'none';
}

describe('the version of a case', () => {
  it('is the last event of a verb with its clocks and notices', () => {
    const s = awaitingAcceptance();
    s.act('acceptComplaint', handler, { acceptedElsewhere: false });
    expect(s.state.version).toBe(s.state.seq);
  });

  it('is not advanced by the delivery of a notice and the clock that it meets or opens again', () => {
    const s = accepted();
    const { version } = s.state;
    const noticeId = acceptanceNotice(s);
    s.hear({ noticeId, result: 'sent', channel: 'inbox' });
    expect(s.state.clocks.accept?.state).toBe('met');
    s.hear({ noticeId, result: 'failed', channel: 'inbox', why: 'returned' });
    expect(s.state.clocks.accept?.state).toBe('running');
    expect(s.state.version).toBe(version);
    expect(s.state.seq).toBeGreaterThan(version);
  });

  it('is advanced when an officer tells a party, and when a clock ends', () => {
    const s = accepted();
    s.act('notifyParty', handler, { noticeId: acceptanceNotice(s), channel: 'phone', result: 'sent', proof: ref('call') });
    expect(s.state.version).toBe(s.state.seq);
    s.goTo('2026-08-30 09:00');
    expect(s.state.clocks.mediate?.state).toBe('passed');
    expect(s.state.version).toBe(s.state.seq);
  });
});
