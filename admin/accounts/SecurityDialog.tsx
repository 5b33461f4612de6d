import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { ActionDialog, type ActionInput } from "../shared/ActionDialog.tsx";
import { ApiError, type UserError } from "../shared/graphql.ts";

interface Props {
  /** Key of the title; with "Help" at its end, of the explanation. */
  readonly words: string;
  /** Whether a code is asked for besides the password. */
  readonly code: boolean;
  readonly onCancel: () => void;
  readonly onSubmit: (given: { password: string; code: string }) => Promise<readonly UserError[]>;
}

const PASSWORD: ActionInput = { name: "password", label: "app.currentPassword", kind: "password", required: true };
const CODE: ActionInput = { name: "code", label: "security.code", kind: "code", required: true };

/** Asks who is there once more before an act on how one signs in. */
export function SecurityDialog({ words, code, onCancel, onSubmit }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const submit = async (values: Record<string, unknown>): Promise<void> => {
    try {
      setErrors(await onSubmit({ password: String(values["password"] ?? ""), code: String(values["code"] ?? "") }));
    } catch (error) {
      notify(error instanceof ApiError && error.code !== "UNAVAILABLE" ? error.message : translate("app.offline"), { type: "error" });
    }
  };
  return (
    <ActionDialog
      title={translate(words)}
      text={translate(`${words}Help`)}
      inputs={code ? [PASSWORD, CODE] : [PASSWORD]}
      errors={errors}
      onCancel={onCancel}
      onSubmit={(values) => void submit(values)}
    />
  );
}
