// Written by `npm run catalog` from the grammars: which family may read a command, by its first words. A cheap test:
// most lines of a configuration belong to no family and never reach a grammar.
export const OPENINGS = {
  iosxe: {
    global: [
      ['interface', /^(?:no[ \t]+)?(?:int)/i],
      [
        'nameResolution',
        /^(?:no[ \t]+)?(?:ip[ \t]+dom\S*[ \t]+lo|ip[ \t]+dom\S*[ \t]+name(?!\S)|ip[ \t]+domain-l|ip[ \t]+domain-n|ip[ \t]+hos|ip[ \t]+nam|ipv6[ \t]+hos)/i,
      ],
      ['httpClient', /^(?:no[ \t]+)?(?:ip[ \t]+ht\S*[ \t]+cl)/i],
      [
        'vrf',
        /^(?:no[ \t]+)?(?:ip[ \t]+default-g|ip[ \t]+route(?!\S)|ip[ \t]+vrf(?!\S)|ipv6[ \t]+route(?!\S)|vrf[ \t]+def)/i,
      ],
      ['license', /^(?:no[ \t]+)?(?:do[ \t]+lic\S*[ \t]+sm|lic)/i],
      ['platform', /^(?:no[ \t]+)?(?:plat\S*[ \t]+har\S*[ \t]+thr)/i],
      ['callHome', /^(?:no[ \t]+)?(?:call-|call[ \t]+ho|callh|serv\S*[ \t]+call)/i],
      [
        'trustpoint',
        /^(?:no[ \t]+)?(?:cr\S*[ \t]+ca[ \t]+cert|cr\S*[ \t]+ca[ \t]+trustp|cr\S*[ \t]+ca[ \t]+trustpoo|cr\S*[ \t]+pk\S*[ \t]+cert|cr\S*[ \t]+pk\S*[ \t]+trustp)/i,
      ],
      ['clock', /^(?:no[ \t]+)?(?:clo\S*[ \t]+cal|ntp[ \t]+pe|ntp[ \t]+pool(?!\S)|ntp[ \t]+ser|ptp(?!\S))/i],
      ['identity', /^(?:no[ \t]+)?(?:end(?!\S)|hostn|switch(?!\S)|version(?!\S))/i],
    ],
    'call-home': [
      [
        'callHome',
        /^(?:no[ \t]+)?(?:aaa|alert-g|conta|contr|cus|data|ht\S*[ \t]+res|ht\S*[ \t]+sec\S*[ \t]+ser|http-p|mail|phone|pr|rate|sen|site|source-in|source-ip|street|sys|vrf(?!\S))/i,
      ],
    ],
    'call-home-profile': [
      [
        'callHome',
        /^(?:no[ \t]+)?(?:act|anon|dest\S*[ \t]+add\S*[ \t]+em|dest\S*[ \t]+add\S*[ \t]+ht|dest\S*[ \t]+mess|dest\S*[ \t]+pref|dest\S*[ \t]+tr|rep\S*[ \t]+all(?!\S)|rep\S*[ \t]+smart-c|rep\S*[ \t]+smart-l|sub)/i,
      ],
    ],
    trustpoint: [['trustpoint', /^(?:no[ \t]+)?(?:enr|rev|rsa|so\S*[ \t]+int|vrf(?!\S))/i]],
    'certificate-pool': [['trustpoint', /^(?:no[ \t]+)?(?:cab)/i]],
    'trustpool-policy': [['trustpoint', /^(?:no[ \t]+)?(?:cab|rev|so\S*[ \t]+int|vrf(?!\S))/i]],
    vrf: [],
    interface: [
      [
        'interface',
        /^(?:no[ \t]+)?(?:ip[ \t]+add|ip[ \t]+unn|ip[ \t]+vrf[ \t]+for|ipv6[ \t]+add|ipv6[ \t]+unn|shut|vrf[ \t]+for)/i,
      ],
    ],
  },
  nxos: {
    global: [
      ['interface', /^(?:no[ \t]+)?(?:int)/i],
      ['nameResolution', /^(?:no[ \t]+)?(?:ip[ \t]+domain-l|ip[ \t]+domain-n|ip[ \t]+hos|ip[ \t]+nam)/i],
      ['httpClient', /^(?:no[ \t]+)?(?:ip[ \t]+ht\S*[ \t]+so)/i],
      ['vrf', /^(?:no[ \t]+)?(?:ip[ \t]+route(?!\S)|ipv6[ \t]+route(?!\S)|vrf[ \t]+con)/i],
      [
        'license',
        /^(?:no[ \t]+)?(?:do[ \t]+lic\S*[ \t]+sm|fea\S*[ \t]+lic\S*[ \t]+sm|lic\S*[ \t]+gr|lic\S*[ \t]+sm)/i,
      ],
      ['callhome', /^(?:no[ \t]+)?(?:call-|call[ \t]+ho|callh)/i],
      ['trustpoint', /^(?:no[ \t]+)?(?:cr\S*[ \t]+ca[ \t]+trustp|cr\S*[ \t]+pk\S*[ \t]+trustp)/i],
      ['clock', /^(?:no[ \t]+)?(?:ntp[ \t]+pe|ntp[ \t]+pool(?!\S)|ntp[ \t]+ser|ptp(?!\S))/i],
      ['identity', /^(?:no[ \t]+)?(?:end(?!\S)|fea|hostn|switchname(?!\S)|version(?!\S))/i],
    ],
    'call-home': [
      [
        'callhome',
        /^(?:no[ \t]+)?(?:al|con|cus|dat|dest|dup|em|en|per|ph|si|st|sw|tr\S*[ \t]+em|tr\S*[ \t]+ht\S*[ \t]+pro|tr\S*[ \t]+ht\S*[ \t]+use)/i,
      ],
    ],
    'call-home-profile': [],
    trustpoint: [['trustpoint', /^(?:no[ \t]+)?(?:enr|rev|rsa)/i]],
    'certificate-pool': [],
    'trustpool-policy': [],
    vrf: [
      ['nameResolution', /^(?:no[ \t]+)?(?:ip[ \t]+hos|ip[ \t]+nam)/i],
      ['vrf', /^(?:no[ \t]+)?(?:ip[ \t]+route(?!\S)|ipv6[ \t]+route(?!\S))/i],
    ],
    interface: [
      [
        'interface',
        /^(?:no[ \t]+)?(?:ip[ \t]+add|ip[ \t]+unn|ipv6[ \t]+add|ipv6[ \t]+unn|shut|vrf[ \t]+mem)/i,
      ],
    ],
  },
} as const;
