import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.LowerCholeskyTransf: no equivalent; rewrite this part by hand
    return torch.distributions.transforms.LowerCholeskyTransform


def todo_call():
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.LowerCholeskyTransf: no equivalent; rewrite this part by hand
    return (
        torch.distributions.transforms.LowerCholeskyTransform(),
        torch.distributions.transforms.LowerCholeskyTransform(cache_size=1))
