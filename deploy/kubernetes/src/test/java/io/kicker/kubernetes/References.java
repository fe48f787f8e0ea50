package io.kicker.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** Whatever a pod names is there: ConfigMaps, Secrets and their keys, volumes, service accounts. */
final class References implements Rule {

    @Override
    public List<String> complaints(Objects objects) {
        var complaints = new ArrayList<String>();
        objects.workloads().forEach(workload -> {
            checkAccount(workload, objects, complaints);
            checkVolumes(workload, objects, complaints);
            Objects.containers(workload).forEach(container -> {
                checkEnvironment(workload, container, objects, complaints);
                checkMounts(workload, container, complaints);
            });
        });
        return complaints;
    }

    private static void checkAccount(JsonNode workload, Objects objects, List<String> complaints) {
        JsonNode account = Objects.pod(workload).path("serviceAccountName");
        if (account.isTextual()) {
            checkPresent(workload, "ServiceAccount", account.asText(), objects, complaints);
        }
    }

    private static void checkVolumes(JsonNode workload, Objects objects, List<String> complaints) {
        Objects.items(Objects.pod(workload).path("volumes")).forEach(volume -> {
            if (volume.has("configMap")) {
                checkPresent(workload, "ConfigMap", volume.at("/configMap/name").asText(), objects, complaints);
            }
            if (volume.has("secret")) {
                checkPresent(workload, "Secret", volume.at("/secret/secretName").asText(), objects, complaints);
            }
        });
    }

    private static void checkEnvironment(JsonNode workload, JsonNode container, Objects objects, List<String> complaints) {
        Objects.items(container.path("envFrom")).forEach(source -> {
            if (source.has("configMapRef")) {
                checkPresent(workload, "ConfigMap", source.at("/configMapRef/name").asText(), objects, complaints);
            }
            if (source.has("secretRef")) {
                checkPresent(workload, "Secret", source.at("/secretRef/name").asText(), objects, complaints);
            }
        });
        Objects.items(container.path("env")).map(variable -> variable.path("valueFrom")).forEach(source -> {
            checkKey(workload, "ConfigMap", source.path("configMapKeyRef"), objects, complaints);
            checkKey(workload, "Secret", source.path("secretKeyRef"), objects, complaints);
        });
    }

    private static void checkMounts(JsonNode workload, JsonNode container, List<String> complaints) {
        var volumes = Stream.concat(
                Objects.items(Objects.pod(workload).path("volumes")).map(volume -> volume.path("name").asText()),
                Objects.items(workload.at("/spec/volumeClaimTemplates")).map(claim -> claim.at("/metadata/name").asText())).collect(Collectors.toSet());
        Objects.items(container.path("volumeMounts")).map(mount -> mount.path("name").asText()).filter(name -> !volumes.contains(name))
                .forEach(name -> complaints.add(Objects.label(workload) + ": there is no volume " + name));
    }

    private static void checkKey(JsonNode workload, String kind, JsonNode reference, Objects objects, List<String> complaints) {
        if (reference.isObject()) {
            String name = reference.path("name").asText();
            String key = reference.path("key").asText();
            checkPresent(workload, kind, name, objects, complaints);
            objects.find(kind, name).filter(found -> !found.path("data").has(key))
                    .ifPresent(found -> complaints.add(Objects.label(workload) + ": " + Objects.label(found) + " has no key " + key));
        }
    }

    private static void checkPresent(JsonNode workload, String kind, String name, Objects objects, List<String> complaints) {
        if (objects.find(kind, name).isEmpty()) {
            complaints.add(Objects.label(workload) + ": there is no " + kind + "/" + name);
        }
    }
}
