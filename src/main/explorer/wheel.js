/** As far as one turn of the wheel may zoom, in doublings: with Ctrl held D3 and browsers count a mouse's notch for much more. */
const MOST = 0.4;

/** A pinch on a touchpad comes as a turn of the wheel with Ctrl, in small steps. */
const OF_A_PINCH = 0.02;
const OF_A_WHEEL = 0.002;

/** How many pixels are a line, where the wheel counts in lines. */
const LINE = 25;

/**
 * Whether a turn of the wheel is meant for a picture. Elsewhere it scrolls the page, and who scrolls past a picture is not to
 * get stuck in it: so it is the picture's only with Ctrl or ⌘ held, or where the picture has the focus.
 */
export function meant(event, picture) {
  return event.ctrlKey || event.metaKey || picture.contains(document.activeElement);
}

/** How far a turn of the wheel zooms, in doublings: above 0 nearer. */
export function doublings({ deltaY, deltaMode, ctrlKey }) {
  const pixels = -deltaY * (deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1);
  return Math.max(-MOST, Math.min(MOST, pixels * (ctrlKey ? OF_A_PINCH : OF_A_WHEEL)));
}
