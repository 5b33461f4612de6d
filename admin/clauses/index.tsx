import GavelIcon from "@mui/icons-material/Gavel";
import { lazy } from "react";
import { register } from "../app/dataProvider.ts";
import { holds, type Place } from "../app/menu.ts";
import { DOCUMENT, DOCUMENTS } from "./clause.graphql.ts";

register("policyDocuments", { list: "policyDocuments", listDocument: DOCUMENTS, one: "policyDocument", oneDocument: DOCUMENT });

const DocumentList = lazy(async () => ({ default: (await import("./DocumentList.tsx")).DocumentList }));
const DocumentShow = lazy(async () => ({ default: (await import("./DocumentShow.tsx")).DocumentShow }));
const DocumentCreate = lazy(async () => ({ default: (await import("./DocumentForm.tsx")).DocumentCreate }));
const DocumentEdit = lazy(async () => ({ default: (await import("./DocumentForm.tsx")).DocumentEdit }));

export const resources = [
  { name: "policyDocuments", list: DocumentList, show: DocumentShow, create: DocumentCreate, edit: DocumentEdit, recordRepresentation: "title" },
];

export const places: readonly Place[] = [
  {
    to: "/policyDocuments",
    label: "policyDocuments",
    group: "issue",
    icon: GavelIcon,
    visible: (who) => who.canOversee || holds(who, "ISSUER", "RECEIVER", "ADMISSION_OFFICER"),
  },
];
