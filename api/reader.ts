import { DomainProblem } from '../domain/problem.ts';
import type { Actor, Role, Standing } from '../domain/role.ts';
import { isSuperiorOf, type UnitLevel } from '../domain/unit.ts';

/** Whoever is signed in, as stored with the account. */
export interface Reader {
  userId: string;
  login: string;
  name: string;
  roles: readonly Role[];
  unit?: { id: string; name: string; level: UnitLevel; code: string; path: string };
  merchantId?: string;
  bodyId?: string;
  session: { tokenHash: Buffer; csrfToken: string; expiresAt: Date };
}

const officerRoles: readonly Role[] = ['dispatcher', 'handler', 'approver', 'supervisor'];

/** The reader, or the problem `unauthenticated` where there is none. */
export function signedIn(reader: Reader | undefined): Reader {
  if (reader === undefined) throw new DomainProblem('unauthenticated', 'sign in first');
  return reader;
}

export function isOfficer(reader: Reader): reader is Reader & { unit: NonNullable<Reader['unit']> } {
  return reader.unit !== undefined && reader.roles.some((role) => officerRoles.includes(role));
}

/** Whoever is a side of his cases, or mediates for the authority: no officer, auditor or administrator. */
export function isPartyReader(reader: Reader): boolean {
  return !isOfficer(reader) && !reader.roles.includes('administrator') && !reader.roles.includes('auditor');
}

function standingOver(path: string, casePath: string): Standing {
  if (path === casePath) return 'own';
  return isSuperiorOf(path, casePath) ? 'superior' : 'none';
}

/** The unit of a case: id and path in the tree. */
export interface CaseUnit {
  id: string;
  path: string;
}

/** The reader as an actor on one case; undefined for an account that can be nobody to a case. */
export function actorOn(reader: Reader, unit: CaseUnit): Actor | undefined {
  const { userId, roles } = reader;
  if (isOfficer(reader)) {
    return {
      kind: 'officer',
      userId,
      unitId: reader.unit.id,
      roles,
      standing: standingOver(reader.unit.path, unit.path),
      standingOver: unit.id,
    };
  }
  if (roles.includes('administrator')) return { kind: 'administrator', userId };
  if (roles.includes('auditor')) return { kind: 'auditor', userId };
  if (roles.includes('mediator') && reader.bodyId !== undefined) return { kind: 'mediator', userId, bodyId: reader.bodyId };
  if (roles.includes('merchant-agent') && reader.merchantId !== undefined) {
    return { kind: 'merchant-agent', userId, merchantId: reader.merchantId };
  }
  return roles.includes('consumer') ? { kind: 'consumer', userId } : undefined;
}
