import type { LocalActivityOptions } from '@temporalio/workflow';

/**
 * For activities that only read: short, so they may run within the workflow's own task, and tried for ever. Longer pauses
 * become timers of the server, so that a database that is down does not keep a task open.
 */
export const patience: LocalActivityOptions = {
  startToCloseTimeout: '5 seconds',
  localRetryThreshold: '2 seconds',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '15 seconds' },
};
