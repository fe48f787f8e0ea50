package io.kicker.kubernetes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.kubernetes.client.custom.Quantity;

/** Every container has a pinned image, requests within limits, and, if it is to run on, probes. */
final class Containers implements Rule {

    @Override
    public List<String> complaints(Objects objects) {
        var complaints = new ArrayList<String>();
        objects.workloads().forEach(workload -> Objects.containers(workload).forEach(container -> {
            checkImage(workload, container, complaints);
            checkResources(workload, container, complaints);
            if (!workload.path("kind").asText().equals("Job")) {
                checkProbes(workload, container, complaints);
            }
        }));
        return complaints;
    }

    private static void checkImage(JsonNode workload, JsonNode container, List<String> complaints) {
        String image = container.path("image").asText();
        String name = image.substring(image.lastIndexOf('/') + 1);
        if (!name.matches(".+[:@].+") || name.endsWith(":latest")) {
            complaints.add(Objects.label(workload) + ": the image " + image + " is not pinned");
        }
    }

    private static void checkResources(JsonNode workload, JsonNode container, List<String> complaints) {
        for (String resource : List.of("cpu", "memory")) {
            JsonNode request = container.at("/resources/requests").path(resource);
            JsonNode limit = container.at("/resources/limits").path(resource);
            if (request.isMissingNode() || limit.isMissingNode()) {
                complaints.add(Objects.label(workload) + ": " + resource + " needs a request and a limit");
            } else if (amount(request).compareTo(amount(limit)) > 0) {
                complaints.add(Objects.label(workload) + ": the request of " + resource + " is above its limit");
            }
        }
    }

    private static BigDecimal amount(JsonNode quantity) {
        return Quantity.fromString(quantity.asText()).getNumber();
    }

    private static void checkProbes(JsonNode workload, JsonNode container, List<String> complaints) {
        for (String name : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
            JsonNode probe = container.path(name);
            if (probe.isMissingNode()) {
                complaints.add(Objects.label(workload) + ": there is no " + name);
            }
            for (JsonNode port : List.of(probe.at("/httpGet/port"), probe.at("/tcpSocket/port"))) {
                if (!port.isMissingNode() && !ServicePorts.listens(workload, port.asText())) {
                    complaints.add(Objects.label(workload) + ": the " + name + " asks the port " + port.asText() + ", which no container has");
                }
            }
        }
    }
}
