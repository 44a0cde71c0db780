import type { EventActor } from '../../domain/role.ts';
import type { NoticeTo } from '../../domain/event.ts';
import { evidenceReasons, isEvidenceReason } from '../../domain/evidence/evidence-reason.ts';
import type { Trx } from '../database/connect.ts';
import type { RecipientKind } from '../database/schema-work.ts';
import { storeText } from '../database/texts.ts';
import type { EvidenceDeps } from './evidence-deps.ts';

interface Address {
  kind: RecipientKind;
  id: string;
  role: NoticeTo;
}

/** The inbox that the uploader reads: the own one, or that of the business, body or office. */
function addressOf(actor: EventActor | undefined, uploadedBy: string): Address {
  switch (actor?.kind) {
    case 'merchant-agent':
      return { kind: 'merchant', id: actor.merchantId, role: 'respondent' };
    case 'mediator':
      return { kind: 'body', id: actor.bodyId, role: 'body' };
    case 'officer':
      return { kind: 'unit', id: actor.unitId, role: 'handler' };
    default:
      return { kind: 'user', id: uploadedBy, role: 'complainant' };
  }
}

function words(number: string, name: string, reasons: readonly string[]): string {
  const said = reasons.map((code) => (isEvidenceReason(code) ? evidenceReasons[code].zh : code));
  return [
    '文件未通过检测',
    `投诉编号：${number}`,
    `您上传的文件“${name}”未通过检测：${said.join('；')}。`,
    '文件内容已删除，请更正后重新上传。',
  ].join('\n');
}

export interface RefusedFile {
  caseId: string;
  id: string;
  name: string;
  uploadedBy: string;
  uploader: EventActor | undefined;
  reasons: readonly string[];
}

/**
 * Tells whoever uploaded a file that it was refused and why, by a message in the inbox. Its words are kept under the key of
 * the case; the case's own record has codes and hashes only.
 */
export async function tellUploader(trx: Trx, { vault }: Pick<EvidenceDeps, 'vault'>, file: RefusedFile): Promise<void> {
  const { caseId, id, name, uploadedBy, uploader, reasons } = file;
  const { number } = await trx.selectFrom('complaint').select('number').where('id', '=', caseId).executeTakeFirstOrThrow();
  const text = await storeText(trx, vault, caseId, 'notice', words(number, name, reasons));
  const { kind, id: recipientId, role } = addressOf(uploader, uploadedBy);
  await trx
    .insertInto('inboxMessage')
    .values({
      complaintId: caseId,
      noticeId: `file-${id}`,
      recipientKind: kind,
      recipientId,
      recipientRole: role,
      channel: 'internet',
      form: 'file-refused',
      textId: text.id,
    })
    .onConflict((conflict) => conflict.columns(['complaintId', 'noticeId', 'channel']).doNothing())
    .execute();
}
