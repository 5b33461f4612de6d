import { useEffect, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { instant } from "../shared/dates.ts";
import { perform, request } from "../shared/graphql.ts";
import { ASSIGNMENT, type Assignment, SAVE_DRAFT } from "./assignment.graphql.ts";
import { contentsOf, differencesOf, type Form, formOf, merge, type Typed } from "./draft.ts";

const SAVE_AFTER = 1_200;

interface DraftState {
  readonly form: Form;
  readonly status: string;
  /** What somebody else saved meanwhile, while it is not decided which to keep. */
  readonly conflict: Form | null;
  readonly change: (name: string, typed: Typed) => void;
  /** Saves now; false where somebody else's version is in the way. */
  readonly save: (current: Form) => Promise<boolean>;
  readonly resolve: (taken: ReadonlySet<string>) => Promise<boolean>;
  readonly settled: () => void;
}

interface Saving {
  readonly status: string;
  readonly setStatus: (status: string) => void;
  readonly conflict: Form | null;
  readonly setConflict: (theirs: Form | null) => void;
  readonly save: (current: Form) => Promise<boolean>;
}

/** Sends a draft, one after the other, on the version last seen; somebody else's version is shown, never written over. */
function useSaving({ id, brief, draft: stored }: Assignment, onSaved: () => void): Saving {
  const translate = useTranslate();
  const [status, setStatus] = useState(stored === null ? "" : translate("assignments.fill.saved", { time: instant(stored.updatedAt) }));
  const [conflict, setConflict] = useState<Form | null>(null);
  const version = useRef(stored?.version ?? 0);
  const saving = useRef(Promise.resolve(true));
  const meet = async (current: Form): Promise<boolean> => {
    const { assignment: now } = await request(ASSIGNMENT, { id });
    if (now === null) return false;
    const theirs = formOf(now);
    version.current = now.draft?.version ?? 0;
    if (differencesOf(current, theirs, brief.deliverables).length === 0) return store(current);
    setConflict(theirs);
    setStatus(translate("app.versions.title"));
    return false;
  };
  const store = async (current: Form): Promise<boolean> => {
    const contents = contentsOf(current, brief.deliverables);
    const payload = await perform(SAVE_DRAFT, "saveDraftAssignment", { id, draftVersion: version.current, contents });
    if (payload.userErrors[0]?.code === "VERSION_CONFLICT") return meet(current);
    const draft = payload.assignment?.draft ?? null;
    version.current = draft?.version ?? version.current;
    if (draft !== null) onSaved();
    setStatus(draft === null ? (payload.userErrors[0]?.message ?? "") : translate("assignments.fill.saved", { time: instant(draft.updatedAt) }));
    return draft !== null;
  };
  const save = (current: Form): Promise<boolean> => {
    saving.current = saving.current.then(() =>
      store(current).catch(() => {
        setStatus(translate("assignments.fill.unsaved"));
        // What is handed in next carries its own contents.
        return true;
      }),
    );
    return saving.current;
  };
  return { status, setStatus, conflict, setConflict, save };
}

/** Saves the draft a moment after the last key; what could not be saved stays on this machine. */
export function useDraft(assignment: Assignment): DraftState {
  const translate = useTranslate();
  const key = `gongjian.draft.${assignment.id}`;
  const [form, setForm] = useState<Form>(() => {
    const kept = sessionStorage.getItem(key);
    return kept === null ? formOf(assignment) : (JSON.parse(kept) as Form);
  });
  // What a slow upload adds is added to what was typed meanwhile.
  const latest = useRef(form);
  const dirty = useRef(false);
  const settled = (): void => {
    dirty.current = false;
    sessionStorage.removeItem(key);
  };
  const { status, setStatus, conflict, setConflict, save } = useSaving(assignment, settled);
  useEffect(() => {
    if (!dirty.current || conflict !== null) return;
    const later = setTimeout(() => void save(form), SAVE_AFTER);
    return () => clearTimeout(later);
  });
  const put = (next: Form): void => {
    dirty.current = true;
    latest.current = next;
    sessionStorage.setItem(key, JSON.stringify(next));
    setStatus(translate("assignments.fill.saving"));
    setForm(next);
  };
  const resolve = (taken: ReadonlySet<string>): Promise<boolean> => {
    const next = merge(form, conflict ?? form, taken);
    setConflict(null);
    put(next);
    return save(next);
  };
  return { form, status, conflict, save, resolve, settled, change: (name, typed) => put({ ...latest.current, [name]: typed }) };
}
