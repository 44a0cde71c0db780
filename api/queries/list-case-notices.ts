import { readParties } from '../../infra/database/parties.ts';
import { readTexts } from '../../infra/database/texts.ts';
import type { CaseNotice } from '../../openapi/generated/types.ts';
import type { ApiDeps } from '../deps.ts';
import { seesNotice } from '../views/event-audience.ts';
import { maskedText } from '../views/mask.ts';
import { namesToMask } from '../views/party-view.ts';
import type { LoadedCase } from './load-case.ts';

/** The notices of a case that the reader sees, with their words, in the order in which they were queued. */
export async function listCaseNotices({ db, vault }: ApiDeps, { row, actor }: LoadedCase): Promise<CaseNotice[]> {
  const notices = Object.values(row.state.notices).filter((notice) => seesNotice(actor, notice));
  const ids = notices.flatMap(({ text }) => text?.id ?? []);
  const [texts, parties] = await Promise.all([readTexts(db, vault, row.id, ids), readParties(db, vault, [row.id])]);
  const hidden = namesToMask(actor, row.state, parties.get(row.id) ?? {});
  return notices.map(({ noticeId, to, form, clock, state, owed, failures, text: ref }) => {
    const words = ref === undefined ? undefined : texts.get(ref.id)?.text;
    const text = words === undefined || hidden === undefined ? words : maskedText(words, hidden);
    return { noticeId, to, form, state, owed, failures, ...(clock && { clock }), ...(text !== undefined && { text }) };
  });
}
