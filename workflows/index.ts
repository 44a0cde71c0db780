export { complaint } from './complaint.ts';
