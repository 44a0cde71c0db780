import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Schema = { [key: string]: unknown; type?: string; properties?: Record<string, Schema>; items?: Schema; $ref?: string };

const contract = JSON.parse(readFileSync(new URL('generated/contract.json', import.meta.url), 'utf8')) as {
  paths: Record<string, Record<string, { operationId?: string; requestBody?: { content: Record<string, { schema: Schema }> } }>>;
  components: { schemas: Record<string, Schema> };
};

const operations = Object.values(contract.paths).flatMap((item) =>
  Object.values(item).filter(({ operationId }) => operationId !== undefined),
);

function target(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : (contract.components.schemas[name] ?? {});
}

/** Places where a body could be larger or other than the contract says. */
function loose(schema: Schema, pointer: string): string[] {
  const found = target(schema);
  const { type, properties = {}, items } = found;
  const bounded = type !== 'string' || found['maxLength'] !== undefined || found['enum'] !== undefined || found['format'] === 'binary';
  return [
    ...(type === 'object' && found['additionalProperties'] !== false ? [`${pointer}: takes unknown fields`] : []),
    ...(bounded ? [] : [`${pointer}: text without end`]),
    ...(type === 'array' && found['maxItems'] === undefined ? [`${pointer}: list without end`] : []),
    ...(items === undefined ? [] : loose(items, `${pointer}/items`)),
    ...Object.entries(properties).flatMap(([key, property]) => loose(property, `${pointer}/${key}`)),
  ];
}

it('takes exact and bounded bodies only', () => {
  const bodies = operations.flatMap(({ operationId = '', requestBody }) =>
    Object.values(requestBody?.content ?? {}).map(({ schema }) => ({ operationId, schema })),
  );
  expect(bodies.length).toBeGreaterThan(50);
  expect(bodies.flatMap(({ operationId, schema }) => loose(schema, operationId))).toEqual([]);
});

it('is not behind its YAML', async () => {
  const { generated } = await import('./generated-files.ts');
  for (const [name, text] of await generated()) {
    expect(readFileSync(new URL(`generated/${name}`, import.meta.url), 'utf8') === text, `${name}: run npm run generate`).toBe(true);
  }
}, 30_000);
