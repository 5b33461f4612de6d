import type { DocumentNode } from "graphql";

/** The console sends some 90 documents of 60 000 characters; in memory a character costs about a hundred bytes. */
const MAX_CHARACTERS = 200_000;

/**
 * Parsed and validated documents, so that those sent again are not parsed again; who was not asked for longest goes first.
 * Bounded by what was written: Apollo's own store estimates sizes without the tokens, and grows to hundreds of megabytes.
 */
export class Documents {
  private readonly known = new Map<string, DocumentNode>();
  private characters = 0;

  async get(key: string): Promise<DocumentNode | undefined> {
    const document = this.known.get(key);
    if (document === undefined) return undefined;
    this.known.delete(key);
    this.known.set(key, document);
    return document;
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    await this.delete(key);
    this.known.set(key, document);
    this.characters += sizeOf(document);
    for (const oldest of this.known.keys()) {
      if (this.characters <= MAX_CHARACTERS) return;
      await this.delete(oldest);
    }
  }

  async delete(key: string): Promise<boolean> {
    const document = this.known.get(key);
    if (document !== undefined) this.characters -= sizeOf(document);
    return this.known.delete(key);
  }
}

function sizeOf(document: DocumentNode): number {
  return document.loc?.source.body.length ?? 0;
}
