package press.dossier.model.entity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Interface;

/// A person or a firm, as one who bids and owns.
@Interface
@Description("A person or a firm, as one who bids and owns.")
public interface Bidder extends Entity {}
