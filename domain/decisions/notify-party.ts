import { emit } from '../batch.ts';
import { endUndeliverable, meetByNotice } from '../notice-clock.ts';
import type { Decision } from './decision.ts';

/** Art. 15, 23.9: an officer told the party another way, or could not. */
export const notifyParty: Decision<'notifyParty'> = (b, { noticeId, channel, result, proof }) => {
  if (result === 'sent') {
    emit(b, 'noticeSent', { noticeId, channel, sentAt: b.at, proof });
    meetByNotice(b, noticeId);
    return;
  }
  emit(b, 'noticeUndeliverable', { noticeId, channel, proof, why: 'every-channel-failed' });
  endUndeliverable(b, noticeId);
};
