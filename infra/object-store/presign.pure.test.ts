import { expect, it } from 'vitest';
import { presign } from './presign.ts';

const credentials = { accessKey: 'AKIAIOSFODNN7EXAMPLE', secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', region: 'us-east-1' };

it('signs an address as the published example of Signature Version 4 does', () => {
  // The example names the bucket in the host, so its whole path is the object's name.
  const address = presign(credentials, {
    method: 'GET',
    origin: 'https://examplebucket.s3.amazonaws.com',
    bucket: 'test.txt',
    key: '',
    seconds: 86_400,
    now: new Date('2013-05-24T00:00:00Z'),
  });
  expect(new URL(address).searchParams.get('X-Amz-Signature')).toBe('aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404');
});

it('another size, key, method or second makes another signature', () => {
  const base = {
    method: 'PUT' as const,
    origin: 'http://127.0.0.1:9000',
    bucket: 'b',
    key: 'k',
    headers: { 'content-length': '5' },
    seconds: 60,
    now: new Date(0),
  };
  const signatures = [
    base,
    { ...base, headers: { 'content-length': '6' } },
    { ...base, key: 'k2' },
    { ...base, method: 'GET' as const },
    { ...base, seconds: 61 },
    { ...base, query: { partNumber: '2' } },
  ].map((request) => new URL(presign(credentials, request)).searchParams.get('X-Amz-Signature'));
  expect(new Set(signatures).size).toBe(signatures.length);
});
