import { type Case, judgesEach } from './judged';

const CASES: readonly Case[] = [
  {
    name: 'a playbook in a page',
    text: '# Roll-out\n\nPut this into the playbook:\n\n```yaml\n- cisco.nxos.nxos_config:\n    lines:\n      - license smart transport automatic # why\n```\n\nThen run it.\n',
    found: ['SL105 automatic'],
  },
  {
    name: 'several, one in a list, one a template, beside a configuration',
    text: '# Roll-out\n\n1. The data:\n\n   ~~~yml\n   leaf-1:\n     platform: nxos\n     licensing: [license smart transport automatic]\n   ~~~\n\n2. The template:\n\n   ```jinja2\n   {% if cslu %}\n   license smart transport {{ x }}\n   license smart transport smrt\n   {% endif %}\n   ```\n\n3. By hand:\n\n   ```\n   license smart transport callhoem\n   ```\n',
    found: ['SL105 automatic', 'SL105 smrt', 'SL105 callhoem'],
  },
  {
    name: 'a fix keeps the page as it is',
    text: '# Roll-out\n\n```yaml\n- ios_config:\n    lines:\n      - ip http client source-interface Vlan27\n      - license smart sync all   # now\n```\n',
    found: ['SL801 license smart sync'],
    mended:
      '# Roll-out\n\n```yaml\n- ios_config:\n    lines:\n      - ip http client source-interface Vlan27\n```\n',
  },
  {
    name: 'what is said, and what is for others',
    text: '# Notes\n\nNever write license smart transport smrt.\n\n```yaml\n- assert:\n    fail_msg: license smart transport smrt\n- iosxr_config:\n    lines: [license smart transport smrt]\n- debug:\n    msg: |\n      license smart transport smrt\n```\n\n```python\nlines = ["license smart transport smrt"]\n```\n',
    found: [],
  },
  {
    name: 'a fence that never ends, and one that ends at once',
    text: '# Notes\n\n```yaml\n```\n\n```yaml\n- ios_config:\n    lines: license smart transport smrt\n',
    found: ['SL105 smrt'],
  },
  {
    name: 'a configuration in a fence called YAML',
    text: '# Notes\n\n```yaml\nversion 17.9\nhostname edge-1\nlicense smart transport smrt\nend\n```\n',
    found: ['SL105 smrt'],
  },
];

describe('playbooks and templates in Markdown', () => {
  judgesEach(CASES);
});
