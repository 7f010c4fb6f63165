/// Tests of operations over a WebSocket.
@NullMarked
package press.dossier.api.live;

import org.jspecify.annotations.NullMarked;
