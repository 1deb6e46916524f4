import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.CumulativeDistribut: no equivalent; rewrite this part by hand
    return torch.distributions.transforms.CumulativeDistributionTransform


def todo_call(distribution):
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.CumulativeDistribut: no equivalent; rewrite this part by hand
    return (
        torch.distributions.transforms.CumulativeDistributionTransform(distribution),
        torch.distributions.transforms.CumulativeDistributionTransform(distribution, cache_size=1))
