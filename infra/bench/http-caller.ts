import { Agent, request } from 'node:http';

export interface Answer {
  status: number;
  body: string;
  headers: Record<string, string | string[] | undefined>;
}

export type Call = (method: string, path: string, headers: Record<string, string>, body?: unknown) => Promise<Answer>;

/** A lean HTTP/1.1 client with kept connections: the generator must not be what is measured. */
export function httpCaller(origin: string, connections: number): Call & { close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(origin);
  const call: Call = (method, path, headers, body) =>
    new Promise((resolve, reject) => {
      const payload = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
      const sized =
        payload === undefined ? headers : { ...headers, 'content-type': 'application/json', 'content-length': String(payload.length) };
      const req = request({ agent, hostname, port, method, path, headers: sized }, (res) => {
        const parts: Buffer[] = [];
        res.on('data', (part: Buffer) => parts.push(part));
        res.on('end', () => resolve({ status: res.statusCode ?? 0, body: Buffer.concat(parts).toString(), headers: res.headers }));
      });
      req.on('error', reject);
      req.end(payload);
    });
  return Object.assign(call, { close: () => agent.destroy() });
}
