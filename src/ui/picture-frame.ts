// What of the picture a visitor really sees: its size, and what stands over it. A mark that is cut off or half covered
// can be neither read nor hit.
import { type RefObject, useLayoutEffect, useState } from 'react';

/** A rectangle in the picture's CSS pixels. */
export interface PictureBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The picture and the boxes over it. */
export interface PictureFrame {
  readonly width: number;
  readonly height: number;
  readonly covers: readonly PictureBox[];
}

/** Whatever carries this attribute hides what is under it. */
const COVER_SELECTOR = '[data-over-picture]';

/** The frame of the picture that `inside` lies in, measured after each render of the caller. */
export function usePictureFrame(inside: RefObject<HTMLElement | null>): PictureFrame | null {
  const [frame, setFrame] = useState<PictureFrame | null>(null);
  useLayoutEffect(() => {
    const picture = inside.current?.parentElement;
    if (!picture) return;
    const measured = measure(picture);
    setFrame((known) => (JSON.stringify(known) === JSON.stringify(measured) ? known : measured));
  });
  return frame;
}

function measure(picture: HTMLElement): PictureFrame {
  const { left, top, width, height } = picture.getBoundingClientRect();
  const covers = [...document.querySelectorAll(COVER_SELECTOR)].map((cover) => {
    const box = cover.getBoundingClientRect();
    return { left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top };
  });
  return { width, height, covers };
}
