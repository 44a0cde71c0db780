import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { localKeyVault } from './key-vault.ts';
import { seal, unseal } from './seal.ts';

const key = randomBytes(32);

describe('a sealed value', () => {
  it('opens to what was sealed, and looks different each time', () => {
    for (const plain of [Buffer.alloc(0), Buffer.from('投诉'), randomBytes(100_000)])
      expect(unseal(key, 'a', seal(key, 'a', plain))).toEqual(plain);
    expect(seal(key, 'a', Buffer.from('x'))).not.toEqual(seal(key, 'a', Buffer.from('x')));
  });

  it('does not open with another key, in another context, with any bit changed, or cut short', () => {
    const sealed = seal(key, 'a', Buffer.from('投诉'));
    expect(() => unseal(randomBytes(32), 'a', sealed)).toThrow();
    expect(() => unseal(key, 'b', sealed)).toThrow();
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => unseal(key, 'a', changed), `byte ${at}`).toThrow();
    }
    for (const length of [0, 1, 13, 29, sealed.length - 1]) expect(() => unseal(key, 'a', sealed.subarray(0, length))).toThrow();
  });
});

describe('a key vault', () => {
  it('wraps keys for one case each and refuses master keys of another length', async () => {
    const vault = localKeyVault(randomBytes(32));
    const dataKey = randomBytes(32);
    const wrapped = await vault.wrap(dataKey, 'case-1');
    expect(await vault.unwrap(wrapped, 'case-1')).toEqual(dataKey);
    await expect(vault.unwrap(wrapped, 'case-2')).rejects.toThrow();
    expect(() => localKeyVault(randomBytes(16))).toThrow(RangeError);
  });
});
