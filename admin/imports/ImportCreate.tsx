import { Alert, Button, MenuItem, Stack, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { Title, useRedirect, useTranslate } from "react-admin";
import { Link, useSearchParams } from "react-router-dom";
import { WorkbookLink } from "../shared/ExportButton.tsx";
import { perform } from "../shared/graphql.ts";
import { IMPORTABLE, KINDS, mayImport } from "../shared/importing.ts";
import { Section } from "../shared/Section.tsx";
import { uploadFile } from "../shared/upload.ts";
import { useFaultWords } from "../shared/useFault.ts";
import { FileDrop } from "./FileDrop.tsx";
import { CHECK_IMPORT, type ImportKind } from "./import.graphql.ts";
import { Steps } from "./Steps.tsx";

/** Sends a workbook and has it checked; the page goes on to the import's own address. */
function useCheck(kind: ImportKind) {
  const redirect = useRedirect();
  const words = useFaultWords();
  const [sending, setSending] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const check = async (file: File): Promise<void> => {
    setSending(file.name);
    setRefused(null);
    try {
      const { id } = await uploadFile(file);
      const { import: made, userErrors } = await perform(CHECK_IMPORT, "checkImport", { input: { kind, fileId: id } });
      if (made === null || made === undefined) setRefused(userErrors[0]?.message ?? "");
      else redirect("show", "imports", made.id);
    } catch (error) {
      setRefused(words(error));
    } finally {
      setSending(null);
    }
  };
  return { sending, refused, check };
}

function Prepare({ kind }: { readonly kind: ImportKind }) {
  const translate = useTranslate();
  const { ledger } = IMPORTABLE[kind];
  return (
    <Section title={translate("imports.template.title")}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {translate("imports.template.help")}
      </Typography>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: "wrap" }}>
        <WorkbookLink href={`/imports/templates/${ledger}.xlsx`} label="imports.template.download" />
        <Button size="small" component={Link} to={`/${ledger}`}>
          {translate("imports.template.ledger")}
        </Button>
      </Stack>
    </Section>
  );
}

function KindField({ kind, kinds, onChange }: { kind: ImportKind; kinds: readonly ImportKind[]; onChange: (kind: string) => void }) {
  const translate = useTranslate();
  return (
    <TextField
      select
      size="small"
      label={translate("imports.fields.kind")}
      value={kind}
      onChange={(event) => onChange(event.target.value)}
      sx={{ minWidth: 200, alignSelf: "flex-start" }}
    >
      {kinds.map((one) => (
        <MenuItem key={one} value={one}>
          {translate(`enums.ImportKind.${one}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** 导入: the first two steps, an empty template and a file; nothing is written here. */
export function ImportCreate() {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const kinds = KINDS.filter(mayImport);
  const kind = kinds.find((one) => one === params.get("kind")) ?? kinds[0] ?? "ENTERPRISES";
  const { sending, refused, check } = useCheck(kind);
  return (
    <Stack spacing={1} sx={{ p: { xs: 1, sm: 1.5 }, maxWidth: 960 }}>
      <Title title={translate("imports.title", { kind: translate(`enums.ImportKind.${kind}`) })} />
      <Steps at="file" />
      {kinds.length > 1 && <KindField kind={kind} kinds={kinds} onChange={(one) => setParams({ kind: one }, { replace: true })} />}
      <Prepare kind={kind} />
      <Section title={translate("imports.file.title")}>
        {refused !== null && (
          <Alert severity="error" sx={{ mb: 1 }}>
            {refused}
          </Alert>
        )}
        <FileDrop sending={sending} onFile={(file) => void check(file)} />
      </Section>
    </Stack>
  );
}
