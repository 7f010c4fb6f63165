/// What the service tells of itself to those who run it: meters for Prometheus, and traces. It
/// looks on from outside: what is watched knows that it is, and not by what, so that neither way
/// nor time of a read depends on who counts.
@NullMarked
package press.dossier.telemetry;

import org.jspecify.annotations.NullMarked;
