/** Every step of a file on its way, in the order in which they may come; readers are in the access log. */
export const custodyKinds = [
  'started',
  'completed',
  'checked',
  'stored',
  'sealed',
  'refused',
  'copied',
  'voidAsked',
  'voidDeclined',
  'voided',
  'held',
  'released',
  'retained',
  'scrubbed',
  'abandoned',
  'removalAsked',
  'removalDeclined',
  'removed',
] as const;
export type CustodyKind = (typeof custodyKinds)[number];

export const accessKinds = ['view', 'download', 'custody'] as const;
export type AccessKind = (typeof accessKinds)[number];

/** How the platform knew an uploader. */
export const proofTexts = {
  password: { zh: '账号口令登录', en: 'Signed in with a password' },
  'password-identity-verified': {
    zh: '账号口令登录，身份已由办理人员核验',
    en: 'Signed in with a password; identity verified by the authority',
  },
} as const satisfies Record<string, { zh: string; en: string }>;
export type Proof = keyof typeof proofTexts;

export function isProof(code: string): code is Proof {
  return Object.hasOwn(proofTexts, code);
}

/** What a scanner of malware said of a content. */
export const scanTexts = {
  clean: { zh: '病毒检测通过', en: 'No malware found' },
  found: { zh: '病毒检测未通过', en: 'The scanner refused it' },
  unanswered: { zh: '病毒检测未答复', en: 'The scanner did not answer' },
  'not-asked': { zh: '此前已拒绝，未作病毒检测', en: 'Refused before; the scanner was not asked' },
  'not-configured': { zh: '本系统未配置病毒检测', en: 'No scanner is part of this installation' },
} as const satisfies Record<string, { zh: string; en: string }>;
