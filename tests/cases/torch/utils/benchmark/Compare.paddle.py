import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils.benchmark.Compare: no equivalent; rewrite this part by hand
    return torch.utils.benchmark.Compare


def todo_call(results):
    # TODO(pt2pd): TPD2001 torch.utils.benchmark.Compare: no equivalent; rewrite this part by hand
    return torch.utils.benchmark.Compare(results)
