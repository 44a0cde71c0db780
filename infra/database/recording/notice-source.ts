import type { CaseState } from '../../../domain/case.ts';
import type { CaseEvent } from '../../../domain/event.ts';
import type { KeyVault } from '../../encryption/key-vault.ts';
import type { Trx } from '../connect.ts';
import { eventOf } from '../event-row.ts';
import { readTexts } from '../texts.ts';
import { refIdsIn, type NoticeSource } from './complete-notices.ts';
import type { LoadedCase } from './load-case.ts';

/** What the notices of a batch are written from; read only when the batch has one. */
export interface NoticeMaterial extends NoticeSource {
  /** The batch, preceded by the offer that it accepts, if it does. */
  events: readonly CaseEvent[];
}

/** `after` is the case after the batch: an act may have moved it to another unit or merchant than the row names. */
export async function loadNoticeMaterial(
  trx: Trx,
  vault: KeyVault,
  stored: LoadedCase,
  after: CaseState,
  batch: readonly CaseEvent[],
): Promise<NoticeMaterial> {
  const { masterKeyId, wrapped } = stored;
  if (masterKeyId === null || wrapped === null) throw new Error(`case ${after.id} has no data key`);
  const dataKey = await vault.unwrap({ masterKeyId, wrapped }, after.id);
  const events = [...(await acceptedOffer(trx, after.id, batch)), ...batch];
  const refIds = [...refIdsIn(events), ...(after.agreement ? [after.agreement.terms.id] : [])];
  const texts = await readTexts(trx, vault, after.id, refIds);
  const unit =
    after.unitId === stored.state.unitId ? { name: stored.unitName, parentId: stored.superiorId } : await unitOf(trx, after.unitId);
  const merchantName = after.merchantId === stored.state.merchantId ? stored.merchantName : await merchantNameOf(trx, after.merchantId);
  return {
    dataKey,
    events,
    texts: new Map([...texts].map(([id, { text }]) => [id, text])),
    unitName: unit?.name ?? '',
    superiorId: unit?.parentId ?? undefined,
    merchantName: merchantName ?? undefined,
  };
}

/** A settlement sheet tells the terms, which are those of an earlier offer. */
async function acceptedOffer(trx: Trx, caseId: string, batch: readonly CaseEvent[]): Promise<CaseEvent[]> {
  const accepted = batch.find((event) => event.kind === 'settlementAccepted');
  if (!accepted) return [];
  const offers = await trx
    .selectFrom('event')
    .selectAll()
    .where('complaintId', '=', caseId)
    .where('kind', '=', 'settlementOffered')
    .execute();
  return offers.map(eventOf).filter((event) => event.kind === 'settlementOffered' && event.facts.version === accepted.facts.version);
}

function unitOf(trx: Trx, id: string) {
  return trx.selectFrom('unit').select(['name', 'parentId']).where('id', '=', id).executeTakeFirst();
}

async function merchantNameOf(trx: Trx, id: string | undefined): Promise<string | undefined> {
  if (id === undefined) return undefined;
  return (await trx.selectFrom('merchant').select('name').where('id', '=', id).executeTakeFirst())?.name;
}
