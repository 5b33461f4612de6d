import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type CodegenConfig, generate } from "@graphql-codegen/cli";
import { type GraphQLSchema, isEnumType } from "graphql";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Every enum of the contract with its values, so that a word missing from a label file does not compile. */
const enums = {
  plugin(schema: GraphQLSchema): string {
    const found = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && !type.name.startsWith("__"));
    const lines = found.filter(isEnumType).map((type) => {
      const values = type.getValues().map(({ name }) => `"${name}"`);
      return `  readonly ${type.name}: ${values.join(" | ")};`;
    });
    return ["/** Enums of the contract by name. */", "export interface Enums {", ...lines.sort(), "}", ""].join("\n");
  },
};

const config: CodegenConfig = {
  schema: `${root}schema/schema.graphql`,
  silent: true,
  generates: {
    [`${root}schema/generated/`]: {
      documents: `${root}admin/**/*.graphql`,
      preset: "client",
      presetConfig: { fragmentMasking: false, persistedDocuments: true, skipIndexFile: true },
      config: {
        documentMode: "string",
        enumType: "string-literal",
        immutableTypes: true,
        useTypeImports: true,
        importExtension: ".ts",
        scalars: { ID: "string", Date: "string", DateTimeISO: "string", JSON: "unknown" },
        strictScalars: true,
        avoidOptionals: { field: true, inputValue: false, object: true, defaultValue: false },
      },
    },
    [`${root}schema/generated/enums.ts`]: { plugins: ["enums"] },
  },
  pluginLoader: (name) => (name === "enums" || name.endsWith("/enums") ? enums : import(name)),
};

export interface Generated {
  readonly filename: string;
  readonly content: string;
}

/**
 * The console names a document by its hash and asks for the text only where a server does not know it, from persisted-documents.json; so what every
 * visitor loads holds of a text no more than which kind it is. What is subscribed to is sent as text; fragments are types alone.
 */
function withoutTexts(content: string): string {
  return content
    .replaceAll(/export const \w+FragmentDoc = new TypedDocumentString\(`[^`]*`, \{[^}]*\}\) as unknown as [^;]*;\n/g, "")
    .replaceAll(/new TypedDocumentString\(`\s*(query|mutation) [^`]*`, /g, 'new TypedDocumentString("$1", ');
}

/** What schema/generated should hold, from the contract and the console's documents; nothing is written. */
export async function generateClient(): Promise<Generated[]> {
  const made: Array<Generated & { hooks?: unknown }> = await generate(config, false);
  // The tag function repeats every document a second time; screens import the document itself.
  return made
    .filter(({ filename }) => !filename.endsWith("/gql.ts"))
    .map(({ filename, content }) => ({
      filename,
      content: filename.endsWith("/graphql.ts") ? withoutTexts(content) : content,
    }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { filename, content } of await generateClient()) writeFileSync(filename, content);
}
