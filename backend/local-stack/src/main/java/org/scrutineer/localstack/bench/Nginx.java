package org.scrutineer.localstack.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutineer.localstack.ManagedProcess;
import org.scrutineer.localstack.Ports;

/** nginx with one pre-compressed file, as a measure of how quickly the same bytes can be served. */
final class Nginx implements AutoCloseable {
    private static final String CONFIGURATION =
            """
            daemon off;
            worker_processes 2;
            pid nginx.pid;
            error_log stderr;
            events { worker_connections 256; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              keepalive_requests 100000000;
              types { application/json json; }
              client_body_temp_path temp; proxy_temp_path temp; fastcgi_temp_path temp; uwsgi_temp_path temp; scgi_temp_path temp;
              server {
                listen 127.0.0.1:%d;
                root files;
                gzip_static on;
              }
            }
            """;

    private final String url;
    private final ManagedProcess process;

    private Nginx(String url, ManagedProcess process) {
        this.url = url;
        this.process = process;
    }

    static boolean isInstalled() {
        return Program.isInstalled("nginx", "-v");
    }

    static Nginx serving(byte[] plain, byte[] gzip) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("scrutineer-nginx-");
        Path files = Files.createDirectory(home.resolve("files"));
        Files.write(files.resolve("document.json"), plain);
        Files.write(files.resolve("document.json.gz"), gzip);
        int port = Ports.free();
        Files.writeString(home.resolve("nginx.conf"), CONFIGURATION.formatted(port));
        // Its workers may run as another user, who must be able to read.
        Runtime.getRuntime().exec(new String[] {"chmod", "-R", "a+rX", home.toString()}).waitFor();
        ManagedProcess process =
                ManagedProcess.start(
                        "nginx",
                        List.of("nginx", "-p", home.toString(), "-c", "nginx.conf"),
                        Map.of(),
                        home,
                        home.resolve("nginx.log"));
        Nginx started = new Nginx("http://127.0.0.1:" + port + "/document.json", process);
        process.awaitHealthy(URI.create(started.url), Duration.ofSeconds(10));
        return started;
    }

    String url() {
        return url;
    }

    Stream<ProcessHandle> processes() {
        return process.family();
    }

    @Override
    public void close() {
        process.close();
    }
}
