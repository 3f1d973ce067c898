import { strict as assert } from 'node:assert';
import { HOP_LABELS, PATH_HOPS } from '../../server/src/shared/hops';
import { CLEARTEXT, folderOf, removeFolders } from './support';

const CONFIG = `version 17.3
hostname core-1
service call-home
${CLEARTEXT}  active
  destination transport-method http
license smart transport callhome
interface GigabitEthernet1
 ip address dhcp
end
`;

describe('path', () => {
  afterEach(removeFolders);

  it('prints a line for each hop', async () => {
    const folder = folderOf({ 'a.cfg': CONFIG });
    const { status, out } = await folder.run(['path', 'a.cfg']);
    assert.equal(status, 0);
    const lines = out.split('\n');
    assert.match(lines[0] ?? '', /^a\.cfg {2}iosxe {2}17\.3 {2}core-1$/);
    assert.match(lines[2] ?? '', /^http:\/\/tools\.cisco\.com\/\S+ {2}line 6$/);
    assert.deepEqual(
      lines.slice(3, 10).map((line) => line.slice(4, 21).trim()),
      PATH_HOPS.map((hop) => HOP_LABELS[hop]),
    );
    assert.match(out, /✗ Destination .* SL201$/m);
  });

  it('says so when there is none', async () => {
    const { status, out } = await folderOf().run(['path', '-'], { stdin: 'hello\n' });
    assert.equal(status, 0);
    assert.match(out, /^<stdin> {2}none\n\nNo destination/);
  });

  it('captures: the account behind the way, and each device by its name', async () => {
    const status = (name: string): string =>
      `${name}#show license status\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: Smart\n  URL: https://smartreceiver.cisco.com/licservice/license\n\nTrust Code Installed: <none>\n\n`;
    const both = folderOf({ 'a.txt': status('core-1') + status('core-2') });
    const { out } = await both.run(['path', 'a.txt']);
    assert.match(out, /^core-1: https:\/\/smartreceiver/m);
    assert.match(out, /^core-2: https:\/\/smartreceiver/m);
    assert.match(out, /^ {2}\? Smart Account {4}core-1: The device reports directly .* {2}line 9 {2}SL920$/m);
    const alone = await folderOf({ 'a.txt': status('core-1') }).run(['path', 'a.txt']);
    assert.match(alone.out, /^https:/m);
  });

  it('json: the documented object', async () => {
    const folder = folderOf({ 'a.cfg': CONFIG });
    const { out } = await folder.run(['path', 'a.cfg', '--format', 'json']);
    const object = JSON.parse(out);
    assert.deepEqual(Object.keys(object), ['version', 'tool', 'path', 'dialect', 'destinations']);
    const [destination] = object.destinations;
    assert.equal(destination.url, 'http://tools.cisco.com/its/service/oddce/services/DDCEService');
    const hop = destination.hops.find((each: { hop: string }) => each.hop === 'destination');
    assert.deepEqual(Object.keys(hop), ['hop', 'state', 'summary', 'range', 'codes']);
    assert.deepEqual([hop.state, hop.codes], ['broken', ['SL201']]);
  });

  it('svg: the picture for a ticket', async () => {
    const folder = folderOf({ 'a.cfg': CONFIG });
    const { status, out } = await folder.run(['path', 'a.cfg', '--format', 'svg']);
    assert.equal(status, 0);
    assert.match(out, /^<svg xmlns=[^>]* aria-label="Reporting path of core-1"/);
    assert.match(out, /<\/svg>\n$/);
    const none = await folderOf().run(['path', '-', '--format', 'svg'], { stdin: 'hello\n' });
    assert.deepEqual([none.status, none.out], [2, '']);
    assert.match(none.err, /no destination of license reports to draw/);
  });

  it('shows what a capture proves', async () => {
    const folder = folderOf({
      'a.txt':
        'leaf-1# show license status\nSmart Licensing is ENABLED\n\nRegistration:\n  Status: UNREGISTERED - REGISTRATION FAILED\n  Initial Registration: FAILED on Jun 22 16:15:41 2022 UTC\n    Failure reason: Fail to parse response data from SCH server\n',
    });
    const { out } = await folder.run(['path', 'a.txt']);
    assert.match(out, /✗ Destination .* SL910$/m);
    assert.match(out, /\? Source and VRF {3}The capture does not show it\.$/m);
  });

  it('refuses invalid settings', async () => {
    const folder = folderOf({ 'a.cfg': CLEARTEXT, '.smart-licensing.json': '{' });
    const { status, err } = await folder.run(['path', 'a.cfg']);
    assert.equal(status, 2);
    assert.match(err, /^smart-licensing: \.smart-licensing\.json:1:2: invalid settings: /);
  });
});
