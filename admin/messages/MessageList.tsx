import { Box, Button, Card, CardActionArea, Typography } from "@mui/material";
import { List, TopToolbar, useListContext, useRefresh, useTranslate } from "react-admin";
import { useNavigate } from "react-router-dom";
import { instant } from "../shared/dates.ts";
import { perform } from "../shared/graphql.ts";
import { type Message, READ, READ_ALL } from "./message.graphql.ts";

function Items() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { data = [] } = useListContext<Message>();
  const open = async (message: Message): Promise<void> => {
    if (message.readAt === null) await perform(READ, "readMessage", { id: message.id });
    if (message.assignmentId !== null) navigate(`/assignments/${message.assignmentId}/show`);
  };
  return (
    <Box sx={{ display: "grid", gap: 0.5, p: 1 }}>
      {data.map((message) => (
        <Card key={message.id} variant="outlined">
          <CardActionArea sx={{ p: 1 }} onClick={() => void open(message)}>
            <Typography variant="body2" sx={{ fontWeight: message.readAt === null ? 700 : 400 }}>
              【{translate(`enums.MessageKind.${message.kind}`)}】{message.title}
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
  const refresh = useRefresh();
  return (
    <TopToolbar>
      <Button onClick={() => void perform(READ_ALL, "readAllMessages", {}).then(refresh)}>{translate("app.readAll")}</Button>
    </TopToolbar>
  );
}

/** 消息: what happened to our tasks; unread in bold. */
export function MessageList() {
  const translate = useTranslate();
  return (
    <List title={translate("app.pages.messages")} actions={<ReadAll />} exporter={false} empty={false} sort={{ field: "createdAt", order: "DESC" }}>
      <Items />
    </List>
  );
}
