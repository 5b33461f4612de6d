import { useQuery } from "@tanstack/react-query";
import { Alert, AlertTitle } from "@mui/material";
import dayjs from "dayjs";
import { useTranslate } from "react-admin";
import { request } from "../shared/graphql.ts";
import { EVIDENCE, type Evidence } from "./event.graphql.ts";

const instant = (at: string): string => dayjs(at).format("YYYY-MM-DD HH:mm");

/** 证据链: how far the record is sealed and whether the last check found it untouched. */
export function EvidenceCard() {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ["evidence"],
    queryFn: async () => (await request(EVIDENCE)).evidence,
    retry: false,
  });
  if (data === undefined) return null;
  return (
    <Alert severity={data.findings === null ? "info" : data.findings === 0 ? "success" : "error"} sx={{ my: 1 }}>
      <AlertTitle>{translate("events.evidence.name")}</AlertTitle>
      <div>{sealedWords(translate, data)}</div>
      <div>{checkedWords(translate, data)}</div>
    </Alert>
  );
}

type Translate = ReturnType<typeof useTranslate>;

function sealedWords(translate: Translate, { sealedAt, seals, sealed, unsealed }: Evidence): string {
  if (sealedAt === null) return translate("events.evidence.none", { unsealed });
  return translate("events.evidence.sealed", { seals, sealed, unsealed, at: instant(sealedAt) });
}

function checkedWords(translate: Translate, { verifiedAt, findings, firstFinding }: Evidence): string {
  if (verifiedAt === null || findings === null) return translate("events.evidence.unchecked");
  if (findings === 0) return translate("events.evidence.sound", { at: instant(verifiedAt) });
  return translate("events.evidence.broken", { at: instant(verifiedAt), findings, first: firstFinding });
}
