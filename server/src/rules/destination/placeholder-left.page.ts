import type { RulePage } from '../page';

/** What the page of SL211 says. */
export const placeholderLeftPage: RulePage = {
  docs: {
    why: 'Cisco’s documents print `destination address http https://<IP/FQDN>/Transportgateway/services/DeviceRequestHandler` and `ip host tools.cisco.com <x.x.x.x>`. Pasted as they are, the device rejects the line or takes the placeholder for a host name, and no report leaves. Other rules say nothing about a value that holds a placeholder.\n\nTemplates are left alone: files with `{{ }}`, `{% %}`, `$NAME` or `%NAME%`, with a placeholder for the hostname or for the addresses of interfaces.\n\nPlaceholders in capital letters, such as `<CSLU>` or `<DNS-SERVER>`, are what set-up, snippets and change plans of this extension leave for you to fill in. They are told in a piece of a configuration too, and in every line that licensing needs.',
    fix: 'Fill in the value of your own network.',
    ignore: 'When the file is a template or a guide of your own.',
    references: [
      {
        title: 'Troubleshoot Smart Licensing on Catalyst Platforms, considerations (<IP/FQDN>, <x.x.x.x>)',
      },
      { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, method 3' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'version 17.12\nservice timestamps log datetime msec\nhostname access-1\n!\nlicense smart transport cslu\nlicense smart url cslu https://<IP/FQDN>/cslu/v1/pi/Site-1\n!\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\n!\nip http client source-interface Vlan10\nip name-server 192.0.2.53\nip route 0.0.0.0 0.0.0.0 192.0.2.1\nntp server 192.0.2.123\nend\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'version 17.12\nservice timestamps log datetime msec\nhostname access-1\n!\nlicense smart transport cslu\nlicense smart url cslu https://cssm.example.net/cslu/v1/pi/Site-1\n!\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\n!\nip http client source-interface Vlan10\nip name-server 192.0.2.53\nip route 0.0.0.0 0.0.0.0 192.0.2.1\nntp server 192.0.2.123\nend\n',
      },
    ],
  },
};
