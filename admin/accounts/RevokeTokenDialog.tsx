import { useTranslate } from "react-admin";
import { ActionDialog } from "../shared/ActionDialog.tsx";
import { useAct } from "../shared/useAct.ts";
import { REVOKE_API_TOKEN } from "./api-token.graphql.ts";

interface RevokeTokenDialogProps {
  readonly token: { readonly id: string; readonly name: string; readonly prefix: string };
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export function RevokeTokenDialog({ token, onDone, onClose }: RevokeTokenDialogProps) {
  const translate = useTranslate();
  const act = useAct();
  const revoke = async () => {
    await act(REVOKE_API_TOKEN, "revokeApiToken", { id: token.id }, "apiTokens.revoked");
    onDone();
    onClose();
  };
  return (
    <ActionDialog
      title={`${translate("acts.revokeApiToken")} · ${token.name} (${token.prefix}…)`}
      text={translate("apiTokens.revokeHelp")}
      inputs={[]}
      errors={[]}
      onCancel={onClose}
      onSubmit={() => void revoke()}
    />
  );
}
