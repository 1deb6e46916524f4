import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.stack: Paddle does not check arguments; leave the constraints out
    return torch.distributions.constraints.stack


def todo_call(cseq):
    # TODO(pt2pd): TPD2001 torch.distributions.constraints.stack: Paddle does not check arguments; leave the constraints out
    return torch.distributions.constraints.stack(cseq), torch.distributions.constraints.stack(cseq, dim=1)
