import type { Migration } from 'kysely/migration';
import * as unitsPeopleCalendar from './0001-units-people-calendar.ts';
import * as complaint from './0002-complaint.ts';
import * as workAndNotices from './0003-work-and-notices.ts';
import * as applicationRole from './0004-application-role.ts';
import * as evidence from './0005-evidence.ts';
import * as evidenceWatch from './0006-evidence-watch.ts';
import * as keptAnswers from './0007-kept-answers.ts';
import * as inboxByUnit from './0008-inbox-by-unit.ts';
import * as disputeClaim from './0009-dispute-claim.ts';
import * as moveDeadlines from './0010-move-deadlines.ts';
import * as settingChanges from './0011-setting-changes.ts';
import * as claimsAndOrderOfWork from './0012-claims-and-order-of-work.ts';
import * as caseSettings from './0013-case-settings.ts';
import * as copiesTried from './0014-copies-tried.ts';
import * as filesInALane from './0015-files-in-a-lane-of-their-own.ts';

/** Every migration by its name, in order. A migration that was released is never edited: add the next number. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-units-people-calendar': unitsPeopleCalendar,
  '0002-complaint': complaint,
  '0003-work-and-notices': workAndNotices,
  '0004-application-role': applicationRole,
  '0005-evidence': evidence,
  '0006-evidence-watch': evidenceWatch,
  '0007-kept-answers': keptAnswers,
  '0008-inbox-by-unit': inboxByUnit,
  '0009-dispute-claim': disputeClaim,
  '0010-move-deadlines': moveDeadlines,
  '0011-setting-changes': settingChanges,
  '0012-claims-and-order-of-work': claimsAndOrderOfWork,
  '0013-case-settings': caseSettings,
  '0014-copies-tried': copiesTried,
  '0015-files-in-a-lane-of-their-own': filesInALane,
};
