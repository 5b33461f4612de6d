import { Box, Button, Card, CardActionArea, Typography } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { BooleanInput, List, TopToolbar, useListContext, useTranslate } from "react-admin";
import { useNavigate } from "react-router-dom";
import { ExportButton } from "../shared/ExportButton.tsx";
import { instant } from "../shared/dates.ts";
import { perform } from "../shared/graphql.ts";
import { linkOf } from "../shared/links.ts";
import { UnreadMark } from "../shared/UnreadMark.tsx";
import { useFault } from "../shared/useFault.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { type Message, READ, READ_ALL } from "./message.graphql.ts";

const filters = [<BooleanInput key="unread" source="unread" label="app.unreadOnly" alwaysOn />];

function Items() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const fault = useFault();
  const queries = useQueryClient();
  const { data = [], isPending } = useListContext<Message>();
  const open = async (message: Message): Promise<void> => {
    if (message.readAt === null) {
      await perform(READ, "readMessage", { id: message.id }).catch(fault);
      void queries.invalidateQueries();
    }
    const to = linkOf(message);
    if (to !== null) navigate(to);
  };
  if (isPending) return <Waiting rows={12} />;
  if (data.length === 0) return <Typography sx={{ p: 2 }}>{translate("app.noMessages")}</Typography>;
  return (
    <Box sx={{ display: "grid", gap: 0.5, p: 1 }}>
      {data.map((message) => (
        <Card key={message.id} variant="outlined">
          <CardActionArea sx={{ p: 1 }} onClick={() => void open(message)}>
            <Typography variant="body2" sx={{ fontWeight: message.readAt === null ? 700 : 400 }}>
              {message.readAt === null ? <UnreadMark /> : null}【{translate(`enums.MessageKind.${message.kind}`)}】{message.title}
            </Typography>
            <Typography variant="body2">{message.text}</Typography>
            <Typography variant="caption" color="text.secondary">
              {instant(message.createdAt)}
            </Typography>
          </CardActionArea>
        </Card>
      ))}
    </Box>
  );
}

function ReadAll() {
  const translate = useTranslate();
  const queries = useQueryClient();
  const fault = useFault();
  const readAll = (): void => void perform(READ_ALL, "readAllMessages", {}).then(() => queries.invalidateQueries(), fault);
  return (
    <TopToolbar>
      <ExportButton />
      <Button onClick={readAll}>{translate("app.readAll")}</Button>
    </TopToolbar>
  );
}

/** 消息: what happened to our tasks; unread in bold. */
export function MessageList() {
  const translate = useTranslate();
  return (
    <List
      title={translate("app.pages.messages")}
      filters={filters}
      actions={<ReadAll />}
      exporter={false}
      empty={false}
      perPage={25}
      sort={{ field: "createdAt", order: "DESC" }}
    >
      <Items />
    </List>
  );
}
