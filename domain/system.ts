export { decideClosing } from './closing.ts';
export { decideDeadlineMoves, type DeadlineMove } from './system/deadline-moves.ts';
export { decideEvidenceNews, type EvidenceNews } from './system/evidence-news.ts';
export { decideIntake, type IntakeFinding } from './system/intake.ts';
export { decideNoticeNews, type NoticeNews } from './system/notice-news.ts';
export { decideRouting, type Routing } from './system/routing.ts';
