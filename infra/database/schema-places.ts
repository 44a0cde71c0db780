import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { CivilDate } from '../../domain/civil-date.ts';
import type { DivisionLevel } from '../../domain/division.ts';
import type { RespondentKind } from '../../domain/respondent.ts';
import type { Role } from '../../domain/role.ts';
import type { UnitLevel } from '../../domain/unit.ts';

/** Codes are never deleted: old identity numbers and archives carry them. */
export interface DivisionTable {
  code: string;
  name: string;
  /** With the names above it, e.g. 浙江省杭州市余杭区. */
  fullName: string;
  level: DivisionLevel;
  parentCode: string | null;
  current: boolean;
  successors: Generated<string[]>;
}

export interface UnitTable {
  id: string;
  code: string;
  name: string;
  level: UnitLevel;
  parentId: string | null;
  divisionCode: string;
  /** Codes from the nation down to itself, joined by dots. */
  path: string;
  actsAsCounty: Generated<boolean>;
}

/** Consumer associations and other bodies that mediate by entrustment; agencies that appraise and test. */
export interface BodyTable {
  id: string;
  kind: 'mediation' | 'appraisal';
  name: string;
  /** Set up by law, as entrusted mediation asks for (Order 121 Art. 19). */
  lawful: boolean;
  divisionCode: string | null;
}

/** A respondent that is known: what domain/respondent.ts asks for, and its name and number. */
export interface MerchantTable {
  id: string;
  name: string;
  creditCode: string | null;
  kind: RespondentKind;
  trade: string | null;
  address: string | null;
  domicileDivision: string | null;
  placeOfBusinessDivision: string | null;
  shownAddressDivision: string | null;
  reachable: Generated<boolean>;
  /** The operator of the platform that an in-platform seller trades on. */
  platformId: string | null;
  odrMember: Generated<boolean>;
}

export interface AppUserTable {
  id: string;
  username: string;
  /** argon2id, PHC string. */
  passwordHash: string;
  name: string;
  roles: Role[];
  unitId: string | null;
  merchantId: string | null;
  bodyId: string | null;
  disabled: Generated<boolean>;
  createdAt: ColumnType<Date, Date | undefined, never>;
}

export interface LoginSessionTable {
  /** SHA-256 of the token in the cookie. */
  tokenHash: Buffer;
  userId: string;
  csrfToken: string;
  createdAt: ColumnType<Date, Date | undefined, never>;
  seenAt: Generated<Date>;
  expiresAt: Date;
}

export interface CalendarEditionTable {
  id: string;
  year: number;
  noticeUrl: string;
  noticeNo: string | null;
  /** When all cases that it bears on had been ordered to date their clocks anew. */
  orderedAt: Date | null;
  importedAt: ColumnType<Date, Date | undefined, never>;
}

export interface CalendarDayTable {
  editionId: string;
  date: CivilDate;
  kind: 'off' | 'work';
  name: string;
}

/** A value set on the administration page; what is not here has the default of domain/settings.ts. */
/** One change of a setting; rows are only added. */
export interface SettingChangeTable {
  id: GeneratedAlways<number>;
  key: string;
  before: ColumnType<unknown, string, never>;
  value: ColumnType<unknown, string, never>;
  reason: string;
  changedBy: string;
  changedAt: Generated<Date>;
}

export interface SettingTable {
  key: string;
  value: ColumnType<unknown, string, string>;
  setAt: Generated<Date>;
  setBy: string | null;
}
