package io.kicker.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Every pod keeps the Pod Security standard "restricted" (kubernetes.io/docs/concepts/security/pod-security-standards), and three rules more: a
 * read-only root file system, no token of the API server, and a numeric user, for the kubelet cannot see that a name is not root.
 */
final class PodSecurity implements Rule {

    private static final Set<String> VOLUMES =
            Set.of("configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret");

    @Override
    public List<String> complaints(Objects objects) {
        var complaints = new ArrayList<String>();
        objects.workloads().forEach(workload -> {
            checkPod(workload, complaints);
            Objects.containers(workload).forEach(container -> checkContainer(workload, container, complaints));
        });
        return complaints;
    }

    private static void checkPod(JsonNode workload, List<String> complaints) {
        JsonNode pod = Objects.pod(workload);
        for (String namespace : List.of("hostNetwork", "hostPID", "hostIPC")) {
            require(!pod.path(namespace).asBoolean(), workload, namespace + " is not allowed", complaints);
        }
        require(pod.at("/securityContext/runAsNonRoot").asBoolean(), workload, "runAsNonRoot must be true", complaints);
        require(pod.at("/securityContext/runAsUser").asInt() > 0, workload, "runAsUser must be a number above 0", complaints);
        require(pod.at("/securityContext/seccompProfile/type").asText().equals("RuntimeDefault"), workload, "seccompProfile must be RuntimeDefault",
                complaints);
        require(!pod.path("automountServiceAccountToken").asBoolean(true), workload, "the API server's token must not be mounted", complaints);
        Objects.items(pod.path("volumes")).forEach(volume -> volume.fieldNames().forEachRemaining(type ->
                require(type.equals("name") || VOLUMES.contains(type), workload, "a volume of type " + type + " is not allowed", complaints)));
    }

    private static void checkContainer(JsonNode workload, JsonNode container, List<String> complaints) {
        JsonNode security = container.path("securityContext");
        require(!security.path("privileged").asBoolean(), workload, "privileged is not allowed", complaints);
        require(!security.path("allowPrivilegeEscalation").asBoolean(true), workload, "allowPrivilegeEscalation must be false", complaints);
        require(security.path("readOnlyRootFilesystem").asBoolean(), workload, "readOnlyRootFilesystem must be true", complaints);
        require(Objects.items(security.at("/capabilities/drop")).anyMatch(name -> name.asText().equals("ALL")), workload,
                "capabilities must drop ALL", complaints);
        require(security.at("/capabilities/add").isEmpty(), workload, "capabilities must not be added", complaints);
        require(security.path("runAsNonRoot").asBoolean(true), workload, "runAsNonRoot must be true", complaints);
        require(security.path("runAsUser").asInt(1) > 0, workload, "runAsUser must be a number above 0", complaints);
        require(Objects.items(container.path("ports")).noneMatch(port -> port.has("hostPort")), workload, "hostPort is not allowed", complaints);
    }

    private static void require(boolean holds, JsonNode workload, String complaint, List<String> complaints) {
        if (!holds) {
            complaints.add(Objects.label(workload) + ": " + complaint);
        }
    }
}
