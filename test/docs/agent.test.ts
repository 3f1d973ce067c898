import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { COMMANDS } from '../../server/src/cli/commands';

const MANIFEST = JSON.parse(readFileSync('package.json', 'utf8'));

describe('what an agent is told', () => {
  const skill = readFileSync('agent/SKILL.md', 'utf8');

  it('begins with a name and says when it is of use', () => {
    assert.match(skill, /^---\nname: smart-licensing\ndescription: [^\n]{80,600}\n---\n/);
  });

  it('calls commands that exist, and none that writes to anything but a file', () => {
    const called = [...skill.matchAll(/`smart-licensing ([a-z]+)/g)].map(([, name]) => name);
    assert.deepEqual(
      [...new Set(called)].filter((name) => !COMMANDS.some((command) => command.name === name)),
      [],
    );
    assert.match(skill, /Never type at a device/);
  });

  it('starts the server by the command of the package', () => {
    const servers: Record<string, { command: string; extensionToLanguage: Record<string, string> }> =
      JSON.parse(readFileSync('agent/.lsp.json', 'utf8'));
    for (const { command, extensionToLanguage } of Object.values(servers)) {
      assert.ok(MANIFEST.bin[command], command);
      const known = new Set([
        'plaintext',
        ...MANIFEST.contributes.languages.map(({ id }: { id: string }) => id),
      ]);
      assert.deepEqual(
        Object.values(extensionToLanguage).filter((id) => !known.has(id)),
        [],
      );
    }
  });
});

describe('F5', () => {
  it('builds before it starts, and starts what is built', () => {
    const { configurations } = JSON.parse(readFileSync('.vscode/launch.json', 'utf8'));
    const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8'));
    const labels = new Map<string, string>(
      tasks.map((task: { label: string; args: string[] }) => [task.label, task.args[0]]),
    );
    assert.match(configurations[0].args[0], /^--extensionDevelopmentPath=\$\{workspaceFolder\}$/);
    for (const { preLaunchTask } of configurations)
      assert.equal(labels.get(preLaunchTask), 'scripts/build.mjs');
    for (const script of labels.values()) assert.ok(existsSync(script), script);
  });
});
