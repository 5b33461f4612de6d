import type { Ctx } from "../platform/door.ts";
import { loadMany } from "../platform/loader.ts";
import { hundredths, sumOf } from "./amount.ts";
import { lightOf, type Paced, type TargetLight } from "./light.ts";
import { TargetShare } from "./share.entity.ts";
import type { AnnualTarget, TargetSpread } from "./target.entity.ts";

export interface Standing {
  readonly shares: number;
  readonly reported: number;
  readonly value: number | null;
  readonly reached: number | null;
  readonly percent: number | null;
  readonly done: number;
  readonly onTrack: number;
  readonly behind: number;
  readonly farBehind: number;
}

/** Where shares stand on a day: lights are counted, values are added only where they are parts of one whole. */
export function standingOf(shares: readonly Paced[], on: string, adds: TargetSpread | null): Standing {
  const lights = shares.map((share) => lightOf(share, on));
  const having = (light: TargetLight): number => lights.filter((one) => one === light).length;
  const value = adds === "SUM" ? sumOf(shares.map((share) => share.value)) : null;
  const reached = adds === "SUM" ? sumOf(shares.map((share) => share.reached ?? 0)) : null;
  const percent = value === null || reached === null || value === 0 ? null : Math.round((hundredths(reached) * 1_000) / hundredths(value)) / 10;
  return {
    shares: shares.length,
    reported: shares.filter((share) => share.reached !== null).length,
    value,
    reached,
    percent,
    done: having("REACHED"),
    onTrack: having("ON_TRACK"),
    behind: having("BEHIND"),
    farBehind: having("FAR_BEHIND"),
  };
}

/** Where the shares of a target stand today. */
export async function progressOf(ctx: Ctx, target: AnnualTarget): Promise<Standing> {
  const shares = await loadMany(ctx, TargetShare, "targetId", target.id, { by: "id", direction: "ASC" });
  return standingOf(
    shares.filter(({ state }) => state !== "WITHDRAWN"),
    ctx.clock.today(),
    target.spread,
  );
}
