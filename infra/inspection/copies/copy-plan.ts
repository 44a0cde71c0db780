/** Long screenshots stay readable: a copy is bounded by its pixels, not by its longer side. */
const VIEW_PIXELS = 40_000_000;
const THUMBNAIL_SIDE = 320;
/** Higher or wider than that a small picture shows its beginning instead of all of it. */
const LONGEST_SHAPE = 3;

interface Size {
  width: number;
  height: number;
}

function viewSize({ width, height }: Size): Size & { fit: 'fill' } {
  const scale = Math.min(1, Math.sqrt(VIEW_PIXELS / (width * height)));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)), fit: 'fill' };
}

function thumbnailSize({ width, height }: Size) {
  const isLong = Math.max(width, height) > LONGEST_SHAPE * Math.min(width, height);
  const square = { width: THUMBNAIL_SIDE, height: THUMBNAIL_SIDE, withoutEnlargement: true };
  return isLong ? { ...square, fit: 'cover' as const, position: height > width ? 'top' : 'left' } : { ...square, fit: 'inside' as const };
}

/** How large copies are, by the size of the picture as it is seen. */
export const copyPlan = {
  mostPixels: 100_000_000,
  sizes: (size: Size) => ({ view: viewSize(size), thumbnail: thumbnailSize(size) }),
};
