import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Part, part } from './part.ts';
import { mustListen } from './ports.ts';

interface Options {
  binary: string;
  dataDir: string;
  port: number;
  temporalAddress: string;
  namespace: string;
}

/** Temporal's Web UI, read-only: staff look at a case's workflow there, nobody acts there. */
export function webUi(options: Options): Part {
  const folder = path.join(options.dataDir, 'web-ui/config');
  mkdirSync(folder, { recursive: true });
  const lines = [
    `temporalGrpcAddress: ${options.temporalAddress}`,
    'host: 127.0.0.1',
    `port: ${options.port}`,
    'enableUi: true',
    'disableWriteActions: true',
    `defaultNamespace: ${options.namespace}`,
    'hideLogs: true',
  ];
  writeFileSync(path.join(folder, 'redress.yaml'), `${lines.join('\n')}\n`);
  return part({
    name: 'web-ui',
    command: options.binary,
    args: ['--root', path.dirname(folder), '--config', 'config', '--env', 'redress', 'start'],
    dataDir: options.dataDir,
    isReady: () => mustListen(options.port),
  });
}
