package io.kicker.kubernetes;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Every port of a service leads to a port that its pods' containers name or number. */
final class ServicePorts implements Rule {

    @Override
    public List<String> complaints(Objects objects) {
        var complaints = new ArrayList<String>();
        objects.ofKind("Service").forEach(service ->
                objects.workloads().filter(workload -> Objects.selects(service.at("/spec/selector"), workload)).forEach(workload ->
                        Objects.items(service.at("/spec/ports")).filter(port -> !listens(workload, target(port))).forEach(port ->
                                complaints.add(Objects.label(service) + ": no container of " + Objects.label(workload) + " has the port " + target(port)))));
        return complaints;
    }

    static boolean listens(JsonNode workload, String target) {
        return Objects.containers(workload).flatMap(container -> Objects.items(container.path("ports")))
                .anyMatch(port -> port.path("name").asText().equals(target) || port.path("containerPort").asText().equals(target));
    }

    private static String target(JsonNode port) {
        return port.has("targetPort") ? port.path("targetPort").asText() : port.path("port").asText();
    }
}
