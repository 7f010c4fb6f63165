/// Requests of somebody who means harm, of many sorts: documents, bodies, heads and sockets.
@NullMarked
package press.dossier.hostile;

import org.jspecify.annotations.NullMarked;
