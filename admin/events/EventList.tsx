import { Button, Card, CardContent, Dialog, DialogActions, DialogContent, DialogTitle, type Theme, Typography, useMediaQuery } from "@mui/material";
import dayjs from "dayjs";
import { useState } from "react";
import {
  DataTable,
  FilterButton,
  List,
  RecordContextProvider,
  SearchInput,
  SelectInput,
  TextInput,
  TopToolbar,
  useListContext,
  useTranslate,
} from "react-admin";
import { CardGrid } from "../shared/CardGrid.tsx";
import { DateInput } from "../shared/DateInput.tsx";
import { zhRecords } from "../../schema/labels/records.ts";
import { actorWords, actWords, entityWords } from "../../schema/labels/wording.ts";
import { phoneFilters } from "../shared/phoneFilters.ts";
import { ActFilter } from "./ActFilter.tsx";
import { firstChange } from "./ChangeSentences.tsx";
import type { AuditEvent } from "./event.graphql.ts";
import { EventDetails } from "./EventDetails.tsx";
import { EvidenceCard } from "./EvidenceCard.tsx";
import { useWording, useWordsLocale } from "./useWording.ts";
import { ExportButton } from "../shared/ExportButton.tsx";

const ENTITIES = Object.keys(zhRecords.events.entities).map((id) => ({ id, name: `events.entities.${id}` }));

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="entityType" source="entityType" label="events.filters.entityType" choices={ENTITIES} alwaysOn />,
  <DateInput key="from" source="from" label="events.filters.from" alwaysOn />,
  <DateInput key="to" source="to" label="events.filters.to" alwaysOn />,
  <ActFilter key="act" source="act" label="events.filters.act" alwaysOn />,
  <TextInput key="entityId" source="entityId" label="events.filters.entityId" />,
];

/** 操作日志: who did what to which record, and what it changed. */
export function EventList() {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <>
      <EvidenceCard />
      <List
        title="events.name"
        filters={isPhone ? phoneFilters(filters) : filters}
        sort={{ field: "at", order: "DESC" }}
        actions={
          <TopToolbar>
            {isPhone && <FilterButton />}
            <ExportButton />
          </TopToolbar>
        }
        exporter={false}
        perPage={25}
      >
        {isPhone ? <EventCards /> : <EventTable />}
      </List>
    </>
  );
}

const Column = DataTable.Col<AuditEvent>;

function EventTable() {
  const translate = useTranslate();
  const locale = useWordsLocale();
  const [opened, setOpened] = useState<AuditEvent | null>(null);
  return (
    <>
      <DataTable bulkActionButtons={false} rowClick={false} size="small">
        <Column source="at" label="events.fields.at" render={(event) => dayjs(event.at).format("YYYY-MM-DD HH:mm:ss")} />
        <Column label="events.fields.actor" render={(event) => actorWords(locale, event)} disableSort />
        <Column label="events.fields.act" render={(event) => actWords(locale, event)} disableSort />
        <Column label="events.fields.entity" render={(event) => entityWords(locale, event.entityType)} disableSort />
        <Column label="events.fields.changes" render={(event) => <Summary event={event} onOpen={setOpened} />} disableSort />
        <Column label="events.fields.role" render={(event) => roleWords(translate, event.role)} disableSort />
      </DataTable>
      {opened !== null && <EventDialog event={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

interface SummaryProps {
  readonly event: AuditEvent;
  readonly onOpen: (event: AuditEvent) => void;
}

/** The first change as a sentence; the button opens all of them. */
function Summary({ event, onOpen }: SummaryProps) {
  const translate = useTranslate();
  const locale = useWordsLocale();
  const words = useWording(event.entityType);
  const sentence = firstChange(locale, event, words) ?? event.note ?? translate("events.details");
  return (
    <Button
      onClick={() => onOpen(event)}
      sx={{ p: 0, maxWidth: 340, justifyContent: "flex-start", textAlign: "left", "& > span": { overflow: "hidden", textOverflow: "ellipsis" } }}
    >
      <span>{sentence}</span>
    </Button>
  );
}

function EventDialog({ event, onClose }: { readonly event: AuditEvent; readonly onClose: () => void }) {
  const translate = useTranslate();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="event-title">
      <DialogTitle id="event-title">
        <EventSentence event={event} />
      </DialogTitle>
      <DialogContent>
        <Typography variant="body2" color="text.secondary">
          {dayjs(event.at).format("YYYY-MM-DD HH:mm:ss")} {roleWords(translate, event.role)}
        </Typography>
        <RecordContextProvider value={event}>
          <EventDetails onChosen={onClose} />
        </RecordContextProvider>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {translate("events.hide")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function EventSentence({ event }: { readonly event: AuditEvent }) {
  const translate = useTranslate();
  const locale = useWordsLocale();
  return translate("events.sentence", {
    actor: actorWords(locale, event),
    act: actWords(locale, event),
    entity: entityWords(locale, event.entityType),
  });
}

function roleWords(translate: ReturnType<typeof useTranslate>, role: string | null): string {
  if (role === "SYSTEM") return translate("events.system");
  return role === null ? "" : translate(`enums.Role.${role}`);
}

function EventCards() {
  const { data = [] } = useListContext<AuditEvent>();
  return (
    <CardGrid>
      {data.map((event) => (
        <RecordContextProvider key={event.id} value={event}>
          <Card variant="outlined">
            <CardContent sx={{ p: 1.5, "&:last-child": { pb: 1 } }}>
              <Typography variant="body2">
                <EventSentence event={event} />
              </Typography>
              <Typography variant="caption" color="text.secondary">
                {dayjs(event.at).format("YYYY-MM-DD HH:mm")}
              </Typography>
              <EventDetails />
            </CardContent>
          </Card>
        </RecordContextProvider>
      ))}
    </CardGrid>
  );
}
