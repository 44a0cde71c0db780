import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { isOfficer, type Reader } from './reader.ts';

/**
 * Which cases a reader may know of, as a condition on the table `complaint`: the one function that every query about
 * cases goes through. Consumer: own; merchant: own from the moment it is informed; mediator: what is entrusted to the
 * body; officer: the unit and those below; auditor and administrator: all; anybody else: none. What it leaves out is
 * "not found".
 */
export function visibleTo(reader: Reader): RawBuilder<SqlBool> {
  const { roles, merchantId, bodyId, userId } = reader;
  if (isOfficer(reader)) return sql`complaint.unit_id in (select unit.id from unit where ${isUnitOrBelow(reader.unit.path)})`;
  if (roles.includes('administrator') || roles.includes('auditor')) return sql`true`;
  if (roles.includes('mediator') && bodyId !== undefined) return sql`complaint.entrusted_to = ${bodyId}`;
  if (roles.includes('merchant-agent') && merchantId !== undefined) {
    return sql`(complaint.merchant_id = ${merchantId} and complaint.respondent_informed)`;
  }
  return roles.includes('consumer') ? sql`complaint.consumer_id = ${userId}` : sql`false`;
}

/** Condition on the table `unit`: the unit of that path or one below it. */
export function isUnitOrBelow(path: string): RawBuilder<SqlBool> {
  return sql`(unit.path = ${path} or unit.path like ${`${path}.%`})`;
}
