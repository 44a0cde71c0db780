import { makeComplaintNumber } from '../../domain/complaint-number.ts';
import type { Db } from './connect.ts';

/** Hands out complaint numbers. */
export interface ComplaintNumbers {
  /** The next number of a division (six digits) and year. */
  next(division: string, year: number): Promise<string>;
}

interface Block {
  next: number;
  last: number;
}

/**
 * Numbers taken from the database in blocks: filings of one division would otherwise wait for each other's commit.
 * A process that ends leaves the rest of its block unused, so numbers are unique and rising but may have gaps;
 * that no case is missing is shown by the record, not by the numbers.
 */
export function complaintNumbers(db: Db, blockSize = 20): ComplaintNumbers {
  const blocks = new Map<string, Promise<Block>>();

  async function takeSequence(division: string, year: number): Promise<number> {
    const key = `${division}-${year}`;
    const taking = blocks.get(key) ?? takeBlock(db, division, year, blockSize);
    blocks.set(key, taking);
    try {
      const block = await taking;
      if (block.next <= block.last) return block.next++;
    } catch (error) {
      if (blocks.get(key) === taking) blocks.delete(key);
      throw error;
    }
    if (blocks.get(key) === taking) blocks.delete(key);
    return takeSequence(division, year);
  }

  return { next: async (division, year) => makeComplaintNumber({ year, division, sequence: await takeSequence(division, year) }) };
}

async function takeBlock(db: Db, divisionCode: string, year: number, size: number): Promise<Block> {
  const { last } = await db
    .insertInto('complaintSequence')
    .values({ divisionCode, year, last: size })
    .onConflict((conflict) =>
      conflict.columns(['divisionCode', 'year']).doUpdateSet((eb) => ({ last: eb('complaintSequence.last', '+', size) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return { next: last - size + 1, last };
}
