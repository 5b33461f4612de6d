import { useState } from "react";
import { useTranslate } from "react-admin";
import { ActionDialog } from "../shared/ActionDialog.tsx";
import { useAct } from "../shared/useAct.ts";
import { END_GRANT, type Grant } from "./account.graphql.ts";

const INPUTS = [{ name: "reason", label: "accounts.grants.endReason", kind: "text", required: true }] as const;

export function EndGrantDialog({ grant, onClose }: { readonly grant: Pick<Grant, "id" | "role">; readonly onClose: () => void }) {
  const translate = useTranslate();
  const act = useAct();
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const end = async ({ reason }: Record<string, unknown>) => {
    const outcome = await act(END_GRANT, "endGrant", { id: grant.id, reason: String(reason ?? "") }, "accounts.grantEnded");
    setFaults(outcome.faults);
    if (outcome.payload !== null) onClose();
  };
  const errors = Object.entries(faults).map(([field, message]) => ({ code: field, field: [field], message }));
  return (
    <ActionDialog
      title={`${translate("accounts.acts.endGrant")} · ${translate(`enums.Role.${grant.role}`)}`}
      text={translate("accounts.grants.endHelp")}
      inputs={INPUTS}
      errors={errors}
      onCancel={onClose}
      onSubmit={(values) => void end(values)}
    />
  );
}
