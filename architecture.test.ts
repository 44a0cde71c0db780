import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = import.meta.dirname;
const folders = ['domain', 'openapi', 'workflows', 'activities', 'api', 'admin-ui', 'infra'] as const;
type Folder = (typeof folders)[number];

const skipped = new Set(['node_modules', 'dist', 'generated', 'histories', 'data', '.local']);
const forbiddenNames = ['utils', 'util', 'helpers', 'common', 'types', 'services', 'manager', 'managers'];

/** Which files of other folders a folder may import; its own files always. */
const allowed: Record<Folder, (target: string, isTypeOnly: boolean) => boolean> = {
  domain: () => false,
  openapi: () => false,
  workflows: (target, isTypeOnly) => target.startsWith('domain/') || (isTypeOnly && target.startsWith('activities/')),
  activities: (target) => /^(domain|infra)\//u.test(target) || target === 'workflows/messages.ts',
  api: (target) => /^(domain|infra|openapi\/generated)\//u.test(target) || target === 'workflows/messages.ts',
  'admin-ui': (target) => /^(domain|openapi\/generated)\//u.test(target),
  // Seeding and measuring speak to the served API, so they know its types.
  infra: (target, isTypeOnly) => target.startsWith('domain/') || (isTypeOnly && target.startsWith('openapi/generated/')),
};

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const at = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesBelow(at);
    return /\.(ts|tsx|mjs)$/u.test(entry.name) ? [at] : [];
  });
}

function foldersBelow(folder: string): string[] {
  const inner = readdirSync(path.join(root, folder), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !skipped.has(entry.name),
  );
  return inner.flatMap((entry) => [`${folder}/${entry.name}`, ...foldersBelow(`${folder}/${entry.name}`)]);
}

interface Import {
  from: string;
  /** Path in the repository, or the name of a package. */
  target: string;
  isLocal: boolean;
  isTypeOnly: boolean;
}

const importPattern = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gmu;

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(importPattern)].map((match) => {
    const name = match[2] ?? match[3] ?? '';
    const isLocal = name.startsWith('.');
    const target = isLocal ? path.posix.normalize(path.posix.join(path.posix.dirname(file), name)) : name;
    return { from: file, target, isLocal, isTypeOnly: match[1] !== undefined };
  });
}

const sources = folders.flatMap((folder) => filesBelow(folder));
/** Tests, and folders that only tests use, may reach further. */
const isTest = (file: string): boolean =>
  /\.test\.tsx?$/u.test(file) || /\/testing\/|^workflows\/stories\/|\/e2e\//u.test(file) || /\/test-[^/]+\.ts$/u.test(file);
const product = sources.filter((file) => !isTest(file));
const folderOf = (file: string): Folder => folders.find((folder) => file.startsWith(`${folder}/`)) as Folder;

describe('imports', () => {
  it.each(folders)('%s imports only what it may', (folder) => {
    const wrong = product
      .filter((file) => folderOf(file) === folder)
      .flatMap(importsOf)
      .filter((one) => one.isLocal && !one.target.startsWith(`${folder}/`) && !allowed[folder](one.target, one.isTypeOnly))
      .map((one) => `${one.from} imports ${one.target}`);
    expect(wrong).toEqual([]);
  });

  it('domain needs no package', () => {
    const packages = product
      .filter((file) => file.startsWith('domain/'))
      .flatMap(importsOf)
      .filter((one) => !one.isLocal);
    expect(packages).toEqual([]);
  });

  it('workflows need nothing but the workflow package', () => {
    const packages = product
      .filter((file) => file.startsWith('workflows/'))
      .flatMap(importsOf)
      .filter((one) => !one.isLocal && !one.isTypeOnly);
    expect(new Set(packages.map((one) => one.target))).toEqual(new Set(['@temporalio/workflow']));
  });

  it('nothing that runs stands on what only tests use', () => {
    const wrong = product.flatMap(importsOf).filter((one) => one.isLocal && isTest(one.target));
    expect(wrong.map((one) => `${one.from} imports ${one.target}`)).toEqual([]);
  });

  it('never go in a circle', () => {
    const graph = new Map(
      sources.map((file) => [
        file,
        importsOf(file)
          .filter((one) => one.isLocal && !one.isTypeOnly)
          .map((one) => one.target),
      ]),
    );
    expect(circles(graph)).toEqual([]);
  });
});

/** Every circle once, as the files it passes. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) found.push([...trail.slice(start), file].join(' -> '));
    if (start >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

/** Lines that are neither blank nor comment, as the linter counts them. */
function codeLines(file: string): number {
  const lines = readFileSync(path.join(root, file), 'utf8').split('\n');
  return lines.filter((line) => !/^\s*($|\/\/|\/?\*)/u.test(line)).length;
}

describe('shape', () => {
  it('no file is above 300 lines', () => {
    const long = sources.filter((file) => codeLines(file) > 300);
    expect(long).toEqual([]);
  });

  it('no folder is a drawer for anything', () => {
    const names = folders.flatMap((folder) => foldersBelow(folder));
    expect(names.filter((name) => forbiddenNames.includes(path.basename(name)))).toEqual([]);
  });

  it('files are in kebab-case, React components in PascalCase', () => {
    const odd = sources.filter(
      (file) =>
        !/^([a-z0-9]+[-.])*[a-z0-9]+\.(ts|mjs)$|^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$|^[a-z0-9-]+\.test\.tsx$|^main\.tsx$/u.test(
          path.basename(file),
        ),
    );
    expect(odd).toEqual([]);
  });

  it.each([...folders, 'infra/local'])('%s has a readme of a few lines', (folder) => {
    const file = path.join(root, folder, 'README.md');
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8').trim().split('\n').length).toBeLessThanOrEqual(20);
  });

  it('every import names its file with its ending, as Node needs it', () => {
    const missing = sources.flatMap(importsOf).filter((one) => one.isLocal && !/\.(ts|tsx|json|css)$/u.test(one.target));
    expect(missing).toEqual([]);
  });
});

describe('packages', () => {
  it('one protobufjs 8 at the top, else histories cannot be read from JSON', () => {
    const versions = copiesOf('protobufjs');
    expect(versions.filter(({ version }) => version.startsWith('8.'))).toEqual([
      { at: 'node_modules/protobufjs', version: expect.any(String) },
    ]);
  });

  it('at most 30 direct dependencies at run time', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { dependencies: object };
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(30);
  });
});

/** Installed copies of a package, from the lock file. */
function copiesOf(name: string): { at: string; version: string }[] {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, { version?: string }> };
  const at = Object.entries(lock.packages).filter(([key]) => key === `node_modules/${name}` || key.endsWith(`/node_modules/${name}`));
  return at
    .filter(([key]) => statSync(path.join(root, key), { throwIfNoEntry: false }))
    .map(([key, entry]) => ({ at: key, version: entry.version ?? '' }));
}
