/** A batch that cannot follow what is stored: trying again would not help. */
export class RecordConflict extends Error {
  override readonly name = 'RecordConflict';
}
