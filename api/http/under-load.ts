import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { DomainProblem } from '../../domain/problem.ts';

const SLOWEST_LOOP_MS = 2_000;
/** Compiling the routes blocks the loop once; what was measured then says nothing about load. */
const START_UP_MS = 5_000;

/** Answers `unavailable` while requests come in faster than they can be worked off, so that those at work are finished. */
export async function shedLoad(app: FastifyInstance): Promise<void> {
  let readyAt = Number.POSITIVE_INFINITY;
  app.addHook('onReady', async () => {
    readyAt = Date.now();
  });
  await app.register(underPressure, {
    maxEventLoopDelay: SLOWEST_LOOP_MS,
    pressureHandler: () => {
      if (Date.now() - readyAt > START_UP_MS) throw new DomainProblem('unavailable', 'too much work at the moment');
    },
  });
}
