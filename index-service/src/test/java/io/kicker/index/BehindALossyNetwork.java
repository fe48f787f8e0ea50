package io.kicker.index;

import java.util.List;

import io.kicker.testing.broker.BrokerResource;
import io.quarkus.test.junit.QuarkusTestProfile;

/** The broker and the database of other tests, but for the way to it. */
public class BehindALossyNetwork implements QuarkusTestProfile {

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(BrokerResource.class), new TestResourceEntry(LossyNetwork.class));
    }
}
