/** The closed list of what can go wrong by the user's doing; api/problem.ts alone maps it to HTTP. */
export const problemCodes = [
  'invalid-request',
  'unauthenticated',
  'forbidden',
  'not-found',
  'action-not-allowed',
  'stale-version',
  'idempotency-conflict',
  'evidence-rejected',
  'version-required',
  'too-many-requests',
  'unavailable',
  'internal',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** The only error the domain throws. `facts` may hold codes and ids, never personal data. */
export class DomainProblem extends Error {
  override readonly name = 'DomainProblem';
  readonly code: ProblemCode;
  readonly detail: string;
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(code: ProblemCode, detail: string, facts: Readonly<Record<string, unknown>> = {}) {
    super(detail);
    this.code = code;
    this.detail = detail;
    this.facts = facts;
  }
}
