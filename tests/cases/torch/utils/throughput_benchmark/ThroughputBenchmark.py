import torch


def todo_use():
    return torch.utils.throughput_benchmark.ThroughputBenchmark


def todo_call(module):
    return torch.utils.throughput_benchmark.ThroughputBenchmark(module)
