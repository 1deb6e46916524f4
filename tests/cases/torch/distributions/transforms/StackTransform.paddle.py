import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.StackTransform: no equivalent; rewrite this part by hand
    return torch.distributions.transforms.StackTransform


def todo_call(tseq):
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.StackTransform: no equivalent; rewrite this part by hand
    return (
        torch.distributions.transforms.StackTransform(tseq),
        torch.distributions.transforms.StackTransform(tseq, dim=1))
