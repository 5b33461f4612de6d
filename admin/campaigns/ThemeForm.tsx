import { Alert, Card, CardContent } from "@mui/material";
import { EditBase, maxLength, required, SaveButton, SimpleForm, TextInput, Title, useRecordContext, useRedirect, useTranslate } from "react-admin";
import { useParams } from "react-router-dom";
import type { ThemeInput } from "../../schema/generated/graphql.ts";
import { KeepTyped, useKept } from "../shared/KeepTyped.tsx";
import { useAct } from "../shared/useAct.ts";
import { type Campaign, DRAFT_THEME, EDIT_THEME } from "./campaign.graphql.ts";

type Values = Readonly<Record<string, unknown>>;

const inputOf = ({ title, explanation }: Values): ThemeInput => ({ title: String(title ?? ""), explanation: String(explanation ?? "") });

/** Only once the record is there: what was kept is found by its id. */
function ThemeOfRecord() {
  const campaign = useRecordContext<Campaign>();
  return campaign === undefined ? null : <ThemeForm campaign={campaign} />;
}

function ThemeForm({ campaign }: { campaign: Campaign }) {
  const translate = useTranslate();
  const act = useAct();
  const redirect = useRedirect();
  const kept = useKept(`theme ${campaign.id}`);
  const { id, theme, themeNote, ownTheme } = campaign;
  const draft = ownTheme?.draft;
  const save = async (values: Values) => {
    const input = inputOf(values);
    const { payload, faults } =
      ownTheme === null || draft === undefined || draft === null
        ? await act(DRAFT_THEME, "draftTheme", { campaignId: id, input }, "campaigns.saved")
        : await act(EDIT_THEME, "editTheme", { id: ownTheme.id, version: draft.version, input }, "campaigns.saved");
    if (payload === null) return faults;
    kept.forget();
    redirect("show", "campaigns", id);
    return {};
  };
  return (
    <Card variant="outlined" sx={{ mt: 1, maxWidth: 760 }}>
      <Title title={translate(ownTheme === null ? "acts.draftTheme" : "acts.editTheme")} />
      <CardContent>
        {theme === null ? null : (
          <Alert severity="info" sx={{ mb: 1 }}>
            {translate("campaigns.fields.theme")}：{theme} {themeNote ?? ""}
          </Alert>
        )}
        <SimpleForm
          record={{}}
          onSubmit={save}
          toolbar={<SaveButton alwaysEnable />}
          sx={{ p: 0 }}
          defaultValues={{ title: draft?.title, explanation: draft?.explanation, ...kept.values }}
        >
          <KeepTyped name={`theme ${id}`} />
          <TextInput
            source="title"
            label="campaigns.fields.ownTheme"
            helperText="campaigns.themeHint"
            validate={[required(), maxLength(60)]}
            fullWidth
          />
          <TextInput
            source="explanation"
            label="campaigns.fields.explanation"
            helperText="campaigns.explanationHint"
            multiline
            minRows={4}
            validate={[required(), maxLength(2_000)]}
            fullWidth
          />
        </SimpleForm>
      </CardContent>
    </Card>
  );
}

/** 起草、修改本单位主题: kept as a draft that nobody else reads. */
export function ThemePage() {
  const { id } = useParams();
  return (
    <EditBase resource="campaigns" id={id} mutationMode="pessimistic" redirect={false}>
      <ThemeOfRecord />
    </EditBase>
  );
}
