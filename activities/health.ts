import { once } from 'node:events';
import { createServer } from 'node:http';

export interface Health {
  set(state: 'waiting' | 'working'): void;
  close(): Promise<void>;
}

/** Answers 200 on every path of that port while cases are worked on, 503 otherwise. Port 0 serves nothing. */
export async function serveHealth(port: number, host = '127.0.0.1'): Promise<Health> {
  let current: 'waiting' | 'working' = 'waiting';
  const server = createServer((_request, response) => {
    response.writeHead(current === 'working' ? 200 : 503, { 'content-type': 'text/plain' }).end(`${current}\n`);
  });
  if (port !== 0) {
    server.listen(port, host);
    await once(server, 'listening');
  }
  return {
    set: (state) => {
      current = state;
    },
    close: async () => {
      if (!server.listening) return;
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
