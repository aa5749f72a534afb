/** Height in px of the strip below a figure: the lines, the words under them, and the room above both. */
export const STRIP_HEIGHT = 68;
/** Distance of the strip's lines from its top, and their height, px. */
export const STRIP_TOP = 10;
export const STRIP_PLOT = 36;
