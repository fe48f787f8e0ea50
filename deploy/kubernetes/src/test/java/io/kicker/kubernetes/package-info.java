/**
 * The Kubernetes manifests, rendered by kubectl as a cluster would get them, and held against Kubernetes' own schema, the Pod Security
 * standard "restricted" and what the objects say of each other. No cluster is needed. The rules are themselves tested, by a
 * table of mistakes.
 */
package io.kicker.kubernetes;
