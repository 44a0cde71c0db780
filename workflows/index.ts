export { complaint } from './complaint.ts';
export { sealEvidence } from './seal-evidence.ts';
