package io.kicker.enrich.topic;

import java.util.List;
import java.util.Random;

/** Turns points so that fewer coordinates hold most of what distinguishes them. */
final class PrincipalComponents {

    private static final int ROUNDS = 20;

    private PrincipalComponents() {
    }

    /** The points less their mean, in their principal directions; by orthogonal iteration, with a fixed seed. */
    static List<float[]> of(List<float[]> points, int dimensions) {
        int width = points.get(0).length;
        double[] mean = new double[width];
        points.forEach(point -> {
            for (int i = 0; i < width; i++) {
                mean[i] += point[i] / (double) points.size();
            }
        });
        double[][] covariance = new double[width][width];
        for (float[] point : points) {
            for (int i = 0; i < width; i++) {
                double x = point[i] - mean[i];
                for (int j = 0; j < width; j++) {
                    covariance[i][j] += x * (point[j] - mean[j]);
                }
            }
        }
        double[][] directions = directions(covariance, dimensions);
        return points.stream().map(point -> {
            float[] turned = new float[dimensions];
            for (int d = 0; d < dimensions; d++) {
                double sum = 0;
                for (int i = 0; i < width; i++) {
                    sum += (point[i] - mean[i]) * directions[d][i];
                }
                turned[d] = (float) sum;
            }
            return turned;
        }).toList();
    }

    private static double[][] directions(double[][] covariance, int dimensions) {
        Random random = new Random(7);
        double[][] directions = new double[dimensions][];
        for (int d = 0; d < dimensions; d++) {
            directions[d] = random.doubles(covariance.length, -1, 1).toArray();
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int d = 0; d < dimensions; d++) {
                directions[d] = times(covariance, directions[d]);
                for (int before = 0; before < d; before++) {
                    double along = dot(directions[d], directions[before]);
                    for (int i = 0; i < covariance.length; i++) {
                        directions[d][i] -= along * directions[before][i];
                    }
                }
                double length = Math.sqrt(dot(directions[d], directions[d]));
                for (int i = 0; i < covariance.length; i++) {
                    directions[d][i] /= length;
                }
            }
        }
        return directions;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            product[i] = dot(matrix[i], vector);
        }
        return product;
    }

    private static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
