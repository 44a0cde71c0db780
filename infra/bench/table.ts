/** One measured figure beside its floor of the same run. */
export interface Figure {
  name: string;
  /** Per second, or milliseconds. */
  unit: string;
  ours: number;
  floorName: string;
  floor: number;
  /** What the ratio ours / floor should be. */
  goal: { atLeast?: number; atMost?: number; oursAtLeast?: number };
  note?: string;
}

export function ratioOf(figure: Figure): number {
  return figure.ours / figure.floor;
}

export function meetsGoal(figure: Figure): boolean {
  const ratio = ratioOf(figure);
  const { atLeast, atMost, oursAtLeast } = figure.goal;
  return (
    (atLeast === undefined || ratio >= atLeast) &&
    (atMost === undefined || ratio <= atMost) &&
    (oursAtLeast === undefined || figure.ours >= oursAtLeast)
  );
}

function goalText({ goal }: Figure): string {
  const parts = [
    goal.atLeast === undefined ? '' : `>= ${goal.atLeast}`,
    goal.atMost === undefined ? '' : `<= ${goal.atMost}`,
    goal.oursAtLeast === undefined ? '' : `>= ${goal.oursAtLeast}/s`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function verdict(f: Figure): string {
  if (Object.keys(f.goal).length === 0) return '';
  return meetsGoal(f) ? 'met' : 'not met';
}

/** The figures as a Markdown table, as it stands in the README. */
export function markdownTable(figures: readonly Figure[]): string {
  const rows = figures.map(
    (f) =>
      `| ${f.name} | ${f.ours.toFixed(1)} ${f.unit} | ${f.floorName}: ${f.floor.toFixed(1)} ${f.unit} | ${ratioOf(f).toFixed(2)} | ${goalText(f)} | ${verdict(f)} |`,
  );
  return ['| Figure | Redress | Floor | Ratio | Goal | |', '|---|---|---|---|---|---|', ...rows].join('\n');
}
