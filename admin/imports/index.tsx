import UploadFileOutlined from "@mui/icons-material/UploadFileOutlined";
import { lazy } from "react";
import { register } from "../app/dataProvider.ts";
import type { Place } from "../app/menu.ts";
import { KINDS, mayImport } from "../shared/importing.ts";
import { IMPORT, IMPORTS } from "./import.graphql.ts";

register("imports", { list: "imports", listDocument: IMPORTS, one: "import", oneDocument: IMPORT, sorts: { createdAt: "CREATED" } });

const ImportList = lazy(async () => ({ default: (await import("./ImportList.tsx")).ImportList }));
const ImportShow = lazy(async () => ({ default: (await import("./ImportShow.tsx")).ImportShow }));
const ImportCreate = lazy(async () => ({ default: (await import("./ImportCreate.tsx")).ImportCreate }));

export const resources = [
  { name: "imports", list: ImportList, show: ImportShow, create: ImportCreate, recordRepresentation: "fileName", options: { label: "imports.name" } },
];

export const places: readonly Place[] = [
  { to: "/imports", label: "imports", group: "registers", icon: UploadFileOutlined, visible: () => KINDS.some(mayImport) },
];
