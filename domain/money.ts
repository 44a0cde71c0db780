/** An amount of money in fen (0.01 yuan), a safe integer. */
export type Fen = number;

/** `129900` as `¥1,299.00`, negative amounts as `-¥1.00`. Throws RangeError unless the amount is whole fen. */
export function formatYuan(fen: Fen): string {
  checkFen(fen);
  const [yuan, rest] = yuanAndFen(Math.abs(fen));
  const grouped = String(yuan).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return `${fen < 0 ? '-' : ''}¥${grouped}.${String(rest).padStart(2, '0')}`;
}

/**
 * Reads an amount as people type it: `1,299`, `¥1299.5`, `１２９９元`. Undefined when it is no amount,
 * is negative, has more than two decimals or is not exact in fen.
 */
export function parseYuan(text: string): Fen | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^¥\s*/, '')
    .replace(/\s*元$/, '');
  const match = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/.exec(plain);
  if (!match) return undefined;
  const fen = Number(match[1]?.replaceAll(',', '')) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(fen) ? fen : undefined;
}

/** Whole yuan and the remaining fen of an amount that is not negative. */
export function yuanAndFen(fen: Fen): readonly [yuan: number, fen: number] {
  const rest = fen % 100;
  return [(fen - rest) / 100, rest];
}

/** Throws RangeError unless the amount is a safe integer. */
export function checkFen(fen: Fen): void {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`not an amount in fen: ${fen}`);
}
