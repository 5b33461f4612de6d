import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
  BREAK,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { Bounded } from "./bounded.ts";
import { charactersOf } from "./documents.ts";
import type { Request } from "./request.ts";

/** One operation of a valid document. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Weight of what is remembered: characters, and fields of {@link FIELD}. The console's documents weigh 93,000 together. */
const MAX_WEIGHT = 150_000;
/** A compiled field costs some ten kilobytes, a parsed character three hundred bytes. */
const FIELD = 30;
/** Fields of one document; the largest of the console has 134. Fragments within fragments double what is compiled with every line. */
const MAX_FIELDS = 400;
/** A document is compiled when it comes so often: what comes once or twice is not worth it. */
const OFTEN = 3;
/** After compiling, so many times as long without: however many documents come, compiling takes a twentieth of the time at most. */
const REST = 20;

/** Counted on from here, nothing is ever often. */
const NEVER = Number.NEGATIVE_INFINITY;

interface Known {
  readonly weight: number;
  seen: number;
  run: CompiledQuery["query"] | null;
}

/** What graphql-jit and graphql-js do not answer alike is left to graphql-js: directives, and descriptions of the schema. */
function isPlain(document: DocumentNode): boolean {
  let plain = true;
  visit(document, {
    enter(node) {
      if (node.kind === Kind.DIRECTIVE || (node.kind === Kind.FIELD && /^__(schema|type)$/.test(node.name.value))) {
        plain = false;
        return BREAK;
      }
      return undefined;
    },
  });
  return plain;
}

/** How many fields an operation has with all its fragments opened; each fragment is counted once, however often it is spread. */
function fieldsOf({ document, operation }: Pick<Asked, "document" | "operation">): number {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet]] : [])),
  );
  const known = new Map<string, number>();
  const inFragment = (name: string): number => {
    const found = known.get(name) ?? fieldsIn(fragments.get(name));
    known.set(name, found);
    return found;
  };
  const fieldsIn = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, one) => {
      if (one.kind === Kind.FRAGMENT_SPREAD) return sum + inFragment(one.name.value);
      return sum + (one.kind === Kind.FIELD ? 1 : 0) + fieldsIn(one.selectionSet);
    }, 0);
  return fieldsIn(operation.selectionSet);
}

/** Runs operations; those that come often as compiled functions. The same answers and the same errors either way. */
export class Executor {
  private readonly known = new Bounded<OperationDefinitionNode, Known>(MAX_WEIGHT, ({ weight }) => weight);
  private restUntil = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    /** Off only in benches, which measure what it is worth. */
    private readonly compiles: boolean,
  ) {}

  /** How many operations are remembered, compiled or counted. */
  get size(): number {
    return this.known.size;
  }

  /** Compiles at once: for documents that are known before anybody sends them. */
  compile({ document, operation }: Pick<Asked, "document" | "operation">): CompiledQuery["query"] | null {
    if (!this.compiles || !isPlain(document)) return null;
    const compiled = compileQuery(this.schema, document, operation.name?.value ?? "", { disablingCapturingStackErrors: true });
    return isCompiledQuery(compiled) ? compiled.query : null;
  }

  async run(asked: Asked, context: Request): Promise<ExecutionResult> {
    return this.runWith(this.compiledOf(asked), asked, context);
  }

  async runWith(run: CompiledQuery["query"] | null, { document, operation, variables }: Asked, context: Request): Promise<ExecutionResult> {
    const interpret = () =>
      execute({ schema: this.schema, document, contextValue: context, variableValues: variables, operationName: operation.name?.value ?? null });
    if (run === null) return interpret();
    const result: ExecutionResult = await run(undefined, context, variables);
    // Variables that do not fit: nothing ran yet, and graphql-js says it in its own words.
    if (result.data === undefined) return interpret();
    if (result.errors === undefined) return result;
    return { data: result.data, errors: result.errors.map(({ message, path, originalError }) => new GraphQLError(message, { path, originalError })) };
  }

  private compiledOf(asked: Asked): CompiledQuery["query"] | null {
    const known = this.known.get(asked.operation);
    if (known === undefined) {
      const fields = fieldsOf(asked);
      const compilable = fields <= MAX_FIELDS;
      const weight = charactersOf(asked.document) + (compilable ? FIELD * fields : 0);
      this.known.set(asked.operation, { weight, seen: compilable ? 1 : NEVER, run: null });
      return null;
    }
    known.seen++;
    if (known.run !== null || known.seen < OFTEN || performance.now() < this.restUntil) return known.run;
    const began = performance.now();
    known.run = this.compile(asked);
    const ended = performance.now();
    this.restUntil = ended + REST * (ended - began);
    // What cannot be compiled is not tried again.
    if (known.run === null) known.seen = NEVER;
    return known.run;
  }
}
