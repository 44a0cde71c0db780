/**
 * A form that words may take and must not. `marks` are characters of which at least one is in whatever takes it: ASCII, neither
 * letters nor digits. To search for a character costs a hundredth of trying a form, and most texts lack most marks.
 */
export interface Sign {
  marks?: string;
  form: RegExp;
}
