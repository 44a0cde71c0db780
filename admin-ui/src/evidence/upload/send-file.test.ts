import { expect, it, vi } from 'vitest';
import type { Upload } from '../../../../openapi/generated/types.ts';
import { PartFailure } from './send-part.ts';
import { FileChanged, PARTS_AT_ONCE, type PartSender, sendFile } from './send-file.ts';

const plan = (sizes: readonly number[], done: readonly number[] = []): Upload => ({
  id: 'file',
  state: 'uploading',
  sha256: '',
  bytes: sizes.reduce((sum, size) => sum + size, 0),
  mediaType: 'text/plain',
  partBytes: sizes[0] ?? 0,
  parts: sizes.map((bytes, index) => ({ number: index + 1, bytes, done: done.includes(index + 1) })),
});

function store(failing: (number: number, tries: number) => number | undefined = () => undefined, code?: string) {
  const taken = new Map<string, string>();
  const tries = new Map<string, number>();
  let atOnce = 0;
  let most = 0;
  const sender: PartSender = {
    sign: async (numbers) => numbers.map((number) => ({ number, bytes: 0, url: String(number), headers: {} })),
    send: async ({ url }, part, _signal, onSent) => {
      most = Math.max(most, (atOnce += 1));
      tries.set(url, (tries.get(url) ?? 0) + 1);
      await new Promise((resolve) => setTimeout(resolve, 1));
      atOnce -= 1;
      const status = failing(Number(url), tries.get(url) ?? 0);
      if (status !== undefined) throw new PartFailure(status, code);
      taken.set(url, await part.text());
      onSent(part.size);
    },
    pause: async () => undefined,
  };
  return { sender, taken, tries, most: () => most, running: () => atOnce };
}

const never = new AbortController().signal;

it('sends what the store does not have yet, a few parts at once, and says how far it is', async () => {
  const { sender, taken, most } = store();
  const heard: number[] = [];
  await sendFile(plan([3, 3, 3, 3, 2], [2]), new Blob(['aaabbbcccdddee']), sender, never, (bytes) => heard.push(bytes));
  expect([...taken].toSorted(([a], [b]) => a.localeCompare(b))).toEqual([
    ['1', 'aaa'],
    ['3', 'ccc'],
    ['4', 'ddd'],
    ['5', 'ee'],
  ]);
  expect(most()).toBe(PARTS_AT_ONCE);
  expect([heard[0], heard.at(-1)]).toEqual([3, 14]);
});

/** The plan as it comes when the upload is begun: the first parts have addresses. */
function begun(sizes: readonly number[], addressed: number): Upload {
  const { parts, ...upload } = plan(sizes);
  return { ...upload, parts: parts.map((part) => (part.number > addressed ? part : { ...part, url: `given ${part.number}` })) };
}

/** A store at which parts go to the addresses given or asked for; those that are refused answer 403. */
function addresses(refused: readonly string[] = [], onSend: () => void = () => undefined) {
  const asked: number[] = [];
  const sentTo: string[] = [];
  const sender: PartSender = {
    sign: async (numbers) => {
      asked.push(...numbers);
      return numbers.map((number) => ({ number, bytes: 0, url: `asked ${number}`, headers: {} }));
    },
    send: async ({ url }) => {
      sentTo.push(url);
      onSend();
      if (refused.includes(url)) throw new PartFailure(403);
    },
    pause: async () => undefined,
  };
  return { sender, asked, sentTo };
}

it('sends to the addresses that came with the plan and asks only for those that did not', async () => {
  const { sender, asked, sentTo } = addresses();
  await sendFile(begun([1, 1, 1], 2), new Blob(['abc']), sender, never, () => undefined);
  expect([asked, sentTo.toSorted()]).toEqual([[3], ['asked 3', 'given 1', 'given 2']]);
});

it('asks anew for an address that the store does not take any more', async () => {
  const { sender, asked, sentTo } = addresses(['given 1']);
  await sendFile(begun([1, 1], 2), new Blob(['ab']), sender, never, () => undefined);
  expect([asked, sentTo.toSorted()]).toEqual([[1], ['asked 1', 'given 1', 'given 2']]);
});

it('asks anew for addresses that are older than they live', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { sender, asked, sentTo } = addresses([], () => vi.setSystemTime(Date.now() + 15 * 60_000));
  await sendFile(begun([1, 1, 1, 1, 1], 5), new Blob(['abcde']), sender, never, () => undefined).finally(() => vi.useRealTimers());
  expect([asked, sentTo[0], sentTo.length]).toEqual([[2, 3, 4, 5], 'given 1', 5]);
});

it('tries a part again that was lost on the way', async () => {
  const { sender, taken, tries } = store((number, count) => (number === 2 && count < 4 ? 0 : undefined));
  await sendFile(plan([2, 2]), new Blob(['aabb']), sender, never, () => undefined);
  expect([taken.get('2'), tries.get('2')]).toEqual(['bb', 4]);
});

it('gives up on a part that fails for good', async () => {
  const { sender, tries } = store(() => 503);
  await expect(sendFile(plan([2]), new Blob(['aa']), sender, never, () => undefined)).rejects.toMatchObject({ status: 503 });
  expect(tries.get('1')).toBe(5);
});

it.each(['BadDigest', 'XAmzContentChecksumMismatch'])('does not send a second time what is not the declared content: %s', async (code) => {
  const { sender, tries } = store(() => 400, code);
  await expect(sendFile(plan([2]), new Blob(['aa']), sender, never, () => undefined)).rejects.toBeInstanceOf(FileChanged);
  expect(tries.get('1')).toBe(1);
});

it('tries again what the store answers with 400 for another reason', async () => {
  const { sender, tries, taken } = store((number, count) => (number === 2 && count < 3 ? 400 : undefined), 'RequestTimeout');
  await sendFile(plan([2, 2]), new Blob(['aabb']), sender, never, () => undefined);
  expect([tries.get('2'), taken.get('2')]).toEqual([3, 'bb']);
});

it('has nothing running any more when it says that it failed', async () => {
  const { sender, taken, running } = store((number) => (number === 1 ? 503 : undefined));
  const many = Array.from({ length: 30 }, () => 1);
  await expect(sendFile(plan(many), new Blob(['x'.repeat(30)]), sender, never, () => undefined)).rejects.toMatchObject({ status: 503 });
  expect(running()).toBe(0);
  const sent = taken.size;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([taken.size, sent < 29]).toEqual([sent, true]);
});

it('sends no part whose address came after it was paused', async () => {
  const controller = new AbortController();
  const { sender, tries } = store();
  const sign: PartSender['sign'] = async (numbers) => {
    controller.abort();
    return sender.sign(numbers);
  };
  await expect(sendFile(plan([1, 1]), new Blob(['ab']), { ...sender, sign }, controller.signal, () => undefined)).rejects.toThrow();
  expect(tries.size).toBe(0);
});

it('stops at once when it is paused', async () => {
  const controller = new AbortController();
  const { sender, taken } = store();
  const sending = sendFile(plan([1, 1, 1, 1, 1, 1]), new Blob(['abcdef']), sender, controller.signal, () => controller.abort());
  await expect(sending).rejects.toThrow();
  expect(taken.size).toBeLessThan(6);
});
