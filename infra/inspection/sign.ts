/**
 * A form that words may take and must not. `mark` is a character without which it cannot be there: ASCII, no letter, no digit. To
 * search for a character costs a hundredth of trying a form, and most texts lack most marks.
 */
export interface Sign {
  mark?: string;
  form: RegExp;
}
