package press.dossier;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import press.dossier.store.embedded.PostgresForTests;

/// A test of the running service on a real PostgreSQL.
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DossierTest {}
