/** The operating systems whose configurations are read. */
export type Dialect = 'iosxe' | 'nxos';

/** Where a command is entered: the device's configuration modes that licensing reaches. */
export type Mode =
  | 'global'
  | 'call-home'
  | 'call-home-profile'
  | 'trustpoint'
  | 'certificate-pool'
  | 'trustpool-policy'
  | 'vrf'
  | 'interface';
