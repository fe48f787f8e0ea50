package io.kicker.index.query;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a parameter that is misspelt or given once too often: ignored, it would widen what is asked for, and nobody would be told. */
@Singleton
class ParameterCheck {

    /** Of each method its parameters' names, and whether they may be repeated. */
    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @KnownParametersOnly
    @ServerRequestFilter
    void check(ResourceInfo resource, UriInfo uri) {
        Map<String, Boolean> parameters = known.computeIfAbsent(resource.getResourceMethod(), ParameterCheck::parameters);
        uri.getQueryParameters().forEach((name, values) -> {
            if (!parameters.containsKey(name)) {
                throw new InvalidParameter(name, "is no parameter of this address" + (parameters.isEmpty() ? ", which has none"
                        : "; it has " + String.join(", ", parameters.keySet())));
            }
            if (values.size() > 1 && !parameters.get(name)) {
                throw new InvalidParameter(name, "occurs more than once");
            }
        });
    }

    private static Map<String, Boolean> parameters(Method method) {
        Map<String, Boolean> parameters = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                Stream.of(parameter.getType().getDeclaredFields()).forEach(field -> add(parameters, field, field.getType()));
            } else {
                add(parameters, parameter, parameter.getType());
            }
        }
        return parameters;
    }

    private static void add(Map<String, Boolean> parameters, AnnotatedElement place, Class<?> type) {
        QueryParam named = place.getAnnotation(QueryParam.class);
        if (named != null) {
            parameters.put(named.value(), type == List.class);
        }
    }
}
