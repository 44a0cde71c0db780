import type { Messages } from '../messages.ts';
import { caseMessages } from './case.ts';
import { deadlineMessages } from './deadline.ts';
import { dialogMessages } from './dialog.ts';
import { evidenceMessages } from './evidence.ts';
import { eventMessages } from './event.ts';
import { frameMessages } from './frame.ts';
import { pageMessages } from './pages.ts';
import { queueMessages } from './queue.ts';
import { reactAdminMessages } from './react-admin.ts';
import { watchMessages } from './watch.ts';

export const zhCn: Messages = {
  ...reactAdminMessages,
  ...frameMessages,
  ...queueMessages,
  ...caseMessages,
  ...deadlineMessages,
  ...eventMessages,
  ...evidenceMessages,
  ...dialogMessages,
  ...pageMessages,
  ...watchMessages,
};
