import type { FileAction, FileOver } from '../../../../openapi/generated/types.ts';

export type Removal = Extract<FileAction, 'askRemoval' | 'decideRemoval'>;

/**
 * What an officer who may ask can do about a file whose retention is over: ask, or decide what somebody else asked for. The
 * list tells the name of that one alone; of two officers of one name the other decides at the file's card.
 */
export function removalOf(
  { removalAskedBy }: Pick<FileOver, 'removalAskedBy'>,
  me: { readonly name: string; readonly signs: boolean },
): Removal | undefined {
  if (removalAskedBy === undefined) return 'askRemoval';
  return me.signs && removalAskedBy !== me.name ? 'decideRemoval' : undefined;
}
