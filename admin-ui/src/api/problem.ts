import type { Problem } from '../../../openapi/generated/types.ts';

/**
 * A refused request: the problem as the API told it. `network` stands for no answer at all. An error of our own, because
 * react-admin's HttpError sets its own prototype and cannot be extended; it has the `status` that react-admin looks at.
 */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly code: Problem['code'] | 'network';
  readonly problem: Problem | undefined;
  /** Names the request in the server's log. */
  readonly traceId: string | undefined;

  constructor(status: number, problem: Problem | undefined) {
    super(problem?.detail ?? 'network');
    this.status = status;
    this.code = problem?.code ?? (status === 0 ? 'network' : 'internal');
    this.problem = problem;
    this.traceId = problem?.instance;
  }

  /** Details by field: the first segment of each pointer. */
  get fieldErrors(): Readonly<Record<string, string>> {
    const errors = this.problem?.errors ?? [];
    return Object.fromEntries(errors.toReversed().map(({ pointer, detail }) => [fieldOf(pointer), detail]));
  }
}

function fieldOf(pointer: string): string {
  return pointer.replace(/^#?\/?(body\/)?/, '').split('/')[0] ?? '';
}

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The data of an answer; a problem is thrown as {@link ApiProblem}. */
export async function unwrap<T>(request: Promise<Answer<T>>): Promise<T> {
  const answer = await request.catch(() => undefined);
  if (answer === undefined) throw new ApiProblem(0, undefined);
  if (answer.response.ok) return answer.data as T;
  throw new ApiProblem(answer.response.status, isProblem(answer.error) ? answer.error : undefined);
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'detail' in value;
}
