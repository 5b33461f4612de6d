// The schema of the peers that leave the SQL to their users: the same names as ours, the SQL of work.mjs behind row-level security.
import { given, list, one, poolOf, reportProgress, secured } from "./work.mjs";

export const typeDefs = `
  type Organization { id: ID! name: String! shortName: String }
  type Entry { id: ID! at: String! act: String! actorName: String! actorTenant: String! note: String fromState: String toState: String }
  type Assignment {
    id: ID! title: String! state: String! effectiveDueOn: String! dueOn: String! progress: Int! version: Int! assignee: String
    tenant: Organization! timeline: [Entry!]!
  }
  type Page { total: Int! items: [Assignment!]! }
  type UserError { code: String! message: String! }
  type Payload { assignment: Assignment userErrors: [UserError!]! }
  enum View { RECEIVED }
  input PageInput { offset: Int limit: Int }
  type Query { assignments(view: View, page: PageInput): Page! assignment(id: ID!): Assignment }
  type Mutation { reportProgressAssignment(id: ID!, version: Int!, progress: Int!): Payload! }
`;

const door = secured(poolOf(given.urls.tenant));

export const resolvers = {
  Query: {
    assignments: (_root, args, { viewer }) => list(door, viewer, args.page ?? {}),
    assignment: (_root, args, { viewer }) => one(door, viewer, args.id),
  },
  Mutation: { reportProgressAssignment: (_root, args, { viewer }) => reportProgress(door, viewer, args) },
};
