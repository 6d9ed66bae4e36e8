/** What init or uninstall is going to do, in order. Nothing has been done yet. */
export type Plan = {
  readonly actions: readonly Action[];
  /** What people should know besides. */
  readonly notes: readonly string[];
};

/** One change, and how it is told: what is changed, and what becomes of it. */
export type Action = { readonly step: Step; readonly shown: string; readonly does: string };

/** Paths are absolute. */
export type Step =
  | { readonly kind: 'write'; readonly path: string; readonly text: string; readonly executable?: true }
  | { readonly kind: 'move'; readonly from: string; readonly to: string }
  /** A file, or a folder that is left alone when something else is in it. */
  | { readonly kind: 'delete'; readonly path: string }
  /** A folder with all that is in it. */
  | { readonly kind: 'delete-all'; readonly path: string }
  /** A value of the repository's own configuration. */
  | { readonly kind: 'configure'; readonly key: string; readonly value: string }
  /** One more value of a key that can have several. */
  | { readonly kind: 'configure-too'; readonly key: string; readonly value: string }
  /** Takes that value of it out, and no other of the same key. */
  | { readonly kind: 'unconfigure'; readonly key: string; readonly value: string }
  /** Lets husky install itself for hook files in `folder`. */
  | { readonly kind: 'husky'; readonly folder: string; readonly program8?: string };
