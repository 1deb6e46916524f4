import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.cat: Paddle does not check arguments; leave the constraints out
    return torch.distributions.constraints.cat


def todo_call(cseq):
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.cat: Paddle does not check arguments; leave the constraints out
    return torch.distributions.constraints.cat(cseq), torch.distributions.constraints.cat(cseq, dim=1)
