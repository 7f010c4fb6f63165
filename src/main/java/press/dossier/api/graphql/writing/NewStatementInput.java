package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// A statement to be created, of exactly one kind.
@Input("NewStatementInput")
@Description("A statement to be created, of exactly one kind.")
public record NewStatementInput(
    @NonNull @Description("Its key: lower-case letters, digits and single hyphens.") String key,
    @Nullable @Description("It is an ownership.") OwnershipInput ownership,
    @Nullable @Description("It is a position.") PositionInput position,
    @Nullable @Description("It is a development.") DevelopmentInput development,
    @Nullable @Description("It is a derivation.") DerivationInput derivation,
    @Nullable @Description("It is a restriction.") RestrictionInput restriction,
    @Nullable @Description("It is a facility.") FacilityInput facility,
    @Nullable @Description("It is a purchase.") PurchaseInput purchase,
    @Nullable @Description("It is a bid.") BidInput bid,
    @Nullable @Description("It is a ruling.") RulingInput ruling,
    @Nullable @Description("It is a request.") RequestInput request,
    @Nullable @Description("It is an amendment.") AmendmentInput amendment,
    @Nullable @Description("It is an observation.") ObservationInput observation,
    @Nullable @Description("Who may see it; everybody if left out.") VisibilityWord visibility,
    @Nullable @Description("When its embargo ends.") Instant until) {}
