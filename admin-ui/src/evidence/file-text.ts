const units = ['B', 'KB', 'MB', 'GB'] as const;

/** `52.4 MB`: powers of 1024, one decimal from KB on. */
export function byteText(bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  const value = bytes / 1024 ** step;
  return `${step === 0 || Number.isInteger(value) ? value : value.toFixed(1)} ${units[step]}`;
}

/** The ends of a hash: enough to tell two apart at a glance, never enough to compare by. */
export function shortHash(sha256: string): string {
  return `${sha256.slice(0, 8)}…${sha256.slice(-8)}`;
}
