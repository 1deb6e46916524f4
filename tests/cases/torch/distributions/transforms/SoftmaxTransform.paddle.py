import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.SoftmaxTransform: no equivalent; rewrite this part by hand
    return torch.distributions.transforms.SoftmaxTransform


def todo_call():
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.SoftmaxTransform: no equivalent; rewrite this part by hand
    return (
        torch.distributions.transforms.SoftmaxTransform(),
        torch.distributions.transforms.SoftmaxTransform(cache_size=1))
