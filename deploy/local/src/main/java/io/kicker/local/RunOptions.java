package io.kicker.local;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** Options of every command that starts the system. */
public final class RunOptions {

    @Option(names = "--data", description = "Folder for data and logs; kept between runs. Default: .kicker in the project.")
    private Path data;

    @Option(names = "--fresh", description = "Wipe the data of earlier runs first.")
    private boolean fresh;

    @Option(names = "--port-offset", defaultValue = "0",
            description = "Added to every port (web page 8080, ingest 8081, enrich 8082, Kafka 9092, PostgreSQL 15432, sample site 8095).")
    private int portOffset;

    public Path data() {
        return data == null ? Kicker.project().resolve(".kicker") : data;
    }

    public boolean fresh() {
        return fresh;
    }

    public int portOffset() {
        return portOffset;
    }
}
