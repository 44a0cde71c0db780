/** Why the content of a file was not let through: a closed list, so that every reason has its words. */
export const inspectionTexts = {
  'content-empty': { zh: '文件没有内容', en: 'The file is empty' },
  truncated: { zh: '文件不完整，可能在保存或传输时中断', en: 'The file breaks off before its end' },
  damaged: { zh: '文件结构有误，无法确认其内容', en: 'The structure of the file is broken' },
  'too-many-pixels': { zh: '图片尺寸超过上限', en: 'The picture has more pixels than are taken' },
  'decompression-bomb': { zh: '文件解压后异常庞大', en: 'The file unpacks to far more than it should' },
  'too-complex': { zh: '文件过于复杂，无法在限定内完成检测', en: 'The file is too complex to be checked within bounds' },
  polyglot: { zh: '文件中夹带了另一种类型的内容', en: 'The file carries content of a second type' },
  'active-content': { zh: '文件含有可自动执行的内容（脚本、启动程序等）', en: 'The file contains content that acts by itself' },
  macros: { zh: '文件含有宏', en: 'The document contains macros' },
  'embedded-file': { zh: '文件中嵌有其他文件，请单独上传', en: 'Other files are embedded: please upload them by themselves' },
  'external-reference': { zh: '文件引用了外部内容，请改用完整的文件', en: 'The file loads content from elsewhere' },
  encrypted: { zh: '文件已加密或设有密码，请去除后上传', en: 'The file is encrypted or has a password' },
  'unsafe-names': { zh: '文件内部的路径名不安全', en: 'Paths inside the file are not safe' },
  'text-unreadable': { zh: '文本须为 UTF-8 或 GB18030 编码', en: 'Text must be UTF-8 or GB18030' },
  'script-text': { zh: '文本内容为网页或程序脚本，不予接受', en: 'The text is a web page or a script' },
  malware: { zh: '检测到恶意程序', en: 'Malware was found' },
  'scan-limit': { zh: '文件超过病毒检测的大小上限', en: 'The file is larger than the scanner takes' },
} as const satisfies Record<string, { zh: string; en: string }>;

export type InspectionReason = keyof typeof inspectionTexts;
