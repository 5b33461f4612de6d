import { type ASTNode, GraphQLError, Kind, type ValidationRule } from "graphql";

export const MAX_TOKENS = 3_000;
const MAX_DEPTH = 12;
const MAX_ALIASES = 40;
const MAX_ROOT_FIELDS = 20;

function tooComplex(detail: string, node: ASTNode): GraphQLError {
  return new GraphQLError("TOO_COMPLEX", { nodes: [node], extensions: { code: "TOO_COMPLEX", detail } });
}

/** Refuses documents that are too deep, or ask for the same under too many names. Fragments count as deep as they are written. */
export const complexityRule: ValidationRule = (context) => {
  let aliases = 0;
  let depth = 0;
  return {
    Field: {
      enter(node) {
        depth++;
        if (depth > MAX_DEPTH) context.reportError(tooComplex(`depth ${MAX_DEPTH}`, node));
        if (node.alias !== undefined && ++aliases > MAX_ALIASES) context.reportError(tooComplex(`aliases ${MAX_ALIASES}`, node));
      },
      leave() {
        depth--;
      },
    },
    OperationDefinition(node) {
      const fields = node.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD);
      if (fields.length > MAX_ROOT_FIELDS) context.reportError(tooComplex(`root fields ${MAX_ROOT_FIELDS}`, node));
    },
  };
};
