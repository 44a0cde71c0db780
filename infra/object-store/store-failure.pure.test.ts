import { expect, it } from 'vitest';
import { storeFailure } from './store-failure.ts';

const failed = (code: string, message = 'as the store says') => storeFailure(Object.assign(new Error(message), { code })).code;

it.each(['XMinioServerNotInitialized', 'SlowDown', 'SlowDownRead', 'SlowDownWrite', 'InternalError', 'ECONNREFUSED', 'ECONNRESET'])(
  '%s may pass by itself',
  (code) => {
    expect(failed(code)).toBe('unavailable');
  },
);

it('a denial is a lock only where the store speaks of one', () => {
  expect(failed('AccessDenied', 'Access Denied.')).toBe('refused');
  expect(failed('InvalidAccessKeyId')).toBe('refused');
  expect(failed('SignatureDoesNotMatch')).toBe('refused');
  expect(failed('AccessDenied', 'Access Denied because object protected by object lock.')).toBe('locked');
  expect(failed('MethodNotAllowed', 'Object is WORM protected and cannot be overwritten')).toBe('locked');
});
