import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.CorrCholeskyTransfo: no equivalent; rewrite this part by hand
    return torch.distributions.transforms.CorrCholeskyTransform


def todo_call():
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.CorrCholeskyTransfo: no equivalent; rewrite this part by hand
    return (
        torch.distributions.transforms.CorrCholeskyTransform(),
        torch.distributions.transforms.CorrCholeskyTransform(cache_size=1))
