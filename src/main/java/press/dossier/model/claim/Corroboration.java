package press.dossier.model.claim;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// How many say that a statement is so, and on whose word in the end.
@Description("How many say that a statement is so, and on whose word in the end.")
public record Corroboration(
    @Description("How many claims assert it.") int claims,
    @Description("How many publications assert it.") int publications,
    @Description(
            "How many independent origins these come from: forty publications that relay one report have one.")
        int origins,
    @Description(
            "Whether all of these origins are people who are not named; false if there is none.")
        boolean unnamedOnly,
    @Description("Whether claims that assert it lead back to themselves.") boolean circular,
    @Description(
            "Where claims that assert it repeat claims of another statement, the first report first.")
        List<@NonNull Distortion> distortions) {}
