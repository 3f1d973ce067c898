/** How a document may be read; `auto` decides from its content. */
export type DialectChoice = 'auto' | 'iosxe' | 'nxos' | 'capture';

/** A document by its URI. */
export interface DocumentParams {
  readonly uri: string;
}

/** What a document is. */
export interface IdentityMessage {
  readonly uri: string;
  readonly dialect: 'iosxe' | 'nxos' | 'capture' | 'none';
  readonly release: string | null;
  readonly hostname: string | null;
  /** Whether it is a whole configuration, or only a part of one. */
  readonly whole: boolean;
}
