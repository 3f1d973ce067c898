/**
 * What a public parser expects in the fields of its own sample outputs: policy, usage reporting, transport, the kinds of
 * messages (all attempts, successes, failures, those that go on, unanswered ones), serial numbers, agent, licenses.
 * None of these licenses is enforced or restricted.
 */
export const FACTS: Readonly<Record<string, readonly string[]>> = {
  ShowLicenseAll_cli_equal_golden_output_output: [
    'policy: Merged from multiple sources. | yes (CISCO default)',
    'usage: 30  days | Nov 10 11:32:02 2021 UTC | <none> | <none>',
    'transport: Callhome',
    'serials: FCW2303D16Y FHH2043P09E FCW2139L056',
    'agent: 5.3.10_rel/25',
    'licenses: network-advantage 2, dna-advantage 2, network-advantage 1, dna-advantage 1',
  ],
  ShowLicenseAll_cli_equal_golden_output_3_output: [
    'transport: Callhome',
    'serials: 9NZ7O74FICQ',
    'agent: 4.8.5.4_rel/22',
  ],
  ShowLicenseRumIdDetail_cli_equal_golden_output_output: [
    'serials: FCW2303D16Y',
    'report: 1634211151 | ACK | ACKED | Oct 14 11:32:40 2021 UTC | Oct 14 11:32:48 2021 UTC | DELETED',
  ],
  ShowLicenseRumIdDetail_cli_equal_second_output: [
    'serials: FCW2310M0XB',
    'report: 1685089009 | DELETED | SMART | Jun 04 00:00:01 2023 CET | Jun 05 00:00:00 2023 CET | DELETED',
  ],
  ShowLicenseTechSupport_cli_equal_golden_output_10_output: [
    'policy: Merged from multiple sources. | yes (CISCO default)',
    'usage: 30  days State(2) InPolicy(0) | Nov 24 02:04:02 2023 PDT | <none> | <none>',
    'transport: cslu',
    // The parser expects zeros here; the output has these.
    'hello message: 210/0/210 210/210 | NO REPLY on Dec 02 10:12:31 2023 PDT | <none> | Dec 02 10:12:31 2023 PDT',
    'serials: FOC2617YTXX FOC2618YCVZ FOC2617YMQU',
    'agent: 5.10.1_rel/5',
    'licenses: network-advantage 2, network-advantage 1',
  ],
  ShowLicenseTechSupport_cli_equal_golden_output_13_4M_output: [
    'policy: Installed On Mar 13 21:32:51 2024 UTC | SLE Policy | yes (Customer Policy)',
    'usage: 30  days State(4) InPolicy(60) | Apr 13 22:27:41 2024 UTC | Mar 14 22:27:41 2024 UTC | <none>',
    'transport: Smart | 173.36.224.109 | 80',
    'usage reporting: 2/2/0 0/0 | OK_POLL on Mar 14 22:27:35 2024 UTC | Mar 14 22:27:35 2024 UTC | <none>',
    'result polling: 4/3/1 1/1 | NO REPLY on Mar 14 22:32:55 2024 UTC | Mar 13 22:32:13 2024 UTC | Mar 14 22:32:55 2024 UTC',
    'authorization request: 236/236/0 0/0 | NO DATA TO PROCESS | <none> | <none>',
    'trust sync: 344/154/190 0/0 | OK on Mar 15 21:01:43 2024 UTC | Mar 15 21:01:43 2024 UTC | Mar 15 20:48:32 2024 UTC',
    'serials: FOC2705Y8X0 FOC2705Y8XF FOC2718Y66X FOC2719YOHR',
    'agent: 5.11.4_rel/20',
    'licenses: network-advantage 4, dna-advantage 4',
  ],
  ShowLicenseTechSupport_cli_equal_golden_output_17_output: [
    'policy: Merged from multiple sources. | yes (CISCO default)',
    'usage: 30  days State(2) InPolicy(90) | Mar 19 15:06:29 2025 IST | <none> | <none>',
    'transport: Smart | 173.36.224.108 | 80 | SLA-TrustPoint',
    'serials: CAT2209L0KS CAT2210L3GH',
    'agent: 6.3.7/b37215cd0',
    'licenses: network-advantage 2, dna-advantage 2, cisco-wireless-advantage 0',
  ],
  ShowLicenseTechSupport_cli_equal_golden_output_18_output: [
    'policy: Installed On Apr 22 05:01:33 2025 UTC | SLE Policy | yes (Customer Policy)',
    'usage: 30  days State(2) InPolicy(30) | Apr 22 05:02:02 2025 UTC | <none> | <none>',
    'transport: Smart | 173.36.224.108 | 80 | SLA-TrustPoint',
    'trust establishment: 1/1/0 0/0 | OK on Apr 22 05:01:33 2025 UTC | Apr 22 05:01:33 2025 UTC | <none>',
    'authorization request: 1/1/0 0/0 | NO DATA TO PROCESS | <none> | <none>',
    'trust sync: 1/1/0 0/0 | OK on Apr 22 05:02:12 2025 UTC | Apr 22 05:02:12 2025 UTC | <none>',
    'serials: CAT2209L0KS CAT2210L3GH',
    'agent: 6.3.10/58086906e',
    'licenses: network-advantage 2, dna-advantage 2, cisco-wireless-advantage 0',
  ],
  ShowLicenseTechSupport_cli_equal_golden_output_2_output: [
    'policy: Installed On Mar 22 11:19:35 2022 UTC | SLE Policy | yes (Customer Policy)',
    'usage: 30  days State(4) InPolicy(60) | Apr 21 12:14:02 2022 UTC | Mar 22 12:14:02 2022 UTC | <none>',
    'transport: Smart',
    'trust establishment: 1/1/0 0/0 | OK on Mar 22 11:19:35 2022 UTC | Mar 22 11:19:35 2022 UTC | <none>',
    'usage reporting: 4/4/0 0/0 | OK_POLL on Mar 22 12:14:01 2022 UTC | Mar 22 12:14:01 2022 UTC | <none>',
    'result polling: 4/4/0 0/0 | OK on Mar 22 12:19:01 2022 UTC | Mar 22 12:19:01 2022 UTC | <none>',
    'trust sync: 2/2/0 0/0 | OK on Mar 22 11:28:22 2022 UTC | Mar 22 11:28:22 2022 UTC | <none>',
    'serials: FCW2134L00C FOC2129Z02H FCW2125L07Y',
    'agent: 5.1.26_rel/120',
    'licenses: network-advantage 3, dna-advantage 3, air-network-advantage 0, air-dna-advantage 0',
  ],
  ShowLicenseTechSupport_cli_equal_golden_output_8_proxy_output: [
    'policy: Installed On Aug 30 18:45:53 2023 PDT | SLE Policy | yes (Customer Policy)',
    'usage: 30  days State(4) InPolicy(60) | Aug 30 21:04:57 2023 PDT | Aug 30 20:57:57 2023 PDT | <none>',
    'transport: Smart | 173.36.224.108 | 80',
    'usage reporting: 2/0/2 2/0 | INVALID STATUS CODE on Aug 30 23:12:38 2023 PDT | <none> | Aug 30 23:12:38 2023 PDT',
    'trust sync: 2/0/2 2/0 | INVALID STATUS CODE on Aug 30 23:12:28 2023 PDT | <none> | Aug 30 23:12:28 2023 PDT',
    'serials: FXS2119Q2U7',
    'agent: 5.1.31_rel/142',
    'licenses: network-advantage 2, dna-advantage 1',
  ],
  ShowLicenseTechSupport_cli_equal_golden_output_9_output: [
    'policy: Installed On Oct 24 15:07:43 2023 PDT | SLE Policy | yes (Customer Policy)',
    'usage: 30  days State(4) InPolicy(60) | Dec 28 02:38:38 2023 PDT | Nov 28 02:38:38 2023 PDT | <none>',
    'transport: Smart | 173.36.224.109 | 80',
    'usage reporting: 2/2/0 0/0 | OK_POLL on Nov 28 02:38:36 2023 PDT | Nov 28 02:38:36 2023 PDT | <none>',
    'result polling: 5/4/1 0/0 | OK on Nov 28 02:43:37 2023 PDT | Nov 28 02:43:37 2023 PDT | Nov 27 02:39:02 2023 PDT',
    'authorization request: 3/3/0 0/0 | NO DATA TO PROCESS | <none> | <none>',
    'trust sync: 3/3/0 0/0 | OK on Nov 27 02:47:42 2023 PDT | Nov 27 02:47:42 2023 PDT | <none>',
    'serials: FXS2119Q2U7',
    'agent: 5.10.1_rel/5',
    'licenses: network-advantage 2, dna-advantage 1',
  ],
  ShowLicenseUdi_cli_equal_golden_output2_output: [
    'serials: FOC2705Y8X0 FOC2705Y8XF FOC2718Y66X FOC2719YOHR',
  ],
  ShowLicenseUsage_cli_equal_golden_output1_output: [
    'licenses: network-advantage 2, dna-advantage 2, network-advantage 1, dna-advantage 1',
  ],
};
