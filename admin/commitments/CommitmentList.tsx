import PrintIcon from "@mui/icons-material/Print";
import { Box, Button, Card, CardActionArea, LinearProgress, type Theme, Typography, useMediaQuery } from "@mui/material";
import {
  CreateButton,
  DataTable,
  FilterButton,
  List,
  SearchInput,
  SelectArrayInput,
  SelectInput,
  TopToolbar,
  useListContext,
  useTranslate,
} from "react-admin";
import { Link } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { CardGrid } from "../shared/CardGrid.tsx";
import { StateChip } from "../shared/chips.tsx";
import { choicesOf } from "../shared/choices.ts";
import { DateInput } from "../shared/DateInput.tsx";
import { ImportButton } from "../shared/ImportButton.tsx";
import { ExportButton } from "../shared/ExportButton.tsx";
import { phoneFilters } from "../shared/phoneFilters.ts";
import { RowLink } from "../shared/RowLink.tsx";
import { stickyFirst } from "../shared/sticky.ts";
import { Waiting } from "../shared/Waiting.tsx";
import type { Row } from "./commitment.graphql.ts";

const Column = DataTable.Col<Row>;
const field = (name: string): string => `commitments.fields.${name}`;
const linkTo = ({ id }: Row): string => `/commitments/${id}/show`;

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectArrayInput key="state" source="state" label={field("state")} choices={choicesOf("CommitmentState")} alwaysOn />,
  <SelectInput key="kind" source="kind" label={field("kind")} choices={choicesOf("CommitmentKind")} alwaysOn />,
  <SelectInput key="subjectKind" source="subjectKind" label={field("subjectKind")} choices={choicesOf("CommitmentSubject")} />,
  <DateInput key="dueOn.gte" source="dueOn.gte" label={field("dueFrom")} />,
  <DateInput key="dueOn.lte" source="dueOn.lte" label={field("dueTo")} />,
];
const readersFilters = [...filters, <SelectInput key="line" source="line" label={field("line")} choices={choicesOf("Line")} />];

function Cards() {
  const translate = useTranslate();
  const { data = [] } = useListContext<Row>();
  return (
    <CardGrid>
      {data.map((row) => (
        <Card key={row.id} variant="outlined">
          <CardActionArea component={Link} to={linkTo(row)} sx={{ p: 1.5 }}>
            <Typography sx={{ fontWeight: 600 }}>{row.title}</Typography>
            <Typography variant="body2" color="text.secondary">
              {row.subjectName} · {translate(`enums.CommitmentKind.${row.kind}`)}
            </Typography>
            <Box sx={{ display: "flex", gap: 1, alignItems: "center", mt: 0.5 }}>
              <StateChip state={row.state} of="CommitmentState" />
              <Typography variant="body2">{row.againUntil ?? row.dueOn}</Typography>
            </Box>
            <LinearProgress variant="determinate" value={row.progress} aria-label={translate(field("progress"))} sx={{ mt: 1 }} />
          </CardActionArea>
        </Card>
      ))}
    </CardGrid>
  );
}

function Table({ overseen }: { overseen: boolean }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { isPending } = useListContext<Row>();
  if (isPending) return <Waiting rows={12} />;
  if (isPhone) return <Cards />;
  return (
    <DataTable<Row>
      size="small"
      rowClick={(_id, _resource, row) => linkTo(row)}
      bulkActionButtons={false}
      empty={<Typography sx={{ p: 2 }}>{translate("commitments.noneYet")}</Typography>}
      sx={stickyFirst("title", false)}
    >
      <Column source="title" label={field("title")} render={(row) => <RowLink to={linkTo(row)} text={row.title} />} />
      {overseen ? <Column source="tenant" label={field("tenant")} render={(row) => row.tenant.shortName} /> : null}
      {overseen ? <Column source="line" label={field("line")} disableSort render={(row) => translate(`enums.Line.${row.line}`)} /> : null}
      <Column source="subjectName" label={field("subject")} />
      <Column source="kind" label={field("kind")} disableSort render={(row) => translate(`enums.CommitmentKind.${row.kind}`)} />
      <Column source="state" label={field("state")} render={(row) => <StateChip state={row.state} of="CommitmentState" />} />
      <Column source="number" label={field("number")} disableSort align="right" render={(row) => (row.number === 0 ? "" : row.number)} />
      <Column source="publishedOn" label={field("published")} disableSort />
      <Column source="dueOn" label={field("dueOn")} render={(row) => row.againUntil ?? row.dueOn} />
      <Column source="progress" label={field("progress")} disableSort align="right" />
    </DataTable>
  );
}

function Ledger({ title, overseen }: { title: string; overseen: boolean }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const shown = overseen ? readersFilters : filters;
  return (
    <List
      title={translate(title)}
      filters={isPhone ? phoneFilters(shown) : shown}
      sort={{ field: "createdAt", order: "DESC" }}
      perPage={25}
      exporter={false}
      empty={false}
      actions={
        <TopToolbar>
          <FilterButton />
          {overseen ? null : <CreateButton label="acts.draftCommitment" />}
          {overseen ? null : (
            <Button component="a" href={`/public/boards/${viewer()?.tenant.id ?? ""}`} target="_blank" rel="noopener" startIcon={<PrintIcon />}>
              {translate("commitments.board")}
            </Button>
          )}
          {overseen ? null : <ImportButton kind="COMMITMENTS" />}
          <ExportButton />
        </TopToolbar>
      }
    >
      <Table overseen={overseen} />
    </List>
  );
}

/** 公开承诺: what this organization, its groups and its members promised. */
export function CommitmentList() {
  return <Ledger title="app.pages.commitments" overseen={false} />;
}

/** 承诺总台账: what was published within the reading scope. */
export function OverseenCommitmentList() {
  return <Ledger title="app.pages.commitmentsOverseen" overseen />;
}
