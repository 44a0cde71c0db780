/** Why a file was not sealed, as far as the platform compares what was declared with what came. */
export const refusalTexts = {
  'size-differs': { zh: '文件大小与申报不符', en: 'The size is not what was declared' },
  'hash-differs': { zh: '文件摘要（SHA-256）与申报不符', en: 'The SHA-256 is not what was declared' },
  'type-differs': { zh: '文件内容与文件名所示类型不符', en: 'The content is not of the type that the name says' },
  'type-not-allowed': { zh: '不接受此类文件', en: 'Files of this type are not taken' },
  duplicate: { zh: '同一文件已在本案中', en: 'The same file is in this case already' },
} as const;

export type RefusalCode = keyof typeof refusalTexts;
