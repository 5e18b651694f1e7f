// Drawn for this app on a 24 × 24 grid, in the colour of the text beside them.

const PATHS = {
  previous: <path d="M19 5 9 12l10 7zM6 5v14" />,
  next: <path d="m5 5 10 7-10 7zM18 5v14" />,
  play: <path d="m7 4 13 8-13 8z" />,
  pause: <path d="M8 5v14M16 5v14" strokeWidth="3.5" />,
  captions: <path d="M3 5h18v14H3zM7 12h4M14 12h3M7 15.5h6M16 15.5h1" fill="none" />,
  captionsOff: <path d="M3 5h18v14H3zM4 20 20 4" fill="none" />,
  sound: <path d="M4 9.5h3.5L12 5v14l-4.5-4.5H4zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" fill="none" />,
  soundOff: <path d="M4 9.5h3.5L12 5v14l-4.5-4.5H4zM16 9.5l5 5M21 9.5l-5 5" fill="none" />,
  stops: <path d="M9 6h12M9 12h12M9 18h12M4 6h.5M4 12h.5M4 18h.5" fill="none" />,
  details: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.5V8" fill="none" />,
  look: (
    <path
      d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z"
      fill="none"
    />
  ),
  options: (
    <path
      d="M4 7h8M18 7h2M4 17h2M12 17h8M15 4.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM9 14.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z"
      fill="none"
    />
  ),
  return: <path d="M9 5 4 10l5 5M4 10h10a6 6 0 0 1 0 12h-3" fill="none" />,
  restart: <path d="M5 4v5h5M5.5 9A8 8 0 1 1 4 13" fill="none" />,
  close: <path d="m5 5 14 14M19 5 5 19" fill="none" />,
  home: <path d="m3 11 9-7 9 7M6 9.5V20h12V9.5" fill="none" />,
} as const;

/** Name of a drawn sign. */
export type IconName = keyof typeof PATHS;

/** A sign beside or above a word; never alone as a name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="1.5em"
      height="1.5em"
      aria-hidden="true"
      focusable="false"
      fill="currentColor"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {PATHS[name]}
    </svg>
  );
}
