package press.dossier;

import io.quarkus.picocli.runtime.PicocliRunner;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import press.dossier.model.DossierException;

/// The program: serves when it is started without arguments, else runs a command and ends.
@QuarkusMain
public final class Dossier {

  /// For longer than taking leave may take (`dossier.stop`).
  private static final int SECONDS_TO_STOP = 120;

  private Dossier() {}

  public static void main(String... arguments) {
    try {
      System.exit(arguments.length == 0 ? serve() : command(arguments));
    } catch (DossierException refused) {
      System.err.println(refused.getMessage());
      System.exit(1);
    }
  }

  private static int serve() {
    if (Invoked.is(System.getenv())) {
      return run(Invoked.configure(System.getenv()), null);
    }
    System.setProperty("dossier.serving", "true");
    LogFormat.of(System.getenv()).configure();
    try (Database database = Database.toServe(System.getenv())) {
      database.configure();
      Migrating.configure(System.getenv(), database.credentials());
      return run(database, null);
    }
  }

  private static int command(String... arguments) {
    System.setProperty("quarkus.http.host-enabled", "false");
    System.setProperty("quarkus.log.level", "WARN");
    System.setProperty("quarkus.scheduler.enabled", "false");
    System.setProperty("dossier.listen.enabled", "false");
    try (Database database = Database.toWork(System.getenv())) {
      database.configure();
      return run(database, PicocliRunner.class, arguments);
    }
  }

  /// Runs Quarkus on a database. When the program is told to stop, the database must outlive the
  /// service by a moment, so that nothing in flight is cut off; a hook sees to both, in that order.
  ///
  /// @param application what to run; null to serve
  /// @return the exit code
  private static int run(
      Database database,
      @Nullable Class<? extends QuarkusApplication> application,
      String... arguments) {
    CountDownLatch stopped = new CountDownLatch(1);
    Thread hook = new Thread(() -> closeAfter(stopped, database), "dossier-stop");
    Runtime.getRuntime().addShutdownHook(hook);
    AtomicInteger code = new AtomicInteger();
    try {
      // Without a handler of ours Quarkus would exit from within, and the latch never be released.
      Quarkus.run(
          application,
          (exit, failure) -> {
            code.set(exit);
            tell(failure);
          },
          arguments);
      return code.get();
    } finally {
      stopped.countDown();
    }
  }

  /// Quarkus leaves it to the handler to tell why the program ends.
  private static void tell(@Nullable Throwable failure) {
    if (failure == null) {
      return;
    }
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    System.err.println("Dossier cannot start: " + cause.getMessage());
  }

  private static void closeAfter(CountDownLatch stopped, Database database) {
    try {
      stopped.await(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    database.close();
  }
}
