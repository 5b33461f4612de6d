import { localStorageStore, type Store } from "react-admin";
import { viewer } from "./session.ts";

const SAVED = /\.savedQueries$/;

const place = (key: string): string => `gongjian.saved.${viewer()?.account.id ?? ""}.${key}`;

/**
 * What the console remembers on this machine. Signing out empties it, for the next person; filters saved under a name stay,
 * each with the account that saved them.
 */
export function createStore(): Store {
  const store = localStorageStore("1", "gongjian");
  return {
    ...store,
    getItem: <T>(key: string, otherwise?: T): T => {
      if (!SAVED.test(key)) return store.getItem(key, otherwise) as T;
      const kept = localStorage.getItem(place(key));
      return kept === null ? (otherwise as T) : (JSON.parse(kept) as T);
    },
    setItem: (key, value) => {
      // The store tells those who listen; the place of its own outlives it.
      store.setItem(key, value);
      if (SAVED.test(key)) localStorage.setItem(place(key), JSON.stringify(value));
    },
  };
}
