import { inspectionTexts } from './inspection-reason.ts';
import { refusalTexts } from './refusal.ts';

/** Everything that can be said of a file that is not taken, cannot go on or cannot be opened: a closed list. */
export const evidenceReasons = {
  ...refusalTexts,
  ...inspectionTexts,
  'file-empty': { zh: '文件没有内容', en: 'The file is empty' },
  'file-too-large': { zh: '文件超过单个文件的大小上限', en: 'The file is larger than a single file may be' },
  'case-full': { zh: '本案文件数量已达上限', en: 'The case has as many files as it may have' },
  'case-too-large': { zh: '本案文件总大小将超过上限', en: 'The files of the case would be larger than they may be together' },
  'person-quota': { zh: '您二十四小时内上传的总量已达上限', en: 'You have uploaded as much as you may within 24 hours' },
  'too-many-open-uploads': {
    zh: '您尚未完成的上传过多，请先完成或者取消',
    en: 'Too many of your uploads are unfinished: finish or cancel some',
  },
  'parts-amiss': { zh: '部分分片缺失或者大小不符，请继续上传', en: 'Parts are missing or have another size: go on uploading' },
  'no-such-part': { zh: '没有这一分片', en: 'The upload has no such part' },
  'upload-over': { zh: '该上传已经结束', en: 'This upload is over' },
  'upload-gone': { zh: '该上传已取消，请重新开始', en: 'This upload was given up: begin it again' },
  'no-copy': { zh: '此文件没有供查看的副本，请下载原件', en: 'There is no copy of this file to look at: download it' },
  'file-not-stored': { zh: '此文件不在存储中', en: 'The file is not in the store' },
  'file-uploading': { zh: '文件仍在上传', en: 'The file is still being uploaded' },
  'file-checking': { zh: '文件正在检测，检测通过前不能打开', en: 'The file is being checked; it cannot be opened before' },
  'file-sealed': { zh: '此文件以旧方式保存，请下载原件', en: 'This file is kept in the old way: download it' },
  'file-refused': { zh: '文件未通过检测，内容已删除', en: 'The file did not pass the checks; its content was removed' },
  'file-voided': { zh: '文件已作废，内容仅供审计', en: 'The file is void; its content is for auditors alone' },
  'file-abandoned': { zh: '该上传已取消', en: 'The upload was given up' },
  'file-removed': { zh: '保存期限已满，内容已销毁', en: 'Its retention is over and the content is gone' },
  'void-asked': { zh: '已有人申请作废，请直接决定', en: 'Somebody asked to void it already: decide instead' },
  'void-not-asked': { zh: '尚无人申请作废此文件', en: 'Nobody asked to void this file' },
  'void-decided': { zh: '已决定作废，正在记入案件', en: 'It was decided to void it; the case records it next' },
  'file-busy': { zh: '上一项决定尚在记入案件，请稍后再试', en: 'The former decision is still being recorded; try again in a moment' },
  'file-held': { zh: '文件处于暂缓销毁状态', en: 'The file is held' },
  'file-locked': { zh: '保存期限未满', en: 'Its retention is not over' },
  'removal-asked': { zh: '已有人申请销毁，请直接决定', en: 'Somebody asked to remove it already: decide instead' },
  'removal-not-asked': { zh: '尚无人申请销毁此文件', en: 'Nobody asked to remove this file' },
  'store-unavailable': { zh: '文件存储暂时不可用，请稍后再试', en: 'The store of files does not answer; try again later' },
  'store-full': { zh: '文件存储空间不足，请稍后再试', en: 'The store of files is full; try again later' },
} as const satisfies Record<string, { zh: string; en: string }>;

export type EvidenceReason = keyof typeof evidenceReasons;

export function isEvidenceReason(code: unknown): code is EvidenceReason {
  return typeof code === 'string' && Object.hasOwn(evidenceReasons, code);
}
