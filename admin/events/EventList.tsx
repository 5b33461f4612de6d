import { Box, Card, CardContent, type Theme, Typography, useMediaQuery } from "@mui/material";
import dayjs from "dayjs";
import { DataTable, DateInput, List, RecordContextProvider, SearchInput, SelectInput, TextInput, useListContext, useTranslate } from "react-admin";
import type { AuditEvent } from "./event.graphql.ts";
import { EventDetails } from "./EventDetails.tsx";
import { zhRecords } from "./record-words.ts";
import { actWords, entityWords } from "./useWording.ts";

const ENTITIES = Object.keys(zhRecords.events.entities).map((id) => ({ id, name: `events.entities.${id}` }));

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="entityType" source="entityType" label="events.filters.entityType" choices={ENTITIES} alwaysOn />,
  <DateInput key="from" source="from" label="events.filters.from" alwaysOn />,
  <DateInput key="to" source="to" label="events.filters.to" alwaysOn />,
  <TextInput key="act" source="act" label="events.filters.act" />,
  <TextInput key="entityId" source="entityId" label="events.filters.entityId" />,
];

/** 操作日志: who did what to which record, and what it changed. */
export function EventList() {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <List title="events.name" filters={filters} sort={{ field: "at", order: "DESC" }} exporter={false} perPage={25}>
      {isPhone ? <EventCards /> : <EventTable />}
    </List>
  );
}

const Column = DataTable.Col<AuditEvent>;

function EventTable() {
  const translate = useTranslate();
  return (
    <DataTable bulkActionButtons={false} expand={<EventDetails />} size="small">
      <Column source="at" label="events.fields.at" render={(event) => dayjs(event.at).format("YYYY-MM-DD HH:mm:ss")} />
      <Column label="events.fields.actor" render={(event) => `${event.actorName}（${event.actorTenantName}）`} disableSort />
      <Column label="events.fields.act" render={(event) => actWords(translate, event)} disableSort />
      <Column label="events.fields.entity" render={(event) => entityWords(translate, event.entityType)} disableSort />
      <Column label="events.fields.role" render={(event) => roleWords(translate, event.role)} disableSort />
    </DataTable>
  );
}

function roleWords(translate: ReturnType<typeof useTranslate>, role: string | null): string {
  if (role === "SYSTEM") return translate("events.system");
  return role === null ? "" : translate(`enums.Role.${role}`);
}

function EventCards() {
  const translate = useTranslate();
  const { data = [] } = useListContext<AuditEvent>();
  return (
    <Box sx={{ display: "grid", gap: 1, p: 1 }}>
      {data.map((event) => (
        <RecordContextProvider key={event.id} value={event}>
          <Card variant="outlined">
            <CardContent sx={{ p: 1.5, "&:last-child": { pb: 1 } }}>
              <Typography variant="body2">
                {translate("events.sentence", {
                  actor: event.actorName,
                  tenant: event.actorTenantName,
                  act: actWords(translate, event),
                  entity: entityWords(translate, event.entityType),
                })}
              </Typography>
              <Typography variant="caption" color="text.secondary">
                {dayjs(event.at).format("YYYY-MM-DD HH:mm")}
              </Typography>
              <EventDetails />
            </CardContent>
          </Card>
        </RecordContextProvider>
      ))}
    </Box>
  );
}
