import type { SnippetEntry } from './snippet-entry';

const SAVE: SnippetEntry = {
  prefix: 'sl-save',
  title: 'Keep the licensing state',
  meaning: 'Saves the configuration, and with it the registration and its keys.',
  body: ['copy running-config startup-config'],
};

const REGISTER_FORCE: SnippetEntry = {
  prefix: 'sl-register-force',
  title: 'Register over a registration',
  meaning: 'Registers a device that is registered already, without giving the registration back first.',
  needs: 'classic',
  body: ['license smart register idtoken <TOKEN> force'],
};

const RENEW: SnippetEntry = {
  prefix: 'sl-renew',
  title: 'Renew',
  meaning: 'Renews the authorization or the identity certificate of a device that registers.',
  needs: 'classic',
  body: ['license smart renew {auth|id}'],
};

const DEREGISTER: SnippetEntry = {
  prefix: 'sl-deregister',
  title: 'Take the device out of the Smart Account',
  meaning: 'Gives the registration back, for instance before a transfer to another account.',
  needs: 'classic',
  body: ['license smart deregister'],
};

/** Commands of exec mode, IOS XE; within a configuration they are written behind `do`. */
export const EXEC_XE: readonly SnippetEntry[] = [
  {
    prefix: 'sl-register',
    title: 'Register',
    meaning:
      'Registers the device, up to 17.3.1. A command of exec mode: the device does not keep it. The token is a secret.',
    needs: 'classic',
    body: ['license smart register idtoken <TOKEN>'],
  },
  REGISTER_FORCE,
  {
    prefix: 'sl-register-again',
    title: 'Register again',
    meaning:
      'Registers a device that is registered already, up to 17.3.1: it gives its registration back first.',
    needs: 'classic',
    body: ['license smart deregister', 'license smart register idtoken <TOKEN> force'],
  },
  DEREGISTER,
  RENEW,
  {
    prefix: 'sl-conversion',
    title: 'Convert classic licenses',
    meaning:
      'Turns traditional licenses of the device into Smart ones, once, after it has registered (Catalyst 3650 and 3850, and some routers). Status: `show license status`, Smart License Conversion.',
    needs: 'classic',
    body: ['license smart conversion start'],
  },
  {
    prefix: 'sl-trust',
    title: 'Establish trust',
    meaning:
      'Establishes trust with Cisco, 17.3.2 and later: call-home and Smart transport need it once. The token is a secret.',
    needs: 'policy',
    body: ['license smart trust idtoken <TOKEN> {all|local}'],
  },
  {
    prefix: 'sl-trust-again',
    title: 'Establish trust again',
    meaning: 'Establishes trust anew, 17.3.2 and later, for instance after a transfer to another account.',
    needs: 'policy',
    body: ['license smart trust idtoken <TOKEN> {all|local} force'],
  },
  {
    prefix: 'sl-sync',
    title: 'Report now',
    meaning: 'Sends the usage report at once, 17.3.2 and later.',
    needs: 'policy',
    body: ['license smart sync {all|local}'],
  },
  {
    prefix: 'sl-save-usage',
    title: 'Report by a file',
    meaning:
      'Saves the usage to a file for the upload to Cisco, and imports the acknowledgement (17.3.2 and later).',
    needs: 'policy',
    body: [
      'license smart save usage {unreported|all} file bootflash:<FILE>',
      'license smart import bootflash:<ACK>',
    ],
  },
  SAVE,
];

/** Commands of exec mode, NX-OS. */
export const EXEC_NX: readonly SnippetEntry[] = [
  {
    prefix: 'sl-register',
    title: 'Register',
    meaning:
      'Registers the device, NX-OS 9.3(3) to 10.1. A command of exec mode: the device does not keep it. The token is a secret.',
    needs: 'classic',
    body: ['license smart register idtoken <TOKEN>'],
  },
  REGISTER_FORCE,
  {
    prefix: 'sl-register-again',
    title: 'Register again',
    meaning: 'Registers a device that is registered already, NX-OS 9.3(3) to 10.1.',
    needs: 'classic',
    body: ['license smart deregister', 'license smart register idtoken <TOKEN> force'],
  },
  DEREGISTER,
  RENEW,
  {
    prefix: 'sl-trust',
    title: 'Establish trust',
    meaning:
      'Establishes trust with Cisco, NX-OS 10.2 and later: callhome and Smart transport need it once. The token is a secret.',
    needs: 'policy',
    body: ['license smart trust idtoken <TOKEN>'],
  },
  {
    prefix: 'sl-trust-again',
    title: 'Establish trust again',
    meaning:
      'Establishes trust anew, NX-OS 10.2 and later, for instance after a transfer to another account.',
    needs: 'policy',
    body: ['license smart trust idtoken <TOKEN> force'],
  },
  {
    prefix: 'sl-sync',
    title: 'Report now',
    meaning: 'Sends the usage report at once, NX-OS 10.2 and later.',
    needs: 'policy',
    body: ['license smart sync'],
  },
  SAVE,
];
