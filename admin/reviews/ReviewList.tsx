import { Button, type Theme, useMediaQuery } from "@mui/material";
import { FilterButton, List, SearchInput, SelectArrayInput, SelectInput, TextInput, TopToolbar, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { choicesOf } from "../shared/choices.ts";
import { ExportButton } from "../shared/ExportButton.tsx";
import { phoneFilters } from "../shared/phoneFilters.ts";
import { ReviewTable } from "./ReviewTable.tsx";

const field = (name: string): string => `reviews.fields.${name}`;

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectArrayInput key="state" source="state" label={field("state")} choices={choicesOf("ReviewState")} alwaysOn />,
  <SelectArrayInput key="timeliness" source="timeliness" label={field("timeliness")} choices={choicesOf("ReviewTimeliness")} alwaysOn />,
  <TextInput key="period" source="period" label={field("period")} helperText="reviews.periodHint" />,
  <SelectArrayInput key="figure" source="figure" label={field("figure")} choices={choicesOf("ReviewFigure")} />,
  <TextInput key="leader" source="leader" label={field("leader")} />,
  <TextInput key="subject" source="subject" label={field("subject")} />,
  <SelectArrayInput key="mode" source="mode" label={field("mode")} choices={choicesOf("ReviewMode")} />,
  <SelectArrayInput key="kind" source="kind" label={field("kind")} choices={choicesOf("ReviewKind")} />,
];
const readersFilters = [...filters, <SelectInput key="line" source="line" label={field("line")} choices={choicesOf("Line")} />];

function Ledger({ title, isOwn, isReader, help }: { title: string; isOwn?: boolean; isReader?: boolean; help: string }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const shown = isReader === true ? readersFilters : filters;
  const mayRecord = isOwn === true && viewer()?.roles.includes("REVIEWER") === true;
  return (
    <List
      title={translate(title)}
      filters={isPhone ? phoneFilters(shown) : shown}
      sort={{ field: "dueOn", order: "ASC" }}
      perPage={25}
      exporter={false}
      empty={false}
      actions={
        <TopToolbar>
          <FilterButton />
          {mayRecord ? (
            <Button component={Link} to="/reviewMeeting" variant="contained">
              {translate("app.pages.reviewMeeting")}
            </Button>
          ) : null}
          <Button component={Link} to={help} size="small">
            {translate(`app.pages.${help.slice(1)}`)}
          </Button>
          <ExportButton />
        </TopToolbar>
      }
    >
      <ReviewTable />
    </List>
  );
}

/** 领导点评: what this organization's leaders owe and gave. */
export function ReviewList() {
  return <Ledger title="app.pages.reviews" help="/reviewHelps" isOwn />;
}

/** 收到点评: what was said of this organization. */
export function ReceivedReviewList() {
  return <Ledger title="app.pages.reviewsReceived" help="/reviewHelpsReceived" />;
}

/** 点评总台账: everything within the reading scope. */
export function OverseenReviewList() {
  return <Ledger title="app.pages.reviewsOverseen" help="/reviewHelpsOverseen" isReader />;
}
