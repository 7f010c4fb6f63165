/// Operations over a WebSocket, by the protocol graphql-transport-ws: subscriptions as they are
/// told, and queries and mutations as over HTTP.
///
/// A message that comes in is looked at on a virtual thread of its own, one at a time for each
/// connection, while the socket rests. Nobody waits on behalf of a subscription that has nothing to
/// tell: it is woken when there is a newer revision ([Wakes]). What goes out passes an [Outbox],
/// which knows how much its reader has not taken yet.
@NullMarked
package press.dossier.api.live;

import org.jspecify.annotations.NullMarked;
