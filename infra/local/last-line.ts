import process from 'node:process';
import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/** Prints one machine-readable line after everything else; a file that does not load, or a set-up that fails, counts as failed. */
export default class LastLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[], reason: TestRunEndReason): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0).length;
    const failed = count('failed') + broken + unhandled.length;
    const line = `${count('passed')} passed, ${failed === 0 && reason !== 'passed' ? 1 : failed} failed\n`;
    process.on('exit', () => process.stdout.write(line));
  }
}
