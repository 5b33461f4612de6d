import { createHash } from "node:crypto";
import { getMetadataArgsStorage } from "typeorm";
import { columnName } from "./database.ts";
import type { Ctx } from "./door.ts";
import { CROSS_TENANT, isWithinTenant } from "./shards.ts";

type Class<E extends object> = new () => E;

interface Column {
  readonly name: string;
  /** Holds JSON, in which a list is a list and not an array of PostgreSQL. */
  readonly isJson: boolean;
}

interface Table {
  readonly name: string;
  /** By property. */
  readonly columns: ReadonlyMap<string, Column>;
}

/** A value as its column stores it. */
export function stored(column: Column | undefined, value: unknown): unknown {
  return column?.isJson === true && value !== null && value !== undefined ? JSON.stringify(value) : value;
}

const tables = new WeakMap<Class<object>, Table>();

/** The stored shape of an entity, from its decorators. */
export function tableOf(entity: Class<object>): Table {
  const known = tables.get(entity);
  if (known !== undefined) return known;
  const storage = getMetadataArgsStorage();
  const name = storage.tables.find(({ target }) => target === entity)?.name;
  if (name === undefined) throw new Error(`${entity.name} is not stored`);
  const columns = storage.columns.filter(({ target, options }) => target === entity && options.select !== false);
  const columnOf = ({ propertyName, options }: (typeof columns)[number]): [string, Column] => [
    propertyName,
    { name: columnName(propertyName, options.name), isJson: options.type === "jsonb" },
  ];
  const made = { name, columns: new Map(columns.map(columnOf)) };
  tables.set(entity, made);
  return made;
}

/** `row.issuerId = :own` with its parameters: conditions in the names of the entity's properties. */
export interface Conditions {
  andWhere(condition: string, parameters?: object): unknown;
}

type Direction = "ASC" | "DESC";

/**
 * Rows of one entity. The text of a statement follows from which conditions there are, never from their values: it is the
 * same again and again, so that a connection prepares it once.
 */
export class Select<E extends object> implements Conditions {
  private readonly table: Table;
  private readonly conditions: string[] = [];
  private readonly values: unknown[] = [];
  private readonly given = new Map<string, unknown>();
  /** Where in the values a named one stands. */
  private readonly places = new Map<string, number>();
  private verb = "select";
  private order = "";
  private tail = "";
  private left: ReadonlySet<string> = new Set();

  constructor(
    private readonly ctx: Ctx,
    private readonly entity: Class<E>,
    /** A tenant's own door shows rows that another tenant keeps, too. */
    shared = false,
  ) {
    this.table = tableOf(entity);
    if (shared || !isWithinTenant(ctx)) this.verb = `/* ${CROSS_TENANT} */ select`;
    else if (this.table.columns.has("tenantId")) this.andWhere("row.tenantId = :shard", { shard: ctx.viewer.tenant.id });
  }

  andWhere(condition: string, parameters: object = {}): this {
    for (const [name, value] of Object.entries(parameters)) this.given.set(name, value);
    this.conditions.push(this.translate(condition));
    return this;
  }

  orderBy(property: string, direction: Direction = "ASC"): this {
    this.order += `${this.order === "" ? " order by" : ","} ${this.translate(`row.${property}`)} ${direction.toLowerCase()}`;
    return this;
  }

  /** At most so many, after skipping some. */
  window(limit: number, offset = 0): this {
    this.tail = ` offset $${this.values.push(offset)} limit $${this.values.push(limit)}`;
    return this;
  }

  /** Without these columns: what is large and shown one record at a time. */
  without(properties: readonly string[]): this {
    this.left = new Set(properties);
    return this;
  }

  getMany(lock = ""): Promise<E[]> {
    return this.ctx.rows(`${this.text()}${lock}`, this.values, this.entity);
  }

  /**
   * All rows, a chunk at a time, sorted once. Needs a transaction of several trips. The cursor is named after its statement,
   * so that what a connection knows of its columns stays true.
   */
  async *chunks(size: number): AsyncIterable<E[]> {
    const cursor = `rows_${createHash("sha256").update(this.text()).digest("hex").slice(0, 16)}`;
    await this.ctx.rows(`declare ${cursor} no scroll cursor for ${this.text()}`, this.values);
    try {
      for (;;) {
        const rows = await this.ctx.rows(`fetch ${size} from ${cursor}`, [], this.entity);
        if (rows.length > 0) yield rows;
        if (rows.length < size) return;
      }
    } finally {
      // After an error the transaction is over, and the cursor with it.
      await this.ctx.rows(`close ${cursor}`).catch(() => undefined);
    }
  }

  private text(): string {
    const wanted = [...this.table.columns].filter(([property]) => !this.left.has(property));
    const list = wanted.map(([property, column]) => `row.${column.name} as "${property}"`).join(", ");
    return `${this.verb} ${list} from ${this.table.name} row${this.where()}${this.order}${this.tail}`;
  }

  /** The only row, or null. With "lock" it waits for whoever changes it now. */
  async getOne(lock?: "lock"): Promise<E | null> {
    return (await this.getMany(lock === undefined ? "" : " for update"))[0] ?? null;
  }

  async getCount(): Promise<number> {
    const [row] = await this.ctx.rows<{ count: number }>(`${this.verb} count(*) as count from ${this.table.name} row${this.where()}`, this.values);
    return row?.count ?? 0;
  }

  private where(): string {
    return this.conditions.length === 0 ? "" : ` where ${this.conditions.map((one) => `(${one})`).join(" and ")}`;
  }

  private translate(condition: string): string {
    return condition
      .replace(/\brow\.(\w+)/g, (written, name: string) => {
        const column = this.table.columns.get(name);
        if (column !== undefined) return `row.${column.name}`;
        // Rules that are SQL elsewhere too name the columns themselves.
        if (name.includes("_")) return written;
        throw new Error(`${this.table.name} has no ${name}`);
      })
      .replace(/(?<!:):([a-zA-Z]\w*)/g, (_all, name: string) => {
        if (!this.given.has(name)) throw new Error(`no value for :${name}`);
        const place = this.places.get(name) ?? this.values.push(this.given.get(name));
        this.places.set(name, place);
        return `$${place}`;
      });
  }
}
