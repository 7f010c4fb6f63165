package press.dossier.model.claim;

import org.eclipse.microprofile.graphql.Description;

/// A claim that repeats what was said otherwise.
@Description(
    "A claim that repeats a claim of another statement: what it repeats had been said otherwise.")
public record Distortion(
    @Description("The claim that repeats.") Claim claim,
    @Description("The claim that it repeats, of another statement.") Claim relayed) {}
