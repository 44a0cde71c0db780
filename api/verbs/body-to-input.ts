import { createHash, randomUUID } from 'node:crypto';
import type { Ref } from '../../domain/verb.ts';
import { type ContractSchema, resolved } from '../contract.ts';
import { invalid } from '../problem.ts';

/** A text of a body that has to be stored, with the ref that stands for it in the input. */
export interface NewText {
  ref: Ref;
  kind: string;
  text: string;
}

export interface ConvertedBody {
  /** The body with a ref in place of every text and file. */
  input: Record<string, unknown>;
  texts: NewText[];
}

/** Refs of the files a body names, by id. */
export type FileRefs = ReadonlyMap<string, Ref>;

interface Place {
  /** Property that the value stands under: the kind of a stored text. */
  kind: string;
  pointer: string;
}

function newText(text: string, kind: string): NewText {
  return { kind, text, ref: { id: randomUUID(), sha256: createHash('sha256').update(text, 'utf8').digest('hex') } };
}

function storedAs(schema: ContractSchema): 'text' | 'file' | undefined {
  return resolved(schema)['x-stored-as'];
}

/** Ids of all files that a body of that schema names, with where they stand. */
export function fileIdsIn(value: unknown, schema: ContractSchema, pointer = '#/body'): { id: string; pointer: string }[] {
  if (value === undefined) return [];
  if (storedAs(schema) === 'file') return [{ id: value as string, pointer }];
  const { items, properties } = resolved(schema);
  if (items !== undefined) return (value as unknown[]).flatMap((item, index) => fileIdsIn(item, items, `${pointer}/${index}`));
  if (properties === undefined) return [];
  return Object.entries(properties).flatMap(([key, property]) =>
    fileIdsIn((value as Record<string, unknown>)[key], property, `${pointer}/${key}`),
  );
}

/**
 * Turns a validated body into the input of its verb: what the contract marks `x-stored-as` becomes a ref, the rest stays.
 * A file that is not in `files` does not belong to the case: `invalid-request` with its pointer.
 */
export function bodyToInput(body: object, schema: ContractSchema, files: FileRefs): ConvertedBody {
  const texts: NewText[] = [];

  function converted(value: unknown, part: ContractSchema, place: Place): unknown {
    const stored = storedAs(part);
    if (stored === 'text') return keep(newText(value as string, place.kind));
    if (stored === 'file') return fileRef(value as string, place);
    const { items, properties } = resolved(part);
    if (items !== undefined)
      return (value as unknown[]).map((item, index) => converted(item, items, { ...place, pointer: `${place.pointer}/${index}` }));
    return properties === undefined ? value : object(value as Record<string, unknown>, properties, place);
  }
  function object(value: Record<string, unknown>, properties: Record<string, ContractSchema>, { pointer }: Place): Record<string, unknown> {
    const entries = Object.entries(value).map(([key, child]) => [
      key,
      converted(child, properties[key] ?? {}, { kind: key, pointer: `${pointer}/${key}` }),
    ]);
    return Object.fromEntries(entries) as Record<string, unknown>;
  }
  function keep(text: NewText): Ref {
    texts.push(text);
    return text.ref;
  }
  function fileRef(id: string, { pointer }: Place): Ref {
    const ref = files.get(id);
    if (ref === undefined) throw invalid(pointer, 'no such file in this case');
    return ref;
  }

  return { input: converted(body, schema, { kind: 'body', pointer: '#/body' }) as Record<string, unknown>, texts };
}
