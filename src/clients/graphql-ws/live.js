// What is done to statements and claims, told as it happens with graphql-ws.
import { setTimeout as pause } from "node:timers/promises";
import { createClient } from "graphql-ws";
import WebSocket from "ws";

// A desk sends its token when it connects; everybody else sends none.
export function connect({ url, token }) {
  return createClient({
    url: url.replace(/^http/, "ws"),
    webSocketImpl: WebSocket,
    connectionParams: token ? { Authorization: `Bearer ${token}` } : undefined,
    // Left to itself, graphql-ws would subscribe anew where it first began.
    retryAttempts: 0,
  });
}

export const CHANGES = `
  subscription Changes($since: Int, $kind: [ChangeKind!]) {
    statementChanged(since: $since, filter: { kind: $kind }) {
      revision
      changes { kind node { id __typename } }
    }
  }
`;

// Asks once.
export async function ask(client, query, variables) {
  for await (const { data } of client.iterate({ query, variables })) {
    return data;
  }
}

// Tells each event once, also when the connection is lost in between: it goes on behind the last one.
export async function* told(client, query, { since, ...variables }) {
  while (true) {
    try {
      for await (const { data } of client.iterate({ query, variables: { ...variables, since } })) {
        const [event] = Object.values(data);
        since = event.revision;
        yield event;
      }
      return;
    } catch (lost) {
      if (!isClosing(lost)) {
        throw lost;
      }
      await pause(200);
    }
  }
}

// A connection that is closed has a number for it. What the protocol forbids is not tried again.
function isClosing(lost) {
  return typeof lost.code === "number" && ![4400, 4401, 4403, 4406].includes(lost.code);
}
