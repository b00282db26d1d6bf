import { Shape } from './json-shape.js';

/** Most keys of an object, and most steps of a document, that are shared: beyond that, sharing costs more than it saves. */
const MAX_SHARED_KEYS = 32;
const MAX_STEPS = 8_192;

/**
 * One step on the way through the keys of an object: objects that start with the same keys take the same steps. A key that
 * follows as it did last time is recognised by comparing bytes, and no way holds a key twice.
 */
export class KeyStep {
  readonly key: string;
  /** Where in the document the key stands, and its length with the closing quote: 0 where it is written with escapes. */
  readonly start: number;
  readonly length: number;
  /** The step that followed last time. */
  likely: KeyStep | null = null;
  private readonly before: KeyStep | null;
  private readonly next = new Map<string, KeyStep>();
  private ownShape: Shape | null = null;

  constructor(before: KeyStep | null, key: string, start: number, length: number) {
    this.before = before;
    this.key = key;
    this.start = start;
    this.length = length;
  }

  /** The keys on the way here, in document order. */
  keys(): readonly string[] {
    return this.before === null ? [] : [...this.before.keys(), this.key];
  }

  /** Whether a key is on the way here. */
  passed(key: string): boolean {
    return this.before !== null && (this.key === key || this.before.passed(key));
  }

  /** The shape of the objects that end here. */
  shape(): Shape {
    this.ownShape ??= new Shape(this.keys(), true);
    return this.ownShape;
  }

  /** The step that follows with a key, where it is known. */
  follow(key: string): KeyStep | null {
    const step = this.next.get(key) ?? null;
    if (step !== null) this.likely = step;
    return step;
  }

  /** Makes the step that follows with a key. */
  append(key: string, start: number, length: number): KeyStep {
    const step = new KeyStep(this, key, start, length);
    this.next.set(key, step);
    this.likely = step;
    return step;
  }
}

/** The steps of one document. */
export class KeySteps {
  readonly root = new KeyStep(null, '', 0, 0);
  private count = 0;

  /** Whether one more step may be shared after these keys. */
  takes(keys: number): boolean {
    if (keys >= MAX_SHARED_KEYS || this.count >= MAX_STEPS) return false;
    this.count += 1;
    return true;
  }
}
