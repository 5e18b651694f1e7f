import type { CameraControlsImpl } from '@react-three/drei';
import type { PerspectiveCamera } from 'three';
import type { Point3 } from '../base/index.ts';
import {
  EMPTY_SOLID_MAP,
  isFree,
  isSegmentFree,
  type Pose,
  type SiteDocument,
  type SolidMap,
  type Tour,
} from '../content/index.ts';
import type { LoadedSite, Session } from '../session/index.ts';
import {
  currentHour,
  currentPhase,
  highlightedPart,
  isMoving,
  poseGoal,
  restPose,
  type TourState,
  upcomingStop,
} from '../tour/index.ts';
import { applyPose, fitLens, samePose } from './camera-pose.ts';
import { isWithinReach, lookByKey, poseOfControls } from './free-look.ts';
import { Guide } from './guide.ts';
import { type MarkPosition, projectMarks, sameMarks } from './mark-positions.ts';

/**
 * Leads the camera: where the tour names a pose it follows; where the visitor has taken the camera it holds the limits.
 * Reads the session, never decides for it (but says so when the visitor takes the camera).
 */
export class CameraRig {
  /** Phase, hour of the light (null: the site's own) and part that are shown now. */
  phase = '';
  /** Shown whatever the tour says; null: the tour's. */
  pinnedPhase: string | null = null;
  hour: number | null = null;
  highlight: string | null = null;
  /** Where the tour goes next, so that its tiles can come early; null while the visitor has left it. */
  nextPose: Pose | null = null;

  #site: LoadedSite | null = null;
  /** Null until it is loaded: nothing is known to be solid. */
  #solids: SolidMap | null = null;
  #guide: Guide;
  #fovDegrees = 45;
  #lastFree: Pose | null = null;
  #held: Pose | null = null;
  #marks: readonly MarkPosition[] = [];
  readonly #isSegmentFree = (a: Point3, b: Point3): boolean =>
    !this.#solids || isSegmentFree(this.#solids, a, b);

  constructor(
    private readonly session: Session,
    readonly camera: PerspectiveCamera,
    private readonly invalidate: () => void,
    private readonly onMarkPositions: (marks: readonly MarkPosition[]) => void,
  ) {
    this.#guide = new Guide(this.#isSegmentFree);
    session.setCameraProbe(() => this.#guide.pose);
  }

  /** Where the camera is and looks; null before the first frame of a site. */
  get pose(): Pose | null {
    return this.#guide.pose;
  }

  /** Whether the tour itself asks for frame after frame now. */
  get isTourMoving(): boolean {
    const now = this.#now();
    return now !== null && isMoving(now.state);
  }

  /** A site is on stage: the camera starts at its tour. */
  open(site: LoadedSite): void {
    this.#site = site;
    this.#guide = new Guide(this.#isSegmentFree);
    this.#lastFree = null;
    this.phase = site.document.defaultPhase;
    const now = this.#now();
    this.hour = now ? this.#hourNow(now) : null;
    void this.session.solidMapOf(site).then((solids) => {
      if (this.#site === site && solids !== EMPTY_SOLID_MAP) this.#solids = solids;
      this.invalidate();
    });
  }

  close(): void {
    this.#site = null;
    this.#solids = null;
    this.#show([]);
  }

  /** The session changed: asks for a frame if that changes the picture. */
  wakeIfMoved(): void {
    const now = this.#now();
    if (!now) return;
    const { state, document, script } = now;
    const goal = this.#goal();
    const stale =
      (goal !== null && (!this.#guide.pose || !samePose(goal, this.#guide.pose))) ||
      highlightedPart(document, script, state) !== this.highlight ||
      currentPhase(document, script, state) !== this.phase ||
      this.#hourNow(now) !== this.hour;
    if (stale) this.invalidate();
  }

  /** The visitor moves the camera by hand. */
  takeCamera(controls: CameraControlsImpl): void {
    const now = this.#now();
    if (!now || (now.state.status === 'free-look' && now.state.detailId === null)) return;
    this.session.send({ type: 'look-around' });
    this.#lastFree = poseOfControls(controls, this.camera, this.#fovDegrees);
  }

  /** An arrow key, + or −, pressed while the picture has the focus. Returns whether it was one. */
  lookByKey(controls: CameraControlsImpl, key: string): boolean {
    if (!this.#now() || !lookByKey(controls, key)) return false;
    this.takeCamera(controls);
    return true;
  }

  /** One frame. Returns whether the next frame will differ. */
  step(controls: CameraControlsImpl, deltaSeconds: number, width: number, height: number): boolean {
    const now = this.#now();
    if (!now) return false;
    const { state, document, script } = now;
    this.phase = currentPhase(document, script, state);
    this.hour = this.#hourNow(now);
    this.highlight = highlightedPart(document, script, state);
    this.nextPose = state.status === 'free-look' ? null : (upcomingStop(script, state)?.pose ?? null);
    const goal = this.#goal();
    const aspect = width / height;
    let moving: boolean;
    if (goal) {
      const cut = this.session.store.getState().reducedMotion;
      const pose = this.#guide.step(goal, situation(state), deltaSeconds, cut);
      this.#fovDegrees = pose.fovDegrees;
      this.#hold(controls, pose);
      applyPose(this.camera, pose, aspect);
      this.#lastFree = null;
      moving = this.#guide.isFlying;
    } else {
      this.#holdLimits(controls);
      moving = false;
      this.#held = null;
      const pose = poseOfControls(controls, this.camera, this.#fovDegrees);
      this.#guide.takeOver(pose);
      fitLens(this.camera, pose, aspect);
    }
    this.#show(
      projectMarks(
        document.details,
        this.camera,
        width,
        height,
        this.pinnedPhase ?? this.phase,
        this.#isSegmentFree,
      ),
    );
    return moving;
  }

  /** Free look: a move that would end in stone, under ground or out of reach is not made. */
  #holdLimits(controls: CameraControlsImpl): void {
    const site = this.#site;
    if (!site) return;
    const pose = poseOfControls(controls, this.camera, this.#fovDegrees);
    const allowed =
      (!this.#solids || isFree(this.#solids, pose.position)) && isWithinReach(pose.position, site.document);
    if (allowed || !this.#lastFree) {
      this.#lastFree = pose;
      return;
    }
    void controls.setLookAt(...this.#lastFree.position, ...this.#lastFree.target, false);
    controls.update(0);
  }

  /** Keeps the controls where the guide is, so that a hand that takes over starts there; waking them costs a frame. */
  #hold(controls: CameraControlsImpl, pose: Pose): void {
    if (this.#held && samePose(this.#held, pose)) return;
    this.#held = pose;
    void controls.setLookAt(...pose.position, ...pose.target, false);
  }

  #show(marks: readonly MarkPosition[]): void {
    if (sameMarks(marks, this.#marks)) return;
    this.#marks = marks;
    this.onMarkPositions(marks);
  }

  #goal(): Pose | null {
    const now = this.#now();
    if (!now) return null;
    const { reducedMotion } = this.session.store.getState();
    return (reducedMotion ? restPose : poseGoal)(now.document, now.script, now.state);
  }

  /** The visitor's choice comes before the tour's. */
  #hourNow({ document, script, state }: TourNow): number | null {
    return this.session.store.getState().hour ?? currentHour(document, script, state);
  }

  #now(): TourNow | null {
    const { tour } = this.session.store.getState();
    if (!tour || !this.#site) return null;
    return { state: tour.state, script: tour.script, document: this.#site.document };
  }
}

/** The tour on stage as it stands. */
interface TourNow {
  readonly state: TourState;
  readonly script: Tour;
  readonly document: SiteDocument;
}

/** Changes when the tour's situation does; within one situation its poses are smooth. */
const situation = (state: TourState): string =>
  [
    state.status,
    state.position.stopIndex,
    state.position.cueIndex,
    state.status === 'free-look' ? state.detailId : '',
  ].join(' ');
