export function releaseProblems(release: {
  readonly tag: string;
  readonly repository?: string;
  readonly manifest: object;
  readonly workspaces: object;
  readonly changelog: string;
}): string[];
