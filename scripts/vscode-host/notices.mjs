/** What this VS Code says about itself at every start. */
export const ownNotice =
  /^(Resolv\w+ connection token|Creating a socket|Ignoring fetching|Updating additional builtin|ChatSessionStore|\[Service Worker\]|Loading development extension|Request to .*package\.nls)/;
