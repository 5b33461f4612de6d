import { addDays } from "../platform/clock.ts";
import { RULES } from "../enterprises/eligibility.ts";
import type { BodyKind, Ownership } from "../enterprises/enterprise.entity.ts";
import { closeEnterprise, createEnterprise } from "../enterprises/enterprise.service.ts";
import type { EnterpriseBodyInput, EnterpriseInput } from "../enterprises/enterprise.types.ts";
import type { Story } from "./story.ts";

/** Invented names; any likeness is chance. */
const NAMES = ["佳禾", "云岭", "鼎诚", "新元", "绿野", "恒达", "皖南", "春晖", "宏图", "敬亭"] as const;
const TRADES: ReadonlyArray<readonly [trade: string, ownership: Ownership, headcount: number]> = [
  ["竹木制品有限公司", "PRIVATE", 46],
  ["汽车配件有限公司", "PRIVATE", 132],
  ["农业科技有限公司", "JOINT_STOCK", 28],
  ["服饰有限公司", "FOREIGN", 85],
  ["超市", "INDIVIDUAL", 9],
  ["养老服务中心", "SOCIAL", 21],
];
const PER_TOWNSHIP = 5;

/** Organizations came one after another over three years: the bigger the enterprise, the sooner. */
function bodiesOf(index: number, heads: Readonly<Record<BodyKind, number>>, today: string): EnterpriseBodyInput[] {
  const kinds = Object.keys(RULES) as BodyKind[];
  return kinds.flatMap((kind, place) => {
    const turn = (index * 7 + place * 5) % 10;
    if (heads[kind] < RULES[kind].least || turn > 6) return [];
    const since = addDays(today, -(120 + ((index * 131 + place * 211) % 980)));
    return [{ kind, form: heads[kind] > 40 ? ("OWN" as const) : ("JOINT" as const), since }];
  });
}

function enterpriseOf(index: number, township: string, today: string): EnterpriseInput {
  const [trade, ownership, size] = TRADES[index % TRADES.length] ?? TRADES[0] ?? ["", "PRIVATE", 0];
  const headcount = size + ((index * 13) % 30);
  const partyMembers = Math.floor(headcount / (9 + (index % 5)));
  const leagueMembers = Math.floor(headcount / (7 + (index % 9)));
  const women = Math.floor((headcount * (20 + ((index * 17) % 50))) / 100);
  const heads = { PARTY: partyMembers, UNION: headcount, LEAGUE: leagueMembers, WOMEN: women };
  return {
    name: `宣城${NAMES[index % NAMES.length] ?? ""}${NAMES[(index * 3 + 1) % NAMES.length]?.charAt(0) ?? ""}${trade}`,
    ownership,
    divisionCode: township,
    headcount,
    partyMembers,
    leagueMembers,
    women,
    establishedOn: addDays(today, -(1_400 + index * 37)),
    bodies: bodiesOf(index, heads, today),
  };
}

/** Every township's Party committee keeps the enterprises of its place; here and there one has closed. */
export async function tellEnterprises(story: Story): Promise<void> {
  const keepers = story.usernames().filter((name) => name.endsWith(".party"));
  let index = 0;
  for (const name of keepers) {
    const { divisionCode } = story.person(name).organization;
    await story.as(name, "tenant", async (ctx) => {
      for (let count = 0; count < PER_TOWNSHIP; count++, index++) {
        const enterprise = await createEnterprise(ctx, enterpriseOf(index, divisionCode, ctx.clock.today()));
        if (index % 29 === 28) await closeEnterprise(ctx, enterprise.id, enterprise.version, addDays(ctx.clock.today(), -60));
      }
    });
  }
}
