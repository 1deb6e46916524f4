import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.CatTransform: no equivalent; rewrite this part by hand
    return torch.distributions.transforms.CatTransform


def todo_call(tseq):
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.CatTransform: no equivalent; rewrite this part by hand
    return torch.distributions.transforms.CatTransform(tseq), torch.distributions.transforms.CatTransform(tseq, dim=1)
