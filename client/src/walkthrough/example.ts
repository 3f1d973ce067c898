/** What the walkthrough opens: a Catalyst that reports to Cisco, with the mistake of the Catalyst document, SL201. */
// l10n: what devices print is English
export const EXAMPLE_CONFIG = `!
version 16.12
service call-home
hostname example-1
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
crypto pki trustpoint SLA-TrustPoint
 enrollment pkcs12
 revocation-check none
!
interface GigabitEthernet0/0
 vrf forwarding Mgmt-vrf
 ip address 192.0.2.10 255.255.255.0
!
ip http client source-interface GigabitEthernet0/0
ip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 192.0.2.1
ip name-server vrf Mgmt-vrf 192.0.2.53
ntp server vrf Mgmt-vrf 192.0.2.123
!
end
`;

/** The output that such a device gives. */
// l10n: what devices print is English
export const EXAMPLE_CAPTURE = `example-1#show license status
Smart Licensing is ENABLED

Transport:
  Type: Callhome

Registration:
  Status: UNREGISTERED - REGISTRATION FAILED
  Export-Controlled Functionality: NOT ALLOWED
  Initial Registration: FAILED on Mar 12 09:58:20 2024 UTC
    Failure reason: Fail to send out Call Home HTTP message.

License Authorization:
  Status: EVAL MODE
  Evaluation Period Remaining: 89 days, 3 hours, 12 minutes, 7 seconds

example-1#
`;
