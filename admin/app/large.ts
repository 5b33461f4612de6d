import { createContext, useContext } from "react";

interface Choice {
  readonly large: boolean;
  readonly choose: (large: boolean) => void;
}

const Context = createContext<Choice>({ large: false, choose: () => undefined });

export const LargeType = Context.Provider;

/** The large-type switch. */
export function useLargeType(): Choice {
  return useContext(Context);
}
