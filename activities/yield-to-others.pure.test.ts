import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';

const module = path.resolve(import.meta.dirname, 'yield-to-others.ts');

/** What a process of its own says of itself after it has yielded. */
async function yielded(nice: number, detached = true): Promise<{ nice: number; group: string }> {
  const script = `
    import { readFileSync } from 'node:fs';
    import { getPriority } from 'node:os';
    const { yieldToOthers } = await import(${JSON.stringify(module)});
    await yieldToOthers(${nice});
    let group = 'none';
    try { group = readFileSync('/proc/self/autogroup', 'utf8'); } catch {}
    process.stdout.write(JSON.stringify({ nice: getPriority(), group }));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    detached,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await text(child.stdout);
  return JSON.parse(said) as { nice: number; group: string };
}

it('puts the process, and its group where the system has groups, behind the others', async () => {
  const after = await yielded(10);
  expect(after.nice).toBe(10);
  if (existsSync('/proc/self/autogroup')) expect(after.group).toMatch(/nice 10$/mu);
});

it('changes nothing when it is told not to', async () => {
  expect((await yielded(0)).nice).toBe(0);
});

it('leaves the group alone that it shares with whoever started it', async () => {
  const after = await yielded(10, false);
  expect(after.nice).toBe(10);
  if (existsSync('/proc/self/autogroup')) expect(after.group).not.toMatch(/nice 10$/mu);
});
