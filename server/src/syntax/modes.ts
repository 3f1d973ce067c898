/**
 * The sub-commands of the modes that licensing reaches, by their first word. They decide where a block ends when the
 * text has lost its indentation: the device, too, leaves a mode at the first command that the mode does not know.
 */
import type { Dialect, Mode } from './device-mode';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const PROFILE = words('active destination reporting subscribe-to-alert-group anonymous-reporting-only');

const CALL_HOME_XE = words(
  `aaa-authorization alert-group alert-group-config contact-email-addr contract-id copy customer-id data-privacy
  diagnostic-signature http http-proxy mail-server phone-number profile rate-limit rename sender site-id source-interface
  source-ip-address street-address syslog-throttling vrf`,
);

const CALL_HOME_NX = words(
  `alert-group contract-id customer-id data-privacy destination-profile diagnostic-signature duplicate-message email-contact
  enable periodic-inventory phone-contact site-id source-interface streetaddress switch-priority transport`,
);

const TRUSTPOINT = words(
  `authorization auto-enroll chain-validation crl enrollment eckeypair eku fingerprint fqdn grant hash ip-address keypair
  match ocsp on password primary query regenerate revocation-check root rsakeypair serial-number show source storage
  subject-alt-name subject-name usage vrf`,
);

const TRUSTPOOL = words(
  'cabundle chain-validation crl default match ocsp revocation-check source storage vrf',
);

const VRF = words(
  `address-family description exit-address-family export import rd route-target vnet vni vpn route-replicate shutdown`,
);

const INTERFACE = words(
  `arp auto authentication bandwidth beacon bfd carrier-delay cdp channel-group description device-tracking dot1x duplex
  encapsulation flowcontrol hold-queue ipv6 keepalive lacp lldp load-interval mab mac-address macro management media-type mop
  mtu negotiation peer power service-policy shutdown spanning-tree speed standby storm-control switchport tunnel udld vrf
  vrrp hsrp`,
);

const INTERFACE_IP = words(
  `access-group address arp authentication bandwidth-percent dhcp directed-broadcast flow helper-address igmp
  local-proxy-arp mtu nat nbar nhrp ospf pim policy proxy-arp rip redirects router summary-address tcp unnumbered
  unreachables verify virtual-reassembly vrf`,
);

const VRF_IP = words('domain-list domain-lookup domain-name multicast name-server route');

/** Whether the command (without indentation) is one of the mode's own. */
export function belongsTo(mode: Mode, dialect: Dialect, command: string): boolean {
  const [first = '', second = ''] = command
    .replace(/^(?:no|default)\s+/i, '')
    .toLowerCase()
    .split(/\s+/, 2);
  if (first === 'vrf' && /^(?:def|con)/.test(second)) return false;
  switch (mode) {
    case 'global':
      return false;
    case 'call-home':
      // Either spelling of the header may stand over either system's lines.
      return dialect === 'iosxe'
        ? knows(CALL_HOME_XE, first) || knows(PROFILE, first)
        : knows(CALL_HOME_NX, first);
    case 'call-home-profile':
      return knows(PROFILE, first);
    case 'trustpoint':
      return knows(TRUSTPOINT, first);
    case 'trustpool-policy':
      return knows(TRUSTPOOL, first);
    case 'certificate-pool':
      return first.startsWith('cabundle') || first === 'certificate';
    case 'vrf':
      return (
        VRF.has(first) || (dialect === 'nxos' && (first === 'ip' || first === 'ipv6') && VRF_IP.has(second))
      );
    case 'interface':
      return (
        INTERFACE.has(first) ||
        first.startsWith('shut') ||
        first.startsWith('desc') ||
        (first === 'ip' && isInterfaceIp(second))
      );
  }
}

/** Whether the mode has the command, in full or cut down to three letters at least. */
function knows(commands: ReadonlySet<string>, word: string): boolean {
  if (commands.has(word)) return true;
  if (word.length < 3) return false;
  for (const command of commands) if (command.startsWith(word)) return true;
  return false;
}

function isInterfaceIp(word: string): boolean {
  return INTERFACE_IP.has(word) || (word.length >= 3 && 'address'.startsWith(word));
}

/** Whether a mode's own commands are also commands of the global mode, so that a flat paste alone cannot tell. */
export function isAmbiguous(mode: Mode, dialect: Dialect): boolean {
  return mode === 'vrf' && dialect === 'nxos';
}
