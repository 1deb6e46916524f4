import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils.throughput_benchmark.ThroughputBenchma: no equivalent; rewrite this part by hand
    return torch.utils.throughput_benchmark.ThroughputBenchmark


def todo_call(module):
    # TODO(pt2pd): TPD2001 torch.utils.throughput_benchmark.ThroughputBenchma: no equivalent; rewrite this part by hand
    return torch.utils.throughput_benchmark.ThroughputBenchmark(module)
