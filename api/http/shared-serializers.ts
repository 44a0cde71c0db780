import { SerializerSelector } from '@fastify/fast-json-stringify-compiler';

type Factory = ReturnType<typeof SerializerSelector>;
type Compiler = ReturnType<Factory>;

/** Fifty operations answer with the same view of a case: each distinct schema is compiled once. */
export function sharedSerializers(): Factory {
  const factory = SerializerSelector();
  return (schemas, options) => {
    const compile = factory(schemas, options);
    const compiled = new Map<string, ReturnType<Compiler>>();
    return (route) => {
      const key = JSON.stringify(route.schema);
      const serializer = compiled.get(key) ?? compile(route);
      compiled.set(key, serializer);
      return serializer;
    };
  };
}
