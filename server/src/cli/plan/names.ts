/** Names that Windows keeps for devices. */
const KEPT = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

const LONGEST = 80;

/** Gives each device a file name of its own that is one on every system and leads nowhere else. */
export class PlanNames {
  private readonly taken = new Set<string>(['index']);

  nameFor(device: string): string {
    const bare = device
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9._-]+/g, '-')
      .replace(/^[.-]+|(?<![.-])[.-]+$/g, '')
      .slice(0, LONGEST);
    const safe = bare === '' ? 'device' : KEPT.test(bare) ? `device-${bare}` : bare;
    for (let count = 1; ; count++) {
      const name = count === 1 ? safe : `${safe}-${count}`;
      // Some file systems do not tell capital letters from small ones.
      if (this.taken.has(name.toLowerCase())) continue;
      this.taken.add(name.toLowerCase());
      return name;
    }
  }
}
