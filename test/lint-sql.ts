import { loadModule, parseSync } from "libpg-query";

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);
const nodeAt = (value: unknown, key: string): Node | null => {
  const found = isNode(value) ? value[key] : undefined;
  return isNode(found) ? found : null;
};
const listAt = (value: unknown, key: string): readonly unknown[] => {
  const found = isNode(value) ? value[key] : undefined;
  return Array.isArray(found) ? found : [];
};
const textAt = (value: unknown, key: string): string => {
  const found = isNode(value) ? value[key] : undefined;
  return typeof found === "string" ? found : "";
};

/** Names that a statement of one scope knows tables by, with what they are equal to. */
class Scope {
  private readonly groups = new Map<string, string>();
  /** Distributed relations of this scope by the name used for them. */
  readonly relations = new Map<string, string>();

  constructor(private readonly outer: Scope | null) {}

  private find(name: string): string {
    const parent = this.groups.get(name);
    return parent === undefined || parent === name ? name : this.find(parent);
  }

  join(one: string, other: string): void {
    for (const name of [one, other]) if (!this.groups.has(name)) this.groups.set(name, name);
    this.groups.set(this.find(one), this.find(other));
  }

  /** Whether a relation's tenant is a value that the statement names. */
  isBound(name: string): boolean {
    const own = this.find(name) === this.find("value");
    if (own || this.relations.has(name))
      return own || [...this.groups.keys()].some((key) => this.find(key) === this.find(name) && this.outerBound(key));
    return this.outerBound(name);
  }

  private outerBound(name: string): boolean {
    return !this.relations.has(name) && this.outer !== null && this.outer.isBound(name);
  }
}

/** A cast does not change what is named. */
function bare(node: unknown): unknown {
  const cast = nodeAt(node, "TypeCast");
  return cast === null ? node : bare(cast["arg"]);
}

/** "alias" of `alias.tenant_id`, "" of a bare `tenant_id`, null of anything else. */
function tenantOf(node: unknown): string | null {
  const fields = listAt(nodeAt(bare(node), "ColumnRef"), "fields").map((field) => textAt(nodeAt(field, "String"), "sval"));
  if (fields.at(-1) !== "tenant_id") return null;
  return fields.length > 1 ? (fields.at(-2) ?? "") : "";
}

function isValue(node: unknown): boolean {
  const found = bare(node);
  return isNode(found) && ("ParamRef" in found || "A_Const" in found || "FuncCall" in found);
}

function noteEquality(expression: Node, scope: Scope): void {
  const operator = textAt(nodeAt(listAt(expression, "name")[0], "String"), "sval");
  if (operator !== "=" || textAt(expression, "kind") !== "AEXPR_OP") return;
  const only = scope.relations.size === 1 ? [...scope.relations.keys()][0] : undefined;
  const named = (node: unknown): string | null => {
    const alias = tenantOf(node);
    return alias === "" ? (only ?? null) : alias;
  };
  const [left, right] = [expression["lexpr"], expression["rexpr"]];
  const [one, other] = [named(left), named(right)];
  if (one !== null && other !== null) scope.join(one, other);
  else if (one !== null && isValue(right)) scope.join(one, "value");
  else if (other !== null && isValue(left)) scope.join(other, "value");
}

/** Conditions that all hold. */
function noteConditions(condition: unknown, scope: Scope): void {
  const both = nodeAt(condition, "BoolExpr");
  if (both !== null && textAt(both, "boolop") === "AND_EXPR") for (const part of listAt(both, "args")) noteConditions(part, scope);
  const expression = nodeAt(condition, "A_Expr");
  if (expression !== null) noteEquality(expression, scope);
}

const SCOPES = ["SelectStmt", "UpdateStmt", "DeleteStmt", "InsertStmt"] as const;

/** Finds statements on distributed tables that do not name one tenant, and are therefore asked of every shard. */
export class SqlLint {
  private readonly faults: string[] = [];

  constructor(private readonly distributed: ReadonlySet<string>) {}

  /** What is wrong with a statement, or nothing. */
  faultsOf(sql: string): string[] {
    this.faults.length = 0;
    if (!/\/\* cross-tenant \*\//.test(sql)) for (const { stmt } of parseSync(sql).stmts ?? []) this.visit(stmt, null);
    return [...this.faults];
  }

  /** Walks to the next statement inside `node`, whatever it is. */
  private visit(node: unknown, outer: Scope | null): void {
    if (Array.isArray(node)) for (const one of node) this.visit(one, outer);
    if (!isNode(node)) return;
    const kind = SCOPES.find((name) => name in node);
    if (kind !== undefined) this.enter(kind, node[kind], outer);
    else for (const value of Object.values(node)) this.visit(value, outer);
  }

  private enter(kind: (typeof SCOPES)[number], statement: unknown, outer: Scope | null): void {
    if (!isNode(statement)) return;
    const scope = new Scope(outer);
    const isInsert = kind === "InsertStmt";
    if (!isInsert) for (const source of [statement["relation"], statement["fromClause"], statement["usingClause"]]) this.noteSources(source, scope);
    noteConditions(statement["whereClause"], scope);
    this.noteJoins(statement["fromClause"], scope);
    for (const [name, table] of scope.relations) if (!scope.isBound(name)) this.faults.push(table === name ? table : `${table} ${name}`);
    if (isInsert) this.checkInsert(statement);
    // Both arms of a union are statements of their own, given without their name.
    for (const arm of [statement["larg"], statement["rarg"]]) if (isNode(arm)) this.enter("SelectStmt", arm, outer);
    for (const [key, value] of Object.entries(statement)) if (key !== "larg" && key !== "rarg") this.visit(value, scope);
  }

  private checkInsert(statement: Node): void {
    const table = textAt(nodeAt(statement, "relation"), "relname");
    const rows = listAt(nodeAt(nodeAt(statement, "selectStmt"), "SelectStmt"), "valuesLists");
    if (this.distributed.has(table) && rows.length === 0) this.faults.push(`${table}: insert … select`);
  }

  private noteSources(source: unknown, scope: Scope): void {
    if (Array.isArray(source)) for (const one of source) this.noteSources(one, scope);
    const join = nodeAt(source, "JoinExpr");
    if (join !== null) this.noteSources([join["larg"], join["rarg"]], scope);
    const relation = nodeAt(source, "RangeVar") ?? (isNode(source) && "relname" in source ? source : null);
    if (relation === null) return;
    const table = textAt(relation, "relname");
    if (this.distributed.has(table)) scope.relations.set(textAt(nodeAt(relation, "alias"), "aliasname") || table, table);
  }

  private noteJoins(source: unknown, scope: Scope): void {
    if (Array.isArray(source)) for (const one of source) this.noteJoins(one, scope);
    const join = nodeAt(source, "JoinExpr");
    if (join === null) return;
    noteConditions(join["quals"], scope);
    this.noteJoins([join["larg"], join["rarg"]], scope);
  }
}

export async function sqlLint(distributed: ReadonlySet<string>): Promise<SqlLint> {
  await loadModule();
  return new SqlLint(distributed);
}
