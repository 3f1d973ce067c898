/** Strings under these keys are said to people, compared with, or expected, and no commands that anybody sends. */
const NO_COMMANDS =
  /^(?:name|title|summary|tags|when|that|until|hosts|register|vars_prompt|loop_control|prompt|answer|wait_for|line|shell|command|raw|script|cmd|reg(?:ex|exp)\w*|pattern\w*|example\w*|output\w*|stdout\w*|stderr\w*|response\w*|result\w*|diff_ignore_lines|banner\w*|help|purpose|todo|changelog|release_notes|title|labels?|keywords?|text|body|run|sh|readme|descr|.+\.(?:md|rst|adoc|html?|py|sh)|show\w*|exec\w*|parse\w*|verify\w*|learn\w*)$/i;
/** The same, wherever the word stands in a key. */
const NO_COMMANDS_WITHIN =
  /(?:^|[_-])(?:desc(?:ription)?|notes?|comments?|msgs?|messages?|docs?|reason|reasons|assert\w*|expect\w*|contains?|match(?:es)?|forbid\w*|forbidden|prohibit\w*|deny|denied|unwanted|obsolete|deprecated|legacy|remove\w*|absent|wrong|bad|not|must|should|fail\w*|success|errors?|warnings?|debug|audit|compliance|check\w*|search\w*|grep|find|replace|ignore\w*|exclude\w*)(?:[_-]|$)/i;

/** Whether values under a key may be commands. */
export function mayHoldCommands(key: string): boolean {
  return !NO_COMMANDS.test(key) && !NO_COMMANDS_WITHIN.test(key);
}

/** Keys whose value is a command even where it is one word string of one line. */
const COMMAND_KEYS =
  /^(?:lines|parents|before|after|commands|config|configs|configure|configuration|config_lines|config_commands|cli|cli_commands)$/i;

/** Whether a string of one line under a key is a command. */
export function holdsCommand(key: string): boolean {
  return COMMAND_KEYS.test(key);
}

/** Whether the key names the system that commands near it are for. */
export function namesSystem(key: string): boolean {
  return /^(?:ansible_network_os|network_os|platform|os|os_type|nos|device_type|napalm_driver|netmiko_device_type)$/i.test(
    key,
  );
}

/** Keys with what a device has printed: their values are read as outputs are. */
const OUTPUT = /^(?:output|stdout|stderr|response|result|show|exec|parse|learn)/i;

/** Whether a text under a key that holds no commands speaks to people, or to programs, about commands. */
export function isProse(key: string): boolean {
  return !mayHoldCommands(key) && !OUTPUT.test(key);
}
