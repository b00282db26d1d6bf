/** What the generated validators have in common: the code that ajv makes of the schemas calls this. */

/** One place where a document differs from its schema. */
export interface SchemaError {
  /** JSON pointer (RFC 6901) into the document. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether the value has the shape that the schema asks for; `errors` holds all differences of the last call, or null. */
export interface Validator {
  (data: unknown): boolean;
  errors: readonly SchemaError[] | null;
}

/** The list with one difference more. */
export function noted(
  errors: SchemaError[] | null,
  instancePath: string,
  keyword: string,
  params: SchemaError['params'],
  message: string,
): SchemaError[] {
  const list = errors ?? [];
  list.push({ instancePath, keyword, params, message });
  return list;
}

/**
 * A validator of two: `holds` only tells whether there is a difference, and `differences` gives the one that says which. A document that
 * the first refuses stays refused where the second finds nothing in it.
 */
export function validatorOf(holds: (data: unknown) => boolean, differences: () => Validator): Validator {
  const validate: Validator = (data) => {
    validate.errors = null;
    if (holds(data)) return true;
    const thorough = differences();
    thorough(data);
    validate.errors = thorough.errors ?? noted(null, '', 'schema', {}, 'must have the form of its schema');
    return false;
  };
  validate.errors = null;
  return validate;
}
