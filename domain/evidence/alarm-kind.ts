/** What may be wrong with stored files, or with the watch over them: a closed list, so that every alarm has its words. */
export const alarmTexts = {
  'hash-mismatch': { zh: '存储内容与封存时的摘要不符', en: 'The stored content is not what its hash says' },
  'object-missing': { zh: '存储中没有此文件', en: 'The file is not in the store' },
  'object-without-row': { zh: '存储中有无记录的对象', en: 'The store has an object that no record names' },
  'lock-missing': { zh: '对象锁定期短于记录', en: 'The lock ends before it should' },
  'lock-not-lengthened': { zh: '对象锁定期无法延长', en: 'The lock could not be lengthened' },
  'hold-missing': { zh: '暂缓销毁标记丢失，已重新设置', en: 'The hold was lost in the store and is set again' },
  'hold-unrecorded': { zh: '存储中有未记录的暂缓销毁标记', en: 'The store holds a file that nobody recorded as held' },
  'foreign-object': { zh: '封存位置已有他人内容', en: 'Somebody else’s content lay where the file was to be sealed' },
  'file-unread': { zh: '巡检时无法读取', en: 'The file could not be read again' },
  'copy-failed': { zh: '无法生成查看副本', en: 'A copy for viewing could not be made' },
  'check-overdue': { zh: '文件检测超时', en: 'A file is being checked for too long' },
  'retain-overdue': { zh: '锁定延长任务超时未完成', en: 'Locks have not been lengthened for too long' },
  'sweep-overdue': { zh: '存储与记录核对超时未完成', en: 'Store and record have not been set against each other for too long' },
  'scrub-overdue': { zh: '巡检超时未完成', en: 'No scrub has finished for too long' },
  'lock-ended': { zh: '未结案件的文件锁定已到期', en: 'The lock of a file has ended although its case is open' },
} as const satisfies Record<string, { zh: string; en: string }>;

export type AlarmKind = keyof typeof alarmTexts;
