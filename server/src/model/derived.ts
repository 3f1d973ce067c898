import { atOnce } from '../text/at-once';
import type { DeviceConfig } from './device-config';

/** What was made of each configuration, by what makes it. */
const known = new WeakMap<DeviceConfig, Map<object, object>>();

function madeOf(config: DeviceConfig): Map<object, object> {
  let made = known.get(config);
  if (!made) {
    made = new Map();
    known.set(config, made);
  }
  return made;
}

/** What is made of a configuration once, and asked for by many: in steps by who may be waited for, otherwise at once. */
export class Derived<T extends object> {
  private readonly make: (config: DeviceConfig) => Generator<void, T>;

  constructor(make: (config: DeviceConfig) => Generator<void, T>) {
    this.make = make;
  }

  of(config: DeviceConfig): T {
    return (madeOf(config).get(this) as T | undefined) ?? atOnce(this.steps(config));
  }

  *steps(config: DeviceConfig): Generator<void, T> {
    const made = madeOf(config).get(this) as T | undefined;
    if (made) return made;
    const now = yield* this.make(config);
    madeOf(config).set(this, now);
    return now;
  }
}

/** The same of what is made at once: the function that gives it. */
export function perConfig<T extends object>(make: (config: DeviceConfig) => T): (config: DeviceConfig) => T {
  const find = (config: DeviceConfig): T => {
    const made = madeOf(config);
    const old = made.get(find) as T | undefined;
    if (old) return old;
    const now = make(config);
    made.set(find, now);
    return now;
  };
  return find;
}
