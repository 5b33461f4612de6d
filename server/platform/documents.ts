import type { DocumentNode } from "graphql";
import { Bounded } from "./bounded.ts";

/** The console sends some 90 documents of 60 000 characters; in memory a character costs about a hundred bytes. */
const MAX_CHARACTERS = 200_000;

export function charactersOf(document: DocumentNode): number {
  return document.loc?.source.body.length ?? 0;
}

/**
 * Parsed and validated documents, so that those sent again are not parsed again.
 * Bounded by what was written: Apollo's own store estimates sizes without the tokens, and grows to hundreds of megabytes.
 */
export class Documents {
  private readonly known = new Bounded<string, DocumentNode>(MAX_CHARACTERS, charactersOf);

  async get(key: string): Promise<DocumentNode | undefined> {
    return this.known.get(key);
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    this.known.set(key, document);
  }

  async delete(key: string): Promise<boolean> {
    return this.known.delete(key);
  }
}
