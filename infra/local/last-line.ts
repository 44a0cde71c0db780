import process from 'node:process';
import type { Reporter, TestModule } from 'vitest/node';

/** Prints one machine-readable line after everything else; a file that does not load counts as failed. */
export default class LastLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0).length;
    const line = `${count('passed')} passed, ${count('failed') + broken + unhandled.length} failed\n`;
    process.on('exit', () => process.stdout.write(line));
  }
}
