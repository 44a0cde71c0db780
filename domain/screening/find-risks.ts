import { CLAUSE_MARK, normalizeText } from './normalize-text.ts';
import { type RiskClass, type RiskLevel, riskTerms } from './risk-terms.ts';

/** A term found in a text: offsets are UTF-16, `end` behind the last character. */
export interface RiskHit {
  readonly riskClass: RiskClass;
  /** 0 when a denial took away a level-1 term. */
  readonly level: 0 | RiskLevel;
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  found?: { readonly riskClass: RiskClass; readonly level: RiskLevel };
}

function buildTrie(): Node {
  const root: Node = { next: new Map() };
  for (const { term, riskClass, level } of riskTerms()) {
    let node = root;
    for (const char of term) {
      const known = node.next.get(char);
      const next = known ?? { next: new Map() };
      if (known === undefined) node.next.set(char, next);
      node = next;
    }
    node.found ??= { riskClass, level };
  }
  return root;
}

const trie = buildTrie();

/** A denial right before the term, with at most two filler words between. */
const DENIAL =
  /(?:没有?|未曾?|并无|无|不会|不想|不是|并非|不存在|否认|从未|不曾)(?:发生|出现|造成|导致|引起|任何|过|人|想|要|去|会|再|打算|准备|有)?(?:发生|出现|过|什么|任何)?$/u;
/** Two denials make a statement: 不得不跳楼. */
const DOUBLE_DENIAL = /(?:不得不|不能不|无不|不会不|没有不)$/u;
const LOOK_BACK = 8;

function isDenied(chars: readonly string[], at: number): boolean {
  const before = chars.slice(Math.max(0, at - LOOK_BACK), at).join('');
  const clause = before.slice(before.lastIndexOf(CLAUSE_MARK) + 1);
  return DENIAL.test(clause) && !DOUBLE_DENIAL.test(clause);
}

const LOWERED = { 1: 0, 2: 1, 3: 2 } as const;

/** The longest term that starts at a place, with its number of characters. */
function longestAt(chars: readonly string[], at: number): { length: number; found: NonNullable<Node['found']> } | null {
  let node: Node | undefined = trie;
  let best: { length: number; found: NonNullable<Node['found']> } | null = null;
  for (let index = at; node !== undefined && index < chars.length; index += 1) {
    node = node.next.get(chars[index] ?? '');
    if (node?.found !== undefined) best = { length: index - at + 1, found: node.found };
  }
  return best;
}

/**
 * Finds risk terms, the longest at each place, however they are spaced out or written. For people
 * only: the result never decides anything, and goes into no record (a record keeps codes).
 */
export function findRisks(text: string): readonly RiskHit[] {
  const { chars, origins } = normalizeText(text);
  const hits: RiskHit[] = [];
  for (let at = 0; at < chars.length; at += 1) {
    const best = longestAt(chars, at);
    if (best === null) continue;
    const { riskClass, level } = best.found;
    const negated = isDenied(chars, at);
    const last = origins[at + best.length - 1] ?? 0;
    const end = last + String.fromCodePoint(text.codePointAt(last) ?? 0).length;
    hits.push({ riskClass, level: negated ? LOWERED[level] : level, start: origins[at] ?? 0, end, negated });
    at += best.length - 1;
  }
  return hits;
}
