import { Alert, Button, Card, CardContent, Stack, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FilterForm, ListBase, Pagination, SelectInput, Title, useListContext, useTranslate } from "react-admin";
import { holds } from "../app/menu.ts";
import { viewer } from "../app/session.ts";
import { choicesOf } from "../shared/choices.ts";
import { request } from "../shared/graphql.ts";
import { type ApiToken, MY_API_TOKENS } from "./api-token.graphql.ts";
import { TokenDialog } from "./TokenDialog.tsx";
import { ExportButton } from "../shared/ExportButton.tsx";
import { TokenList } from "./TokenList.tsx";

/** 接口令牌: one's own to make and end, and those one administers to end. */
export function TokensPage() {
  const translate = useTranslate();
  const who = viewer();
  if (who === null) return null;
  return (
    <Stack spacing={1.5} sx={{ p: { xs: 1, sm: 1.5 }, maxWidth: 960 }}>
      <Title title="apiTokens.name" />
      <Typography variant="body2">{translate("apiTokens.intro")}</Typography>
      {holds(who, "API_CLIENT") ? <OwnTokens /> : <Alert severity="info">{translate("apiTokens.needsRole")}</Alert>}
      {holds(who, "TENANT_ADMIN", "PLATFORM_ADMIN") && <AdministeredTokens />}
    </Stack>
  );
}

function OwnTokens() {
  const translate = useTranslate();
  const [making, setMaking] = useState(false);
  const { data, refetch } = useQuery({
    queryKey: ["myApiTokens", viewer()?.tenant.id],
    queryFn: async () => (await request(MY_API_TOKENS)).myApiTokens,
  });
  return (
    <Card variant="outlined" component="section" aria-label={translate("apiTokens.mine")}>
      <CardContent>
        <Stack direction="row" sx={{ justifyContent: "space-between", alignItems: "center", mb: 1 }}>
          <Typography component="h2" variant="subtitle1">
            {translate("apiTokens.mine")}
          </Typography>
          <Button variant="contained" onClick={() => setMaking(true)}>
            {translate("apiTokens.create")}
          </Button>
        </Stack>
        {data !== undefined && <TokenList tokens={data} onDone={() => void refetch()} />}
        {making && <TokenDialog onMade={() => void refetch()} onClose={() => setMaking(false)} />}
      </CardContent>
    </Card>
  );
}

const filters = [<SelectInput key="state" source="state" label="apiTokens.fields.state" choices={choicesOf("TokenState")} alwaysOn />];

function AdministeredTokens() {
  const translate = useTranslate();
  return (
    <Card variant="outlined" component="section" aria-label={translate("apiTokens.administered")}>
      <CardContent>
        <Typography component="h2" variant="subtitle1">
          {translate("apiTokens.administered")}
        </Typography>
        <ListBase
          resource="apiTokens"
          sort={{ field: "createdAt", order: "DESC" }}
          filterDefaultValues={{ state: "ACTIVE" }}
          perPage={25}
          disableSyncWithLocation
        >
          <Stack direction="row" sx={{ alignItems: "center", justifyContent: "space-between" }}>
            <FilterForm filters={filters} />
            <ExportButton />
          </Stack>
          <AdministeredList />
          <Pagination />
        </ListBase>
      </CardContent>
    </Card>
  );
}

function AdministeredList() {
  const { data, refetch } = useListContext<ApiToken>();
  return data === undefined ? null : <TokenList tokens={data} onDone={() => void refetch()} />;
}
