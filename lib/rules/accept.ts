import * as z from 'zod/mini';

/** Whether a value is certainly one that a schema accepts as it is. */
type Accepts = (value: unknown) => boolean;

type Schema = z.core.$ZodType;
type Check = z.core.$ZodCheck<unknown>['_zod']['check'];

/**
 * Makes a quick look out of a schema: true only where the schema would accept the value and give back its equal. False
 * decides nothing; then the schema is asked, which alone has the words. It is quick for looking at the keys that a
 * value has, few of the many it could have, and for copying nothing. The checks it runs are the schema's own.
 * @param schema what is read, as in JSON; nothing in it may change what it reads
 * @param longest a list or record with more entries is left to the schema
 * @throws at once on a kind of schema that is not known here
 */
export function acceptsOf(schema: Schema, longest: number): Accepts {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const of = (inner: Schema) => acceptsOf(inner, longest);
  switch (def.type) {
    case 'string':
    case 'boolean': {
      const { type } = def;
      return both((value) => typeof value === type, schema);
    }
    case 'number':
      return both(Number.isFinite, schema);
    case 'enum': {
      const values: ReadonlySet<unknown> = schema._zod.values ?? new Set();
      return both((value) => values.has(value), schema);
    }
    case 'optional': {
      const inner = of(def.innerType);
      // One kind of optional key may be left out, but not given as undefined.
      const absent = z.safeParse(schema, undefined).success;
      return both((value) => (value === undefined ? absent : inner(value)), schema);
    }
    case 'array': {
      const element = of(def.element);
      return both(
        (value) => isPlainList(value) && value.length <= longest && everyOne(value, element),
        schema,
      );
    }
    case 'record': {
      if (def.keyType._zod.values) throw new Error('no quick look is known for a record that names its keys');
      const [key, entry] = [of(def.keyType), of(def.valueType)];
      return both((value) => isPlain(value) && everyEntry(value, longest, key, entry), schema);
    }
    case 'object':
      return both(objectOf(def.shape, of), schema);
    default:
      throw new Error(`no quick look is known for a schema of kind ${def.type}`);
  }
}

/** The object has every key it needs, and no key but those of the shape. */
function objectOf(shape: Readonly<Record<string, Schema>>, of: (inner: Schema) => Accepts): Accepts {
  const needed = Object.values(shape).filter(({ _zod }) => _zod.optin === undefined).length;
  const keys = new Map(
    Object.entries(shape).map(([key, inner]) => [
      key,
      { accepts: of(inner), needed: inner._zod.optin === undefined ? 1 : 0 },
    ]),
  );
  return (value) => {
    if (!isPlain(value)) return false;
    let found = 0;
    for (const name in value) {
      const key = keys.get(name);
      if (key === undefined || !key.accepts(value[name])) return false;
      found += key.needed;
    }
    return found === needed;
  };
}

function everyOne(list: readonly unknown[], accepts: Accepts): boolean {
  for (const element of list) if (!accepts(element)) return false;
  return true;
}

function everyEntry(value: Plain, longest: number, key: Accepts, entry: Accepts): boolean {
  let entries = 0;
  for (const name in value) {
    entries += 1;
    if (entries > longest || !key(name) || !entry(value[name])) return false;
  }
  return true;
}

/** A list as JSON has it. */
function isPlainList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && Object.getPrototypeOf(value) === Array.prototype;
}

type Plain = Readonly<Record<string, unknown>>;

/** An object as JSON has it. */
function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** Of the right kind, and passes the checks of the schema. */
function both(kind: Accepts, schema: Schema): Accepts {
  const checks = checksOf(schema);
  if (checks.length === 0) return kind;
  return (value) => {
    if (!kind(value)) return false;
    // A check adds an issue or none. It gives back nothing, unless it will answer later; nor does it change the value.
    const payload: z.core.ParsePayload = { value, issues: [] };
    for (const check of checks) if (check(payload)) return false;
    return payload.issues.length === 0 && payload.value === value;
  };
}

/** Some schemas are their own first check. */
function checksOf(schema: Schema): readonly Check[] {
  const own = 'check' in schema._zod ? [schema as unknown as z.core.$ZodCheck<unknown>] : [];
  return [...own, ...(schema._zod.def.checks ?? [])].map(({ _zod }) => _zod.check);
}
