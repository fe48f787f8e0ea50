package io.kicker.kubernetes;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Every selector selects: workloads their own pods, services and disruption budgets at least one workload. */
final class Selectors implements Rule {

    @Override
    public List<String> complaints(Objects objects) {
        var complaints = new ArrayList<String>();
        objects.workloads().filter(workload -> !workload.path("kind").asText().equals("Job")).forEach(workload -> {
            check(Objects.selects(workload.at("/spec/selector/matchLabels"), workload), workload, "its selector does not match its pods", complaints);
            Objects.items(Objects.pod(workload).path("topologySpreadConstraints")).forEach(spread ->
                    check(Objects.selects(spread.at("/labelSelector/matchLabels"), workload), workload, "its spread does not match its pods", complaints));
        });
        objects.ofKind("Service").forEach(service -> checkSomeone(service, service.at("/spec/selector"), objects, complaints));
        objects.ofKind("PodDisruptionBudget").forEach(budget -> checkSomeone(budget, budget.at("/spec/selector/matchLabels"), objects, complaints));
        objects.ofKind("NetworkPolicy").filter(policy -> policy.at("/spec/podSelector/matchLabels").isObject())
                .forEach(policy -> checkSomeone(policy, policy.at("/spec/podSelector/matchLabels"), objects, complaints));
        return complaints;
    }

    private static void checkSomeone(JsonNode object, JsonNode selector, Objects objects, List<String> complaints) {
        check(objects.workloads().anyMatch(workload -> Objects.selects(selector, workload)), object, "its selector matches no pod", complaints);
    }

    private static void check(boolean holds, JsonNode object, String complaint, List<String> complaints) {
        if (!holds) {
            complaints.add(Objects.label(object) + ": " + complaint);
        }
    }
}
