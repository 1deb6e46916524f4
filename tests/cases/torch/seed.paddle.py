import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.seed: call paddle.seed with a number of your own
    return torch.seed()
