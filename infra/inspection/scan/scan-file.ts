import type { InspectionReason } from '../../../domain/evidence/inspection-reason.ts';

/** What is known of a file by a scanner: `not-asked` where the content was refused before. */
export type ScanOutcome = 'clean' | 'found' | 'unanswered' | 'not-asked' | 'not-configured';

/** What a scanner says of a file. `unanswered`: it does not answer, or not to the question. */
export type ScanAnswer = 'clean' | 'unanswered' | Extract<InspectionReason, 'malware' | 'scan-limit' | 'encrypted'>;

/** Has a file scanned. Never throws for what the scanner does or does not do. */
export type ScanFile = (path: string) => Promise<ScanAnswer>;
