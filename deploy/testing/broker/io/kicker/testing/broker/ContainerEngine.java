package io.kicker.testing.broker;

import org.testcontainers.DockerClientFactory;

/**
 * Whether tests may use containers: an engine must answer and already have the image, for an offline engine would stall
 * the tests in a pull. {@code KICKER_TEST_CONTAINERS} overrides: {@code never} skips the look, {@code required} fails
 * the tests instead of falling back.
 */
public final class ContainerEngine {

    private ContainerEngine() {
    }

    /**
     * @param image the image's full name with tag
     * @throws IllegalStateException if containers are required and the image cannot be run
     */
    public static boolean has(String image) {
        String mode = System.getenv().getOrDefault("KICKER_TEST_CONTAINERS", "auto");
        boolean available = !mode.equals("never") && answers() && holds(image);
        if (!available && mode.equals("required")) {
            throw new IllegalStateException("KICKER_TEST_CONTAINERS=required, but no container engine here has " + image);
        }
        return available;
    }

    private static boolean answers() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    private static boolean holds(String image) {
        try {
            DockerClientFactory.lazyClient().inspectImageCmd(image).exec();
            return true;
        } catch (com.github.dockerjava.api.exception.NotFoundException absent) {
            return false;
        }
    }
}
