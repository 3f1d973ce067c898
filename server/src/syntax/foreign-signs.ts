/**
 * Lines that only other operating systems print (XR and ASA ship a `call-home` block too, docs/domain.md#systems-that-look-alike). Each is weighed against
 * what IOS XE and NX-OS print themselves: a name such as `TenGigabitEthernet1/1/0/1` or a `macro auto execute X {` is no
 * sign of anything.
 */
const FOREIGN = [
  // IOS XR
  /^!! ?(?:IOS XR|Last configuration change)/m,
  /^interface (?:preconfigure )?(?:MgmtEth|Bundle-Ether|BVI\d|(?:Ten|TwentyFive|Forty|FiftyG|TwoHundred|FourHundred)GigE\d+\/(?:\d+|RP\d+)\/)/m,
  /^(?:router static|end-policy|end-set|domain name-server|telnet vrf \S+ ipv4|http client (?:vrf|source-interface|ssl|version|response|connection)|license smart flexible-consumption)\b/m,
  /^[ \t]*(?:service active|contact smart-licensing)[ \t]*$/m,
  /^[ \t]*ipv4 address \d/m,
  // ASA, FTD
  /^(?:: Saved|: Serial|ASA Version|PIX Version|FWSM Version|NGFW Version|: Hardware)/m,
  /^[ \t]*(?:nameif \S|security-level \d|feature tier \S|throughput level \d+[MG]|subscribe-to-alert-group telemetry)/m,
  /^(?:no call-home reporting anonymous|call-home reporting anonymous prompt|dns server-group|same-security-traffic|Cryptochecksum:)/m,
  /^[ \t]*(?:Smart licensing enabled:|Overall licensed status:|Entitlement\(s\):)/m,
  // EOS
  /^! (?:device: .*\(|Command: show running-config|boot system flash:\/?(?:v?EOS|\S+\.swi))/m,
  /^(?:transceiver qsfp|management api|daemon |vrf instance |switchport default mode|interface Management\d|service routing protocols model|ip http client local-interface)/m,
  // Junos, PAN-OS, Comware, Huawei and others
  /^[ \t]*set (?:system|version|interfaces|groups|security|routing-options|protocols|policy-options|firewall|vlans|chassis|apply-groups) /m,
  /^(?:#config-version=|config (?:system|firewall|router|user|vpn|log) |config (?:vdom|global)[ \t]*$)/m,
  /^!(?:Current Configuration:|System Description|version \S+,? build)|^hostname "/m,
  /^(?:sysname |; J\d{4}|\/interface |deviceconfig \{|!Version (?:ArubaOS|\d+\.\d+\.\d+))/m,
];

/** Output that names its system, and prompts that only one has. */
const SYSTEM = [
  // ASA, FTD, FXOS and UCS, whose prompt shows the scope
  /^(?:Cisco Adaptive Security Appliance Software|Cisco PIX |Firepower Extensible Operating System|Cisco Firepower Management Center)/m,
  /^Model[ \t]{0,40}: .{0,60}(?:Threat Defense|Firepower|Secure Firewall)/m,
  /^[\w.-]{1,64} \/[\w./*-]{1,80} [#>]/m,
  // IOS XR, classic IOS, AireOS, the controllers of SD-WAN and of ACI, and its leaves
  /^Cisco IOS XR Software/m,
  /^(?:Cisco )?IOS Software(?: \[\w+\])?,(?!.*(?:IOS-?XE|IOSD|LINUX)).*, Version 1[0-5]\.\d+\(/im,
  /^(?:Manufacturer's Name|Product Version|System Contact)\.{5}|^\((?:Cisco Controller|WLC[\w-]{0,40})\) (?:config)?>/m,
  /^Viptela (?:\(tm\)|vEdge|vManage)|^controller +\d+ +\S+ +\d+\.\d+\(|\baci-n9000-/m,
  // Others
  /^(?:Arista (?:DCS|CCS|vEOS)|Junos: |JUNOS Software Release|sw-version: |Version: Forti|Huawei Versatile Routing)/m,
];

/** Names that a device of another system has from the factory. */
const NAMED = /^(?:ciscoasa|firepower|apic\d{0,3}|vmanage|vsmart|vbond|vedge)$/i;

/** Statements that end in a brace, or a `version` that ends in `;`. */
const BRACES =
  /^[ \t]*(?:version [^;\n]+;|(?!(?:macro|function|if|else|for|foreach|while|proc|event|action) )[\w-]+(?: [\w./<>*"-]+)* \{[ \t]*$)/m;

/** IOS XR in its smallest: rack 0 has four numbers. IOS XE counts its switches from 1, and writes `ip address`. */
const RACK = /^interface (?:preconfigure )?(?:Gigabit|HundredGigE)\w*0\/\d+\/\d+\/\d+/m;
const NOT_RACK =
  /^[ \t]*(?:no )?(?:ip address|(?:ip )?vrf (?:forwarding|definition)|switchport|service timestamps|negotiation auto)\b/m;

/** IOS XE in SD-WAN controller mode, whose configuration is not its own. */
const CONTROLLER =
  /^(?:licensing config |viptela-system|system[ \t]*\r?\n[ \t]+(?:gps-location|host-name|system-ip|site-id|device-model))/m;

/** A line that only IOS XR's console has: its prompt or message begins with a card. */
const CARD = /^(?:RP|LC|SC|FC)\/\d+\/|^\d+\/(?:RP|RSP|LC|FC|SC)?\d+\/(?:CPU|ADMIN)\d+:|^sysadmin-vm:/;

const CARDS = new RegExp(CARD.source, 'm');

/** Rare letters of such lines: a search for each takes a fraction of the expression's time. */
const OF_CARDS = ['RP/', 'LC/', 'SC/', 'FC/', 'CPU', 'ADMIN', '-vm:'];

/** Whether a text may have a line that stands on the console of a device with cards. */
export function mayHaveCardLine(text: string): boolean {
  return OF_CARDS.some((letters) => text.includes(letters)) && CARDS.test(text);
}

/** Whether a text has a line that only another system prints. */
export function hasForeignSign(text: string): boolean {
  if (FOREIGN.some((sign) => sign.test(text)) || namesForeignSystem(text)) return true;
  if (/[;{]/.test(text) && BRACES.test(text)) return true;
  return /^sdwan[ \t]*$/m.test(text) || (RACK.test(text) && !NOT_RACK.test(text));
}

/** Whether output names a system that is not ours. */
export function namesForeignSystem(text: string): boolean {
  return SYSTEM.some((sign) => sign.test(text));
}

/** Whether a prompt shows a name that another system has from the factory. */
export function isForeignName(name: string): boolean {
  return NAMED.test(name);
}

/** Whether a text is a configuration that a controller wrote. */
export function isControllerMode(text: string): boolean {
  return CONTROLLER.test(text);
}

/** Whether a line stands on the console of a device with cards, IOS XR. */
export function isCardLine(line: string): boolean {
  return CARD.test(line);
}
