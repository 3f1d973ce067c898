import type { RulePage } from '../page';

/** What the page of SL802 says. */
export const tokenExposedPage: RulePage = {
  docs: {
    why: 'The token of `license smart register idtoken …` and `license smart trust idtoken …` is a secret: until it expires or its uses are spent, whoever has it can register devices with your Smart Account and use its licenses. The device never stores it, so a token in a file was typed or pasted there: behind the keyword, abbreviated or misspelt, on the line after it, or as the value of a key `token` beside a licensing command. What the linter says and logs never contains the token.',
    fix: 'Replace the token by `<TOKEN>`, hand it over by another way, and revoke it in Cisco Smart Software Manager (Inventory, General, Product Instance Registration Tokens) if the file has been shared.',
    ignore: 'When the token has expired or was revoked.',
    references: [
      { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, registration token' },
      { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, what is an ID token' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'switch# license smart register idtoken EXAMPLE0not0a0token0EXAMPLE0000 force\n',
      },
    ],
    good: [{ dialect: 'iosxe', text: 'switch# license smart register idtoken <TOKEN> force\n' }],
  },
};
