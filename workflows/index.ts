export { complaint } from './complaint.ts';
export { keepEvidence, watchEvidence } from './keep-evidence.ts';
export { sealEvidence } from './seal-evidence.ts';
export { sealFile } from './seal-file.ts';
