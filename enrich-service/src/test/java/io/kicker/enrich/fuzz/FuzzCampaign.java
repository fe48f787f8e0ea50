package io.kicker.enrich.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tries mutated pages for a time and ends by itself; each new way to break the extractor is kept as a file. Exit status 1 if there was any.
 *
 * <p>Arguments: seconds, seed of chance, the folder for finds, and folders of more ordinary pages to begin with.
 */
public final class FuzzCampaign {

    private FuzzCampaign() {
    }

    public static void main(String[] args) throws IOException {
        Duration time = Duration.ofSeconds(Long.parseLong(args[0]));
        Path finds = Files.createDirectories(Path.of(args[2]));
        List<byte[]> seeds = new ArrayList<>(Corpus.readAll(Corpus.SEEDS));
        for (int i = 3; i < args.length; i++) {
            seeds.addAll(Corpus.readAll(Path.of(args[i])));
        }
        PageMutator mutator = new PageMutator(seeds, Long.parseLong(args[1]));
        Set<String> known = new HashSet<>();
        long end = System.nanoTime() + time.toNanos();
        long slowest = 0;
        int tried = 0;
        for (; System.nanoTime() < end; tried++) {
            byte[] page = mutator.next();
            Trial trial = Trial.of(page);
            slowest = Math.max(slowest, trial.millis());
            if (trial.defect().isPresent() && known.add(trial.defect().get().replaceAll("\\d+", "#"))) {
                Path file = Files.write(finds.resolve("find-" + args[1] + "-" + tried + ".html"), page);
                System.out.println(file + ": " + trial.defect().get());
            }
        }
        System.out.printf("%d pages from %d seeds, %d kinds of finds, slowest %d ms%n", tried, seeds.size(), known.size(), slowest);
        System.exit(known.isEmpty() ? 0 : 1);
    }
}
