import pg from "pg";

/** A statement on its way, with parameters that are already as the wire wants them. */
export interface Sent {
  readonly text: string;
  readonly values: readonly Wire[];
  /** Makes the object that a row becomes; a plain one otherwise. */
  readonly make?: new () => object;
}

type Wire = string | Buffer | null;

/** What came back, in the words of pg. */
export interface Received {
  rows: Array<Record<string, unknown>>;
  command: string;
  rowCount: number;
}

interface Column {
  readonly name: string;
  readonly parse: (text: string) => unknown;
}

/** A statement that a connection may have prepared. */
interface Shape {
  readonly name: string;
  columns: readonly Column[];
}

interface Prepared {
  readonly shapes: Map<string, Shape>;
  /** Names that may be taken although nobody knows them any more: closed on the next trip. */
  readonly doubtful: string[];
}

/** Statements that one connection has prepared. More are not kept on either side: who was not used for longest is closed. */
const MAX_PREPARED = 200;
const MAX_TEXT = 10_000;

const preparedBy = new WeakMap<pg.Connection, Prepared>();
let names = 0;

function preparedOf(connection: pg.Connection): Prepared {
  const found = preparedBy.get(connection);
  if (found !== undefined) return found;
  const made: Prepared = { shapes: new Map(), doubtful: [] };
  preparedBy.set(connection, made);
  return made;
}

function quoted(element: unknown): string {
  if (Array.isArray(element)) return arrayLiteral(element);
  const text = wire(element);
  if (text === null) return "NULL";
  return `"${(typeof text === "string" ? text : `\\x${text.toString("hex")}`).replace(/[\\"]/g, "\\$&")}"`;
}

function arrayLiteral(elements: readonly unknown[]): string {
  return `{${elements.map(quoted).join(",")}}`;
}

/** A value as PostgreSQL reads it. */
export function wire(value: unknown): Wire {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || Buffer.isBuffer(value)) return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return arrayLiteral(value);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

interface Visit extends Sent {
  readonly shape: Shape;
  /** Prepared on this trip. */
  readonly fresh: boolean;
  readonly received: Received;
}

/**
 * Several statements in one trip: written at once, answered one after the other, with one Sync at the end. Statements are
 * prepared by name and described once a connection, so that a repeated one is no more than Bind and Execute.
 */
export class Trip implements pg.Submittable {
  private prepared: Prepared | null = null;
  private readonly visits: Visit[] = [];
  private arrived = 0;
  /** A value that could not be read, and in whose answer; thrown here it would end the process. */
  private fault: { readonly error: Error; readonly at: number } | null = null;

  /** `done` is told what was received, and the error that ended the trip, which belongs to the statement after the last received. */
  constructor(
    readonly statements: readonly Sent[],
    private readonly done: (received: readonly Received[], error: Error | null) => void,
  ) {}

  submit(connection: pg.Connection): void {
    const { stream } = connection;
    const prepared = preparedOf(connection);
    this.prepared = prepared;
    stream.cork();
    for (const name of prepared.doubtful.splice(0)) connection.close({ type: "S", name }, true);
    for (const statement of this.statements) this.send(connection, prepared, statement);
    connection.sync();
    stream.uncork();
  }

  private send(connection: pg.Connection, prepared: Prepared, statement: Sent): void {
    const { shape, fresh } = shapeOf(prepared, statement.text);
    const { name } = shape;
    if (fresh) connection.parse({ name, text: statement.text, types: [] }, true);
    connection.bind({ portal: "", statement: name, values: statement.values as string[], binary: "" }, true);
    // The portal, not the statement: pg cannot read the description of more than 32,767 parameters.
    if (fresh) connection.describe({ type: "P", name: "" }, true);
    connection.execute(null, true);
    this.visits.push({ ...statement, shape, fresh, received: { rows: [], command: "", rowCount: 0 } });
  }

  private get visit(): Visit {
    const visit = this.visits[this.arrived];
    if (visit === undefined) throw new Error("the database answered what was not asked");
    return visit;
  }

  handleRowDescription({ fields }: { fields: ReadonlyArray<{ name: string; dataTypeID: number }> }): void {
    this.visit.shape.columns = fields.map(({ name, dataTypeID }) => ({ name, parse: pg.types.getTypeParser(dataTypeID, "text") }));
  }

  handleDataRow({ fields }: { fields: ReadonlyArray<string | null> }): void {
    const { received, make, shape } = this.visit;
    const { columns } = shape;
    const row: Record<string, unknown> = make === undefined ? {} : (new make() as Record<string, unknown>);
    try {
      for (let index = 0; index < fields.length; index++) {
        const text = fields[index];
        const column = columns[index];
        if (column !== undefined) row[column.name] = text === null || text === undefined ? null : column.parse(text);
      }
      received.rows.push(row);
    } catch (error) {
      this.fault ??= { error: error instanceof Error ? error : new Error(String(error)), at: this.arrived };
    }
  }

  handleCommandComplete({ text }: { text: string }): void {
    const { received } = this.visit;
    const words = text.split(" ");
    received.command = words[0] ?? "";
    received.rowCount = Number(words.at(-1)) || 0;
    this.arrived++;
  }

  handleEmptyQuery(): void {
    this.arrived++;
  }

  handlePortalSuspended(): void {
    throw new Error("a portal was suspended that nobody limited");
  }

  handleCopyInResponse(connection: { sendCopyFail(reason: string): void }): void {
    connection.sendCopyFail("nothing is copied in");
  }

  handleCopyData(): void {
    // Nothing is copied out.
  }

  handleReadyForQuery(): void {
    if (this.fault !== null) this.arrived = this.fault.at;
    this.finish(this.fault?.error ?? null);
  }

  handleError(error: Error): void {
    for (const { fresh, shape, text } of this.visits.slice(this.arrived)) {
      if (!fresh || shape.name === "") continue;
      this.prepared?.shapes.delete(text);
      this.prepared?.doubtful.push(shape.name);
    }
    this.finish(error);
  }

  private finish(error: Error | null): void {
    this.done(
      this.visits.slice(0, this.arrived).map(({ received }) => received),
      error,
    );
  }
}

function shapeOf({ shapes, doubtful }: Prepared, text: string): { shape: Shape; fresh: boolean } {
  if (text.length > MAX_TEXT) return { shape: { name: "", columns: [] }, fresh: true };
  const found = shapes.get(text);
  const shape = found ?? { name: `g${++names}`, columns: [] };
  // The last in order is who was used last.
  shapes.delete(text);
  shapes.set(text, shape);
  const [oldest] = shapes;
  if (found === undefined && shapes.size > MAX_PREPARED && oldest !== undefined) {
    shapes.delete(oldest[0]);
    doubtful.push(oldest[1].name);
  }
  return { shape, fresh: found === undefined };
}
