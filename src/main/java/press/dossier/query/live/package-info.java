/// What is told as it happens. A subscription is read like any question: its events are pages of
/// `changes`, asked for behind the last revision that was told, so that an event never depends on
/// which instance has written what it tells.
@NullMarked
package press.dossier.query.live;

import org.jspecify.annotations.NullMarked;
