import { useState } from 'react';

const STEP = 1.25;
const LEAST = 0.25;
const MOST = 8;

export interface View {
  /** 1: as wide as the frame. */
  readonly zoom: number;
  /** Quarter turns to the right, 0 to 3. */
  readonly turns: number;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly turnLeft: () => void;
  readonly turnRight: () => void;
  readonly reset: () => void;
}

/** How near and which way up something is looked at; the thing itself stays as it is. */
export function useView(): View {
  const [zoom, setZoom] = useState(1);
  const [turns, setTurns] = useState(0);
  const scale = (factor: number): void => setZoom((before) => Math.min(MOST, Math.max(LEAST, before * factor)));
  const turn = (by: number): void => setTurns((before) => (before + by + 4) % 4);
  return {
    zoom,
    turns,
    zoomIn: () => scale(STEP),
    zoomOut: () => scale(1 / STEP),
    turnLeft: () => turn(-1),
    turnRight: () => turn(1),
    reset: () => {
      setZoom(1);
      setTurns(0);
    },
  };
}

/** What a key does to the view, where it does something: plus, minus, 0, and r for a turn. */
export function viewKey(view: View, key: string): (() => void) | undefined {
  const keys: Readonly<Record<string, () => void>> = {
    '+': view.zoomIn,
    '=': view.zoomIn,
    '-': view.zoomOut,
    '0': view.reset,
    r: view.turnRight,
    R: view.turnLeft,
  };
  return keys[key];
}
