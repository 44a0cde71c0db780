export { complaint } from './complaint.ts';
export { keepEvidence } from './keep-evidence.ts';
export { sealEvidence } from './seal-evidence.ts';
