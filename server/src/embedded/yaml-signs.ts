/** Of YAML that holds commands: lists, blocks of lines, keys whose value is a command, modules that send some. */
const LIST = /^[ \t]*-(?:[ \t]|$)|(?:^|[\s:,[{-])\[/m;
const BLOCK = /[ \t][|>][-+\d]{0,2}[ \t]*(?:#.*)?$/m;
const KEY =
  /\b(?:lines|parents|before|after|src|(?:local_)?action|commands?|configs?|configure|configuration|config_lines|config_commands|cli|cli_commands|\w+_(?:config|command|cli))["']?[ \t]*:/i;
/** A comment about licensing: no command, although it looks like one behind a prompt. */
const COMMENT = /^[ \t]*#[^\n]{0,200}(?:licen|call-?home)/im;

/** Whether any command could stand in a piece of a document, so that reading it as YAML is worth its while. */
export function mayHoldCommands(piece: string): boolean {
  return LIST.test(piece) || BLOCK.test(piece) || KEY.test(piece) || COMMENT.test(piece);
}
