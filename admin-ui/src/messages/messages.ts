import type { en } from './en/index.ts';

/** Every string literal widened, so that another language may fill the same keys with its own words. */
type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };

/** The shape of a complete set of messages; a language that lacks a key does not compile. */
export type Messages = Widened<typeof en>;
