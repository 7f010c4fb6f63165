/// What is told to those who run the service.
@NullMarked
package press.dossier.telemetry;

import org.jspecify.annotations.NullMarked;
