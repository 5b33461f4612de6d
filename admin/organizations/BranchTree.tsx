import { SimpleTreeView } from "@mui/x-tree-view/SimpleTreeView";
import { TreeItem } from "@mui/x-tree-view/TreeItem";
import { type ComponentType, type KeyboardEvent, type ReactNode, useRef } from "react";
import type { Branch } from "./forest.ts";

interface BranchTreeProps<T> {
  readonly forest: ReadonlyArray<Branch<T>>;
  readonly label: string;
  readonly expanded: string[];
  readonly onExpanded: (ids: string[]) => void;
  readonly onOpen: (id: string) => void;
  /** What stands beside the arrow of one branch. */
  readonly Label: ComponentType<{ readonly branch: Branch<T> }>;
}

/** A tree of records. Arrow keys walk, open and close; Enter or a click goes to the record. */
export function BranchTree<T>({ forest, label, expanded, onExpanded, onOpen, Label }: BranchTreeProps<T>) {
  const focused = useRef<string | null>(null);
  // The tree view gives Enter to opening a branch, which the right arrow does already.
  const openFocused = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || focused.current === null) return;
    event.stopPropagation();
    event.preventDefault();
    onOpen(focused.current);
  };
  return (
    <SimpleTreeView
      aria-label={label}
      expandedItems={expanded}
      onExpandedItemsChange={(_, ids) => onExpanded(ids)}
      onItemFocus={(_, id) => {
        focused.current = id;
      }}
      onKeyDownCapture={openFocused}
      onSelectedItemsChange={(_, id) => {
        if (id !== null) onOpen(id);
      }}
      selectedItems={null}
      expansionTrigger="iconContainer"
      itemChildrenIndentation={18}
      sx={{ "& .MuiTreeItem-content": { minHeight: 34, borderRadius: 1 } }}
    >
      {forest.map((branch) => item(branch, Label))}
    </SimpleTreeView>
  );
}

function item<T>(branch: Branch<T>, Label: BranchTreeProps<T>["Label"]): ReactNode {
  return (
    <TreeItem key={branch.id} itemId={branch.id} label={<Label branch={branch} />}>
      {branch.children.length === 0 ? null : branch.children.map((child) => item(child, Label))}
    </TreeItem>
  );
}
