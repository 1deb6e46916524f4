import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.optim.Adafactor: no such optimizer with these options in Paddle; write the update by hand
    return torch.optim.Adafactor


def todo_call(params):
    # TODO(pt2pd): TPD2001 torch.optim.Adafactor: no such optimizer with these options in Paddle; write the update by hand
    return torch.optim.Adafactor(params), torch.optim.Adafactor(params, d=0.5)
