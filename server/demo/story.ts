import type { Account } from "../accounts/account.entity.ts";
import type { App } from "../app.ts";
import type { Organization } from "../organizations/organization.entity.ts";
import { addDays, FixedClock, startOfDay } from "../platform/clock.ts";
import type { Door } from "../platform/database.ts";
import { type Ctx, enter } from "../platform/door.ts";
import { newId } from "../platform/ids.ts";
import { type RoleName, systemViewer, type Viewer } from "../platform/viewer.ts";

interface Person {
  readonly organization: Organization;
  readonly viewer: Viewer;
}

/** Tells what happened in the past, act by act, through the services: only the clock is not today's. */
export class Story {
  readonly clock: FixedClock;
  /** The day the story is told; everything in it is counted from here. */
  readonly today: string;
  private readonly people = new Map<string, Person>();

  constructor(private readonly app: App) {
    this.clock = new FixedClock(app.clock.now());
    this.today = app.clock.today();
  }

  /** Moves to a working hour, some days from today. */
  at(days: number, hour = 9): void {
    const day = addDays(this.today, days);
    this.clock.set(new Date(startOfDay(day).getTime() + hour * 3_600_000));
  }

  introduce(username: string, organization: Organization, account: Account, roles: readonly RoleName[]): void {
    const { id, kind, line, name, divisionCode } = organization;
    this.people.set(username, {
      organization,
      viewer: {
        ...systemViewer({ id, kind, line, name, divisionCode }),
        system: false,
        accountId: account.id,
        accountTenantId: account.tenantId,
        name: account.name,
        roles: new Set(roles),
        wholeRoles: new Set(roles),
        grants: roles.map((role) => ({ id: account.id, role, scope: "TENANT", scopeId: null })),
      },
    });
  }

  usernames(): string[] {
    return [...this.people.keys()].filter((name) => name !== "admin" && name !== "auditor");
  }

  person(username: string): Person {
    const found = this.people.get(username);
    if (found === undefined) throw new Error(`nobody is called ${username}`);
    return found;
  }

  /** Who acts for an organization. */
  ownerOf(organizationId: string): string {
    const found = this.usernames().find((username) => this.person(username).organization.id === organizationId);
    if (found === undefined) throw new Error(`nobody acts for ${organizationId}`);
    return found;
  }

  get storage(): App["storage"] {
    return this.app.storage;
  }

  system<T>(work: (ctx: Ctx) => Promise<T>): Promise<T> {
    const entry = {
      viewer: systemViewer(),
      clock: this.clock,
      requestId: newId(),
      predicates: true,
      reach: "all" as const,
    };
    return enter(this.app.database, "platform", entry, "write", work);
  }

  /** Who is in charge of people, across organizations: through the platform door that looks everywhere. */
  everywhere<T>(username: string, work: (ctx: Ctx) => Promise<T>): Promise<T> {
    const entry = { viewer: this.person(username).viewer, clock: this.clock, requestId: newId(), predicates: true, reach: "all" as const };
    return enter(this.app.database, "platform", entry, "write", work);
  }

  as<T>(username: string, door: Door, work: (ctx: Ctx) => Promise<T>): Promise<T> {
    return this.by(this.person(username).viewer, door, work);
  }

  /** Somebody whose rights the story has not introduced. */
  by<T>(viewer: Viewer, door: Door, work: (ctx: Ctx) => Promise<T>): Promise<T> {
    return enter(this.app.database, door, { viewer, clock: this.clock, requestId: newId(), predicates: true }, "write", work);
  }

  /** Rules of the clock: the supervision notices that were due that day. */
  bySystem<T>(username: string, work: (ctx: Ctx) => Promise<T>, door: Door = "issuer"): Promise<T> {
    const { viewer } = this.person(username);
    const entry = {
      viewer: systemViewer(viewer.tenant),
      clock: this.clock,
      requestId: newId(),
      predicates: true,
    };
    return enter(this.app.database, door, entry, "write", work);
  }
}
