import { expect, it } from 'vitest';
import type { Problem } from '../../../openapi/generated/types.ts';
import { ApiProblem, unwrap } from './problem.ts';

const problem: Problem = {
  type: '/problems/invalid-request',
  title: '',
  status: 400,
  code: 'invalid-request',
  detail: 'see errors',
  instance: 'r-1',
  errors: [
    { pointer: '#/body/terms', detail: 'too long' },
    { pointer: '#/body/evidence/0', detail: 'no such file' },
  ],
};
const refused = (): Promise<unknown> => unwrap(Promise.resolve({ error: problem, response: new Response(null, { status: 400 }) }));

it('keeps its kind, its code and the trace of the request', async () => {
  const error = await refused().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiProblem);
  expect(error).toMatchObject({ code: 'invalid-request', status: 400, traceId: 'r-1' });
});

it('tells each detail by the field its pointer begins with', async () => {
  const error = await refused().catch((thrown: unknown) => thrown);
  expect((error as ApiProblem).fieldErrors).toEqual({ terms: 'too long', evidence: 'no such file' });
});

it('says network when there is no answer', async () => {
  await expect(unwrap(Promise.reject(new TypeError('failed to fetch')))).rejects.toMatchObject({ code: 'network', status: 0 });
});
