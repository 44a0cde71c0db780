import type { EvidenceConfig } from '../../infra/evidence/read-evidence-config.ts';
import { deriveCopies, hasCopies } from '../../infra/inspection/copies/derive-copies.ts';
import { inspectFile } from '../../infra/inspection/inspect-file.ts';
import { clamdAnswers, clamdScanner } from '../../infra/inspection/scan/clamd-scanner.ts';
import { atATime } from '../at-a-time.ts';
import type { Log } from '../relay/relay-deps.ts';
import { FILES_AT_A_TIME } from './create-evidence-worker.ts';
import type { EvidenceActivityDeps } from './evidence-activity-deps.ts';

/** How contents are looked into and copied for viewing: with a scanner of malware where one is configured. */
export function inspectionOf(
  { scanner }: Pick<EvidenceConfig, 'scanner'> = {},
  log?: Log,
): Pick<EvidenceActivityDeps, 'inspect' | 'hasCopies' | 'derive' | 'scannerAnswers'> {
  const onFound = (signature: string): void => log?.warn({ signature }, 'evidence: malware was found');
  const scan = scanner === undefined ? undefined : clamdScanner({ address: scanner, onFound });
  const onNone = (why: string): void => log?.warn({ why }, 'evidence: a picture has no copy');
  // Decoders are processes with pictures in memory: however many files wait for copies, few run.
  const inTurn = atATime(FILES_AT_A_TIME);
  const asked = scanner === undefined ? {} : { scannerAnswers: clamdAnswers({ address: scanner }) };
  return {
    ...asked,
    inspect: (file) => inspectFile({ scan }, file),
    hasCopies,
    derive: (file) => inTurn(() => deriveCopies(file, { onNone })),
  };
}
