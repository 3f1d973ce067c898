/** A secret of the tests. No run of six of its characters stands anywhere else. */
export const SECRET = 'Zx9Qv7Lw3Kt5Rm8Jd2Hs4Gp6Ny0B';

/** The first half, where a form cuts the secret in two. */
const HEAD = SECRET.slice(0, 14);
const REST = SECRET.slice(14);

const ABBREVIATED = [
  'license smart register idtoken',
  'lic sm reg id',
  'licen smar regist idt',
  'license smart register idtok',
  'license smart trust idtoken',
  'lic sm tru idto',
  'license smart trust idtoke',
  'LICENSE SMART REGISTER IDTOKEN',
  'do license smart register idtoken',
  'no license smart register idtoken',
  'core-1#license smart trust idtoken',
  'core-1(config)# lic smart register id',
].map((command) => `${command} ${SECRET} force`);

const QUOTED = [
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['”', '”'],
  ['„', '“'],
  ['‘', '’'],
  ['`', '`'],
  ['"', ''],
].map(([open, close]) => `license smart register idtoken ${open}${SECRET}${close} force`);

const NAMED = [
  `license smart trust id_token ${SECRET} local`,
  `license smart trust id-token ${SECRET} local`,
  `license smart trust id token ${SECRET} local`,
  `license smart register idtoken=${SECRET}`,
  `license smart register idtoken: ${SECRET}`,
  `! token: ${SECRET}`,
  `! token = ${SECRET}`,
  `! {"token": "${SECRET}"}`,
  `! {"idtoken":"${SECRET}"}`,
  `! registration_token=${SECRET}`,
  `license smart register ${SECRET}`,
  `license smart trust ${SECRET} local`,
  `license smart trust token ${SECRET} local`,
  `license smart trust idtoken <${SECRET}> local`,
  `license smart authorization request add hseck9 local token ${SECRET}`,
  `! set LICENSE_TOKEN ${SECRET}`,
  `license smart trust idtoken \u200b${SECRET} local`,
  `license smart trust idtoken ${HEAD}\u200b${REST} local`,
  `! the idtoken is written as idtoken ${SECRET}.`,
];

const WRAPPED = [
  `license smart register idtoken\n${SECRET} force`,
  `license smart trust idto\nken ${SECRET} local`,
  `core-1-with-a-long-name.branch.example.net#license smart register idtoken ${HEAD}\n${REST} force`,
];

const URLS = [
  `license smart url cslu http://admin:${SECRET}@ssm.example.net/cslu/v1/pi`,
  `license smart url smart https://admin:${SECRET}@smartreceiver.cisco.com/licservice/license`,
  `license smart url http://${SECRET}@ssm.example.net/SmartTransport`,
  `license smart url https://u:${SECRET}@10.1.1.1:8182/x`,
  `license smart url https:/u:${SECRET}@tools.cisco.com/its/service/oddce/services/DDCES`,
  `license smart url “https://u:${SECRET}@ssm.example.net/Transportgateway/services/DeviceRequestHandler”`,
  `license smart url https://ssm.example.net/SmartTransport?token=${SECRET}`,
  `license smart url https://ssm.example.net/SmartTransport?a=1&api_key=${SECRET}`,
  `license smart url https://u:p@ss${SECRET}@ssm.example.net/SmartTransport`,
  `license smart url https://u:p/${SECRET}@ssm.example.net/SmartTransport`,
  `license smart proxy address http://u:${SECRET}@proxy.example.net`,
  `license smart proxy address u:${SECRET}@proxy.example.net\nlicense smart proxy port 8080`,
  `call-home\n http-proxy "http://u:${SECRET}@proxy.example.net" port 8080`,
  `call-home\n http-proxy u:${SECRET}@proxy.example.net port 8080`,
  `call-home\n mail-server u:${SECRET}@mail.example.net priority 1`,
  `call-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n  destination address http http://u:${SECRET}@tools.cisco.com/its/service/oddce/services/DDCEService`,
  `callhome\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 http http://u:${SECRET}@tools.cisco.com/its/service/oddce/services/DDCEService`,
  `callhome\n  transport http proxy server u:${SECRET}@proxy.example.net port 8080`,
  `copy scp://u:${SECRET}@10.1.1.1/x flash:`,
];

const PASSWORDS = [
  `username admin privilege 15 password 0 ${SECRET}`,
  `username admin secret 9 ${SECRET}`,
  `enable secret ${SECRET}`,
  `enable password 7 ${SECRET}`,
  `crypto pki trustpoint SLA-TrustPoint\n password ${SECRET}\n revocation-check crl`,
  `crypto pki trustpoint SLA-TrustPoint\n password 7 ${SECRET}\n enrollment url http://u:${SECRET}@ca.example.net`,
  `crypto pki import SLA-TrustPoint pem terminal password ${SECRET}`,
  `ip http client username u\nip http client password 0 ${SECRET}`,
  `snmp-server community ${SECRET} RO`,
  `snmp-server host 10.1.1.1 version 2c ${SECRET}`,
  `snmp-server host 10.1.1.1 traps ${SECRET}`,
  `snmp-server user u g v3 auth sha ${SECRET} priv aes 128 ${SECRET}`,
  `ntp authentication-key 1 md5 ${SECRET} 7`,
  `tacacs-server host 10.1.1.1 key 7 ${SECRET}`,
  `radius server R\n key ${SECRET}`,
  `key chain K\n key 1\n  key-string 7 ${SECRET}`,
  `crypto isakmp key ${SECRET} address 10.1.1.1`,
  ` pre-shared-key local ${SECRET}`,
  ` wpa-psk ascii 0 ${SECRET}`,
  `enable secret level 15 5 ${SECRET}`,
  ` neighbor 10.1.1.1 password 7 ${SECRET}`,
  `aaa group server tacacs+ T\n server-private 10.1.1.1 key 7 ${SECRET}`,
  `aaa server radius dynamic-author\n client 10.1.1.1 server-key 7 ${SECRET}`,
  `radius server R\n address ipv4 10.1.1.1 key ${SECRET}`,
  `radius-server host 10.1.1.1 auth-port 1812 key 7 "${SECRET}"`,
  `interface Vlan1\n ip ospf authentication-key 7 ${SECRET}`,
  `interface Vlan1\n standby 1 authentication md5 key-string 7 ${SECRET}`,
  `interface Vlan1\n ip ospf message-digest-key 1 md5 7 ${SECRET}`,
  `interface Vlan1\n standby 1 authentication ${SECRET}`,
  `interface Vlan1\n vrrp 1 authentication text ${SECRET}`,
  `router isis\n area-password ${SECRET}`,
  `interface Dialer1\n ppp pap sent-username u password 0 ${SECRET}`,
  `mpls ldp neighbor 10.1.1.1 password ${SECRET}`,
  `vtp password ${SECRET} hidden`,
  `crypto ikev2 profile P\n authentication local pre-share key 0 ${SECRET}`,
  `wlan W 1 W\n security wpa psk set-key ascii 0 ${SECRET}`,
  `dot11 ssid S\n wpa-psk ascii 7 ${SECRET}`,
  `ap dot1x username u password 0 ${SECRET} secret 0 ${SECRET}`,
  `l2tp-class L\n password 7 ${SECRET}`,
  `snmp-server enable traps\nsnmp-server host 10.1.1.1 informs version 3 priv ${SECRET}`,
  `snmp-server user admin network-admin auth sha 0x${SECRET} priv aes-128 0x${SECRET} localizedV2key`,
  `username admin password 5 ${SECRET}  role network-admin`,
  `key config-key password-encrypt ${SECRET}`,
  `! curl -H "Authorization: Bearer ${SECRET}" https://ssm.example.net`,
  `kron policy-list X\n cli copy run ftp://u:${SECRET}@10.1.1.1/x`,
  `aaa common-criteria policy P\nip sla 1\n http get http://u:${SECRET}@10.1.1.1/`,
  `ip ftp password 7 ${SECRET}`,
  `ip ssh pubkey-chain\nusername u\nline vty 0 4\n password 7 ${SECRET}`,
  `interface Dialer1\n ppp chap password 0 ${SECRET}`,
  `username admin password "two words ${SECRET}"`,
  `! password: ${SECRET}`,
];

/** Lines that hold the secret, as devices print them, people type them and terminals break them. */
export const FORMS: readonly string[] = [
  ...ABBREVIATED,
  ...QUOTED,
  ...NAMED,
  ...WRAPPED,
  ...URLS,
  ...PASSWORDS,
];

/** A configuration that has one of the forms, with faults beside it whose fixes rewrite its lines. */
export function configWith(form: string, system: 'iosxe' | 'nxos' = systemOf(form)): string {
  return system === 'iosxe' ? `${IOSXE}${form}\nend\n` : `${NXOS}${form}\n`;
}

/** A capture of a device whose output holds one of the forms. */
export function captureWith(form: string): string {
  return `core-1#show license status\nRegistration:\n  Status: REGISTERING - REGISTRATION IN PROGRESS\n  Initial Registration: FAILED on Mar 01 10:00:00 2026 UTC\n    Failure reason: Fail to send out Call Home HTTP message.\ncore-1#\n${form}\n%CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://u:${SECRET}@ssm.example.net/its (ERR 205 : Request Aborted)\n`;
}

function systemOf(form: string): 'iosxe' | 'nxos' {
  return form.startsWith('callhome') ? 'nxos' : 'iosxe';
}

const IOSXE = `version 17.3
hostname core-1
service call-home
license boot level network-advantage
interface GigabitEthernet1
 ip address 10.1.1.2 255.255.255.0
license smart transport callhome
`;

const NXOS = `version 9.3(5)
hostname leaf-1
feature license smart
license smart enable
vrf context management
interface mgmt0
  vrf member management
  ip address 10.1.1.2/24
`;

/** The first run of six characters of the secret that a text holds; undefined where it holds none. */
export function leakIn(text: string): string | undefined {
  const small = text.toLowerCase();
  for (let at = 0; at + 6 <= SECRET.length; at++) {
    if (small.includes(SECRET.slice(at, at + 6).toLowerCase())) return SECRET.slice(at, at + 6);
  }
  return undefined;
}
