// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi as mock } from 'vitest';
import { createDictionary, DictionaryProvider, INTERFACE_WORDS } from '../i18n/index.ts';
import { createSession, PROFILES, type Profile, type Session } from '../session/index.ts';
import {
  CATALOGUE,
  HandContent,
  HandFrames,
  HandNarrator,
  loadedSite,
  settled,
} from '../session/stand-ins.ts';
import { IdleWarning, type SceneSlotProps, SessionProvider, TourApp } from '../ui/index.ts';
import { followSession } from './follow-session.ts';

const { vi, en } = INTERFACE_WORDS;
const button = (name: string) => screen.getByRole('button', { name });

/** Stands in for the scene: a named picture with one mark in sight. */
function Picture({ label, onMarkPositions }: SceneSlotProps) {
  const report = () => onMarkPositions([{ detailId: 'lintel', xPixels: 40, yPixels: 60, visible: true }]);
  return (
    <button type="button" onClick={report}>
      {label}
    </button>
  );
}

function BrokenPicture(): never {
  throw new Error('no WebGL');
}

let content: HandContent;
let frames: HandFrames;
let session: Session;
let stopFollowing: () => void;

async function visit(profile: Profile = PROFILES.web, picture: typeof Picture = Picture): Promise<void> {
  content = new HandContent();
  frames = new HandFrames();
  session = createSession({ content, frames, narrator: new HandNarrator(['vi']) }, { profile, lang: 'vi' });
  const dictionary = createDictionary();
  stopFollowing = followSession(session, window, dictionary);
  render(
    <DictionaryProvider i18n={dictionary}>
      <SessionProvider session={session}>
        <TourApp scene={picture} />
      </SessionProvider>
    </DictionaryProvider>,
  );
  await act(() => content.give('catalogue', CATALOGUE));
}

/** The citadel's files are there. */
async function arrive(): Promise<void> {
  await act(settled);
  await act(() => content.give('citadel', loadedSite('citadel')));
}

async function openCitadel(): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: /^citadel/ }));
  await arrive();
}

const status = () => session.store.getState().tour?.state.status;

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  // Nothing is laid out here: the picture is as large as a screen, and nothing else takes room.
  mock.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return this.className.includes('stage') ? new DOMRect(0, 0, 1280, 720) : new DOMRect();
  });
});
afterEach(() => {
  stopFollowing();
  session.dispose();
  cleanup();
  mock.restoreAllMocks();
});

describe('the page', () => {
  it('lists the sites and starts the first one on request', async () => {
    await visit();
    expect(screen.getAllByRole('listitem')).toHaveLength(CATALOGUE.sites.length);
    fireEvent.click(button(vi.home.start));
    await arrive();
    expect(status()).toBe('at-stop');
  });

  it('changes caption, words, page language, title and address together', async () => {
    await visit();
    await openCitadel();
    fireEvent.click(button(vi.site.start));
    expect(screen.getByText('gate.1 vi').lang).toBe('vi');
    fireEvent.click(button('English'));
    expect(screen.getByText('gate.1 en').lang).toBe('en');
    expect(button(en.tour.pause)).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe(`title en · ${en.app.title}`);
    expect(window.location.search).toBe(
      '?lang=en&site=citadel&tour=highlight&stop=gate&cue=gate.1&mode=tour',
    );
    expect(screen.getByRole('status').textContent).toBe(en.status.language);
  });

  it('keeps the address in step from stop to stop and back home', async () => {
    await visit();
    await openCitadel();
    fireEvent.click(button(vi.site.start));
    fireEvent.click(button(vi.tour.next));
    expect(window.location.search).toContain('stop=hall');
    fireEvent.click(button(vi.home.link));
    expect(window.location.search).toBe('?lang=vi');
    expect(document.title).toBe(vi.app.title);
  });

  it('leaves the rest alive when the picture fails', async () => {
    mock.spyOn(console, 'error').mockImplementation(() => undefined);
    mock.spyOn(console, 'warn').mockImplementation(() => undefined);
    await visit(PROFILES.web, BrokenPicture);
    await openCitadel();
    expect(screen.getByText(vi.fault.graphicsHeading)).toBeTruthy();
    fireEvent.click(button(vi.site.start));
    expect(screen.getByText('gate.1 vi')).toBeTruthy();
  });

  it('says what could not be opened, with a way home', async () => {
    mock.spyOn(console, 'warn').mockImplementation(() => undefined);
    await visit();
    fireEvent.click(screen.getByRole('button', { name: /^citadel/ }));
    await act(settled);
    await act(() => content.refuse('citadel', 'site.json: 404'));
    expect(screen.getByRole('heading', { name: vi.fault.siteHeading })).toBeTruthy();
    fireEvent.click(button(vi.fault.home));
    expect(screen.getByRole('heading', { name: vi.home.sites })).toBeTruthy();
  });

  it('draws no header in the embed profile', async () => {
    await visit(PROFILES.embed);
    act(() => session.openSite('citadel'));
    await arrive();
    expect(screen.queryByRole('button', { name: vi.home.link })).toBeNull();
    expect(button('English')).toBeTruthy();
  });
});

describe('the tour bar', () => {
  beforeEach(async () => {
    await visit();
    await openCitadel();
    fireEvent.click(button(vi.site.start));
  });

  it('plays, pauses, and goes to the next and the previous stop', () => {
    const sent = mock.spyOn(session, 'send');
    fireEvent.click(button(vi.tour.pause));
    fireEvent.click(button(vi.tour.play));
    fireEvent.click(button(vi.tour.next));
    fireEvent.click(button(vi.tour.previous));
    expect(sent.mock.calls.map(([event]) => event.type)).toEqual([
      'pause',
      'play',
      'next-stop',
      'previous-stop',
    ]);
  });

  it('looks around and comes back to the same sentence', () => {
    fireEvent.click(button(vi.tour.sound));
    act(() => frames.pass(4.5));
    expect(screen.getByText('gate.2 vi')).toBeTruthy();
    fireEvent.click(button(vi.tour.look));
    expect(status()).toBe('free-look');
    fireEvent.click(button(vi.tour.return));
    act(() => frames.pass(0.1));
    expect(screen.getByText('gate.2 vi')).toBeTruthy();
  });

  it('switches captions, and sound only where there is a voice', () => {
    fireEvent.click(button(vi.tour.captions));
    expect(screen.queryByText('gate.1 vi')).toBeNull();
    fireEvent.click(button(vi.tour.sound));
    expect(session.store.getState().soundOn).toBe(false);
    fireEvent.click(button('English'));
    expect((button(en.tour.sound) as HTMLButtonElement).disabled).toBe(true);
  });

  it('sets the speed in the options', () => {
    fireEvent.click(button(vi.tour.settings));
    fireEvent.click(button('1,25×'));
    expect(session.store.getState().tour?.state.rate).toBe(1.25);
  });

  it('jumps from the stop list and puts the focus on the heading of the stop', () => {
    fireEvent.click(button(vi.tour.stops));
    fireEvent.click(screen.getByRole('button', { name: /hall vi$/ }));
    expect(screen.queryByRole('heading', { name: vi.stops.heading })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Điểm 2/2 · hall vi');
  });

  it('keeps the told sentence in sight, whatever the browser answers to that', () => {
    const scroll = mock.fn(() => Promise.resolve());
    Object.assign(HTMLElement.prototype, { scrollIntoView: scroll });
    fireEvent.click(button(vi.tour.stops));
    expect(scroll).toHaveBeenCalled();
    fireEvent.keyDown(screen.getByRole('heading', { name: vi.stops.heading }), { key: 'Escape' });
    expect(screen.queryByRole('heading', { name: vi.stops.heading })).toBeNull();
    expect(button(vi.tour.details)).toBeTruthy();
    Reflect.deleteProperty(HTMLElement.prototype, 'scrollIntoView');
  });

  it('has the whole tour in writing; a click on a sentence goes there and leaves the text open', () => {
    fireEvent.click(button(vi.tour.stops));
    const sentence = screen.getByRole('button', { name: 'hall.2 vi' });
    fireEvent.click(sentence);
    expect(window.location.search).toContain('cue=hall.2');
    expect(sentence.getAttribute('aria-current')).toBe('true');
    expect(screen.getByRole('heading', { name: vi.stops.heading })).toBeTruthy();
  });

  it('sets the size of the captions in the options', () => {
    const band = () => document.querySelector('[data-cue]')!.className;
    const before = band();
    fireEvent.click(button(vi.tour.settings));
    fireEvent.click(button(vi.settings.largest));
    expect(band()).not.toBe(before);
    fireEvent.click(button(vi.settings.normal));
    expect(band()).toBe(before);
  });

  it('obeys keys, except Space on a button, which is the button’s own', () => {
    fireEvent.keyDown(document.body, { key: 'k' });
    expect(status()).toBe('paused');
    fireEvent.keyDown(button(vi.tour.captions), { key: ' ' });
    expect(status()).toBe('paused');
    fireEvent.keyDown(document.body, { key: ' ' });
    expect(status()).toBe('at-stop');
    fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    expect(window.location.search).toContain('stop=hall');
  });
});

describe('a detail', () => {
  it('opens from its numbered mark, takes the focus, and gives it back on Esc', async () => {
    await visit();
    await openCitadel();
    fireEvent.click(screen.getByRole('button', { name: /^Mô hình/ }));
    const mark = button('Chi tiết 1: Lintel');
    expect(mark.getAttribute('aria-expanded')).toBe('false');
    mark.focus();
    fireEvent.click(mark);
    expect(mark.getAttribute('aria-expanded')).toBe('true');
    const heading = screen.getByRole('heading', { name: 'Lintel' });
    expect(document.activeElement).toBe(heading);
    const card = within(heading.closest('section')!);
    for (const text of ['Arch', vi.evidence.sourced, 'A book']) expect(card.getByText(text)).toBeTruthy();
    fireEvent.keyDown(heading, { key: 'Escape' });
    expect(screen.queryByRole('heading', { name: 'Lintel' })).toBeNull();
    expect(document.activeElement).toBe(mark);
  });
});

describe('the idle warning', () => {
  it('asks in both languages, takes the focus, and passes the answers on', async () => {
    await visit();
    const [stay, restart] = [mock.fn(), mock.fn()];
    render(
      <DictionaryProvider i18n={createDictionary()}>
        <IdleWarning secondsLeft={25} onStay={stay} onRestart={restart} />
      </DictionaryProvider>,
    );
    const box = within(screen.getByRole('alertdialog'));
    expect(box.getByText('Bắt đầu lại sau 25 giây')).toBeTruthy();
    const stayButton = box.getByRole('button', { name: /Tôi vẫn xem.*Still here/ });
    expect(document.activeElement).toBe(stayButton);
    fireEvent.click(stayButton);
    fireEvent.click(box.getByRole('button', { name: /Bắt đầu lại.*Start over/ }));
    expect([stay.mock.calls.length, restart.mock.calls.length]).toEqual([1, 1]);
  });
});
