import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { contract } from '@/feeds/contract';
import { describeField, type SchemaFile } from './feedDescriptions';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** Puts a description on every field. `path` names fields without list indexes: `series.observations.period`. */
function describe(schema: JsonObject, file: SchemaFile, path: readonly string[]): JsonObject {
  const { properties, items } = schema;
  const described: Record<string, Json> = { ...schema };
  if (isObject(properties)) {
    described['properties'] = Object.fromEntries(
      Object.entries(properties).map(([key, value]) => {
        if (!isObject(value)) return [key, value];
        const here = [...path, key];
        return [key, { description: describeField(file, here), ...describe(value, file, here) }];
      }),
    );
  }
  if (isObject(items)) described['items'] = describe(items, file, path);
  for (const key of ['anyOf', 'oneOf']) {
    const options = schema[key];
    if (!Array.isArray(options)) continue;
    described[key] = options.map((each: Json) => (isObject(each) ? describe(each, file, path) : each));
  }
  return described;
}

/** The converter's typed answer as plain JSON. */
function plain(schema: object): JsonObject {
  const json: Json = JSON.parse(JSON.stringify(schema));
  if (!isObject(json)) throw new TypeError('a JSON Schema is an object');
  return json;
}

/**
 * The contract as JSON Schema. Stricter than a reader: unknown fields are refused, as `feed check` does, so that an
 * editor marks a misspelt one. Rules of meaning cannot be said in JSON Schema.
 */
function schemaOf(file: SchemaFile, title: string, shape: v.GenericSchema): JsonObject {
  const converted = toJsonSchema(shape, {
    target: 'draft-2020-12',
    // Cleaning of text changes no type, and JSON Schema always reads patterns as Unicode.
    ignoreActions: ['transform'],
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (!('requirement' in valibotAction) || !(valibotAction.requirement instanceof RegExp)) return undefined;
      return { ...jsonSchema, pattern: valibotAction.requirement.source };
    },
  });
  const { $schema, ...rest } = plain(converted);
  return { $schema: $schema ?? null, $id: `${file}.v1.json`, title, ...describe(rest, file, []) };
}

/** The schema files as they belong in `public/schema`. */
export function printSchemas(): readonly { readonly name: string; readonly text: string }[] {
  const shapes = contract('check');
  const { feed, milestones, catalogue, statements, vocabulary, claim, verdict, edition, ledger, story } = shapes;
  const schemas = [
    ['feed', schemaOf('feed', 'Pendopo feed, version 1', feed)],
    ['milestones', schemaOf('milestones', 'Pendopo milestones, version 1', milestones)],
    ['catalogue', schemaOf('catalogue', 'Pendopo catalogue, version 1', catalogue)],
    ['statements', schemaOf('statements', 'Pendopo statements, version 1', statements)],
    ['vocabulary', schemaOf('vocabulary', 'Pendopo vocabulary, version 1', vocabulary)],
    ['claim', schemaOf('claim', 'Pendopo claim, version 1', claim)],
    ['verdict', schemaOf('verdict', 'Pendopo verdict, version 1', verdict)],
    ['edition', schemaOf('edition', 'Pendopo edition, version 1', edition)],
    ['ledger', schemaOf('ledger', 'Pendopo ledger of editions, version 1', ledger)],
    ['story', schemaOf('story', 'Pendopo briefing, version 1', story)],
    ['story-index', schemaOf('story-index', 'Pendopo list of briefings, version 1', shapes.storyIndex)],
  ] as const;
  return schemas.map(([name, schema]) => ({ name: `${name}.v1.json`, text: `${JSON.stringify(schema, null, 2)}\n` }));
}
