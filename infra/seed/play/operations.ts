/** Where an operation of the contract is found. */
export interface Operation {
  readonly method: string;
  /** With names in braces, under the server's base. */
  readonly path: string;
}

interface Contract {
  readonly servers?: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string }>>>>;
}

/** Operations by name, read from the contract that the API itself serves. */
export async function loadOperations(baseUrl: string): Promise<ReadonlyMap<string, Operation>> {
  const response = await fetch(new URL('/api/openapi.json', baseUrl));
  if (!response.ok) throw new Error(`the contract cannot be read: ${response.status}`);
  const contract = (await response.json()) as Contract;
  const base = contract.servers?.[0]?.url ?? '';
  const found = Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { operationId }]): [string, Operation][] =>
      operationId === undefined ? [] : [[operationId, { method: method.toUpperCase(), path: `${base}${path}` }]],
    ),
  );
  return new Map(found);
}
