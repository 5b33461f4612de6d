/** The name under which the server records what nobody did by hand. */
const SYSTEM = "系统";

/** Who did it; the system in the reader's language. */
export function actorWords(name: string, translate: (key: string) => string): string {
  return name === SYSTEM ? translate("app.system") : name;
}
