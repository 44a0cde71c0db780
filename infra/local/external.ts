import process from 'node:process';
import type { Part } from './part.ts';

/** Parts that run elsewhere: their addresses come from the environment, and the local stack leaves them out. */
export interface External {
  /** Owner's address of the product's own database. */
  databaseUrl?: string;
  temporalAddress?: string;
  objectStore?: { endpoint: string; accessKey: string; secretKey: string };
}

/** Reads REDRESS_DATABASE_URL, REDRESS_TEMPORAL_ADDRESS and REDRESS_OBJECT_STORE with its two keys. Throws when a key is missing. */
export function readExternal(variables: Readonly<Record<string, string | undefined>> = process.env): External {
  const given = (name: string): string | undefined => variables[name]?.trim() || undefined;
  const databaseUrl = given('REDRESS_DATABASE_URL');
  const temporalAddress = given('REDRESS_TEMPORAL_ADDRESS');
  const endpoint = given('REDRESS_OBJECT_STORE');
  const accessKey = given('REDRESS_OBJECT_STORE_ACCESS_KEY');
  const secretKey = given('REDRESS_OBJECT_STORE_SECRET_KEY');
  if (endpoint !== undefined && (accessKey === undefined || secretKey === undefined)) {
    throw new Error('REDRESS_OBJECT_STORE needs REDRESS_OBJECT_STORE_ACCESS_KEY and REDRESS_OBJECT_STORE_SECRET_KEY beside it');
  }
  return {
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(temporalAddress === undefined ? {} : { temporalAddress }),
    ...(endpoint === undefined ? {} : { objectStore: { endpoint, accessKey: accessKey as string, secretKey: secretKey as string } }),
  };
}

/** Stands for a part that somebody else runs: only asked whether it is there. */
export function externalPart(name: string, isReady: () => Promise<void>): Part {
  return { name, pid: undefined, start: isReady, stop: async () => {}, kill9: async () => {}, onDeath: () => {} };
}
