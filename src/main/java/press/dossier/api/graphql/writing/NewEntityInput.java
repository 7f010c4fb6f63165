package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.api.graphql.input.IdentifierInput;

/// An entity to be created, of exactly one kind.
@Input("NewEntityInput")
@Description("An entity to be created, of exactly one kind.")
public record NewEntityInput(
    @NonNull
        @Description(
            "Its key, which becomes its slug: lower-case letters, digits and single hyphens.")
        String key,
    @Nullable @Description("It is a firm.") FirmInput firm,
    @Nullable @Description("It is a person.") PersonInput person,
    @Nullable @Description("It is a public body.") PublicBodyInput publicBody,
    @Nullable @Description("It is a product.") ProductInput product,
    @Nullable @Description("It is a regulation.") RegulationInput regulation,
    @Nullable @Description("It is a court decision.") CourtDecisionInput courtDecision,
    @Nullable @Description("It is a place.") PlaceInput place,
    @Nullable @Description("What it is, in the desk's own words.") String description,
    @Nullable @Description("ISO 3166-1 code of its home, of two letters.") String country,
    @Nullable @Description("Further names.") List<@NonNull NameInput> names,
    @Nullable @Description("Numbers that others give it.")
        List<@NonNull IdentifierInput> identifiers,
    @Nullable @Description("Who may see it; everybody if left out.") VisibilityWord visibility,
    @Nullable @Description("When its embargo ends; for EMBARGO, and then needed.") Instant until) {}
