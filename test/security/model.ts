/** The organizations of the game, with who stands above whom at its beginning: [territory, line]. */
const ABOVE: Readonly<Record<string, readonly [string | null, string | null]>> = {
  区委组织部: [null, null],
  区总工会: ["区委组织部", null],
  周王镇党委: ["区委组织部", null],
  水阳镇党委: ["区委组织部", null],
  周王镇工会: ["周王镇党委", "区总工会"],
  水阳镇工会: ["水阳镇党委", "区总工会"],
  周王镇妇联: ["周王镇党委", null],
};
export const NAMES = Object.keys(ABOVE);

export const FINAL = new Set(["COMPLETED", "WAIVED", "CANCELLED", "CLOSED_INCOMPLETE"]);
/** What a secret looks like wherever it turns up. */
export const SECRET = /密[令稿报群]\d+号/g;

export interface Assigned {
  readonly id: string;
  readonly tenant: string;
  readonly issuer: string;
  readonly title: string;
  overseers: ReadonlySet<string>;
  state: string;
  version: number;
  draftVersion: number;
  draft: string | null;
  /** The text of a submission, and whether its tenant took it back. */
  readonly submissions: Array<{ readonly secret: string; withdrawn: boolean }>;
}

/** What everybody may see, kept by simple rules that share nothing with the server. */
export class Model {
  readonly assigned: Assigned[] = [];
  readonly groups: Array<{ readonly tenant: string; readonly name: string }> = [];
  readonly suspended = new Set<string>();
  /** Organizations whose person lost the right to read across tenants. */
  readonly blind = new Set<string>();
  readonly territory = new Map(Object.entries(ABOVE).map(([name, [territory]]) => [name, territory]));
  readonly line = new Map(Object.entries(ABOVE).map(([name, [, line]]) => [name, line]));
  /** Whose secret each is: the text alone says nothing. */
  private readonly owners = new Map<string, { readonly kind: string; readonly of: Assigned | string }>();
  private counter = 0;

  /** The organizations above one, whichever way. */
  above(name: string): Set<string> {
    const found = new Set<string>();
    const climb = (one: string): void => {
      for (const parent of [this.territory.get(one) ?? null, this.line.get(one) ?? null]) {
        if (parent === null || found.has(parent)) continue;
        found.add(parent);
        climb(parent);
      }
    };
    climb(name);
    return found;
  }

  secret(kind: string, of: Assigned | string): string {
    const text = `密${kind}${++this.counter}号`;
    this.owners.set(text, { kind, of });
    return text;
  }

  /** Whether an organization's person may read a secret, by the rules of the domain and nothing else. */
  mayRead(name: string, text: string): boolean {
    const owner = this.owners.get(text);
    if (owner === undefined) return false;
    const overseeing = !this.blind.has(name);
    if (typeof owner.of === "string") {
      if (owner.kind === "群") return owner.of === name || (overseeing && this.above(owner.of).has(name));
      return owner.of === name || this.assigned.some((one) => one.title === text && this.sees(name, one));
    }
    const one = owner.of;
    if (one.tenant === name) return true;
    if (owner.kind === "稿") return false;
    return this.sees(name, one) && one.submissions.some(({ secret, withdrawn }) => secret === text && !withdrawn);
  }

  sees(name: string, one: Assigned): boolean {
    return one.tenant === name || one.issuer === name || (!this.blind.has(name) && one.overseers.has(name));
  }

  /** An organization goes elsewhere in one hierarchy: what it has open is from now on read by those above it there. */
  relocate(name: string, hierarchy: "TERRITORY" | "LINE", parent: string | null): void {
    (hierarchy === "LINE" ? this.line : this.territory).set(name, parent);
    for (const one of this.assigned) if (one.tenant === name && !FINAL.has(one.state)) one.overseers = this.above(name);
  }
}
