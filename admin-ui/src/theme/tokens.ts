/**
 * Colours that each have one job. accent: action and running clocks; seal: legal effect, overdue, destructive;
 * amber: soon; violet: paused; green: settled, verified. Every pair of ink and ground is at least 5.5:1.
 */
export interface Tokens {
  readonly ink: string;
  readonly ink2: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly surface: string;
  readonly canvas: string;
  readonly accent: string;
  readonly accentWash: string;
  readonly onAccent: string;
  readonly seal: string;
  readonly sealWash: string;
  readonly amber: string;
  readonly amberWash: string;
  readonly green: string;
  readonly greenWash: string;
  readonly violet: string;
  readonly violetWash: string;
  readonly rest: string;
  readonly rest2: string;
}

export const lightTokens: Tokens = {
  ink: '#1B2430',
  ink2: '#51606F',
  line: '#D5DCE2',
  lineStrong: '#8796A3',
  surface: '#FFFFFF',
  canvas: '#F5F7F8',
  accent: '#0B5B73',
  accentWash: '#E6F1F4',
  onAccent: '#FFFFFF',
  seal: '#A8261C',
  sealWash: '#FBEBE9',
  amber: '#8A5A00',
  amberWash: '#FFF6E0',
  green: '#1E6B45',
  greenWash: '#E8F4ED',
  violet: '#5B3E96',
  violetWash: '#F0EBF8',
  rest: '#EEF1F3',
  rest2: '#DDE3E7',
};

export const darkTokens: Tokens = {
  ink: '#E7ECEF',
  ink2: '#9FB0BC',
  line: '#2C3842',
  lineStrong: '#5F7280',
  surface: '#1A232B',
  canvas: '#12191F',
  accent: '#6CC4DD',
  accentWash: '#1B3A46',
  onAccent: '#0C1B21',
  seal: '#FF9B8F',
  sealWash: '#3B2422',
  amber: '#F0C36B',
  amberWash: '#382D17',
  green: '#7FD1A5',
  greenWash: '#1B3528',
  violet: '#BBA4EC',
  violetWash: '#2C2541',
  rest: '#222D36',
  rest2: '#2F3C47',
};

/** The tokens as CSS custom properties: --ink, --ink-2, --line-strong … */
export function cssVariables(tokens: Tokens): Record<string, string> {
  return Object.fromEntries(Object.entries(tokens).map(([name, value]) => [`--${cssName(name)}`, value]));
}

function cssName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/([a-z])(\d)/g, '$1-$2');
}
