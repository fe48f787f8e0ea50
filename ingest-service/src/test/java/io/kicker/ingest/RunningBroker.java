package io.kicker.ingest;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A broker with the topics, for the tests of a class that start the service in processes of their own. */
final class RunningBroker implements BeforeAllCallback, AfterAllCallback {

    private final BrokerWithTopics broker = new BrokerWithTopics();
    private String bootstrap;

    @Override
    public void beforeAll(ExtensionContext context) {
        bootstrap = broker.start().get("kafka.bootstrap.servers");
    }

    @Override
    public void afterAll(ExtensionContext context) {
        broker.stop();
    }

    String bootstrap() {
        return bootstrap;
    }
}
