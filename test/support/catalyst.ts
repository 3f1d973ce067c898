/** A Catalyst that reports over call-home, with one documented mistake: SL201. */
export const CATALYST = `!
version 16.12
service call-home
hostname core-1
!
vrf definition Mgmt-vrf
!
call-home
 contact-email-addr sch-smart-licensing@cisco.com
 profile "CiscoTAC-1"
  active
  destination transport-method http
  destination address http http://tools.cisco.com/its/service/oddce/services/DDCEService
!
interface GigabitEthernet0/0
 vrf forwarding Mgmt-vrf
 ip address 10.0.0.1 255.255.255.0
!
ip http client source-interface GigabitEthernet0/0
ip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 10.0.0.254
ip name-server vrf Mgmt-vrf 10.0.0.53
ntp server vrf Mgmt-vrf 10.0.0.123
!
end
`;

/** The same with so many megabytes of interfaces before the mistake. */
export function largeCatalyst(megabytes: number): string {
  const block = Array.from(
    { length: 1000 },
    (_, at) =>
      `interface GigabitEthernet1/0/${at}\n description to building ${at}\n switchport mode access\n!\n`,
  ).join('');
  return CATALYST.replace(
    'call-home\n contact',
    `${block.repeat(Math.ceil((megabytes * 1_000_000) / block.length))}call-home\n contact`,
  );
}
