import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Call, httpCaller } from '../http-caller.ts';

export interface ThreeRowsFloor {
  call: Call;
  stop(): Promise<void>;
}

/** Starts the Fastify-and-three-rows server as a process of its own on a free port. */
export async function threeRowsFloor(databaseUrl: string, connections: number): Promise<ThreeRowsFloor> {
  const script = fileURLToPath(new URL('three-rows-server.ts', import.meta.url));
  const child = spawn(process.execPath, [script, databaseUrl], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const [origin] = (await once(lines, 'line')) as [string];
  const call = httpCaller(origin, connections);
  return {
    call,
    stop: async () => {
      call.close();
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
