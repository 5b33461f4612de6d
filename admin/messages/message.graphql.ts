export interface Message {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly createdAt: string;
  readonly readAt: string | null;
  readonly assignmentId: string | null;
}

export const MESSAGES = `query Messages($filter: MessageFilter, $sort: MessageSort, $page: PageInput) {
  messages(filter: $filter, sort: $sort, page: $page) { total items { id kind title text createdAt readAt assignmentId } }
}`;
export const READ = "mutation Read($id: ID!) { readMessage(id: $id) { message { id } userErrors { code field message } } }";
export const READ_ALL = "mutation ReadAll { readAllMessages { count userErrors { code field message } } }";
