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

/** Whether a text has a line that only another system prints. */
export function hasForeignSign(text: string): boolean {
  if (FOREIGN.some((sign) => sign.test(text))) return true;
  if (/[;{]/.test(text) && BRACES.test(text)) return true;
  return /^sdwan[ \t]*$/m.test(text) || (RACK.test(text) && !NOT_RACK.test(text));
}

/** Whether a text is a configuration that a controller wrote. */
export function isControllerMode(text: string): boolean {
  return CONTROLLER.test(text);
}

/** Whether a line stands on the console of a device with cards, IOS XR. */
export function isCardLine(line: string): boolean {
  return CARD.test(line);
}
