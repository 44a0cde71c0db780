import canonicalize from 'canonicalize';

// The package is CommonJS and exports the function itself; its types claim a default export.
const serialize = canonicalize as unknown as (value: unknown) => string | undefined;

/** The RFC 8785 form of a value. Members that are undefined are left out. Throws on NaN, Infinity and undefined itself. */
export function canonicalJson(value: unknown): string {
  const text = serialize(value);
  if (text === undefined) throw new TypeError('nothing to serialise');
  return text;
}
