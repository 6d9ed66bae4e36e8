/** Bytes of a window: what is looked at in one go. */
export const windowSize: number = 1024 * 1024;

/** Two windows that follow one another share at least so many bytes, so that what stands across a cut is whole in one of them. */
export const overlap: number = 64 * 1024;
