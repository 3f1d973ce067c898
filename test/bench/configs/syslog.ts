const HOSTS = 200;
const LICENSING = [
  '%SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.',
  '%SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored',
  '%PKI-3-CRL_FETCH_FAIL: CRL fetch for trustpoint SLA-TrustPoint failed Reason : Failed to select socket. Timeout : 5 (Connection timed out)',
  '%CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://tools.cisco.com/its/service/oddce/services/DDCEService (ERR 205 : Request Aborted)',
  '%SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance.',
];
const OTHERS = [
  '%LINEPROTO-5-UPDOWN: Line protocol on Interface TenGigabitEthernet1/0/1, changed state to up',
  '%SYS-5-CONFIG_I: Configured from console by netops on vty0 (192.0.2.20)',
  '%SEC-6-IPACCESSLOGP: list 101 denied tcp 198.51.100.7(4021) -> 192.0.2.9(22), 1 packet',
];

/** The log of a syslog server for 200 devices; `every` is how many lines there are for one about licensing. */
export function syslog(length: number, every: number): string {
  const lines: string[] = [];
  for (let at = 0, size = 0; size < length; at++) {
    const words = at % every === 0 ? LICENSING : OTHERS;
    const second = Math.floor(at / 3) % 86_400;
    const time = [second / 3600, (second / 60) % 60, second % 60]
      .map((part) => String(Math.floor(part)).padStart(2, '0'))
      .join(':');
    const message = words[(at * 31 + (at >> 3)) % words.length] ?? '';
    const line = `Oct 22 ${time} core-${(at * 7) % HOSTS} ${at}: *Oct 22 ${time}.101 UTC: ${message}`;
    lines.push(line);
    size += line.length + 1;
  }
  return `${lines.join('\n')}\n`;
}
