import { describe, expect, it } from "vitest";
import { differences, valueInWords, type Wording } from "./difference.ts";

const words: Wording = {
  yes: "是",
  no: "否",
  none: "无",
  separator: "、",
  label: (value) => ({ ACTIVE: "正常", SUSPENDED: "已停用" })[value],
  field: (name) => ({ name: "姓名", post: "职务" })[name] ?? name,
  instant: (iso) => iso.slice(0, 10),
};

describe("what an act changed", () => {
  it("names the fields that differ and leaves out the others", () => {
    expect(differences({ status: "ACTIVE", name: "周王镇工会", version: 1 }, { status: "SUSPENDED", name: "周王镇工会", version: 2 })).toEqual([
      { field: "status", kind: "CHANGED", before: "ACTIVE", after: "SUSPENDED" },
    ]);
  });

  it("tells a new value from a removed one, and nothing from nothing", () => {
    expect(differences({ principal: null, note: "旧" }, { principal: "张三", note: "", officers: [] })).toEqual([
      { field: "principal", kind: "ADDED", before: null, after: "张三" },
      { field: "note", kind: "REMOVED", before: "旧", after: null },
    ]);
  });

  it("reads a creation as all new and ignores the order of keys inside a value", () => {
    expect(differences(null, { name: "甲" })).toEqual([{ field: "name", kind: "ADDED", before: null, after: "甲" }]);
    expect(differences({ selector: { a: 1, b: [2] } }, { selector: { b: [2], a: 1 } })).toEqual([]);
  });

  it("takes anything that is not a record for nothing", () => {
    expect(differences("text", [1, 2])).toEqual([]);
  });
});

describe("a value in words", () => {
  it("uses labels, yes and no, and readable dates", () => {
    expect(valueInWords("ACTIVE", words)).toBe("正常");
    expect(valueInWords("UNHEARD_OF", words)).toBe("UNHEARD_OF");
    expect(valueInWords(true, words)).toBe("是");
    expect(valueInWords("2026-11-15T08:00:00Z", words)).toBe("2026-11-15");
    expect(valueInWords(null, words)).toBe("无");
  });

  it("spells lists and records out", () => {
    expect(valueInWords([{ name: "张三", post: "主席", termEndsOn: null }], words)).toBe("姓名 张三、职务 主席");
    expect(valueInWords("01890000-0000-7000-8000-000000abcdef", words)).toBe("#abcdef");
  });
});
