import { Card, CardActionArea, CardContent, Chip, type Theme, Typography, useMediaQuery } from "@mui/material";
import { CreateButton, DataTable, FilterButton, List, SearchInput, SelectInput, TopToolbar, useListContext, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { CardGrid } from "../shared/CardGrid.tsx";
import { choicesOf } from "../shared/choices.ts";
import { instant } from "../shared/dates.ts";
import { RowLink } from "../shared/RowLink.tsx";
import { phoneFilters } from "../shared/phoneFilters.ts";
import type { Account } from "./account.graphql.ts";
import { RoleGuide } from "./RoleGuide.tsx";
import { ExportButton } from "../shared/ExportButton.tsx";
import { SecondFactorRoles } from "./SecondFactorRoles.tsx";

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="status" source="status" label="accounts.fields.status" choices={choicesOf("AccountStatus")} alwaysOn />,
];

const Column = DataTable.Col<Account>;

export function AccountList() {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <List
      title="accounts.name"
      filters={isPhone ? phoneFilters(filters) : filters}
      sort={{ field: "username", order: "ASC" }}
      exporter={false}
      perPage={25}
      actions={
        <TopToolbar>
          {isPhone && <FilterButton />}
          <ExportButton />
          <CreateButton label="accounts.acts.create" />
        </TopToolbar>
      }
    >
      <>
        {isPhone ? <AccountCards /> : <AccountTable />}
        <RoleGuide />
        {viewer()?.roles.includes("PLATFORM_ADMIN") === true && <SecondFactorRoles />}
      </>
    </List>
  );
}

function AccountTable() {
  return (
    <DataTable bulkActionButtons={false} rowClick="show" size="small">
      <Column source="name" label="accounts.fields.name" render={(row) => <RowLink to={`/accounts/${row.id}/show`} text={row.name} />} />
      <Column source="username" label="accounts.fields.username" />
      <Column label="accounts.fields.tenant" render={(account) => account.tenant.name} disableSort />
      <Column label="accounts.fields.roles" render={(account) => <Roles account={account} />} disableSort />
      <Column label="accounts.fields.status" render={(account) => <Status account={account} />} disableSort />
      <Column label="accounts.fields.lastSignInAt" render={(account) => <LastSignIn account={account} />} disableSort />
    </DataTable>
  );
}

function Status({ account }: { readonly account: Account }) {
  const translate = useTranslate();
  const colour = account.status === "ACTIVE" ? "success" : "warning";
  return <Chip size="small" variant="outlined" color={colour} label={translate(`enums.AccountStatus.${account.status}`)} />;
}

/** Roles in force, each once: the dates and scopes stand on the account's page. */
function Roles({ account }: { readonly account: Account }) {
  const translate = useTranslate();
  const roles = [...new Set(account.grants.filter((grant) => grant.active).map((grant) => grant.role))];
  if (roles.length === 0) return <>{translate("accounts.noRoles")}</>;
  return <>{roles.map((role) => translate(`enums.Role.${role}`)).join(translate("accounts.separator"))}</>;
}

function LastSignIn({ account }: { readonly account: Account }) {
  const translate = useTranslate();
  return <>{account.lastSignInAt === null ? translate("accounts.never") : instant(account.lastSignInAt)}</>;
}

function AccountCards() {
  const { data = [] } = useListContext<Account>();
  return (
    <CardGrid>
      {data.map((account) => (
        <Card key={account.id} variant="outlined">
          <CardActionArea component={RouterLink} to={`/accounts/${account.id}/show`}>
            <CardContent sx={{ p: 1.5 }}>
              <Typography variant="subtitle2" component="h2">
                {account.name} <Status account={account} />
              </Typography>
              <Typography variant="body2">
                {account.username} · {account.tenant.name}
              </Typography>
              <Typography variant="body2" color="text.secondary">
                <Roles account={account} />
              </Typography>
            </CardContent>
          </CardActionArea>
        </Card>
      ))}
    </CardGrid>
  );
}
