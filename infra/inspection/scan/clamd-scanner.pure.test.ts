import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { scannerTryOut } from '../corpus/scanner-try-out.ts';
import { inspectFile } from '../inspect-file.ts';
import { clamdAnswers, clamdScanner, type ClamdTerms } from './clamd-scanner.ts';

const signature = 'Win.Test.EICAR_HDB-1';
const limit = 'INSTREAM size limit exceeded. ERROR\0';
const MB = 1024 * 1024;

let folder: string;
let file: string;
let servers: Server[] = [];
const sockets = new Set<Socket>();
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'scan-'));
  file = path.join(folder, 'file');
});
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers) server.close();
  servers = [];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function listen(serve: (socket: Socket) => void, at: string | number = 0): Promise<string> {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket.on('error', () => {}));
    serve(socket);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(at, () => resolve()));
  const address = server.address();
  return typeof address === 'string' ? `unix:${address}` : `tcp://127.0.0.1:${address?.port}`;
}

/** Stands for a clamd of somebody else: speaks INSTREAM as its manual says, and finds what every scanner finds. */
function foreignScanner(socket: Socket, mostBytes = Infinity): void {
  let received = Buffer.alloc(0);
  let content = '';
  let bytes = 0;
  let isOpen = true;
  const answer = (text: string): void => {
    isOpen = false;
    socket.end(text);
  };
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    if (bytes === 0 && received.subarray(0, 10).toString() === 'zINSTREAM\0') received = received.subarray(10);
    while (isOpen && received.length >= 4) {
      const length = received.readUInt32BE(0);
      if (length === 0) return answer(content.includes('EICAR') ? `stream: ${signature} FOUND\0` : 'stream: OK\0');
      if (received.length < 4 + length) return;
      bytes += length;
      content = content.slice(-100) + received.subarray(4, 4 + length).toString('latin1');
      received = received.subarray(4 + length);
      if (bytes > mostBytes) return answer(limit);
    }
  });
}

async function scan(content: Buffer | string, terms: ClamdTerms): Promise<string> {
  writeFileSync(file, content);
  return clamdScanner({ connectMs: 500, silenceMs: 300, ...terms })(file);
}

describe('a scanner that works', () => {
  it('lets a clean file pass, however large, and an empty one', async () => {
    const address = await listen(foreignScanner);
    expect(await scan('hello', { address })).toBe('clean');
    expect(await scan('', { address })).toBe('clean');
    expect(await scan(Buffer.alloc(20 * MB, 'x'), { address, silenceMs: 10_000 })).toBe('clean');
  });

  it('finds what every scanner finds, also behind megabytes, and its name is told', async () => {
    const address = await listen(foreignScanner);
    const names: string[] = [];
    const onFound = (name: string): number => names.push(name);
    expect(await scan(scannerTryOut, { address, onFound })).toBe('malware');
    expect(
      await scan(Buffer.concat([Buffer.alloc(3 * MB, 'x'), Buffer.from(scannerTryOut)]), { address, onFound, silenceMs: 10_000 }),
    ).toBe('malware');
    expect(names).toEqual([signature, signature]);
  });

  it('is asked over a socket of the machine as well', async () => {
    const address = await listen(foreignScanner, path.join(folder, 'clamd.sock'));
    expect(await scan('hello', { address })).toBe('clean');
  });

  it('says when a file is too large for it, in the middle or before', async () => {
    const address = await listen((socket) => foreignScanner(socket, MB));
    expect(await scan(Buffer.alloc(2 * MB), { address, silenceMs: 5000 })).toBe('scan-limit');
    expect(await scan('1234', { address, mostBytes: 3 })).toBe('scan-limit');
  });

  it('is beyond its limit where it hangs up without a word on this file, and on no other', async () => {
    const address = await listen((socket) => {
      foreignScanner(socket);
      let bytes = 0;
      socket.on('data', (data) => {
        bytes += data.length;
        if (bytes > MB) socket.resetAndDestroy();
      });
    });
    expect(await scan(Buffer.alloc(3 * MB), { address, silenceMs: 5000 })).toBe('scan-limit');
    expect(await scan('hello', { address })).toBe('clean');
  });

  it('that hung up some times and has recovered makes no limit of it: the file is asked about again', async () => {
    let calls = 0;
    const address = await listen((socket) => {
      calls += 1;
      if (calls <= 4) socket.destroy();
      else foreignScanner(socket);
    });
    expect(await scan('an innocent file', { address })).toBe('clean');
  });

  it('that hangs up on the file and takes as many zeros has not answered', async () => {
    const address = await listen((socket) => {
      socket.on('data', (data) => {
        if (data.includes('poison')) socket.resetAndDestroy();
      });
      foreignScanner(socket);
    });
    expect(await scan('poison', { address })).toBe('unanswered');
  });

  it('answers whether it is there, without a file', async () => {
    const address = await listen((socket) => {
      socket.on('data', (data) => socket.end(data.toString() === 'zPING\0' ? 'PONG\0' : ''));
    });
    expect(await clamdAnswers({ address })()).toBe(true);
    expect(await clamdAnswers({ address: await listen((socket) => socket.destroy()) })()).toBe(false);
    expect(await clamdAnswers({ address: await listen(() => {}), silenceMs: 100 })()).toBe(false);
  });

  it.each([
    ['stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND\0', 'scan-limit'],
    ['stream: Heuristics.Encrypted.PDF FOUND\0', 'encrypted'],
    ["stream: Can't allocate memory ERROR\0", 'unanswered'],
    ['UNKNOWN COMMAND\0', 'unanswered'],
    ['x'.repeat(100_000), 'unanswered'],
    ['', 'unanswered'],
  ])('%j means %s', async (says, meaning) => {
    const address = await listen((socket) => socket.end(says));
    expect(await scan('hello', { address })).toBe(meaning);
  });
});

describe('a scanner that does not work', () => {
  it('that is away, hangs up, or is silent has not answered', async () => {
    const gone = await listen(foreignScanner);
    await new Promise((resolve) => servers.pop()?.close(resolve));
    expect(await scan('hello', { address: gone })).toBe('unanswered');
    expect(await scan('hello', { address: `unix:${path.join(folder, 'none.sock')}` })).toBe('unanswered');
    expect(await scan('hello', { address: await listen((socket) => socket.destroy()) })).toBe('unanswered');
    expect(await scan('hello', { address: await listen(() => {}) })).toBe('unanswered');
  });

  it('leaves the file where it is: pending, never clean', async () => {
    writeFileSync(file, 'hello');
    const scanner = clamdScanner({ address: await listen(() => {}), silenceMs: 200 });
    const inspected = await inspectFile({ scan: scanner }, { path: file, size: 5, declaredType: 'txt', name: 'a.txt' });
    expect(inspected).toMatchObject({ verdict: 'pending', reasons: [], detectedType: 'txt' });
  });

  it('with an address that is none is told at once', () => {
    expect(() => clamdScanner({ address: 'http://a' })).toThrow();
    expect(() => clamdScanner({ address: 'tcp://host' })).toThrow();
  });

  it('does not hide that a file cannot be read', async () => {
    await expect(clamdScanner({ address: 'tcp://127.0.0.1:9' })(path.join(folder, 'none'))).rejects.toThrow('ENOENT');
  });
});
