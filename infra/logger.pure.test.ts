import { describe, expect, it } from 'vitest';
import { createLogger } from './logger.ts';

function logged(facts: object): string {
  const lines: string[] = [];
  const logger = createLogger({ level: 'info', process: 'test', destination: { write: (line: string) => void lines.push(line) } });
  logger.info(facts, 'something happened');
  return lines.join('');
}

describe('createLogger', () => {
  it('replaces cookies, passwords and personal fields before a line is written', () => {
    const line = logged({
      req: { headers: { cookie: 'hidden-1', 'csrf-token': 'hidden-2', 'user-agent': 'kept' }, body: { password: 'hidden-3' } },
      res: { headers: { 'set-cookie': 'hidden-4' } },
      party: { phone: 'hidden-5', identityNumber: 'hidden-6' },
      text: 'hidden-7',
    });
    expect(line).not.toContain('hidden-');
    expect(line).toContain('kept');
  });

  it('names the process and the time in UTC', () => {
    expect(JSON.parse(logged({ caseId: 'c1' }))).toMatchObject({ process: 'test', caseId: 'c1', time: expect.stringMatching(/Z$/u) });
  });
});
