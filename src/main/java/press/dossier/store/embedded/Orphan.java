package press.dossier.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A server that outlived the program which started it. Only that of this very data directory is
/// touched, and it is asked to stop, so that it loses nothing.
final class Orphan {

  private static final int SECONDS_TO_STOP = 30;

  private final Path data;

  Orphan(Path data) {
    this.data = data;
  }

  /// Stops the orphan, if there is one. The caller holds the lock of the folder, so no living
  /// program owns it.
  void stop() throws IOException {
    Optional<PidFile> note = PidFile.read(data);
    if (note.isEmpty()) {
      return;
    }
    Optional<ProcessHandle> process = ProcessHandle.of(note.get().pid()).filter(this::isServer);
    if (process.isPresent()) {
      interrupt(process.get());
    }
    // A note whose process is gone, or now is something else, would keep the server from starting.
    Files.deleteIfExists(data.resolve("postmaster.pid"));
  }

  private boolean isServer(ProcessHandle process) {
    return process.isAlive() && commandLine(process).contains(data.toString());
  }

  private static String commandLine(ProcessHandle process) {
    try {
      return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"))
          .replace('\0', ' ');
    } catch (IOException notLinux) {
      return process.info().commandLine().orElse("");
    }
  }

  private void interrupt(ProcessHandle process) throws IOException {
    try {
      // SIGINT is PostgreSQL's fast shutdown: it ends sessions, writes a checkpoint and stops.
      new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
      process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a server left behind stops", interrupted);
    } catch (ExecutionException | TimeoutException stuck) {
      throw new IOException("the server left behind in " + data + " does not stop", stuck);
    }
  }
}
