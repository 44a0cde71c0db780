import type { CaseEvent } from '../event.ts';

/** An event as one word: +k set, =k met, -k cancelled, ~k paused, resumed or moved, >to form; else its kind. */
export function notation(event: CaseEvent): string {
  switch (event.kind) {
    case 'deadlineSet':
      return `+${event.facts.key}`;
    case 'deadlineMet':
      return `=${event.facts.key}`;
    case 'deadlineCancelled':
      return `-${event.facts.key}`;
    case 'deadlinePaused':
    case 'deadlineResumed':
    case 'deadlineMoved':
      return `~${event.facts.key}`;
    case 'noticeQueued':
      return `>${event.facts.to} ${event.facts.form}`;
    case 'deadlineAlarmed':
    case 'deadlinePassed':
    case 'deadlineReopened':
      return `${event.kind} ${event.facts.key}`;
    default:
      return event.kind;
  }
}
