/** A text that a scenario's page shows and its test runs. */
export interface ScenarioExample {
  readonly title: string;
  readonly text: string;
}

/** The prose and the examples of a scenario's page. They stand beside the scenario, so that a server need not carry them. */
export interface ScenarioPage {
  readonly docs: {
    readonly ignore: string;
    readonly references: readonly { readonly title: string; readonly url?: string }[];
  };
  readonly examples: { readonly bad: readonly ScenarioExample[]; readonly good: readonly ScenarioExample[] };
}

/** Pages by code. */
export type ScenarioPages = Readonly<Record<string, ScenarioPage>>;

/** The two documents that the scenarios come from. */
export const CATALYST = 'Troubleshoot Smart Licensing on Catalyst Platforms';
export const NEXUS = 'Configure and Troubleshoot Smart Licensing on Nexus Platforms';
