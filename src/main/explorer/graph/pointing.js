import { endsOf, radiusIn } from "./paint.js";

/** The name at a point of the picture, or as near to it as `within` pixels from its shape. */
export function nameAt(scene, view, x, y, within) {
  return scene.nameAt((x - view.x) / view.k, (y - view.y) / view.k, (radiusIn(view) + within) / view.k);
}

/** The line nearest to a point of the picture, within so many pixels. It is asked for with a tap only, and a walk will do. */
export function lineAt({ lines }, view, x, y, within) {
  let nearest = { far: within };
  for (const line of lines) {
    const far = distance(x, y, endsOf(line, view));
    nearest = far < nearest.far ? { far, line } : nearest;
  }
  return nearest.line;
}

/** How far a point is from a line between two others. */
function distance(x, y, [x1, y1, x2, y2]) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
