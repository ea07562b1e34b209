package org.nianbao.access;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** The service with an OpenID provider in place of the key of the other tests. */
public class ProviderProfile implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(OpenIdProvider.class));
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }
}
